/**
 * Three whole visits with nothing but a keyboard, from the button to the plan, in Dutch and in
 * Arabic: no stop without a line around it, no trap, the focus on the heading of each new screen. And
 * what a screen reader is given on the way: each question announced once, with its number of
 * choices, in its language; nothing twice.
 */

import assert from 'node:assert/strict';
import type {Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import type {QuestionId} from '../../flows/questions.js';
import '../../src/conversation/engine.js';
import type {Answer} from '../../src/conversation/answers.js';
import {replay} from '../../src/conversation/replay.js';
import type {TopicId} from '../../src/conversation/topics.js';
import {variantOf} from '../../src/conversation/variants.js';
import {countChoices, questionText} from '../../src/conversation/wording.js';
import {Words} from '../../src/i18n/words.js';
import {launch} from './browsers.js';
import {builtFiles, FOLDER, htmlPage, listen} from './hosting.js';
import {Keyboard} from './keyboard.js';

const TODAY = '2026-11-24';

const option = (id: string): Answer => ({kind: 'option', option: id});
const country = (code: string): Answer => ({kind: 'countries', codes: [code]});
const none: Answer = {kind: 'options', options: []};
const unknown: Answer = {kind: 'unknown'};

/** What they say where they are asked; who is asked anything else does not know. */
const VISITS: Readonly<Partial<Record<TopicId, Partial<Record<QuestionId, Answer>>>>> = {
  deadline: {
    nationalities: country('SY'),
    residence: option('asylum'),
    residenceGrantedOn: {kind: 'date', date: '2022-06-01'},
    birthDate: {kind: 'date', date: '1990-05-01'},
    applies: none,
    letterLaw: option('wi2021'),
    pipDate: {kind: 'date', date: '2024-01-15'},
  },
  obliged: {nationalities: country('MA'), residence: option('study')},
  exemption: {
    nationalities: country('SY'),
    residence: option('asylum'),
    residenceGrantedOn: {kind: 'date', date: '2018-06-01'},
    letterLaw: option('wi2013'),
  },
};

/** The questions of a visit in order, each with what is said to it and how many choices it has. */
function turnsOf(topic: TopicId) {
  const said = VISITS[topic]!;
  const turns: {question: QuestionId; answer: Answer; variant: string | undefined}[] = [];
  for (let answers = {}; ;) {
    const {ask, facts, settled} = replay({topic, answers, today: TODAY});
    if (!ask) return turns;
    const answer = said[ask] ?? unknown;
    turns.push({question: ask, answer, variant: variantOf(ask, facts, settled)});
    answers = {...answers, [ask]: answer};
  }
}

/** Records what the voice of the page says, and which question is asked; runs in the page. */
function listenTo(): void {
  const heard: string[] = [];
  Object.assign(globalThis, {heard});
  document.addEventListener('iw-question', (event) => {
    (globalThis as {asked?: string}).asked = (event as never as {question: string}).question;
  });
  new MutationObserver((changes) => {
    for (const {target} of changes) {
      const voice = target instanceof Element ? target : target.parentElement;
      if (!voice?.matches('[data-inburger-wijzer=announcer]') || !voice.textContent) continue;
      heard.push(`${(voice as HTMLElement).lang}: ${voice.textContent}`);
    }
  }).observe(document, {subtree: true, childList: true, characterData: true});
}

describe('with nothing but a keyboard', () => {
  let browser: Browser;
  let server: Server;
  let address: string;

  before(async () => {
    browser = await launch('chrome');
    const body = `<h1>Gemeente</h1><a href="/">Home</a>
      <script type="module" src="${FOLDER}inburger-wijzer.js"></script>`;
    const page = (topic: string, lang: string) =>
      htmlPage(`${body}<inburger-wijzer topic="${topic}" lang="${lang}" today="${TODAY}">`);
    const pages = Object.keys(VISITS).flatMap((topic) =>
      ['nl', 'ar'].map((lang) => [`/${topic}/${lang}`, page(topic, lang)] as const),
    );
    server = builtFiles(Object.fromEntries(pages));
    address = await listen(server);
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  const heardIn = (page: Page): Promise<string[]> =>
    page.evaluate(() => (globalThis as never as {heard: string[]}).heard);

  /** Waits, as somebody does who listens before answering. */
  const hears = (page: Page, title: string) =>
    page.waitForFunction(
      (text) => (globalThis as never as {heard: string[]}).heard.some((one) => one.includes(text)),
      {},
      title,
    );

  for (const topic of Object.keys(VISITS) as TopicId[]) {
    for (const lang of ['nl', 'ar']) {
      it(`one comes from the button to the plan of "${topic}" in "${lang}"`, async () => {
        const words = new Words();
        await words.speak(lang, 'rest');
        const page = await browser.newPage();
        await page.evaluateOnNewDocument(listenTo);
        await page.goto(`${address}/${topic}/${lang}`);
        const keyboard = new Keyboard(page);
        await keyboard.tabTo(
          ({tag, type}) => tag === 'button' && type === 'button',
          'the launcher',
        );
        await page.keyboard.press('Enter');
        const turns = turnsOf(topic);
        for (const {question, answer, variant} of turns) {
          await hears(page, questionText(words, question, 'title', variant)!);
          await keyboard.answer(question, answer);
        }
        await page.waitForSelector('inburger-wijzer >>> iw-result >>> h2');
        await keyboard.onHeading();
        await keyboard.press('to-plan');
        await page.waitForSelector('inburger-wijzer >>> iw-takeaway >>> h2');
        await keyboard.onHeading();
        if (await page.$('inburger-wijzer >>> iw-takeaway >>> .check'))
          await keyboard.press('plain');
        await page.waitForSelector('inburger-wijzer >>> iw-takeaway >>> .plan');

        const heard = await heardIn(page);
        assert.deepEqual([...new Set(heard)], heard, 'something is said twice');
        for (const said of heard) assert.ok(said.startsWith(`${lang}: `), said);
        for (const {question, variant} of turns) {
          const title = questionText(words, question, 'title', variant)!;
          const [about = '', ...more] = heard.filter((said) => said.includes(title));
          assert.deepEqual(more, [], title);
          const count = countChoices(question, variant);
          if (count) assert.ok(about.includes(words.number(count)), about);
        }
        await page.close();
      });
    }
  }
});
