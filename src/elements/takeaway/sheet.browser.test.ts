import {expect} from 'chai';
import {BRIEF, contentOf, LIST, RICH, sheetOf} from '../../../test/harness/sheet.js';
import {LEAST_SIZE} from '../../takeaway/sheet-content.js';
import type {IwSheet} from './sheet.js';

/** CSS pixels in a millimetre, and points in a pixel, as CSS fixes them. */
const MM = 96 / 25.4;
const PT = 72 / 96;

const all = (sheet: IwSheet, selector: string): HTMLElement[] => [
  ...sheet.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (sheet: IwSheet, selector: string): HTMLElement => {
  const [found] = all(sheet, selector);
  if (!found) throw new Error(`There is no ${selector} on the sheet.`);
  return found;
};
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const sizeOf = (sheet: IwSheet): number =>
  parseFloat(getComputedStyle(one(sheet, '.paper')).fontSize) * PT;

async function laidOut(...made: Parameters<typeof sheetOf>): Promise<IwSheet> {
  const sheet = await sheetOf(...made);
  document.body.append(sheet);
  return sheet;
}

/** The elements with text that runs out of them, or out of the page. */
function cutOff(sheet: IwSheet): string[] {
  const paper = one(sheet, '.paper').getBoundingClientRect();
  const isOut = ({left, right, top, bottom}: DOMRect) =>
    left < paper.left - 1 ||
    right > paper.right + 1 ||
    top < paper.top - 1 ||
    bottom > paper.bottom + 1;
  return all(sheet, '.rows *')
    .filter(
      (element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline',
    )
    .filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 || isOut(element.getBoundingClientRect()),
    )
    .map((element) => `${element.className}: ${textOf(element)}`);
}

function expectWhole(sheet: IwSheet): void {
  const rows = one(sheet, '.rows').getBoundingClientRect();
  expect(rows.height).to.be.at.most(277 * MM);
  expect(rows.width).to.be.at.most(190 * MM + 1);
  expect(cutOff(sheet)).to.deep.equal([]);
  expect(sizeOf(sheet)).to.be.at.least(LEAST_SIZE - 0.01);
  const text = textOf(one(sheet, '.rows'));
  expect(text).not.to.match(/\{\{|undefined|\[object|\*\*|\uFFFF/);
  // A text that is missing shows as its key.
  expect(text).not.to.match(/\b(takeaway|interface|outcomes|questions)\.\w/);
}

describe('<iw-sheet>', () => {
  const {warn} = console;
  const warnings: unknown[][] = [];

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...said: unknown[]) => warnings.push(said);
  });
  afterEach(() => {
    console.warn = warn;
    document.querySelectorAll('iw-sheet').forEach((sheet) => sheet.remove());
  });

  it('renders without a warning of Lit', async () => {
    await laidOut('ar', {content: contentOf(BRIEF)});
    expect(warnings.filter(([said]) => !String(said).includes('dev mode'))).to.deep.equal([]);
  });

  it('says that it is no decision, and who decides', async () => {
    const sheet = await laidOut('nl', {content: contentOf(BRIEF)});
    expect(textOf(one(sheet, '.foot'))).to.contain('geen besluit. DUO beslist.');
  });

  it('says that it was reckoned for another day, in place of the day of making', async () => {
    const sheet = await laidOut('nl', {content: {...contentOf(BRIEF), isPreview: true}});
    expect(textOf(one(sheet, '.title'))).to.contain('Voorbeeld: gerekend op');
  });

  for (const [name, person] of Object.entries(RICH)) {
    for (const tag of ['nl', 'en', 'ar', 'tr', 'ti', 'nl-x-a2']) {
      it(`has all of "${name}" on one page, in ${tag}`, async () => {
        const content = contentOf(person);
        const sheet = await laidOut(tag, {content});
        expectWhole(sheet);
        expect(all(sheet, '.step').length).to.equal(content.steps.length);
      });
    }
  }

  it('has the Dutch beside each step, at the same height', async () => {
    const sheet = await laidOut('ar', {content: contentOf(RICH['fine-2021']!)});
    const steps = all(sheet, '.step');
    expect(steps.length).to.be.above(4);
    for (const step of steps) {
      const [own, dutch, ...others] = step.children;
      expect(others).to.deep.equal([]);
      expect([own!.getAttribute('lang'), own!.getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
      expect([dutch!.getAttribute('lang'), dutch!.getAttribute('dir')]).to.deep.equal([
        'nl',
        'ltr',
      ]);
      const [right, left] = [own!.getBoundingClientRect(), dutch!.getBoundingClientRect()];
      expect(right.top).to.equal(left.top);
      expect(left.right).to.be.below(right.left);
      expect(textOf(own!.querySelector('h2')!)).not.to.equal('');
      expect(textOf(dutch!.querySelector('h2')!)).not.to.equal('');
      expect(getComputedStyle(own!).direction).to.equal('rtl');
      expect(getComputedStyle(dutch!).direction).to.equal('ltr');
    }
  });

  it('has one column in Dutch, in larger type than beside another language', async () => {
    const content = contentOf(RICH['loan-2013']!);
    const dutch = await laidOut('nl', {content});
    const english = await laidOut('en', {content});
    expect(all(dutch, '.step')[0]!.children.length).to.equal(1);
    expect(sizeOf(dutch)).to.be.above(sizeOf(english));
  });

  it('is larger where there is little to say, and says how', async () => {
    const brief = await laidOut('ar', {content: contentOf(BRIEF)});
    const rich = await laidOut('ar', {content: contentOf(RICH['fine-2021']!)});
    expect(sizeOf(brief)).to.be.above(sizeOf(rich));
    expect(all(brief, '.how').length).to.be.above(0);
    expectWhole(brief);
  });

  it('leaves out the least needed where not all fits, and says that there is more', async () => {
    const content = contentOf(RICH['fine-2021']!);
    // The same answers four times over.
    const facts = Array.from({length: 4}, () => content.facts).flat();
    const sheet = await laidOut('ar', {content: {...content, facts}});
    expectWhole(sheet);
    const more = all(sheet, '.more').map((element) => textOf(element));
    expect(more.length).to.equal(2);
    expect(more[1]).to.match(/\d/);
    expect(all(sheet, '.step').length).to.equal(content.steps.length);
    sheet.remove();
    const all16 = await laidOut('ar', {content});
    expect(all(all16, '.more')).to.deep.equal([]);
  });

  it('has the day of making, and the code with its words in both languages', async () => {
    const sheet = await laidOut('ar', {content: contentOf(BRIEF)});
    expect(all(sheet, '.made').map((element) => textOf(element))[1]).to.contain('24 november 2026');
    expect(one(sheet, '.qr svg').getBoundingClientRect().width).to.be.at.least(22 * MM - 1);
    expect(all(sheet, '.qr p').map(({lang}) => lang)).to.deep.equal(['ar', 'nl']);
  });

  it('keeps the addresses of the law readable from the left', async () => {
    const sheet = await laidOut('ar', {content: contentOf(RICH['fine-2021']!)});
    const [article] = all(sheet, '.articles li');
    expect(article!.dir).to.equal('ltr');
    expect(textOf(article!)).to.contain('wetten.overheid.nl/');
  });

  for (const tag of ['nl', 'en', 'ar', 'tr', 'ti', 'nl-x-a2']) {
    it(`has a list to tick off in place of the plan, in ${tag}`, async () => {
      const sheet = await laidOut(tag, {list: LIST});
      expectWhole(sheet);
      const lines = LIST.sections.flatMap((section) => section.lines);
      expect(all(sheet, '.line').length).to.equal(lines.length);
      expect(all(sheet, '.line .box').length).to.equal(lines.length * (tag === 'nl' ? 1 : 2));
    });
  }

  it('leaves out a section with nothing ticked', async () => {
    const [first, ...others] = LIST.sections;
    const empty = others.map((section) => ({...section, lines: []}));
    const sheet = await laidOut('nl', {list: {...LIST, sections: [first!, ...empty]}});
    expect(all(sheet, '.section').length).to.equal(1);
  });

  it('is not seen, takes no room and lets no style of the page in', async () => {
    const hostile = new CSSStyleSheet();
    hostile.replaceSync(`
      body > * { display: grid !important; zoom: 2 !important; margin: 50px !important;
        letter-spacing: 1em !important; visibility: visible !important; }
      h1, p { font-size: 50px !important; }
      body { transform: scale(0.5); line-height: 3; text-transform: uppercase; }`);
    const calm = await laidOut('ar', {content: contentOf(BRIEF)});
    const size = sizeOf(calm);
    calm.remove();
    document.adoptedStyleSheets.push(hostile);
    try {
      const sheet = await laidOut('ar', {content: contentOf(BRIEF)});
      expect(getComputedStyle(sheet).visibility).to.equal('hidden');
      expect(sheet.offsetWidth).to.equal(0);
      expect(sheet.offsetHeight).to.equal(0);
      expect(sizeOf(sheet)).to.equal(size);
      expect(getComputedStyle(one(sheet, '.sentence')).letterSpacing).to.equal('normal');
    } finally {
      document.adoptedStyleSheets.pop();
    }
  });

  it('is empty without words or without something to show', async () => {
    const sheet = document.createElement('iw-sheet');
    document.body.append(sheet);
    expect(sheet.shadowRoot!.childElementCount).to.equal(0);
  });
});
