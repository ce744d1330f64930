/**
 * The twenty-eight people, each as a whole visit over the built files in a real browser: in their
 * language, on a phone, a tablet or a kiosk, up to the plan that they take home. What must be in that
 * plan stands with the personas, and `plans.test.ts` holds the plan to it; here it must be on the
 * screen, in words.
 */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Server} from 'node:http';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type Axe from 'axe-core';
import puppeteer from 'puppeteer-core';
import type {Browser} from 'puppeteer-core';
import {chromiumArguments, findChromium} from '../../scripts/chromium.mjs';
import {LANGUAGES} from '../../src/i18n/generated/languages.js';
import {RESULT_BUNDLES, Words} from '../../src/i18n/words.js';
import {gistOf} from '../../src/takeaway/gist.js';
import {planOf} from '../../src/takeaway/plan.js';
import {say, writtenValues} from '../../src/takeaway/say.js';
import {stepValues, whenOf} from '../../src/takeaway/step-words.js';
import {readPersonas} from '../personas/personas.js';
import type {Persona} from '../personas/personas.js';
import {walksOf} from '../personas/walk.js';
import type {Walk} from '../personas/walk.js';
import {builtFiles, listen, strictPage} from './hosting.js';
import {Visitor} from './visitor.js';

const PHONE = {width: 390, height: 844};
const TABLET = {width: 768, height: 1024};
const KIOSK = {width: 1080, height: 1920};
const VIEWPORTS: Readonly<Record<string, typeof PHONE>> = {'torn-letters': KIOSK, nadia: TABLET};

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The languages of the people themselves. */
const SPOKEN: ReadonlySet<string> = new Set(readPersonas().map(({language}) => language));

describe('a whole visit in a real browser', () => {
  const files = builtFiles();
  let host: Server;
  let address: string;
  let browser: Browser;

  before(async () => {
    host = strictPage(await listen(files));
    address = await listen(host);
    browser = await puppeteer.launch({executablePath: findChromium()!, args: chromiumArguments});
  });
  after(async () => {
    await browser.close();
    host.close();
    files.close();
  });

  async function arrive({id, language, today}: Persona): Promise<Visitor> {
    const page = await browser.newPage();
    await page.setViewport(VIEWPORTS[id] ?? PHONE);
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('iw-question', (event) => {
        (globalThis as {asked?: string}).asked = (event as never as {question: string}).question;
      });
    });
    const query = new URLSearchParams({layout: 'inline', lang: language, today});
    await page.goto(`${address}/?${query}`);
    return new Visitor(page);
  }

  /** What must stand on the screen after a topic, in the person's language. */
  async function readTakeaway(visitor: Visitor, {today}: Persona, walk: Walk, words: Words) {
    const gist = gistOf({topic: walk.topic, facts: walk.end.told, today});
    assert.equal(
      (await visitor.verdict()).replace(/[\u2066-\u2069]/g, ''),
      say(words, gist.sentence, writtenValues(words, gist.values, today)),
    );
    await visitor.toPlan();
    const {steps, who, fallback, papers} = planOf(gist);
    const shown = await visitor.steps();
    assert.deepEqual(
      shown.map(({id}) => id),
      steps.map(({id}) => id),
    );
    assert.deepEqual(
      shown.map(({when}) => when),
      steps.map((one) => whenOf(one, words)),
    );
    assert.deepEqual(
      shown.map(({what}) => what),
      steps.map((one) =>
        say(words, [`takeaway.plan.steps.${one.id}.what`], stepValues(one, words)),
      ),
    );
    const paper = (id: string) => say(words, [`outcomes.papers.${id}`], {});
    assert.deepEqual(await visitor.texts('iw-takeaway >>> .papers li'), papers.map(paper));
    const {page} = visitor;
    const data = (selector: string, name: string) =>
      page.$$eval(
        `inburger-wijzer >>> iw-takeaway >>> ${selector}`,
        (found, key) => found.map((one) => (one as HTMLElement).dataset[key]),
        name,
      );
    assert.deepEqual(await data('.who-now', 'who'), [who]);
    assert.deepEqual(await data('.fallback', 'fallback'), [fallback]);
  }

  /** What axe finds on the screen as it stands. */
  async function barriers({page}: Visitor): Promise<readonly string[]> {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const {axe} = globalThis as unknown as {axe: typeof Axe};
      const {violations} = await axe.run(document.querySelector('inburger-wijzer')!, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
    });
  }

  async function wholeVisit(persona: Persona, look?: (visitor: Visitor) => Promise<void>) {
    const words = new Words();
    await words.speak(persona.language, 'rest', ...RESULT_BUNDLES);
    const visitor = await arrive(persona);
    for (const [at, walk] of walksOf(persona).entries()) {
      if (at > 0) {
        await visitor.press('iw-takeaway >>> .back');
        await visitor.press('.other');
      }
      await visitor.choose(walk.topic);
      for (const [asked, answer] of walk.said) await visitor.answer(asked, answer);
      await visitor.verdict();
      await look?.(visitor);
      await readTakeaway(visitor, persona, walk, words);
    }
    await look?.(visitor);
    await visitor.page.close();
  }

  const hasNoBarrier = async (visitor: Visitor) => assert.deepEqual(await barriers(visitor), []);

  for (const [at, persona] of readPersonas().entries()) {
    const isFirst = readPersonas().findIndex(({language}) => language === persona.language) === at;
    it(`${persona.id}: ${persona.who}${isFirst ? ', without a barrier' : ''}`, () =>
      wholeVisit(persona, isFirst ? hasNoBarrier : undefined));
  }

  // Everybody has one of three languages; the others get some of the same people, each in turn.
  const others = LANGUAGES.map(({tag}) => tag).filter((tag) => !SPOKEN.has(tag));
  for (const [at, persona] of readPersonas().entries()) {
    const tag = others[at % 14];
    if (tag === undefined) continue;
    it(`${persona.id}, in ${tag}, without a barrier on the answer and the plan`, () =>
      wholeVisit({...persona, language: tag}, hasNoBarrier));
  }
});
