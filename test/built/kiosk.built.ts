/**
 * A kiosk that stands there for days: nothing of a visit stays, and the five hundredth visitor finds
 * it as the first one did.
 */

import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import type {Browser, CDPSession, Page} from 'puppeteer-core';
import {chromiumArguments, findChromium} from '../../scripts/chromium.mjs';
import {atRest} from './at-rest.js';
import {fallAsleep, leaveAndComeBack, wake} from './sleep.js';
import {kept, StandAlone} from './stand-alone.js';
import {Visitor} from './visitor.js';

/** Seen nowhere else, so that finding it is finding the visit. */
const GRANTED = {typed: '17092023', stored: '2023-09-17'};

const VISITS = 500;
/** By then what is made once has been made. */
const WARM = 25;
const MOST_GROWTH = 5 * 1024 * 1024;
/** What may differ without growing: a tooltip, a timer that is on its way. */
const SLACK = 20;

describe('a kiosk', () => {
  let site: StandAlone;
  let browser: Browser;
  let page: Page;
  let devtools: CDPSession;
  let kiosk: Visitor;

  before(async () => {
    site = await StandAlone.open();
    browser = await puppeteer.launch({executablePath: findChromium()!, args: chromiumArguments});
    page = await browser.newPage();
    await page.setViewport({width: 1080, height: 1920});
    // What tsx puts around the functions of a test, which run in the page here.
    await page.evaluateOnNewDocument('globalThis.__name = (one) => one');
    await page.goto(`${site.origin}/kiosk.html?plaats=hal`);
    kiosk = new Visitor(page);
    await kiosk.see('.topics .topic');
    await kept(page);
    devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    await devtools.send('HeapProfiler.enable');
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  const keys = async (digits: string) => {
    for (const digit of digits) {
      await page.$$eval(
        'inburger-wijzer >>> iw-keypad >>> button',
        (buttons, wanted) => buttons.find((one) => one.textContent!.trim() === wanted)!.click(),
        digit,
      );
    }
  };
  const goOn = () => kiosk.press('iw-question >>> form button.primary');

  /** A visit as far as the question after the day of the permit. */
  async function visit(): Promise<void> {
    await kiosk.choose('obliged');
    await kiosk.press('iw-country-picks >>> button[value=SY]');
    await goOn();
    await kiosk.press('.choice input[value=asylum]');
    await goOn();
    await kiosk.see('.part.day');
    await keys(GRANTED.typed);
    await goOn();
    await kiosk.see('.choice input[type=checkbox]');
  }

  /** Everything that the page keeps, and where it is. */
  const traces = () =>
    page.evaluate(async () => ({
      address: location.href,
      history: history.length,
      state: history.state as unknown,
      stored: {...localStorage, ...sessionStorage},
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      cached: (
        await Promise.all(
          (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
        )
      )
        .flat()
        .map(({url}) => url)
        .sort(),
      selected: String(getSelection()),
      scrolled: scrollY,
      body: document.body.childNodes.length,
    }));

  const screen = () =>
    page.evaluate(() => {
      const texts: string[] = [];
      const walk = (node: Node) => {
        if (node instanceof Text) texts.push(node.data.trim());
        for (const child of (node as Element).shadowRoot?.childNodes ?? node.childNodes) {
          walk(child);
        }
      };
      walk(document.body);
      return texts.filter((text) => text).join('\n');
    });

  /** Whether a text is anywhere in the memory of the page, after everything unused has gone. */
  async function remembers(text: string): Promise<boolean> {
    await devtools.send('HeapProfiler.collectGarbage');
    let snapshot = '';
    const take = ({chunk}: {chunk: string}) => (snapshot += chunk);
    devtools.on('HeapProfiler.addHeapSnapshotChunk', take);
    await devtools.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
    devtools.off('HeapProfiler.addHeapSnapshotChunk', take);
    return snapshot.includes(text);
  }

  it('keeps nothing of a visit once it is done: not in storage, address, history, page or memory', async () => {
    await atRest(page);
    const before = {traces: await traces(), screen: await screen()};
    await visit();
    assert.equal(await remembers(GRANTED.stored), true);
    await kiosk.press('.finish');
    await kiosk.see('.topics .topic');
    await atRest(page);
    assert.deepEqual({traces: await traces(), screen: await screen()}, before);
    assert.equal(await remembers(GRANTED.stored), false);
  });

  describe('whose device fell asleep in the middle of a visit', () => {
    /** Hours later by the clock on the wall; the timers of a device that sleeps stand still. */
    const HOURS = 8 * 60 * 60 * 1000;
    const sleep = (time: number) =>
      page.evaluate((time) => {
        const {now} = Date;
        Date.now = () => now() + time;
      }, time);
    const isEmpty = async () => {
      await kiosk.see('.topics .topic');
      assert.equal(await page.$('inburger-wijzer >>> iw-question'), null);
      assert.equal(await remembers(GRANTED.stored), false);
    };

    const touch = () => page.evaluate(() => dispatchEvent(new PointerEvent('pointerdown')));
    const wait = (idle: string) =>
      page.evaluate((idle) => (document.querySelector('inburger-wijzer')!.idle = idle), idle);

    it('is empty when it wakes, before anybody has touched it', async () => {
      await visit();
      await touch();
      await sleep(HOURS);
      await isEmpty();
    });

    it('is empty when it wakes, where it had asked whether somebody is still there', async () => {
      await visit();
      await wait('0.01 600');
      await touch();
      await kiosk.see('iw-kiosk-layer >>> dialog[open]');
      await sleep(HOURS);
      await isEmpty();
      await wait('');
    });

    it('is empty when it wakes, where the browser put the page to sleep', async () => {
      await visit();
      await fallAsleep(devtools);
      await wake(devtools);
      await isEmpty();
    });

    it('is empty for who comes back to it from another page', async () => {
      await visit();
      await leaveAndComeBack(page);
      await isEmpty();
    });
  });

  it('is the same after five hundred visits', async (test) => {
    const measure = async () => {
      await atRest(page);
      await devtools.send('HeapProfiler.collectGarbage');
      const {metrics} = await devtools.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
      return {heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners')};
    };

    /** So many visits in a row; how long each first question was on its way, in milliseconds. */
    const visits = (times: number) =>
      page.evaluate(async (times) => {
        const root = () =>
          document.querySelector('inburger-wijzer')?.shadowRoot?.querySelector('iw-app')
            ?.shadowRoot;
        const until = async <Found>(look: () => Found | null | undefined): Promise<Found> => {
          for (;;) {
            const found = look();
            if (found) return found;
            await new Promise((resolve) => setTimeout(resolve));
          }
        };
        const form = () => root()?.querySelector('iw-question')?.shadowRoot;
        const find = (selector: string) =>
          until(() => form()?.querySelector<HTMLElement>(selector));
        const goOn = async () => (await find('.primary')).click();
        const took: number[] = [];
        for (let time = 0; time < times; time += 1) {
          const topic = await until(() => root()?.querySelectorAll<HTMLElement>('.topic')[3]);
          dispatchEvent(new PointerEvent('pointerdown'));
          const start = performance.now();
          topic.click();
          const picks = await find('iw-country-picks');
          const country = await until(() =>
            picks.shadowRoot?.querySelector<HTMLElement>('button[value=SY]'),
          );
          took.push(performance.now() - start);
          country.click();
          await goOn();
          (await find('input[value=asylum]')).click();
          await goOn();
          const keypad = await find('iw-keypad');
          for (const at of [0, 1, 2, 3]) {
            (await until(() => keypad.shadowRoot?.querySelectorAll('button')[at])).click();
          }
          const before = root()!.host;
          (await until(() => root()?.querySelector<HTMLElement>('.finish'))).click();
          await until(() => root()?.host !== before && root()?.querySelector('.topic'));
        }
        return took;
      }, times);

    await visits(WARM);
    const first = await measure();
    const took = await visits(VISITS - WARM);
    const last = await measure();

    const mean = (times: readonly number[]) =>
      (times.reduce((sum, one) => sum + one, 0) / times.length).toFixed(1);
    test.diagnostic(
      `first question: ${mean(took.slice(0, 20))} ms, then ${mean(took.slice(-20))} ms`,
    );
    test.diagnostic(`after ${WARM} visits ${JSON.stringify(first)}`);
    test.diagnostic(`after ${VISITS} visits ${JSON.stringify(last)}`);
    assert.ok(last.heap - first.heap < MOST_GROWTH, `${last.heap - first.heap} bytes more`);
    assert.ok(last.nodes - first.nodes < SLACK, `${last.nodes - first.nodes} nodes more`);
    assert.ok(
      last.listeners - first.listeners < SLACK,
      `${last.listeners - first.listeners} listeners more`,
    );
  });
});
