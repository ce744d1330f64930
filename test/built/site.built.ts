/**
 * The built files on the page of a municipality, as hosts have them: under a strict policy that
 * requires Trusted Types, twice, beside a style sheet that wipes everything, in a page from right to
 * left. In Chromium and in Firefox.
 */

import assert from 'node:assert/strict';
import type {Server} from 'node:http';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {atRest} from './at-rest.js';
import {BROWSERS, launch, open} from './browsers.js';
import type {Tab} from './browsers.js';
import {builtFiles, FOLDER, htmlPage, json, listen, styleSheet} from './hosting.js';
import type {Served} from './hosting.js';
import {Visitor} from './visitor.js';

const SCRIPT = `<script type="module" src="${FOLDER}inburger-wijzer.js"></script>`;
const wijzer = (attributes = '') =>
  `<inburger-wijzer today="2026-11-24" ${attributes}></inburger-wijzer>`;
const INLINE = wijzer('layout="inline" topic="obliged"');

const CONFIG = {
  name: 'Gemeente Voorbeeld',
  validUntil: '2026-11-24',
  contact: {phone: '14 099'},
  practice: {helpers: [{name: 'Taalhuis'}]},
  texts: {answer: {nl: 'Wij kijken **graag** mee.'}},
};

const PAGES: Readonly<Record<string, Served>> = {
  '/gemeente.json': json(CONFIG),
  '/hostile.css': styleSheet('* { all: unset !important }'),
  '/config': htmlPage(SCRIPT + wijzer('layout="inline" topic="letter" config="gemeente.json"')),
  '/weather': htmlPage('<h1>Het weer</h1>'),
  '/exit': htmlPage(SCRIPT + wijzer('layout="inline" topic="obliged" exit="weather"')),
  '/launcher': htmlPage(SCRIPT + wijzer('topic="obliged"')),
  '/twice': htmlPage(SCRIPT + SCRIPT + INLINE + INLINE),
  '/plain.css': styleSheet('body { margin: 0 }'),
  '/plain': htmlPage(SCRIPT + INLINE, {head: '<link rel="stylesheet" href="plain.css">'}),
  '/hostile': htmlPage(SCRIPT + INLINE, {head: '<link rel="stylesheet" href="hostile.css">'}),
  '/hostile-launcher': htmlPage(SCRIPT + wijzer('topic="obliged"'), {
    head: '<link rel="stylesheet" href="hostile.css">',
  }),
  '/rtl': htmlPage(SCRIPT + wijzer('layout="inline" topic="obliged" lang="nl"'), {
    head: '<link rel="stylesheet" href="plain.css">',
    html: 'lang="ar" dir="rtl"',
  }),
  '/rtl-launcher': htmlPage(SCRIPT + wijzer('topic="obliged" lang="nl"'), {
    html: 'lang="ar" dir="rtl"',
  }),
};

