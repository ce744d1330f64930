import {expect} from 'chai';
import {BRIEF, contentOf, sheetOf} from '../../../test/harness/sheet.js';
import {printSheet} from './print.js';

const sheets = () => [...document.querySelectorAll('iw-sheet')];
const made = () => sheetOf('nl', {content: contentOf(BRIEF)});

describe('printing the sheet', () => {
  const {print} = window;
  /** What was in the document each time a print dialog opened. */
  let printed: {sheets: number; styles: number; text: string}[];

  beforeEach(() => {
    printed = [];
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      const [sheet] = sheets();
      printed.push({
        sheets: sheets().length,
        styles: document.adoptedStyleSheets.length,
        text: sheet?.shadowRoot?.textContent ?? '',
      });
    };
  });
  afterEach(() => {
    window.print = print;
    window.dispatchEvent(new Event('afterprint'));
    Reflect.deleteProperty(window, 'GestureEvent');
  });

  it('has the sheet laid out in the document when the dialog opens', async () => {
    expect(await printSheet(await made(), document)).to.equal(true);
    expect(printed.length).to.equal(1);
    expect(printed[0]).to.include({sheets: 1, styles: 1});
    expect(printed[0]!.text).to.contain('U hoeft niet in te burgeren.');
  });

  it('takes all of it away after printing', async () => {
    const before = document.body.childElementCount;
    await printSheet(await made(), document);
    window.dispatchEvent(new Event('afterprint'));
    expect(sheets()).to.deep.equal([]);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
    expect(document.body.childElementCount).to.equal(before);
  });

  it('leaves the styles that the page itself adopted', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    await printSheet(await made(), document);
    window.dispatchEvent(new Event('afterprint'));
    expect(document.adoptedStyleSheets).to.deep.equal([own]);
    document.adoptedStyleSheets = [];
  });

  it('takes away what the last print left, where its end was never told', async () => {
    const [first, second] = [await made(), await made()];
    await printSheet(first, document);
    await printSheet(second, document);
    expect(sheets()).to.deep.equal([second]);
    expect(printed.map((one) => [one.sheets, one.styles])).to.deep.equal([
      [1, 1],
      [1, 1],
    ]);
  });

  it('opens one dialog where it is pressed twice at once', async () => {
    const [first, second] = [await made(), await made()];
    await Promise.all([printSheet(first, document), printSheet(second, document)]);
    expect(printed.length).to.equal(1);
    expect(sheets()).to.deep.equal([second]);
  });

  for (const [how, act] of Object.entries<() => void>({
    'does nothing': () => undefined,
    throws: () => {
      throw new DOMException('Not here.', 'NotSupportedError');
    },
  })) {
    it(`says that there was no dialog where printing ${how}, and takes all of it away`, async () => {
      window.print = act;
      expect(await printSheet(await made(), document)).to.equal(false);
      expect(sheets()).to.deep.equal([]);
      expect(document.adoptedStyleSheets).to.deep.equal([]);
    });
  }

  it('waits in Safari until the page is touched again', async () => {
    Object.assign(window, {GestureEvent: class {}});
    await printSheet(await made(), document);
    window.dispatchEvent(new Event('afterprint'));
    expect(sheets().length).to.equal(1);
    document.body.dispatchEvent(new Event('pointerdown', {bubbles: true}));
    expect(sheets()).to.deep.equal([]);
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });
});
