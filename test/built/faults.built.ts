/**
 * What can go wrong around a visit: words that come late, cut off or not at all, a storage that throws,
 * a clock that is years behind. The answers stay, and the page is never blank.
 */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, HTTPRequest, Page} from 'puppeteer-core';
import {launch} from './browsers.js';
import {builtFiles, FOLDER, htmlPage, listen} from './hosting.js';
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
});