const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'";
const POLICIES: Readonly<Record<string, string>> = {
  'of any name': `${STRICT}; require-trusted-types-for 'script'`,
  'lit-html and no other': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`,
};

/** What is asked of a heading or a button: where it is, and how it looks; runs in the page. */
function looksOf(found: Element[]): string[] {
  return found.map((one) => {
    const {x, y, width, height} = one.getBoundingClientRect();
    const {color, fontSize, fontWeight, backgroundColor, direction, textAlign, display} =
      getComputedStyle(one);
    const place = [x, y, width, height].map(Math.round);
    return [one.localName, ...place, color, fontSize, fontWeight, backgroundColor, direction]
      .concat(textAlign, display)
      .join(' ');
  });
}

for (const browserName of BROWSERS) {
  describe(`on the page of a municipality, in ${browserName}`, () => {
    let browser: Browser;
    let server: Server;
    let tab: Tab | undefined;

    before(async () => {
      browser = await launch(browserName);
    });
    after(() => browser.close());
    afterEach(async () => {
      await tab?.page.close();
      server.close();
    });

    /** A visitor of that page, under that policy. */
    async function visit(path: string, policy = POLICIES['of any name']!): Promise<Visitor> {
      server = builtFiles(PAGES, {'content-security-policy': policy});
      tab = await open(browser, `${await listen(server)}${path}`);
      await tab.page.setViewport({width: 390, height: 844});
      return new Visitor(tab.page);
    }
    /** Chooses a country and goes on. */
    async function answerPoland(visitor: Visitor, within = 'inburger-wijzer'): Promise<void> {
      const question = `${within} >>> iw-question >>> `;
      await visitor.page.waitForSelector(`${question}select`);
      await visitor.page.select(`${question}select`, 'PL');
      await visitor.page.$eval(`${question}form button.primary`, (button) =>
        (button as HTMLElement).click(),
      );
    }

    it('is left quickly for a page that is not told where somebody was, and not by "back" either', async () => {
      const visitor = await visit('/exit');
      const {page} = visitor;
      const before = await page.evaluate(() => history.length);
      await visitor.see('iw-question >>> select');
      await Promise.all([page.waitForNavigation(), visitor.press('.exit')]);
      const after = await page.evaluate(() => ({
        path: location.pathname,
        referrer: document.referrer,
        length: history.length,
      }));
      assert.deepEqual(after, {path: '/weather', referrer: '', length: before});
    });

    for (const [names, policy] of Object.entries(POLICIES)) {
      it(`comes to an answer and a plan where Trusted Types are required, ${names}`, async () => {
        const visitor = await visit('/launcher', policy);
        await visitor.press('button');
        await answerPoland(visitor);
        assert.equal(await visitor.verdict(), 'U hoeft niet in te burgeren.');
        await visitor.toPlan();
        assert.ok((await visitor.steps()).length > 0);
        assert.deepEqual(tab!.complaints, []);
      });

      it(`reads a configuration where Trusted Types are required, ${names}`, async () => {
        const visitor = await visit('/config', policy);
        await visitor.press('.choice:last-child input');
        await visitor.press('iw-question >>> form button.primary');
        await visitor.see('iw-local >>> .own strong');
        assert.equal(await visitor.text('.fallback iw-local >>> .name'), 'Taalhuis');
        assert.deepEqual(tab!.complaints, []);
      });
    }

    it('says in words that it cannot be here where the page allows no policy at all', async () => {
      const visitor = await visit(
        '/rtl-launcher',
        `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`,
      );
      await visitor.press('button');
      // The button says it, in the status line that it stands in.
      const said = 'inburger-wijzer >>> [role=status] button span[lang=nl]';
      await visitor.page.waitForSelector(`${said}::-p-text(niet gelukt)`);
      const direction = await visitor.page.$eval(said, (one) => getComputedStyle(one).direction);
      assert.equal(direction, 'ltr');
    });

    it('stands twice on a page whose editor pasted the snippet twice', async () => {
      const visitor = await visit('/twice');
      await answerPoland(visitor, 'inburger-wijzer:nth-of-type(1)');
      await visitor.page.waitForSelector('inburger-wijzer:nth-of-type(1) >>> iw-result');
      const still = 'inburger-wijzer:nth-of-type(2) >>> ';
      assert.equal((await visitor.page.$$(`${still}iw-question`)).length, 1);
      assert.equal((await visitor.page.$$(`${still}iw-result`)).length, 0);
      assert.equal((await visitor.page.$$('[data-inburger-wijzer=announcer]')).length, 1);
      assert.deepEqual(tab!.complaints, []);
    });

    /** How the first question looks, and the frame around it. */
    async function looks(path: string): Promise<readonly string[]> {
      const visitor = await visit(path);
      await visitor.see('iw-question >>> h2');
      await atRest(visitor.page);
      const shown = await visitor.page.$$eval(
        'inburger-wijzer >>> :is(header, .title, iw-question, footer)',
        looksOf,
      );
      const asked = await visitor.page.$$eval(
        'inburger-wijzer >>> iw-question >>> :is(h2, select, .choice, button)',
        looksOf,
      );
      assert.deepEqual(tab!.complaints, []);
      await tab!.page.close();
      tab = undefined;
      server.close();
      return [...shown, ...asked];
    }

    it('looks the same beside a style sheet that wipes everything', async () => {
      const plain = await looks('/plain');
      const hostile = await looks('/hostile');
      // The page itself shows its title above, where all that hid it is wiped.
      const withoutTop = (look: string) => look.replace(/^(\S+ \S+) \S+/, '$1');
      assert.ok(plain.length > 8);
      assert.deepEqual(hostile.map(withoutTop), plain.map(withoutTop));
      server = builtFiles();
    });

    it('opens and closes beside a style sheet that wipes everything', async () => {
      const visitor = await visit('/hostile-launcher');
      await visitor.see('button');
      const panel = 'inburger-wijzer >>> .panel';
      await visitor.press('button');
      await answerPoland(visitor);
      assert.equal(await visitor.verdict(), 'U hoeft niet in te burgeren.');
      const place = await visitor.page.$eval(panel, (one) => {
        const {left, top, width, height} = one.getBoundingClientRect();
        return [left, top, width, height];
      });
      assert.deepEqual(place, [0, 0, 390, 844]);
      await visitor.press('button.close');
      await visitor.page.waitForSelector(panel, {hidden: true});
      await visitor.see('button');
    });

    it('is Dutch from left to right inside a page from right to left', async () => {
      const right = await looks('/rtl');
      assert.deepEqual(right, await looks('/plain'));
      const visitor = await visit('/rtl-launcher');
      await visitor.see('button');
      const direction = (selector: string) =>
        visitor.page.$eval(
          `inburger-wijzer >>> ${selector}`,
          (one) => getComputedStyle(one).direction,
        );
      assert.equal(await direction('button'), 'ltr');
      await visitor.press('button');
      await visitor.see('iw-question >>> h2');
      assert.equal(await direction('iw-question >>> h2'), 'ltr');
    });
  });
}
