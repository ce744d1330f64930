// The pictures of the documentation, taken from the demo pages as a visitor sees them.
//
//   npm run screenshots                   writes docs/images/*.png
//   npm run screenshots -- --all          also every screen on a phone and a tablet, in a folder of
//                                         the system's own for temporary files
//   npm run screenshots -- --all ar fa    of these languages, and no pictures for the documentation
//
// The day of asking is fixed, so that a picture changes only when what it shows does.
import {mkdirSync, mkdtempSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {createServer} from 'vite';
import {chromiumArguments, findChromium} from './chromium.mjs';
import {root} from './setup.mjs';

const TODAY = '2026-11-22';
const PHONE = {width: 390, height: 844};
const NARROW = {width: 320, height: 640};
const TABLET = {width: 820, height: 1180};
/** It is as large as a person; half of that is enough to see on a page. */
const KIOSK = {width: 1080, height: 1920, deviceScaleFactor: 0.5};
/** Where these topics stand on the first screen. */
const [OBLIGED, DEADLINE, LAW] = [1, 2, 9];
const LANGUAGES = readdirSync(join(root, 'locales'), {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);
const IMAGES = join(root, 'docs/images');

// It comes with the test runner.
const puppeteer = await import('puppeteer-core').catch(() => {
  throw new Error('puppeteer-core is missing: npm install brings it with @web/test-runner-chrome.');
});
const executablePath = findChromium();
if (!executablePath)
  throw new Error('No Chromium or Chrome found: install one or set CHROME_PATH.');

/** The answers of visitors, by the question they are asked. */
const ASYLUM = {
  nationalities: {country: 'SY'},
  residence: 'asylum',
  residenceGrantedOn: {date: ['15', '11', '2023']},
  birthDate: {date: ['1', '5', '1990']},
  applies: 'none',
  pipDate: {date: ['28', '3', '2024']},
  termEnd: 'none',
};
const POLISH = {nationalities: {country: 'PL'}};
const UNSURE = {
  nationalities: {country: 'MA'},
  residence: 'family',
  sponsor: 'unknown',
  letterLaw: 'unknown',
};

/** Runs in the page: there it is noon of that day, every time. */
function stopClock(day) {
  const at = new Date(`${day}T12:00:00+01:00`).getTime();
  window.Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length ? parts : [at]));
    }

    static now() {
      return at;
    }
  };
}

/** Follows the assistant on a page in the browser: in its own words, through its open roots. */
class Visitor {
  #page;

  constructor(page) {
    this.#page = page;
  }

