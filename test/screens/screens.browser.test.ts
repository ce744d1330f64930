/**
 * A sample of all questions and outcomes: each language looks at others. All of them, in every
 * language, take too long for each change: `npm run test:at-length`.
 */

import {expect} from 'chai';
import {SCREENS} from '../../demo/all-screens/screens.js';
import {LANGUAGES} from '../../src/i18n/generated/languages.js';
import {SCHEMES, setDevice} from '../harness/media.js';
import {Board, narrowPage} from './board.js';
import {fits, hasNoBarrier} from './looks.js';
import {barriers, clipped, tooSmall, tooWide, withSpacedText} from './measure.js';

/** So many screens are drawn in each language, and axe-core looks at every sixth of those. */
const DRAWN = 18;
const LOOKED_AT = 6;

/** Spread over all, and others in each language. */
const sampleOf = (language: number) => {
  const step = Math.floor(SCREENS.length / DRAWN);
  const first = Math.floor((language * step) / LANGUAGES.length);
  return Array.from({length: DRAWN}, (_, at) => SCREENS[first + at * step]!);
};

describe('a sample of every screen', function () {
  this.timeout(60_000);
  before(narrowPage);
  afterEach(() => setDevice());

  it('is of all that there is', () => {
    expect(SCREENS.length).to.be.above(300);
  });

  LANGUAGES.forEach(({tag}, language) => {
    it(`fits 320 pixels, with more space in the text too, and can be touched, in "${tag}"`, async () => {
      const board = await Board.speaking(tag);
      await board.show(sampleOf(language), fits);
    });

    it(`has no barrier in light, dark and forced colours, in "${tag}"`, async () => {
      const board = await Board.speaking(tag);
      const screens = sampleOf(language).filter((_, at) => at % LOOKED_AT === language % LOOKED_AT);
      await board.show(screens, (place) => hasNoBarrier(place, {many: true}));
    });
  });
});

describe('looking at a screen', () => {
  let place: HTMLElement;

  before(narrowPage);
  beforeEach(() => document.body.append((place = document.createElement('div'))));
  afterEach(() => {
    place.remove();
    return setDevice();
  });

  const put = (name: string, text: string, style: string): HTMLElement => {
    const element = Object.assign(document.createElement(name), {textContent: text});
    element.style.cssText = style;
    place.append(element);
    return element;
  };

  for (const [scheme, features] of Object.entries(SCHEMES)) {
    it(`finds text that does not stand out in ${scheme} alone`, async () => {
      await setDevice(features);
      const query = Object.entries(features).map(([name, value]) => `(${name}: ${value})`);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `@media ${query.join() || '(prefers-color-scheme: light) and (forced-colors: none)'} {
          p { forced-color-adjust: none; color: #777; background: #666 }
        }`,
      );
      document.adoptedStyleSheets.push(sheet);
      put('p', 'Grey on grey', '');
      const found = await barriers(place, {colours: true});
      await setDevice(scheme === 'light' ? SCHEMES.dark : SCHEMES.light);
      const elsewhere = await barriers(place, {colours: true});
      document.adoptedStyleSheets.pop();
      expect(found.join()).to.match(/^color-contrast ×1/);
      expect(elsewhere).to.deep.equal([]);
    });
  }

  it('judges forced colours by those that the device forces', async () => {
    put('p', 'Grey on grey', 'color: #777; background: #666');
    expect((await barriers(place, {colours: true})).join()).to.match(/^color-contrast/);
    await setDevice(SCHEMES.forced);
    expect(await barriers(place, {colours: true})).to.deep.equal([]);
  });

  for (const [where, within] of [
    ['a place', (inner: HTMLElement) => inner],
    ['an element of its own', (inner: HTMLElement) => inner.attachShadow({mode: 'open'})],
  ] as const) {
    it(`finds what is too wide, too small, or lost by spacing, in ${where}`, () => {
      const root = within(place);
      root.append(put('p', 'Aanmeldingsformulier'.repeat(4), ''));
      expect(tooWide(place).join()).to.contain('p.: Aanmelding');
      root.append(put('button', 'x', ''));
      expect(tooSmall(place)).to.deep.equal(['button.: x']);
      const cut = 'block-size: 20px; line-height: 20px; overflow: hidden';
      root.append(put('p', 'Fits as it is', cut));
      expect(clipped(place)).to.deep.equal([]);
      expect(withSpacedText(place, () => clipped(place))).to.deep.equal(['p.: Fits as it is']);
    });
  }
});
