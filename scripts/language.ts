/**
 * `npm run language`: how hard the texts of each language are to read. What of it is a limit is held by
 * `locales/language.test.ts`; the rest is for whoever writes. `npm run language -- nl` names the
 * sentences, words and screens too.
 */

import {fileURLToPath} from 'node:url';
import {termId, termsIn} from '../src/i18n/terms.js';
import type {Glossary} from '../src/i18n/terms.js';
import {flat} from './check-texts.mjs';
import {breathsOf, LIMITS, sentencesOf, wordsOf} from './language/count.js';
import {isPassive, NO_TERMS} from './language/dutch.js';
import {screensOf} from './language/screens.js';
import {languageTags, readTexts} from './languages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** A long word in a script of letters; a syllabic script writes the same in fewer signs. */
const LONG_WORD = 14;
const LONG_WORD_SYLLABIC = 9;

interface Named {
  readonly name: string;
  readonly text: string;
}

const textsOf = (files: ReturnType<typeof readTexts>): Named[] =>
  Object.entries(files).flatMap(([file, texts]) =>
    flat(texts).map(([path, text]) => ({name: `${file}.json: ${path}`, text})),
  );

const ABBREVIATION = /(?<![\p{L}\d{])[A-Z]{2,}\d?(?![\p{L}\d}])/gu;

/** Terms in bold and abbreviations that the glossary does not explain. */
function unexplained(texts: readonly Named[], glossary: Glossary): string[] {
  const explained = Object.values(glossary).flatMap(({term}) => term.split(' '));
  const found = texts.flatMap(({text}) => [
    ...termsIn(text).filter((term) => termId(term, glossary) === undefined),
    ...(text.match(ABBREVIATION) ?? []).filter((word) => !explained.includes(word)),
  ]);
  return [...new Set(found)].filter((word) => !NO_TERMS.includes(word)).sort();
}

const mean = (numbers: readonly number[]): string =>
  (numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)).toFixed(1);

function measure(tag: string) {
  const files = readTexts(ROOT, tag);
  const texts = textsOf(files);
  const {words: mostWords, sentences: mostSentences} = LIMITS[tag] ?? LIMITS.nl!;
  const breaths = texts.flatMap(({name, text}) =>
    breathsOf(text, tag).map((breath) => ({name, text: breath, words: wordsOf(breath, tag)})),
  );
  const longWord = tag === 'ti' ? LONG_WORD_SYLLABIC : LONG_WORD;
  const words = breaths.flatMap((breath) => breath.words);
  const screens = screensOf(files as never).map(({name, text}) => ({
    name,
    text,
    sentences: sentencesOf(text, tag).length,
  }));
  return {
    wordsPerSentence: mean(breaths.map((breath) => breath.words.length)),
    longSentences: breaths.filter((breath) => breath.words.length > mostWords),
    wordCount: words.length,
    longWords: words.filter((word) => [...word].length > longWord),
    sentencesPerScreen: mean(screens.map(({sentences}) => sentences)),
    fullScreens: screens.filter(({sentences}) => sentences > mostSentences),
    passives: tag.startsWith('nl') ? breaths.filter(({text}) => isPassive(text)) : undefined,
    unexplained: unexplained(texts, files.glossary as Glossary),
  };
}

const asked = process.argv.slice(2);
const tags = languageTags(ROOT);
const strange = asked.filter((tag) => !tags.includes(tag));
if (strange.length) {
  console.error(`No such language: ${strange}. There are: ${tags.join(', ')}.`);
  process.exit(1);
}

for (const tag of asked.length ? asked : tags) {
  const found = measure(tag);
  const share = ((100 * found.longWords.length) / found.wordCount).toFixed(1);
  console.log(`${tag}
  words a sentence        ${found.wordsPerSentence} on average, ${found.longSentences.length} sentences over the limit
  long words              ${share}% of ${found.wordCount}
  sentences a screen      ${found.sentencesPerScreen} on average, ${found.fullScreens.length} screens over the limit
  passive                 ${found.passives ? `${found.passives.length} sentences` : 'counted for Dutch only'}
  not in the glossary     ${found.unexplained.join(', ') || 'nothing'}`);
  if (!asked.length) continue;
  const list = (title: string, lines: readonly string[]) =>
    lines.length && console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  const line = ({name, text}: Named) => `${name}: ${text}`;
  list('Long sentences', found.longSentences.map(line));
  list('Full screens', found.fullScreens.map(line));
  list('Passive', (found.passives ?? []).map(line));
  const counts = new Map<string, number>();
  for (const word of found.longWords.map((one) => one.toLowerCase())) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  list(
    'Long words',
    [...counts].sort(([, one], [, other]) => other - one).map(([word, all]) => `${all} × ${word}`),
  );
}
