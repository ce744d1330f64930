/**
 * What can go wrong around a visit: words that come late, cut off or not at all, a storage that throws,
 * a clock that is years behind, a voice that never ends, a printer that is barred, a tab that was put to
 * sleep. The answers stay, and the page is never blank.
 */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Frame, HTTPRequest, Page} from 'puppeteer-core';
import {launch} from './browsers.js';
import {builtFiles, FOLDER, htmlPage, listen} from './hosting.js';
import {fallAsleep, leaveAndComeBack, wake} from './sleep.js';
import {Visitor} from './visitor.js';

const TODAY = '2026-11-24';

interface Chunk {
  readonly file: string;
  readonly modules: readonly string[];
}

/** The files that hold the English words, by what the build says. */
const ENGLISH = (
  JSON.parse(
    readFileSync(new URL('../../dist/.vite/chunks-production.json', import.meta.url), 'utf8'),
  ) as Chunk[]
)
  .filter(({modules}) => modules.some((one) => one.startsWith('src/i18n/generated/en-')))
  .map(({file}) => file);

/** Gives the page a Dutch voice that does this, and notes what it is asked; runs in the page. */
function speakBadly(manner: string): void {
  const asked: string[] = [];
  Object.assign(globalThis, {toSay: asked});
  const voices = [{lang: 'nl-NL', localService: true}];
  class Utterance {
    onerror?: (event: Event) => void;
    readonly text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const speak = (utterance: Utterance) => {
    asked.push(utterance.text);
    if (manner === 'cannot be asked') throw new Error('No engine.');
    if (manner === 'fails at once') setTimeout(() => utterance.onerror?.(new Event('error')));
  };
  const cancel = () => void asked.push('(silence)');
  const synthesis = Object.assign(new EventTarget(), {getVoices: () => voices, speak, cancel});
  Object.defineProperty(globalThis, 'speechSynthesis', {value: synthesis});
  Object.assign(globalThis, {SpeechSynthesisUtterance: Utterance});
}

const isEnglish = (request: HTTPRequest): boolean =>
  ENGLISH.some((file) => request.url().endsWith(file));

/** Every text on the page, and every name that only a reader hears. It runs in the page. */
function textsNow(): string {
  const texts: string[] = [];
  const roots: ParentNode[] = [document.body];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data);
      texts.push(element.ariaLabel ?? '');
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  return texts.join('\n');
}

