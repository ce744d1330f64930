/**
 * The page for a frame on a municipality's page of another origin: as high as what is in it, deaf to
 * everybody else, and with a new question where the eye is. In Chromium and in Firefox.
 */

import assert from 'node:assert/strict';
import type {Server} from 'node:http';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {BROWSERS, launch, open} from './browsers.js';
import type {Tab} from './browsers.js';
import {builtFiles, FOLDER, htmlPage, json, listen, script, styleSheet} from './hosting.js';
import {Visitor} from './visitor.js';

const STRICT = "default-src 'self'; script-src 'self'; style-src 'self'";
const TRUSTED = "require-trusted-types-for 'script'";
const CONFIG = {
  name: 'Gemeente Voorbeeld',
  validUntil: '2026-11-24',
  topics: ['obliged', 'letter'],
  texts: {start: {nl: 'Kom op **dinsdag** langs.'}},
};

/** Somebody else's advertisement on the same page. */
const STRANGER = `
  self.heard = [];
  addEventListener('message', ({data}) => self.heard.push(data));
  for (const at of [top, top.frames[0]]) {
    at.postMessage({inburgerWijzer: 'host'}, '*');
    at.postMessage({inburgerWijzer: 'frame'}, '*');
    at.postMessage({inburgerWijzer: 'frame', height: 5000, top: 5000}, '*');
    at.postMessage({inburgerWijzer: 'frame', event: 'iw-outcome', ids: {outcomes: ['x']}}, '*');
  }
  self.isDone = true;`;

/** What the page itself does with a frame: it counts, and it answers its own messages too. */
const COUNTING = `
  self.counted = [];
  for (const name of ['iw-question', 'iw-outcome', 'iw-error']) {
    document.addEventListener(name, (event) => self.counted.push(JSON.stringify(
      {name, on: event.target.localName, question: event.question, topic: event.topic,
        outcomes: event.outcomes})));
  }`;

type Noted = Window & {counted: string[]; heard: unknown[]; isDone?: true; printed?: string[]};

