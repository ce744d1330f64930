/**
 * Three whole visits, as the tests of the keyboard and of the screen reader make them: what is asked, what
 * is said to it, and what the page's one voice said meanwhile.
 */

import type {Server} from 'node:http';
import {after, before} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import type {QuestionId} from '../../flows/questions.js';
import '../../src/conversation/engine.js';
import type {Answer} from '../../src/conversation/answers.js';
import {replay} from '../../src/conversation/replay.js';
import type {TopicId} from '../../src/conversation/topics.js';
import {variantOf} from '../../src/conversation/variants.js';
import {launch} from './browsers.js';
import {builtFiles, FOLDER, htmlPage, listen} from './hosting.js';
import type {Served} from './hosting.js';

export const TODAY = '2026-11-24';

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

export const TOPICS = Object.keys(VISITS) as TopicId[];

/** A question of a visit, in the wording it then has, and what is said to it. */
export interface Asked {
  readonly question: QuestionId;
  readonly answer: Answer;
  readonly variant: string | undefined;
}

/** The questions of a visit, in order. */
export function turnsOf(topic: TopicId): readonly Asked[] {
  const said = VISITS[topic]!;
  const turns: Asked[] = [];
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

/** What was said from the beginning, each as `language: text`. */
export const heardIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as never as {heard: string[]}).heard);

/** Waits, as somebody does who listens before answering. */
export const hears = (page: Page, title: string): Promise<unknown> =>
  page.waitForFunction(
    (text) => (globalThis as never as {heard: string[]}).heard.some((one) => one.includes(text)),
    {},
    title,
  );

/** A page of a municipality for each visit in each of these languages, by its path. */
function pagesOfVisits(languages: readonly string[]): Readonly<Record<string, Served>> {
  const body = `<h1>Gemeente</h1><a href="/">Home</a>
    <script type="module" src="${FOLDER}inburger-wijzer.js"></script>`;
  const page = (topic: string, lang: string) =>
    htmlPage(`${body}<inburger-wijzer topic="${topic}" lang="${lang}" today="${TODAY}">`);
  return Object.fromEntries(
    TOPICS.flatMap((topic) => languages.map((lang) => [`/${topic}/${lang}`, page(topic, lang)])),
  );
}

/** For the tests of a `describe`: opens the page of a visit, with all that is said recorded. */
export function visitsIn(languages: readonly string[]) {
  let browser: Browser;
  let server: Server;
  let address: string;

  before(async () => {
    browser = await launch('chrome');
    server = builtFiles(pagesOfVisits(languages));
    address = await listen(server);
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  return async (topic: TopicId, lang: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(listenTo);
    await page.goto(`${address}/${topic}/${lang}`);
    return page;
  };
}