  static async arrive(browser, address, viewport) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    await page.evaluateOnNewDocument(stopClock, TODAY);
    await page.setViewport({deviceScaleFactor: 1, ...viewport});
    await page.goto(address, {waitUntil: 'networkidle0'});
    return new Visitor(page);
  }

  async press(selector) {
    const button = await this.#page.waitForSelector(`>>> ${selector}`);
    await button.click();
  }

  /** Chooses a topic by its place in the list on the first screen, counted from 0. */
  async topic(index) {
    await this.press(`.topics li:nth-child(${index + 1}) .topic`);
    await this.#page.waitForSelector('>>> iw-question');
  }

  /** The id of the question on the screen; undefined once there is an answer. */
  async question() {
    await this.#page.waitForSelector('>>> :is(iw-question, iw-result)');
    const asking = await this.#page.$('>>> iw-question');
    return asking?.evaluate((element) => element.question);
  }

  async fill(answer) {
    if (typeof answer === 'string') await this.#choose(answer);
    else if (answer.date) await this.#fillDate(answer.date);
    else {
      const select = await this.#page.$('>>> select[id^=country]');
      await select.select(answer.country);
    }
  }

  async #choose(option) {
    const choices = await this.#page.$$('>>> input[name=choice]');
    const ids = await Promise.all(choices.map((choice) => choice.evaluate(({value}) => value)));
    // The assistant's own choices, "I don't know" and "none of these", have a star before them.
    const chosen = choices[ids.findIndex((id) => id === option || id === `*${option}`)];
    if (!chosen) throw new Error(`There is no choice "${option}" among ${ids}.`);
    await chosen.evaluate((input) => input.click());
  }

  /** Day, month and year stand in this order in every language. */
  async #fillDate(parts) {
    const fields = await this.#page.$$('>>> :is([id$=day], [id$=month], [id$=year])');
    for (const [index, field] of fields.entries()) {
      const isList = await field.evaluate(({localName}) => localName === 'select');
      if (isList) await field.select(parts[index]);
      else await field.type(parts[index]);
    }
  }

  async next() {
    const before = await this.question();
    await this.press('button.primary');
    await this.#page.waitForFunction(
      (last) => {
        const find = (place) => {
          for (const element of place.querySelectorAll('*')) {
            if (['iw-question', 'iw-result'].includes(element.localName)) return element;
            const inner = element.shadowRoot && find(element.shadowRoot);
            if (inner) return inner;
          }
          return null;
        };
        const now = find(document);
        return now && (now.localName === 'iw-result' || now.question !== last);
      },
      {timeout: 5_000},
      before,
    );
  }

  /** Answers until the question named, or until there is a result; `seen` gets each screen. */
  async answer(answers, {until, seen} = {}) {
    for (;;) {
      const id = await this.question();
      if (id === undefined || id === until) return;
      const answer = answers[id] ?? 'unknown';
      await this.fill(answer);
      await seen?.(id);
      await this.next();
    }
  }

  /** Waits until this is on the screen. */
  arrived(selector) {
    return this.#page.waitForSelector(`>>> ${selector}`, {timeout: 5_000});
  }

  async openAll() {
    const folds = await this.#page.$$('>>> details.fold');
    for (const fold of folds) await fold.evaluate((element) => (element.open = true));
  }

  type(selector, text) {
    return this.#page.type(selector, text);
  }

  /** The assistant and nothing around it. */
  async picture(path) {
    const app = await this.#page.waitForSelector('>>> iw-app');
    await this.#page.mouse.move(0, 0);
    await app.evaluate((element) => {
      // A focus ring has its place on a screen, not in a picture.
      document.activeElement.blur();
      element.scrollIntoView();
    });
    mkdirSync(dirname(path), {recursive: true});
    await app.screenshot({path});
    console.log(path);
  }

  async pagePicture(path) {
    await this.#page.screenshot({path, fullPage: true});
    console.log(path);
  }

  close() {
    return this.#page.close();
  }
}

const server = await createServer({
  root,
  logLevel: 'error',
  server: {port: 0, hmr: false, watch: null},
});
await server.listen();
const {port} = server.httpServer.address();
const browser = await puppeteer.launch({
  executablePath,
  args: [...chromiumArguments, '--hide-scrollbars'],
});
const address = (page) => `http://localhost:${port}/${page}`;
const inline = (lang) => address(`demo/inline.html?lang=${lang}`);

async function documentation() {
  for (const lang of ['nl', 'ar']) {
    const visitor = await Visitor.arrive(browser, inline(lang), PHONE);
    await visitor.topic(OBLIGED);
    await visitor.answer(ASYLUM, {until: 'residence'});
    await visitor.fill('family');
    await visitor.picture(join(IMAGES, `question-${lang}.png`));
    if (lang === 'nl') {
      await visitor.answer(ASYLUM);
      await visitor.picture(join(IMAGES, 'result-nl.png'));
    }
    await visitor.close();
  }
  await pages();
}