for (const browserName of BROWSERS) {
  describe(`the page for a frame, in ${browserName}`, () => {
    let browser: Browser;
    let tab: Tab;
    const servers: Server[] = [];

    const serve = async (...given: Parameters<typeof builtFiles>): Promise<string> => {
      const server = builtFiles(...given);
      servers.push(server);
      return listen(server);
    };

    before(async () => {
      browser = await launch(browserName);
    });
    after(() => browser.close());
    afterEach(async () => {
      await tab.page.close();
      for (const server of servers.splice(0)) server.close();
    });

    interface Visit {
      readonly page: Page;
      readonly visitor: Visitor<Frame>;
    }

    /** A page with the frame, from another origin, and with more on it from a third. */
    async function visit(
      query: string,
      {isLate = false, hasStranger = false} = {},
    ): Promise<Visit> {
      const files = await serve(
        {[`${FOLDER}gemeente.json`]: json(CONFIG)},
        {'content-security-policy': `${STRICT}; ${TRUSTED}`},
      );
      const stranger = await serve({
        '/': htmlPage('<script src="/stranger.js"></script>'),
        '/stranger.js': script(STRANGER),
      });
      const src = `${files}${FOLDER}embed.html?today=2026-11-24&${query}`;
      const frame = `<iframe src="${src}" title="Wijzer" width="100%" height="300"></iframe>`;
      const loader = `<script src="${files}${FOLDER}frame.js"${isLate ? ' async' : ''}></script>`;
      const other = hasStranger ? `<iframe src="${stranger}/"></iframe>` : '';
      const above = `<h1>Gemeente</h1>${'<p>Tekst</p>'.repeat(60)}`;
      const host = await serve(
        {
          '/': htmlPage(above + frame + loader + other, {
            head: '<script src="counting.js"></script><link rel="stylesheet" href="host.css">',
          }),
          // As most sites have it; a border is not part of what the frame shows.
          '/host.css': styleSheet('* { box-sizing: border-box } iframe { border: 3px solid }'),
          '/counting.js': script(COUNTING),
        },
        {
          'content-security-policy': `default-src 'self'; script-src 'self' ${files}; style-src 'self'; frame-src ${files} ${stranger}; ${TRUSTED}`,
        },
      );
      tab = await open(browser, `${host}/`);
      await tab.page.setViewport({width: 390, height: 844});
      const handle = await tab.page.waitForSelector('iframe');
      // A browser draws a frame of another origin only once it comes into view.
      await handle!.evaluate((frame) => frame.scrollIntoView());
      return {page: tab.page, visitor: new Visitor(await handle!.contentFrame())};
    }

    const frameHeight = (page: Page): Promise<number> =>
      page.$eval('iframe', (frame) => frame.clientHeight);
    const contentHeight = ({page: inside}: Visitor<Frame>): Promise<number> =>
      inside.$eval('body', (body) => Math.ceil(body.getBoundingClientRect().height));
    /** Asks until the frame is as high as what is in it: both change while a screen is drawn. */
    async function fit({page, visitor}: Visit): Promise<number> {
      for (let asked = 0; asked < 200; asked += 1) {
        const height = await frameHeight(page);
        if (height === (await contentHeight(visitor))) return height;
      }
      const heights = [await frameHeight(page), await contentHeight(visitor)];
      throw new Error(`The frame is ${heights[0]} high, and what is in it ${heights[1]}.`);
    }
    async function answerPoland({page: inside}: Visitor<Frame>): Promise<void> {
      const question = 'inburger-wijzer >>> iw-question >>> ';
      await inside.waitForSelector(`${question}select`);
      await inside.select(`${question}select`, 'PL');
      // With the mouse: a frame gets the focus by what a person does in it.
      await inside.click(`${question}form button.primary`);
    }
    const counted = async (page: Page): Promise<unknown[]> => {
      const lines = await page.evaluate(() => (window as unknown as Noted).counted);
      return lines.map((line) => JSON.parse(line) as unknown);
    };

    it('grows and shrinks with what is in it, and tells the page ids, never an answer', async () => {
      const here = await visit('lang=nl');
      await here.visitor.see('.topics .topic');
      const start = await fit(here);
      await here.visitor.choose('obliged');
      await here.visitor.see('iw-question >>> select');
      const question = await fit(here);
      assert.ok(question < start, `${question} is not below ${start}`);
      await answerPoland(here.visitor);
      await here.visitor.see('iw-result >>> .folds');
      const answer = await fit(here);
      assert.ok(answer > question + 100, `${answer} is not well above ${question}`);
      assert.deepEqual(await counted(here.page), [
        {name: 'iw-question', on: 'iframe', question: 'nationalities'},
        {
          name: 'iw-outcome',
          on: 'iframe',
          topic: 'obliged',
          outcomes: ['law.euCitizen', 'obligation.notObliged', 'deadline.none'],
        },
      ]);
      assert.deepEqual(tab.complaints, []);
    });

    it('begins as the address of the frame says, with the configuration beside it', async () => {
      const here = await visit('config=gemeente.json&lang=ar&languages=nl%20ar', {isLate: true});
      await here.visitor.see('section.app[lang=ar]');
      await here.visitor.see('iw-local >>> .own strong');
      assert.equal((await here.visitor.texts('.topics .topic')).length, 2);
      const tags = await here.visitor.page.$$eval(
        'inburger-wijzer >>> .language option',
        (options) => options.map((option) => (option as HTMLOptionElement).value),
      );
      assert.deepEqual(tags.sort(), ['ar', 'nl']);
      await fit(here);
      assert.deepEqual(tab.complaints, []);
    });

    it('reads no configuration that lies elsewhere, so that nobody makes a link with their own number', async () => {
      const elsewhere = encodeURIComponent('https://elsewhere.example/gemeente.json');
      const {visitor} = await visit(`config=${elsewhere}&lang=nl`);
      await visitor.see('.topics .topic');
      assert.equal((await visitor.texts('.topics .topic')).length, 10);
      assert.equal((await visitor.page.$$('inburger-wijzer >>> iw-local')).length, 0);
    });

    it('brings the heading of a new screen to where the eye is', async () => {
      const here = await visit('topic=obliged&lang=nl');
      await here.visitor.see('iw-question >>> select');
      await fit(here);
      await here.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await answerPoland(here.visitor);
      await here.visitor.see('iw-result >>> .folds');
      await fit(here);
      const top = await here.visitor.page.$eval(
        'inburger-wijzer >>> iw-result >>> h2',
        (heading) => heading.getBoundingClientRect().top,
      );
      await here.page.waitForFunction(
        (top) => {
          const at = document.querySelector('iframe')!.getBoundingClientRect().top + top;
          return at >= 0 && at <= innerHeight / 2;
        },
        {},
        top,
      );
    });

    it('listens to nobody but the page around it, and the page to nothing but the frame', async () => {
      const here = await visit('topic=obliged&lang=nl', {hasStranger: true});
      const {page, visitor} = here;
      const other = await (await page.waitForSelector('iframe:last-of-type'))!.contentFrame();
      await other.waitForFunction(() => (self as unknown as Noted).isDone);
      await visitor.see('iw-question >>> select');
      // From the page itself, too.
      await page.evaluate(() =>
        postMessage({inburgerWijzer: 'frame', event: 'iw-outcome', ids: {}, height: 5000}, '*'),
      );
      await fit(here);
      await answerPoland(visitor);
      await visitor.see('iw-result >>> .folds');
      // What comes of the frame comes after what the stranger sent.
      await page.waitForFunction(() =>
        (window as unknown as Noted).counted.some((line) => line.includes('euCitizen')),
      );
      await fit(here);
      assert.ok(!(await counted(page)).some((one) => JSON.stringify(one).includes('"x"')));
      assert.deepEqual(await other.evaluate(() => (self as unknown as Noted).heard), []);
      assert.equal(await other.evaluate(() => innerHeight), 150);
    });

    it(
      'prints nothing of the page around, and opens other sites beside it',
      {timeout: 60_000},
      async () => {
        const {page, visitor} = await visit('topic=obliged&lang=nl');
        await answerPoland(visitor);
        await visitor.see('iw-result >>> .folds');
        await visitor.page.$$eval('inburger-wijzer >>> iw-result >>> details', (folds) => {
          for (const fold of folds) (fold as HTMLDetailsElement).open = true;
        });
        const opened = new Promise((resolve) => browser.once('targetcreated', resolve));
        // With the mouse: what nobody pressed may not open a page.
        await visitor.page.click('inburger-wijzer >>> iw-result >>> a.article-link');
        await opened;

        // The answers are still there.
        await page.bringToFront();
        await visitor.toPlan();
        for (const place of [page, visitor.page]) {
          await place.evaluate(() => {
            const noted = window as unknown as Noted;
            noted.printed = [];
            window.print = () => noted.printed!.push(document.body.lastElementChild!.localName);
          });
        }
        await visitor.press('iw-takeaway >>> [data-action="printer"]');
        await visitor.page.waitForFunction(() => (window as unknown as Noted).printed?.length);
        const printed = () => (window as unknown as Noted).printed;
        assert.deepEqual(await visitor.page.evaluate(printed), ['iw-sheet']);
        assert.deepEqual(await page.evaluate(printed), []);
      },
    );
  });
}
