/** Plain language, counted: how much Dutch stands before somebody at once. */

import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {sentencesOf, wordsOf} from '../scripts/language/count.js';
import {screensOf} from '../scripts/language/screens.js';
import {readTexts} from '../scripts/languages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MOST_SENTENCES = 3;

describe('counting', () => {
  it('takes a paragraph, a question and its answer as sentences', () => {
    assert.deepEqual(sentencesOf('Ja. Of **nee**? Vraag het.\n\nDan wel.', 'nl'), [
      'Ja.',
      'Of nee?',
      'Vraag het.',
      'Dan wel.',
    ]);
    assert.equal(sentencesOf('نعم. هل هذا صحيح؟ لا.', 'ar').length, 3);
    assert.equal(sentencesOf('እወ። ኣይኮነን።', 'ti').length, 2);
  });

  it('takes a value as one word, and no mark as a word', () => {
    assert.deepEqual(wordsOf('Na {{years}} jaar: **DUO**.', 'nl'), ['Na', '9', 'jaar', 'DUO']);
  });

  it('sees a question with its hint, and the first paragraph of an answer', () => {
    const screens = screensOf({
      questions: {a: {title: 'Wat?', hint: 'Dit.', variant: {b: {hint: 'Dat.'}}}},
      outcomes: {
        end: {summary: 'Eerst.\n\nDaarna.', next: ['Doe.']},
        disagree: {summary: 'Schrijf.'},
      },
    });
    assert.deepEqual(
      screens.map(({name, text}) => `${name} ${text}`),
      [
        'questions.json: a Wat? Dit.',
        'questions.json: a.variant.b Wat? Dat.',
        'outcomes.json: end.summary Eerst.',
      ],
    );
  });
});

for (const tag of ['nl', 'nl-x-a2']) {
  it(`has no more than ${MOST_SENTENCES} sentences on a screen before "read on" in ${tag}`, () => {
    const long = screensOf(readTexts(ROOT, tag) as never)
      .filter(({text}) => sentencesOf(text, tag).length > MOST_SENTENCES)
      .map(({name}) => name);
    assert.deepEqual(long, [], 'Say less, or put a blank line where the rest can wait.');
  });
}
