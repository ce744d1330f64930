/** What stops the build: each fault that a translation can have, by the line that names it. */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkMeta, checkTexts, checkWriting, pluralForms} from '../scripts/check-texts.mjs';

const DUTCH = {
  title: 'Waar **woont** u?',
  ends: 'Klaar op {{date}}',
  steps: ['Bel DUO.', 'Wacht.'],
  left_one: 'Nog {{count}} vraag',
  left_other: 'Nog {{count}} vragen',
};
const TURKISH = {
  title: 'Nerede **yaşıyorsunuz**?',
  ends: 'Son gün: {{date}}',
  steps: ["DUO'yu arayın.", 'Bekleyin.'],
  left_one: '{{count}} soru kaldı',
  left_other: '{{count}} soru kaldı',
};
const faults = (changes: object, tag = 'tr'): string[] =>
  checkTexts(tag, 'questions', {...TURKISH, ...changes}, DUTCH);
const only = (found: readonly string[], what: RegExp): void => {
  assert.equal(found.length, 1, found.join('\n'));
  assert.match(found[0]!, what);
};
const without = (key: string): object => ({[key]: undefined});

describe('the texts of a language', () => {
  it('pass when they say all that Dutch says', () => {
    assert.deepEqual(faults({}), []);
  });

  it('are named when one is missing, with the file', () => {
    only(faults(without('title')), /^locales\/tr\/questions\.json: title is missing/);
    only(faults({steps: ["DUO'yu arayın."]}), /steps\.1 is missing/);
  });

  it('are named when one is too many', () => {
    only(faults({more: 'Fazla'}), /more is not in Dutch/);
  });

  it('are named when one is empty, or no text', () => {
    only(faults({title: ' '}), /title is empty/);
    only(faults({title: ''}), /title is empty/);
  });

  it('must name the same values', () => {
    only(faults({ends: 'Son gün'}), /ends must name \{\{date\}\}/);
    only(faults({ends: 'Son gün: {{day}}'}), /ends must name \{\{date\}\}/);
    only(faults({title: 'Nerede {{city}}?'}), /title must name no value/);
  });

  it('must close what is bold', () => {
    only(faults({title: 'Nerede **yaşıyorsunuz?'}), /title has a \*\* that is not closed/);
  });

  it('must have each plural form of their language, and no other', () => {
    only(faults({left_one: undefined}), /left_one is missing/);
    only(faults({left_few: '{{count}} soru'}), /left_few is never said/);
    const arabic = faults({}, 'ar');
    for (const form of ['zero', 'two', 'few', 'many']) {
      assert.ok(
        arabic.some((fault) => fault.includes(`left_${form} is missing`)),
        form,
      );
    }
  });

  it('may leave out the number in a plural form, and may not name another value', () => {
    assert.deepEqual(faults({left_one: 'Bir soru kaldı'}), []);
    only(faults({left_one: '{{left}} soru kaldı'}), /left_one must name \{\{count\}\}/);
  });

  it('knows the plural forms of Tigrinya and of easy Dutch', () => {
    assert.deepEqual(pluralForms('ti'), ['one', 'other']);
    assert.deepEqual(pluralForms('nl-x-a2'), ['one', 'other']);
  });
});

describe('the meta.json of a language', () => {
  const META = {
    ...{tag: 'fa', name: 'فارسی', dir: 'rtl', script: 'Arab', locale: 'fa-IR', review: 'none'},
    voices: ['fa-IR'],
  };
  const meta = (changes: object, tag = 'fa'): string[] => checkMeta(tag, {...META, ...changes});

  it('passes, with readers, and for a language with a part for private use', () => {
    assert.deepEqual(meta({}), []);
    const read = [{role: 'sworn translator', read: 'all texts', on: '2026-12-01'}];
    assert.deepEqual(meta({review: read}), []);
    const easy = {
      ...{tag: 'nl-x-a2', name: 'Makkelijk Nederlands', dir: 'ltr', script: 'Latn'},
      ...{locale: 'nl-NL', voices: ['nl-NL']},
    };
    assert.deepEqual(meta(easy, 'nl-x-a2'), []);
  });

  for (const [what, changes, says] of [
    ['lacks a field', {voices: undefined}, /has no voices/],
    ['has a field that is not known', {dates: 'fa'}, /not known: dates/],
    ['stands in another folder', {tag: 'prs'}, /names the tag prs/],
    ['has no direction', {dir: 'auto'}, /dir must be ltr or rtl/],
    ['runs the other way than its script', {dir: 'ltr'}, /Arab is written rtl/],
    ['has a script that is none', {script: 'Persian'}, /script must be one of/],
    ['is not named in itself', {name: 'Persian'}, /must be written in Arab/],
    ['has a locale with a private part', {locale: 'nl-x-a2'}, /no plain language tag/],
    ['has a voice that is no tag', {voices: ['fa_IR']}, /voices must be/],
    ['claims to be the source', {review: 'source'}, /only Dutch/],
    ['has a reader without a role', {review: [{read: 'all', on: '2026-12-01'}]}, /review must be/],
    ['has a reader without a day', {review: [{role: 'r', read: 'all', on: 'May'}]}, /day/],
  ] as const) {
    it(`is named when it ${what}`, () => {
      assert.ok(
        meta(changes).some((fault) => says.test(fault)),
        meta(changes).join('\n'),
      );
    });
  }
});

describe('the writing.json of a language', () => {
  const CODES = ['NL', 'SY'];
  const writing = (given: object): string[] => checkWriting('ti', {...given}, CODES);

  it('passes with what it may hold', () => {
    const arabic: unknown = JSON.parse(
      readFileSync(new URL('ar/writing.json', import.meta.url), 'utf8'),
    );
    assert.deepEqual(writing(arabic as object), []);
    assert.deepEqual(writing({also: 'numeric', countries: {NL: 'ኔዘርላንድ', SY: 'ሶርያ'}}), []);
  });

  it('is named when months are too few, a list has no last, or a country has no name', () => {
    only(writing({months: ['ጥሪ']}), /months must be the twelve/);
    only(writing({also: 'moon'}), /also must be/);
    only(writing({list: {between: '፣ '}}), /list must have/);
    only(writing({countries: {NL: 'ኔዘርላንድ'}}), /no name for SY/);
    only(writing({countries: {NL: 'ኔዘርላንድ', SY: 'ሶርያ', XX: '?'}}), /cannot be chosen: XX/);
    only(writing({weeks: []}), /not known: weeks/);
  });
});
