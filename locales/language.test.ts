/** Plain language, counted: how much Dutch stands before somebody at once. */

import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {flat} from '../scripts/check-texts.mjs';
import {breathsOf, LIMITS, sentencesOf, wordsOf} from '../scripts/language/count.js';
import {forbiddenIn, isPassive} from '../scripts/language/dutch.js';
import {screensOf} from '../scripts/language/screens.js';
import {readTexts} from '../scripts/languages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every text of a language with its name. */
const textsOf = (tag: string): [name: string, text: string][] =>
  Object.entries(readTexts(ROOT, tag)).flatMap(([file, texts]) =>
    flat(texts).map(([path, text]): [string, string] => [`${file}.json: ${path}`, text]),
  );

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

  it('takes what is asked or said after a colon as a sentence of its own', () => {
    const breaths = breathsOf(
      'Vraag uw school: ‘Had u het keurmerk?’ Neem mee: pas en brief.',
      'nl',
    );
    assert.deepEqual(breaths, [
      'Vraag uw school:',
      '‘Had u het keurmerk?’',
      'Neem mee: pas en brief.',
    ]);
  });

  it('takes a value as one word, and no mark as a word', () => {
    assert.deepEqual(wordsOf('Na {{years}} jaar: **DUO**.', 'nl'), ['Na', '9', 'jaar', 'DUO']);
    assert.equal(wordsOf('Uw DUO-brief – of kaart.', 'nl').length, 4);
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

describe('hard Dutch', () => {
  it('knows a word by itself, and not in another or on a letter', () => {
    assert.deepEqual(forbiddenIn('Uw **traject** is maatwerk.'), ['traject', 'maatwerk']);
    assert.deepEqual(forbiddenIn('Misschien is er geen kans.'), ['kans']);
    assert.deepEqual(forbiddenIn('Kansas. Een regisseur.'), []);
    assert.deepEqual(forbiddenIn('Er staat ‘plan inburgering en participatie’.'), []);
  });

  it('knows a sentence that does not say who does it', () => {
    assert.ok(isPassive('Uw aanvraag wordt door DUO bekeken.'));
    assert.ok(!isPassive('DUO bekijkt uw aanvraag.'));
    assert.ok(!isPassive('U wordt 18 jaar.'));
  });
});

for (const [tag, {words, sentences}] of Object.entries(LIMITS)) {
  describe(`plain language in ${tag}`, () => {
    it(`has no more than ${words} words a sentence`, () => {
      const long = textsOf(tag).flatMap(([name, text]) =>
        breathsOf(text, tag)
          .filter((breath) => wordsOf(breath, tag).length > words)
          .map((breath) => `${name}: ${breath}`),
      );
      assert.deepEqual(long, [], 'Make two sentences of it, or say less.');
    });

    it(`has no more than ${sentences} sentences on a screen before "read on"`, () => {
      const full = screensOf(readTexts(ROOT, tag) as never)
        .filter(({text}) => sentencesOf(text, tag).length > sentences)
        .map(({name}) => name);
      assert.deepEqual(full, [], 'Say less, or put a blank line where the rest can wait.');
    });

    it('says none of the words that people did not understand', () => {
      const found = textsOf(tag).flatMap(([name, text]) =>
        forbiddenIn(text).map((word) => `${name}: ${word}`),
      );
      assert.deepEqual(found, [], 'Say what it means; scripts/language/dutch.ts has the list.');
    });
  });
}
