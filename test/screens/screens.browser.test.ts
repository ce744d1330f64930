/**
 * Every question and every outcome as `demo/all-screens.html` shows them, with every fold open. In
 * every language nothing to scroll sideways at 400 %, nothing cut off with more space in the text,
 * nothing too small to touch. axe-core takes a tenth of a second for each screen and each scheme of
 * colours, so each language has it look at others, every fourth screen in all; at length it looks at
 * every screen in every language: `npm run test:at-length`.
 */

import {emulateMedia} from '@web/test-runner-commands';
import {expect} from 'chai';
import {LANGUAGES} from '../../src/i18n/generated/languages.js';
import {ScreensPage} from './page.js';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const SCHEMES = {
  dark: {colorScheme: 'dark', forcedColors: 'none'},
  forced: {colorScheme: 'light', forcedColors: 'active'},
} as const;

/** One in so many is looked at, a different one in each language. */
const ONE_IN = LANGUAGES.length * 4;

describe('every screen', function () {
  this.timeout(600_000);
  let page: ScreensPage;

  before(async () => {
    page = await ScreensPage.open();
    expect(page.screens.length).to.be.above(300);
  });
  after(() => page.close());
  afterEach(() => emulateMedia({colorScheme: 'light', forcedColors: 'none'}));

  async function hasNoBarrier(screens: readonly HTMLElement[]): Promise<void> {
    expect(await page.barriers(screens)).to.deep.equal([]);
    for (const [name, scheme] of Object.entries(SCHEMES)) {
      await emulateMedia(scheme);
      expect(await page.barriers(screens, COLOURS), name).to.deep.equal([]);
    }
  }

  LANGUAGES.forEach(({tag}, number) => {
    it(`fits 320 pixels in "${tag}", large enough to touch, with more space in the text too`, async () => {
      await page.speak(tag);
      expect(page.tooWide(), 'too wide').to.deep.equal([]);
      expect(page.tooSmall(), 'too small').to.deep.equal([]);
      const spaced = page.withSpacedText(() => [...page.tooWide(), ...page.clipped()]);
      expect(spaced, 'lost by spacing').to.deep.equal([]);
    });

    it(`has no barrier in "${tag}", in light, dark and forced colours`, async () => {
      await page.speak(tag);
      await hasNoBarrier(page.screens.filter((_, at) => at % ONE_IN === number * 4));
    });

    it(`has no barrier in "${tag}" on any screen (at length)`, async () => {
      await page.speak(tag);
      await hasNoBarrier(page.screens);
    });
  });
});
