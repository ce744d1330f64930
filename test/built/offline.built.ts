/**
 * The stand-alone pages without a network, and with a new version of them: after one visit they work
 * without the one, and the other is taken where nobody is in the middle of anything.
 */

import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import type {Browser, BrowserContext} from 'puppeteer-core';
import {chromiumArguments, findChromium} from '../../scripts/chromium.mjs';
import {linkTo} from '../../src/takeaway/link.js';
import {found, kept, StandAlone} from './stand-alone.js';
import {Visitor} from './visitor.js';

/** What a municipality tells. */
const OWN = {
  name: 'Gemeente Voorbeeld',
  validUntil: '2099-12-31',
  texts: {start: {nl: 'Of kom naar de bibliotheek.'}},
};

const PAGES = ['kiosk.html', 'helper.html', 'wijzer.html'];

describe('a stand-alone page', () => {
  let site: StandAlone;
  let browser: Browser;
  /** A device of its own for each test. */
  let device: BrowserContext;
  const complaints: string[] = [];

  before(async () => {
    browser = await puppeteer.launch({executablePath: findChromium()!, args: chromiumArguments});
  });

  after(() => browser.close());

  beforeEach(async () => {
    site = await StandAlone.open();
    device = await browser.createBrowserContext();
    complaints.length = 0;
  });

  afterEach(async () => {
    await device.close();
    await site.close();
  });

  async function visit(name: string, asked = ''): Promise<Visitor> {
    const page = await device.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(`${site.origin}/${name}${asked}`);
    const visitor = new Visitor(page);
    await visitor.see('.topics .topic');
    return visitor;
  }

  const titleOf = ({page}: Visitor): Promise<string> => page.title();

  /** To an answer, in the way of that page. */
  async function toAnswer(visitor: Visitor, name: string): Promise<string> {
    await visitor.choose('obliged');
    if (name === 'kiosk.html') await visitor.press('iw-country-picks >>> button[value=PL]');
    else {
      await visitor.see('iw-question >>> select');
      await visitor.page.select('inburger-wijzer >>> iw-question >>> select', 'PL');
    }
    if (name === 'helper.html') await visitor.press('iw-question >>> #said');
    await visitor.press('iw-question >>> form button.primary');
    return visitor.verdict();
  }

  for (const name of PAGES) {
    it(`${name} works without a network after one visit, in every language`, async () => {
      const first = await visit(name);
      await kept(first.page);
      await first.page.close();
      site.cut();
      const again = await visit(name);
      assert.equal(await toAnswer(again, name), 'U hoeft niet in te burgeren.');
      await again.page.$eval('inburger-wijzer', (element) => element.setAttribute('lang', 'ar'));
      await again.page.waitForSelector('inburger-wijzer >>> .app[lang=ar]');
      assert.deepEqual(complaints, []);
    });
  }

  it('keeps what the municipality told, which its address names, and hands it on to a phone', async () => {
    await site.add('gemeente.json', JSON.stringify(OWN));
    const asked = '?config=gemeente.json';
    const toldBy = ({page}: Visitor) =>
      page.waitForFunction(() => {
        const app = document.querySelector('inburger-wijzer')?.shadowRoot?.querySelector('iw-app');
        return [...(app?.shadowRoot?.querySelectorAll('iw-local') ?? [])].some((part) =>
          part.shadowRoot?.textContent?.includes('bibliotheek'),
        );
      });
    const first = await visit('kiosk.html', asked);
    await toldBy(first);
    await kept(first.page);
    await first.page.waitForFunction(() => caches.match('gemeente.json').then(Boolean));
    await first.page.close();
    site.cut();
    const again = await visit('kiosk.html', asked);
    await toldBy(again);
    const page = await again.page.$eval('inburger-wijzer', (one) => one.getAttribute('page'));
    assert.equal(
      new URL(page!, site.origin).searchParams.get('config'),
      `${site.origin}/gemeente.json`,
    );
    assert.deepEqual(complaints, []);
  });

  it('takes a new version at the next start, and not in the middle of a visit', async () => {
    const visitor = await visit('helper.html');
    await kept(visitor.page);
    await visitor.page.evaluate(() => Object.assign(globalThis, {isSame: true}));
    await visitor.choose('obliged');
    await site.publish('Nieuwer');
    await found(visitor.page);
    await visitor.see('iw-question >>> select');
    await visitor.page.select('inburger-wijzer >>> iw-question >>> select', 'PL');
    await visitor.press('iw-question >>> #said');
    await visitor.press('iw-question >>> form button.primary');
    assert.equal(await visitor.verdict(), 'U hoeft niet in te burgeren.');
    assert.equal(await titleOf(visitor), 'Wijzer');
    assert.equal(await visitor.page.evaluate(() => 'isSame' in globalThis), true);
    await visitor.page.close();

    const next = await visit('helper.html');
    await next.page.waitForFunction(() => document.title === 'Nieuwer');
    await next.see('.topics .topic');
    assert.deepEqual(complaints, []);
  });

  it('leaves the old version to whoever is in the middle of it on another page', async () => {
    const busy = await visit('helper.html');
    await kept(busy.page);
    await site.publish('Nieuwer');
    await found(busy.page);
    const other = await visit('helper.html');
    await other.see('.topics .topic');
    assert.equal(await titleOf(other), 'Wijzer');
    await busy.page.bringToFront();
    assert.equal(await toAnswer(busy, 'helper.html'), 'U hoeft niet in te burgeren.');
    assert.deepEqual(complaints, []);
  });

  it('keeps the visit of a link that it was opened by, though a new version waits', async () => {
    const visitor = await visit('wijzer.html');
    await kept(visitor.page);
    await site.publish('Nieuwer');
    await found(visitor.page);
    const page = `${site.origin}/wijzer.html?door=een-code`;
    await visitor.page.goto(linkTo(page, {topic: 'obliged', facts: {nationalities: ['PL']}}));
    assert.equal(await visitor.verdict(), 'U hoeft niet in te burgeren.');
    await kept(visitor.page);
    assert.equal(await visitor.verdict(), 'U hoeft niet in te burgeren.');
  });

  it('takes a new version at a kiosk when a visit is over: it is never opened anew', async () => {
    const visitor = await visit('kiosk.html');
    await kept(visitor.page);
    await site.publish('Nieuwer');
    await found(visitor.page);
    assert.equal(await toAnswer(visitor, 'kiosk.html'), 'U hoeft niet in te burgeren.');
    assert.equal(await titleOf(visitor), 'Wijzer');
    await visitor.press('.finish');
    await visitor.page.waitForFunction(() => document.title === 'Nieuwer');
    await visitor.see('.topics .topic');
  });
});
