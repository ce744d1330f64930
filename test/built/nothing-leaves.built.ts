/**
 * Nothing leaves the page: everything that a visit asks of the network and everything that it writes
 * down is recorded, with print, code, calendar file and copies. After "erase everything" no answer is
 * left anywhere.
 */

import assert from 'node:assert/strict';
import type {Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import type {Browser, HTTPRequest, Page} from 'puppeteer-core';
import {chromiumArguments, findChromium} from '../../scripts/chromium.mjs';
import {readPersonas} from '../personas/personas.js';
import {walksOf} from '../personas/walk.js';
import {builtFiles, listen, strictPage} from './hosting.js';
import {Visitor} from './visitor.js';

/** Two topics, dates, numbers and choices; a plan with days, so that every view has something. */
const persona = readPersonas().find(({id}) => id === 'older-man')!;
const walks = walksOf(persona);

/** The days that the person told, in every way in which they could stand somewhere. */
const toldDays = [
  ...new Set(JSON.stringify(walks.at(-1)!.end.told).match(/\d{4}-\d\d-\d\d/g) ?? []),
].flatMap((day) => [
  day,
  ...['nl', 'ar-u-ca-gregory-nu-latn'].map((locale) =>
    new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day)),
  ),
]);

type Recorded = Window & {written: string[]; asked?: string; copied: string[]};

/** Runs in the page before anything else does: whatever could keep or send something, is noted. */
function record(): void {
  const page = window as unknown as Recorded;
  page.written = [];
  page.copied = [];
  document.addEventListener('iw-question', (event) => {
    page.asked = (event as never as {question: string}).question;
  });
  const note = (target: object, method: string, what: string) => {
    const original = Reflect.get(target, method) as (...rest: unknown[]) => unknown;
    Reflect.set(target, method, function (this: unknown, ...rest: unknown[]) {
      page.written.push(`${what}.${method} ${rest.map(String).join(' ')}`);
      return original.apply(this, rest);
    });
  };
  note(Storage.prototype, 'setItem', 'storage');
  note(IDBFactory.prototype, 'open', 'indexedDB');
  note(Navigator.prototype, 'sendBeacon', 'navigator');
  note(BroadcastChannel.prototype, 'postMessage', 'channel');
  note(History.prototype, 'pushState', 'history');
  note(WebSocket.prototype, 'send', 'socket');
  // Local pages have no caches and no service worker where they are not secure.
  if ('caches' in window) note(CacheStorage.prototype, 'open', 'caches');
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(document, 'cookie', {
    get: () => cookie.get!.call(document) as string,
    set: (text: string) => void page.written.push(`cookie ${text}`),
  });
  window.print = () => void dispatchEvent(new Event('beforeprint'));
  Object.defineProperty(navigator, 'clipboard', {
    value: {writeText: (text: string) => (page.copied.push(text), Promise.resolve())},
  });
}

/** Every text, attribute and value of the page, through all shadow roots. Runs in the page. */
function everything(): string {
  const found: string[] = [location.href, document.title, window.name];
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      for (const {value} of element.attributes) found.push(value);
      if ('value' in element) found.push(String(element.value));
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    found.push(root.textContent ?? '');
    for (const child of root.children) found.push(child.textContent ?? '');
  }
  return found.join('\n');
}

describe('a visit with everything that can be taken home', () => {
  const files = builtFiles();
  let host: Server;
  let origin: string;
  let address: string;
  let browser: Browser;
  let page: Page;
  let visitor: Visitor;
  const requests: HTTPRequest[] = [];

  const stored = () =>
    page.evaluate(async () => ({
      local: {...localStorage},
      session: {...sessionStorage},
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      written: (window as unknown as Recorded).written,
    }));

  const view = async (action: string, sign: string) => {
    await visitor.press(`iw-takeaway >>> [data-action="${action}"]`);
    await visitor.see(sign);
  };
  const backToPlan = async () => {
    await visitor.press('iw-takeaway >>> .back');
    await visitor.see('iw-takeaway >>> .plan');
  };

  before(async () => {
    origin = await listen(files);
    host = strictPage(origin);
    address = `${await listen(host)}/?layout=inline&lang=ar&today=${persona.today}`;
    browser = await puppeteer.launch({executablePath: findChromium()!, args: chromiumArguments});
    page = await browser.newPage();
    // The names that esbuild gives to functions are no part of the page.
    await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
    await page.evaluateOnNewDocument(record);
    page.on('request', (request) => requests.push(request));
    await page.goto(address);
    visitor = new Visitor(page);
    for (const [at, {topic, said}] of walks.entries()) {
      if (at > 0) await visitor.press('.other');
      await visitor.choose(topic);
      for (const [asked, answer] of said) await visitor.answer(asked, answer);
      await visitor.see('iw-result >>> .to-plan');
    }
    await visitor.toPlan();
    await view('printer', 'iw-takeaway >>> .plan');
    await page.waitForSelector('iw-sheet');
    await view('smartphone', 'iw-takeaway >>> iw-phone >>> :is(svg, canvas)');
    await visitor.press('iw-takeaway >>> iw-phone >>> iw-copy >>> button');
    await backToPlan();
    await view('calendar', 'iw-takeaway >>> [data-event]');
    await visitor.press('iw-takeaway >>> .primary[data-action="calendar"]');
    await backToPlan();
    await view('building', 'iw-takeaway >>> .desk');
    await visitor.press('iw-takeaway >>> iw-copy >>> button');
  });

  after(async () => {
    await browser.close();
    host.close();
    files.close();
  });

  it('holds what the person told, so that there is something to leave', async () => {
    assert.equal((await page.evaluate(() => (window as unknown as Recorded).copied)).length, 2);
    const text = await page.evaluate(everything);
    const shown = toldDays.filter((day) => text.includes(day));
    assert.ok(shown.length > 0, `none of ${toldDays.join(', ')} is on the card for the desk`);
  });

  it('asks for the page and its own files, by GET, with nothing added', () => {
    const [first, ...rest] = requests.filter((one) => !one.url().startsWith('blob:'));
    assert.equal(first!.url(), address);
    for (const request of rest) {
      if (request.url().endsWith('/favicon.ico')) continue;
      assert.match(request.url(), new RegExp(`^${origin}/some/folder/[\\w./-]+\\.js$`));
      assert.equal(request.method(), 'GET');
      assert.equal(request.hasPostData(), false);
    }
  });

  it('writes nothing to any storage, channel or history', async () => {
    const {local, session, cookies, databases, written} = await stored();
    assert.deepEqual(
      {local, session, cookies, databases, written},
      {local: {}, session: {}, cookies: '', databases: 0, written: []},
    );
    assert.equal(page.url(), address);
  });

  it('leaves no answer in page, address or storage once everything is erased', async () => {
    await visitor.press('.again button:last-child');
    await visitor.see('.topics .topic');
    const text = await page.evaluate(everything);
    for (const day of toldDays) assert.ok(!text.includes(day), day);
    assert.doesNotMatch(text, /inburgerwijzer=/);
    assert.equal(page.url(), address);
    const {local, session, written} = await stored();
    assert.deepEqual({local, session, written}, {local: {}, session: {}, written: []});
    // Nor do the questions know an answer: the first one has nothing chosen.
    await visitor.choose(walks[0]!.topic);
    await visitor.see('iw-question >>> form');
    const chosen = 'inburger-wijzer >>> iw-question >>> :is(input:checked, option:checked)';
    assert.deepEqual(
      (
        await page.$$eval(chosen, (all) => all.map((one) => (one as HTMLInputElement).value))
      ).filter(Boolean),
      [],
    );
  });
});
