/** What this browser does not know of a language, `writing.json` of that language must bring. */

import {expect} from 'chai';
import {LANGUAGES} from '../i18n/generated/languages.js';
import {Words} from '../i18n/words.js';
import {COUNTRIES} from './countries.js';

const LATIN = /[A-Za-z]/;

for (const {tag, locale} of LANGUAGES) {
  describe(`the writing of "${tag}" in this browser`, () => {
    let words: Words;
    let isLatin: boolean;
    before(async () => {
      const meta = (await (await fetch(`/locales/${tag}/meta.json`)).json()) as {script: string};
      isLatin = meta.script === 'Latn';
      words = new Words();
      await words.speak(tag);
    });

    it('has twelve months, each a word in its own letters', () => {
      const months = Array.from({length: 12}, (_, at) => {
        const written = words.date(`2027-${String(at + 1).padStart(2, '0')}`);
        expect(written).to.match(/ 2027$/);
        return written.replace(' 2027', '');
      });
      expect(new Set(months).size).to.equal(12);
      for (const month of months) {
        expect(month).to.match(/^\D{2,}$/);
        if (!isLatin) expect(month).not.to.match(LATIN);
        // A browser that does not know the language takes English, or that of the visitor.
        else if (!locale.startsWith('en'))
          expect(month).not.to.match(/^(January|March|June|July)$/);
      }
    });

    it('writes a whole date with the day, the month and the year of the letter', () => {
      expect(words.date('2027-03-28')).to.match(/^28 \D+ 2027( \(\d+[^)]*\))?$/);
    });

    it('has every country that can be chosen in its own letters', () => {
      for (const code of COUNTRIES) {
        const name = words.country(code);
        expect(name, code).not.to.equal(code);
        if (!isLatin) expect(name, code).not.to.match(LATIN);
      }
    });

    it('joins what is listed, and writes numbers in Western digits', () => {
      const joined = words.series(['1', '2', '3']);
      expect(joined).to.match(/^1.*2.*3/);
      if (!locale.startsWith('en')) expect(joined).not.to.contain('and');
      expect(words.number(1139)).to.match(/^1\D?139$/);
    });
  });
}
