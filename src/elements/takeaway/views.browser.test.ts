import {expect} from 'chai';
import 'jsqr/dist/jsQR.js';
import type readQr from 'jsqr';
import type {Facts} from '../../assess/facts.js';
import {Assistant} from '../../../test/harness/assistant.js';
import {RUNNING} from '../../../test/harness/people.js';
import {findAll, textOf} from '../../../test/harness/query.js';
import {until} from '../../../test/harness/until.js';
import {calendarParts} from './calendar-view.js';

declare const jsQR: typeof readQr;

/** Draws an SVG as a camera would see it, and reads the code in it. */
async function readCode(svg: SVGSVGElement): Promise<string | undefined> {
  const side = 4 * svg.viewBox.baseVal.width;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {width: side, height: side});
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, side, side);
  context.drawImage(image, 0, 0);
  return jsQR(context.getImageData(0, 0, side, side).data, side, side)?.data;
}

describe('what can be taken home', () => {
  let assistant: Assistant;
  let copied: string[];
  const clipboard = navigator.clipboard;
  const mayCopy = (may: boolean) =>
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {
        writeText: (text: string) =>
          may ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error('forbidden')),
      },
    });

  beforeEach(() => {
    copied = [];
    mayCopy(true);
  });
  afterEach(() => {
    assistant.remove();
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
  });

  const texts = (selector: string) => findAll(assistant.root, selector).map(textOf);
  const outcome = () => until(() => texts('.outcome')[0], 'how copying ended');

  async function open(action: string, lang = 'nl', known: Facts = RUNNING): Promise<void> {
    assistant = await Assistant.start({known, attributes: {topic: 'obliged', lang}});
    await assistant.toPlan();
    await assistant.take(`actions.${action}`);
  }

  describe('the card for the desk', () => {
    it('is in Dutch on an Arabic page, and can be read without a barrier', async () => {
      await open('desk', 'ar');
      const card = assistant.find('.desk')!;
      expect(card.lang).to.equal('nl');
      expect(card.dir).to.equal('ltr');
      expect(textOf(card)).to.match(/Syrië.*U moet inburgeren\..*art\. 11/);
      expect(await assistant.barriers()).to.deep.equal([]);
    });

    it('is copied as text, and says so', async () => {
      await open('desk', 'ar');
      await assistant.take('desk.copy');
      expect(await outcome()).to.equal(await assistant.words('takeaway', 'actions.copied'));
      expect(copied.join()).to.match(/Syrië[^]*28 maart 2027/);
      expect(await until(() => assistant.announced(), 'the voice')).to.equal(
        await assistant.words('takeaway', 'actions.copied'),
      );
    });

    it('is copied the old way where the page may not use the clipboard', async () => {
      mayCopy(false);
      const {execCommand} = document;
      let selected = '';
      document.execCommand = () => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        selected = (at as HTMLTextAreaElement).value;
        return true;
      };
      await open('desk');
      await assistant.take('desk.copy');
      expect(await outcome()).to.equal(await assistant.words('takeaway', 'actions.copied'));
      expect(selected).to.contain('28 maart 2027');
      document.execCommand = () => false;
      await assistant.take('desk.copy');
      const failed = await assistant.words('takeaway', 'actions.copyFailed');
      await until(() => texts('.outcome')[0] === failed, 'that copying failed');
      document.execCommand = execCommand;
    });
  });

  describe('the letters', () => {
    it('are in Dutch, with what they say below, and only the Dutch is copied', async () => {
      await open('letters', 'ar');
      const [letter] = findAll(assistant.root, '.letter');
      expect(letter?.lang).to.equal('nl');
      expect(textOf(letter)).to.contain('Geachte heer of mevrouw');
      expect(texts('.meaning').length).to.equal(1);
      expect(await assistant.barriers()).to.deep.equal([]);
      await assistant.take('actions.copy');
      await outcome();
      expect(copied.join()).to.contain('Geachte heer of mevrouw').and.contain('[uw naam]');
      expect(copied.join()).to.not.match(/[\u0600-\u06ff]/);
    });

    it('have no second text in Dutch', async () => {
      await open('letters');
      expect(texts('.meaning')).to.deep.equal([]);
    });
  });

  describe('the phone', () => {
    it('has a code that another program reads as the link beside it', async () => {
      await open('phone', 'ar');
      const svg = await until(() => assistant.find('svg.code'), 'the code');
      const link = (assistant.find('#link') as HTMLInputElement).value;
      expect(await readCode(svg as unknown as SVGSVGElement)).to.equal(link);
      const {search, hash} = new URL(link);
      expect(search).to.equal(location.search);
      expect(hash).to.match(/^#inburgerwijzer=1\./);
      expect(await assistant.barriers()).to.deep.equal([]);
    });
  });

  describe('the calendar', () => {
    const {file} = calendarParts;
    const {click} = HTMLAnchorElement.prototype;
    afterEach(() => {
      calendarParts.file = file;
      HTMLAnchorElement.prototype.click = click;
    });

    it('gives a file with the days on the screen, and tries again where that failed', async () => {
      const given: {name: string; text: Promise<string>}[] = [];
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        given.push({name: this.download, text: fetch(this.href).then((got) => got.text())});
      };
      await open('calendar');
      expect(texts('.mark time')).to.include('28 maart 2027');
      calendarParts.file = () => Promise.reject(new Error('offline'));
      await assistant.take('actions.calendar');
      const retry = await until(() => assistant.find('.retry'), 'a way to try again');
      calendarParts.file = file;
      retry.click();
      await until(() => given[0], 'the file');
      expect(given[0]!.name).to.equal('inburgering.ics');
      expect(await given[0]!.text).to.match(/^BEGIN:VCALENDAR[^]*DTSTART;VALUE=DATE:20270328/);
      await until(() => !assistant.find('.retry'), 'that all is well');
    });
  });

  describe('the first talk', () => {
    it('is prepared by ticking, for who has no plan yet', async () => {
      await open('intake', 'nl', {...RUNNING, pipDate: 'none'});
      await assistant.choose(await assistant.words('takeaway', 'intake.tellItems.goal'));
      expect(findAll(assistant.root, '.choice input:checked').length).to.equal(1);
      expect(await assistant.barriers()).to.deep.equal([]);
    });

    it('is not offered to who has a plan', async () => {
      assistant = await Assistant.start({known: RUNNING, attributes: {topic: 'obliged'}});
      await assistant.toPlan();
      expect(assistant.find('[data-action=message-circle]')).to.equal(undefined);
    });
  });

  describe('a link', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    async function linkOf(known: Facts): Promise<string> {
      await open('phone', 'nl', known);
      await until(() => assistant.find('svg.code'), 'the code');
      const {value} = assistant.find('#link') as HTMLInputElement;
      assistant.remove();
      return new URL(value).hash;
    }

    it('opens the visit where it was, with its answers to be changed, and leaves the address', async () => {
      location.hash = await linkOf(RUNNING);
      const before = history.length;
      assistant = Assistant.place();
      await until(() => assistant.isResult(), 'the answer');
      await assistant.settled();
      expect(location.href).to.not.contain('inburgerwijzer=');
      expect(history.length).to.equal(before);
      expect(texts('[role=status]')).to.include(await assistant.words('takeaway', 'link.opened'));
      await assistant.press(await assistant.words('interface', 'actions.showAnswers'));
      expect(assistant.turns().join()).to.match(/Syrië.*15 november 2023/);
    });

    for (const [problem, change] of [
      ['damaged', (hash: string) => hash.slice(0, -3)],
      ['older', (hash: string) => hash.replace('=1.', '=0.')],
      ['newer', (hash: string) => hash.replace('=1.', '=2.')],
    ] as const) {
      it(`that is ${problem} says so, and all begins anew`, async () => {
        location.hash = change(await linkOf(RUNNING));
        assistant = Assistant.place({attributes: {layout: 'inline'}});
        const said = await until(() => texts('p[role=status]')[0], 'what is wrong');
        expect(said).to.equal(await assistant.words('takeaway', `link.${problem}`));
        expect(assistant.heading()).to.equal(await assistant.words('interface', 'start.heading'));
        expect(location.href).to.not.contain('inburgerwijzer=');
      });
    }

    it('of another kind is left alone', async () => {
      location.hash = '#contact';
      assistant = await Assistant.start();
      expect(location.hash).to.equal('#contact');
      expect(texts('p[role=status]')).to.deep.equal([]);
    });
  });
});