/** The pages that a municipality looks at before it begins. */
async function pages() {
  const code = await Visitor.arrive(browser, address('demo/code.html'), TABLET);
  await code.type('#name', 'Gemeente Voorbeeld');
  await code.pagePicture(join(IMAGES, 'code.png'));
  await code.close();
  const themes = await Visitor.arrive(browser, address('demo/themes.html'), TABLET);
  await themes.arrived('iw-question');
  await themes.pagePicture(join(IMAGES, 'themes.png'));
  await themes.close();
  const kiosk = await Visitor.arrive(browser, address('pages/kiosk.html?lang=nl'), KIOSK);
  await kiosk.arrived('section.app');
  await kiosk.pagePicture(join(IMAGES, 'kiosk.png'));
  await kiosk.close();
  const helper = await Visitor.arrive(
    browser,
    address('pages/helper.html?lang=ar&topic=deadline'),
    TABLET,
  );
  await helper.arrived('iw-question');
  await helper.pagePicture(join(IMAGES, 'helper-ar.png'));
  await helper.close();
}

/** The views of what one takes home, by what is pressed in the plan. */
const VIEWS = ['calendar', 'smartphone', 'building', 'file-text', 'circle-help', 'users'];

/** From the answer to the plan and each of its views. */
async function takeaway(visitor, at) {
  await visitor.press('.to-plan');
  await visitor.arrived('.check');
  await visitor.picture(at('check'));
  // The last of what the check offers is to go on without it.
  await visitor.press('.check .steps .plain');
  await visitor.arrived('.plan');
  await visitor.openAll();
  await visitor.picture(at('plan'));
  for (const view of VIEWS) {
    await visitor.press(`[data-action='${view}']`);
    await visitor.arrived('.steps .back');
    await visitor.openAll();
    await visitor.picture(at(`take-${view}`));
    await visitor.press('.steps .back');
    await visitor.arrived('.plan');
  }
}

/** The topics with parts, that an answer is looked at of. */
const FINDINGS = {'more-time': 4, naturalisation: 8};

async function everything(languages) {
  const folder = mkdtempSync(join(tmpdir(), 'inburger-wijzer-'));
  const sizes = {phone: PHONE, narrow: NARROW, tablet: TABLET};
  const visits = {asylum: ASYLUM, polish: POLISH, unsure: UNSURE};
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const lang of languages) {
      for (const [name, answers] of Object.entries(visits)) {
        for (const topic of [OBLIGED, DEADLINE, LAW]) {
          if (topic !== OBLIGED && (name !== 'asylum' || lang !== 'nl')) continue;
          const at = (screen) => join(folder, `${size}-${lang}-${name}-${topic}-${screen}.png`);
          const visitor = await Visitor.arrive(browser, inline(lang), viewport);
          if (topic === OBLIGED && name === 'asylum') await visitor.picture(at('start'));
          await visitor.topic(topic);
          const seen = topic === OBLIGED ? (id) => visitor.picture(at(id)) : undefined;
          await visitor.answer(answers, {seen});
          await visitor.picture(at('result'));
          await visitor.openAll();
          await visitor.picture(at('result-open'));
          if (topic === OBLIGED && name === 'asylum') await takeaway(visitor, at);
          await visitor.close();
        }
      }
      for (const [name, topic] of Object.entries(FINDINGS)) {
        const visitor = await Visitor.arrive(browser, inline(lang), viewport);
        await visitor.topic(topic);
        await visitor.answer(ASYLUM);
        await visitor.openAll();
        await visitor.picture(join(folder, `${size}-${lang}-${name}.png`));
        await visitor.close();
      }
    }
    for (const page of ['index', 'inline', 'two', 'themes', 'code']) {
      const visitor = await Visitor.arrive(browser, address(`demo/${page}.html`), viewport);
      await visitor.pagePicture(join(folder, `${size}-${page}.png`));
      await visitor.close();
    }
  }
}

const [all, ...asked] = process.argv.slice(2);
try {
  if (!asked.length) await documentation();
  if (all === '--all') await everything(asked.length ? asked : LANGUAGES);
} finally {
  await browser.close();
  await server.close();
}
