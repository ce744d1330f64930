/**
 * Three whole visits as a screen reader walks through them, in Dutch and in Arabic: on every screen one
 * heading, a group that is named by it and holds as many choices as were announced, a name on every
 * control, nothing twice, and each text in the language it is said to be in.
 */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {TopicId} from '../../src/conversation/topics.js';
import {
  countChoices,
  optionHint,
  optionLabel,
  optionsOf,
  questionText,
} from '../../src/conversation/wording.js';
import {Words} from '../../src/i18n/words.js';
import {atRest} from './at-rest.js';
import {isControl, isHolder, isPicture, Reader, saidIn, tidy, walk} from './reader.js';
import type {Heard} from './reader.js';
import {Visitor} from './visitor.js';
import {heardIn, hears, TOPICS, turnsOf, visitsIn} from './visits.js';
import type {Asked} from './visits.js';

const LANGUAGES = ['nl', 'ar'];

const speaking = async (lang: string): Promise<Words> => {
  const words = new Words();
  await words.speak(lang, 'rest');
  return words;
};

/** Letters alone: what is pressed or bold within a sentence has a space of its own around it. */
const letters = (text = ''): string => text.replace(/[\s*]/g, '');
const namesOf = (heard: readonly Heard[]): string[] => heard.map(({name}) => name);

/** That everything has a name, and that nothing is said twice. */
function isHeardOnce(screen: Heard): void {
  const all = walk(screen);
  for (const one of all.filter(isControl)) assert.ok(one.name, `a ${one.role} without a name`);
  assert.deepEqual(all.filter(isPicture), [], 'a picture beside the words that say it');
  for (const {role, name, description} of all) {
    const half = name.slice(0, name.length / 2).trim();
    assert.ok(!half || tidy(`${half} ${half}`) !== name, `${role} says its name twice: ${name}`);
    if (description) assert.ok(!name.includes(description), `${role} repeats "${description}"`);
  }
  for (const holder of all.filter((one) => isHolder(one) && one.name)) {
    const within = holder.inside.flatMap(walk).filter(isHolder);
    assert.ok(!namesOf(within).includes(holder.name), `"${holder.name}" stands in itself`);
  }
  const said = saidIn(screen);
  for (const [at, {name}] of said.entries()) {
    if (/\p{L}/u.test(name)) assert.notEqual(name, said[at - 1]?.name, 'said twice in a row');
  }
}

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;

/** That each text is marked as what it is: in Arabic the letters tell one from the other. */
function isInItsLanguage(screen: Heard, spoken: string): void {
  for (const {name, lang} of saidIn(screen)) {
    if (spoken === 'nl') assert.equal(lang, 'nl', name);
    else if (ARABIC.test(name)) assert.equal(lang, spoken, name);
    else if (LATIN.test(name)) assert.equal(lang, 'nl', name);
  }
}

/** The one heading of a screen, and that a reader is brought to it. */
function isHeaded(screen: Heard, title: string): void {
  const headings = walk(screen).filter(({role, level}) => role === 'heading' && level === 2);
  assert.deepEqual(namesOf(headings), [title]);
  assert.ok(headings[0]!.hasFocus, 'the heading is what is read next');
}

/** A question, as it is to be heard. */
function isAsked(screen: Heard, {question, variant}: Asked, words: Words): void {
  const title = questionText(words, question, 'title', variant)!;
  const all = walk(screen);
  isHeaded(screen, title);
  const groups = all.filter((one) => isHolder(one) && one.name === title);
  assert.equal(groups.length, 1, `one group is called "${title}"`);
  const hint = questionText(words, question, 'hint', variant);
  assert.equal(letters(groups[0]!.description), letters(hint));

  const choices = walk(groups[0]!).filter(({role}) => role === 'radio' || role === 'checkbox');
  const count = countChoices(question, variant);
  if (count) assert.equal(choices.length, count);
  for (const {id} of optionsOf(question, variant)) {
    const choice = choices.find(({name}) => name === optionLabel(words, question, id));
    assert.ok(choice, `the choice ${id} is in the group`);
    assert.equal(choice.description, optionHint(words, question, id) ?? '');
  }
}

describe('a screen reader', () => {
  const openVisit = visitsIn(LANGUAGES);

  async function opened(topic: TopicId, lang: string) {
    const page = await openVisit(topic, lang);
    const visitor = new Visitor(page);
    await visitor.press('button');
    return {page, visitor, reader: await Reader.on(page)};
  }

  /** How many choices one sees. */
  const seen = (page: Page) =>
    page.$$eval(
      'inburger-wijzer >>> iw-question >>> .choice',
      (choices) => choices.filter((choice) => choice.checkVisibility()).length,
    );

  /** Waits until the question has been announced, and walks through it. */
  async function walkThrough(page: Page, reader: Reader, asked: Asked, words: Words, lang: string) {
    await hears(page, questionText(words, asked.question, 'title', asked.variant)!);
    await atRest(page);
    const screen = await reader.read();
    isAsked(screen, asked, words);
    isHeardOnce(screen);
    isInItsLanguage(screen, lang);
    const count = countChoices(asked.question, asked.variant);
    if (count) assert.equal(await seen(page), count);
  }

  for (const topic of TOPICS) {
    for (const lang of LANGUAGES) {
      it(`walks through "${topic}" in "${lang}"`, async () => {
        const words = await speaking(lang);
        const {page, visitor, reader} = await opened(topic, lang);
        for (const asked of turnsOf(topic)) {
          await walkThrough(page, reader, asked, words, lang);
          await visitor.answer(asked.question, asked.answer);
        }
        const verdict = await visitor.verdict();
        await hears(page, words.t('interface.announce.result'));
        await atRest(page);
        const result = await reader.read();
        isHeaded(result, verdict);
        isHeardOnce(result);
        isInItsLanguage(result, lang);
        await visitor.toPlan();
        await atRest(page);
        const plan = await reader.read();
        isHeaded(plan, await visitor.text('iw-takeaway >>> h2'));
        isHeardOnce(plan);
        isInItsLanguage(plan, lang);
        await page.close();
      });
    }
  }

  it('hears once that another language is spoken, in that language, and walks on in it', async () => {
    const words = await speaking('ar');
    const {page, visitor, reader} = await opened('deadline', 'nl');
    const [first, second, third] = turnsOf('deadline');
    await walkThrough(page, reader, first!, await speaking('nl'), 'nl');
    await visitor.answer(first!.question, first!.answer);
    await walkThrough(page, reader, second!, await speaking('nl'), 'nl');
    const before = await heardIn(page);

    const languages = 'inburger-wijzer >>> .language select';
    const names = await page.$$eval(`${languages} option`, (options) =>
      options.map((one) => [(one as HTMLOptionElement).value, one.lang]),
    );
    for (const [tag, lang] of names) assert.equal(lang, tag, 'a language is named in itself');
    await page.select(languages, 'ar');
    await hears(page, words.t('interface.announce.language'));
    const screen = await reader.read();
    isHeardOnce(screen);
    isInItsLanguage(screen, 'ar');
    assert.deepEqual((await heardIn(page)).slice(before.length), [
      `ar: ${words.t('interface.announce.language')}`,
    ]);

    await visitor.answer(second!.question, second!.answer);
    await walkThrough(page, reader, third!, words, 'ar');
    await page.close();
  });
});