describe('whatever goes wrong', () => {
  let browser: Browser;
  let server: Server;
  let address: string;
  let page: Page;

  before(async () => {
    assert.ok(ENGLISH.length > 0);
    browser = await launch('chrome');
    const script = `<script type="module" src="${FOLDER}inburger-wijzer.js"></script>`;
    const given = `layout="inline" topic="obliged" lang="nl" today="${TODAY}"`;
    const placed = (more = '') =>
      htmlPage(`${script}<inburger-wijzer ${given} ${more}></inburger-wijzer>`);
    server = builtFiles({
      '/': placed(),
      '/page': placed(),
      '/kiosk': placed('mode="kiosk"'),
      '/helper': placed('mode="helper"'),
      // A page that lets a frame do next to nothing.
      '/framed': htmlPage('<iframe sandbox="allow-scripts" src="/" width="400" height="800">'),
    });
    address = await listen(server);
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  afterEach(() => page.close());

  /** A visit with one answer given: the second question is on the screen. */
  async function begun(prepare: (page: Page) => Promise<unknown> = async () => undefined) {
    page = await browser.newPage();
    // What tsx puts around the functions of a test, which run in the page here.
    await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('iw-question', (event) => {
        (globalThis as {asked?: string}).asked = (event as never as {question: string}).question;
      });
    });
    await prepare(page);
    await page.goto(address);
    const visitor = new Visitor(page);
    await visitor.answer('nationalities', {kind: 'countries', codes: ['SY']});
    await visitor.see('iw-question >>> input[value="asylum"]');
    return visitor;
  }

  const speak = (tag: string) => page.select('inburger-wijzer >>> .language select', tag);
  const heading = (visitor: Visitor) => visitor.text('iw-question >>> h2');
  const language = (tag: string) => page.waitForSelector(`inburger-wijzer >>> .app[lang="${tag}"]`);

  /** Goes on to the answer, which shows that the one given is still there. */
  async function toAnswer(visitor: Visitor): Promise<string> {
    assert.equal((await visitor.texts('.turn')).length, 1);
    await visitor.answer('residence', {kind: 'option', option: 'ukraine'});
    await visitor.answer('appliesTemporary', {kind: 'options', options: []});
    return visitor.verdict();
  }

  for (const [fault, respond] of Object.entries({
    'do not come': (request: HTTPRequest) => request.abort('connectionfailed'),
    'come cut off': (request: HTTPRequest) =>
      request.respond({
        contentType: 'text/javascript',
        headers: {'access-control-allow-origin': '*'},
        body: 'export default {"interface":{"title":"Integ',
      }),
    'come as a page of the host that says "not found"': (request: HTTPRequest) =>
      request.respond({status: 404, contentType: 'text/html', body: '<h1>404</h1>'}),
  })) {
    it(`the words that ${fault} are told of, and the visit goes on in the language it had`, async () => {
      const visitor = await begun();
      await page.setRequestInterception(true);
      page.on('request', (request) => (isEnglish(request) ? respond(request) : request.continue()));
      const before = await heading(visitor);
      await speak('en');
      assert.match(await visitor.text('[role=alert]'), /could not be loaded/);
      assert.equal(await heading(visitor), before);
      assert.ok(await toAnswer(visitor));
    });
  }

  it('words that come late leave the screen as it is until they are there', async () => {
    const visitor = await begun();
    const held: HTTPRequest[] = [];
    await page.setRequestInterception(true);
    let isHeld = true;
    page.on('request', (request) => {
      if (isHeld && isEnglish(request)) held.push(request);
      else void request.continue();
    });
    const before = await heading(visitor);
    await speak('en');
    assert.equal(await heading(visitor), before);
    isHeld = false;
    for (const request of held) await request.continue();
    await language('en');
    assert.notEqual(await heading(visitor), before);
    assert.ok(await toAnswer(visitor));
  });

  for (const [place, first] of Object.entries({
    page: 'iw-question >>> select',
    kiosk: 'iw-country-picks >>> button',
    helper: 'iw-helper-note',
  })) {
    it(`a first question whose other words are late says all of it in words (${place})`, async () => {
      page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!/chunks\/nl-rest-/.test(request.url())) void request.continue();
      });
      await page.goto(`${address}/${place}`);
      await page.waitForSelector(`inburger-wijzer >>> ${first}`);
      assert.match(await page.evaluate(textsNow), /Verder/);
      assert.doesNotMatch(await page.evaluate(textsNow), /\b(?!www\.)[a-z]+\.[a-z]\w*\.\w+/i);
    });
  }

  it('a storage that throws is not missed', async () => {
    const visitor = await begun((fresh) =>
      fresh.evaluateOnNewDocument(() => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
          Object.defineProperty(globalThis, name, {
            get() {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            },
          });
        }
      }),
    );
    assert.ok(await toAnswer(visitor));
  });

  it('a clock that is years behind changes no answer where the page says what day it is', async () => {
    const right = await toAnswer(await begun());
    await page.close();
    const wrong = await begun((fresh) =>
      fresh.evaluateOnNewDocument(() => {
        const RightDate = Date;
        const then = RightDate.UTC(2009, 0, 1);
        globalThis.Date = class extends RightDate {
          constructor(...given: unknown[]) {
            super(...((given.length ? given : [then]) as [number]));
          }
          static override now(): number {
            return then;
          }
        } as DateConstructor;
      }),
    );
    assert.equal(await toAnswer(wrong), right);
  });

  describe('with the voice', () => {
    const said = () => page.evaluate(() => (globalThis as never as {toSay: string[]}).toSay);
    const label = (visitor: Visitor) => visitor.text('iw-sound >>> button');
    const isLabelled = (text: string) =>
      page.waitForSelector(`inburger-wijzer >>> iw-sound >>> button ::-p-text(${text})`);

    it('that never ends: it stops at a press, begins anew at another, and reads the next screen', async () => {
      const visitor = await begun((fresh) => fresh.evaluateOnNewDocument(speakBadly, 'never ends'));
      const title = await heading(visitor);
      await visitor.press('iw-sound >>> button');
      await isLabelled('Stop');
      await visitor.press('iw-sound >>> button');
      await isLabelled('Luister');
      await visitor.press('iw-sound >>> button');
      await isLabelled('Stop');
      assert.deepEqual(await said(), [title, '(silence)', title]);

      await visitor.answer('residence', {kind: 'option', option: 'ukraine'});
      await visitor.see('iw-question >>> input[type=checkbox]');
      const next = await heading(visitor);
      await page.waitForFunction(
        (title) => (globalThis as never as {toSay: string[]}).toSay.at(-1) === title,
        {},
        next,
      );
      assert.equal(await label(visitor), 'Stop');
      await visitor.answer('appliesTemporary', {kind: 'options', options: []});
      assert.ok(await visitor.verdict());
    });

    for (const manner of ['fails at once', 'cannot be asked']) {
      it(`that ${manner}: it is told of once, and the visit goes on`, async () => {
        const visitor = await begun((fresh) => fresh.evaluateOnNewDocument(speakBadly, manner));
        await visitor.press('iw-sound >>> button');
        await isLabelled('Geen stem');
        assert.ok(await toAnswer(visitor));
        assert.equal(await label(visitor), 'Luister');
      });
    }
  });

  describe('with the printer', () => {
    const blocked = 'iw-takeaway >>> .problem [role=alert]';

    /** Presses "print" on the plan, and reads what is told. */
    async function printed(visitor: Visitor<Page | Frame>): Promise<string> {
      await visitor.toPlan();
      const steps = await visitor.steps();
      await visitor.press('iw-takeaway >>> [data-action="printer"]');
      const told = await visitor.text(blocked);
      assert.deepEqual(await visitor.steps(), steps);
      return told;
    }

    for (const [fault, print] of Object.entries<() => void>({
      'does nothing': () => void Object.assign(window, {print: () => undefined}),
      'is not there': () => void Object.assign(window, {print: undefined}),
    })) {
      it(`that ${fault}: it is said in words, and the plan is still there`, async () => {
        const visitor = await begun((fresh) => fresh.evaluateOnNewDocument(print));
        await toAnswer(visitor);
        assert.match(await printed(visitor), /^Printen lukt hier niet\. .* op uw telefoon\.$/);
        // The next try is the printer's again.
        await page.evaluate(() => {
          window.print = () => void dispatchEvent(new Event('beforeprint'));
        });
        await visitor.press('iw-takeaway >>> [data-action="printer"]');
        await page.waitForSelector(`inburger-wijzer >>> ${blocked}`, {hidden: true});
      });
    }

    it('that a frame may not use, nor forms: it is said in words, and each answer counted', async () => {
      page = await browser.newPage();
      await page.goto(`${address}/framed`);
      const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
      const visitor = new Visitor(frame);
      await visitor.see('iw-question >>> select');
      await frame.select('inburger-wijzer >>> iw-question >>> select', 'PL');
      await visitor.press('iw-question >>> form button.primary');
      await visitor.verdict();
      assert.match(await printed(visitor), /^Printen lukt hier niet/);
    });
  });

  describe('with a tab that was put to sleep', () => {
    const chosen = (visitor: Visitor) =>
      visitor.page.$$eval('inburger-wijzer >>> iw-question >>> input:checked', (all) =>
        all.map((one) => (one as HTMLInputElement).value),
      );

    it('in the middle of a question: what was chosen stands there, and Continue goes on', async () => {
      const visitor = await begun();
      const devtools = await page.createCDPSession();
      const before = await heading(visitor);
      await visitor.press('iw-question >>> input[value="ukraine"]');
      await fallAsleep(devtools);
      await wake(devtools);
      assert.equal(await heading(visitor), before);
      assert.deepEqual(await chosen(visitor), ['ukraine']);
      assert.ok(await toAnswer(visitor));
    });

    it('at the moment of an answer: the next question comes', async () => {
      const visitor = await begun();
      const devtools = await page.createCDPSession();
      await visitor.press('iw-question >>> input[value="ukraine"]');
      await visitor.press('iw-question >>> form button.primary');
      await fallAsleep(devtools);
      await wake(devtools);
      await visitor.see('iw-question >>> input[type=checkbox]');
      assert.equal((await visitor.texts('.turn')).length, 2);
      await visitor.answer('appliesTemporary', {kind: 'options', options: []});
      assert.ok(await visitor.verdict());
    });

    it('and was left for another page: who comes back finds it as it was', async () => {
      const visitor = await begun();
      const before = await heading(visitor);
      await visitor.press('iw-question >>> input[value="ukraine"]');
      await leaveAndComeBack(page);
      assert.equal(await heading(visitor), before);
      assert.deepEqual(await chosen(visitor), ['ukraine']);
      assert.ok(await toAnswer(visitor));
    });
  });
});
