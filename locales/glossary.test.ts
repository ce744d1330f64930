/** Every Dutch term once: each that stands in bold has a meaning in that language, a tap away. */

import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {flat} from '../scripts/check-texts.mjs';
import {NO_TERMS} from '../scripts/language/dutch.js';
import {languageTags, readTexts} from '../scripts/languages.mjs';
import {termId, termsIn} from '../src/i18n/terms.js';
import type {Glossary} from '../src/i18n/terms.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const glossaryOf = (tag: string) => readTexts(ROOT, tag).glossary as Glossary;
const dutch = glossaryOf('nl');

describe('a term', () => {
  it('is found as it stands in a text: with a capital, in another form, by the year of a law', () => {
    assert.equal(termId('DUO', dutch), 'duo');
    assert.equal(termId('Bezwaar', dutch), 'bezwaar');
    assert.equal(termId('gelegaliseerd', dutch), 'legalisatie');
    assert.equal(termId('NT2', dutch), 'staatsexamen-nt2');
    for (const name of ['de wet van 2013', 'قانون عام 2013', '2013 yasası']) {
      assert.equal(termId(name, dutch), 'wet-2013');
    }
    assert.equal(termId('iets anders', dutch), undefined);
    assert.equal(termId('2014', dutch), undefined);
  });

  it('is taken from a text once', () => {
    assert.deepEqual(termsIn('Vraag **DUO**, of bel **DUO** over **bezwaar**.'), [
      'DUO',
      'bezwaar',
    ]);
    assert.deepEqual(termsIn('Geen term.'), []);
  });
});

for (const tag of languageTags(ROOT)) {
  describe(`the glossary in ${tag}`, () => {
    const glossary = glossaryOf(tag);

    it('has every term that stands in bold', () => {
      const missing = new Map<string, string>();
      for (const [file, texts] of Object.entries(readTexts(ROOT, tag))) {
        for (const [path, text] of flat(texts as Glossary)) {
          for (const term of termsIn(text).filter((one) => !NO_TERMS.includes(one))) {
            const id = termId(term, glossary);
            if (id === undefined || !glossary[id]) missing.set(term, `${file}.json: ${path}`);
          }
        }
      }
      assert.deepEqual([...missing], [], 'Add these to glossary.json, or take the bold away.');
    });

    it('calls each term what the agencies call it: the same in every language', () => {
      for (const [id, {term}] of Object.entries(glossary)) assert.equal(term, dutch[id]?.term);
    });

    it('says no two terms with the same word', () => {
      const terms = Object.values(glossary).map(({term}) => term.toLowerCase());
      assert.equal(new Set(terms).size, terms.length);
    });
  });
}
