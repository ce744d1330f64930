import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fitting, isDutch} from './tags.js';
import {writeCountry, writeDate, writeList, writeNumber} from './writing.js';

const MONTHS = 'ጥሪ ለካቲት መጋቢት ሚያዝያ ግንቦት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ'.split(' ');
const TIGRINYA = {locale: 'ti-ER'};
const PERSIAN = {locale: 'fa-IR'};

describe('a date', () => {
  it('is written as its people write it, whole or partial', () => {
    assert.equal(writeDate('2027-03-28', {locale: 'nl-NL'}), '28 maart 2027');
    assert.equal(writeDate('2027-03', {locale: 'nl-NL'}), 'maart 2027');
    assert.equal(writeDate('2027', {locale: 'nl-NL'}), '2027');
    assert.equal(writeDate('2027-03-28', {locale: 'tr-TR'}), '28 Mart 2027');
  });

  it('takes the months of the language, where it brings them', () => {
    assert.equal(writeDate('2027-03-08', TIGRINYA, {months: MONTHS}), '8 መጋቢት 2027');
    assert.equal(writeDate('2027-12', TIGRINYA, {months: MONTHS}), 'ታሕሳስ 2027');
  });

  it('has its numbers beside it, where a month may be taken for another', () => {
    const writing = {months: MONTHS, also: 'numeric'} as const;
    assert.equal(writeDate('2027-03-28', TIGRINYA, writing), '28 መጋቢት 2027 (28-3-2027)');
    assert.equal(writeDate('2027-03', TIGRINYA, writing), 'መጋቢት 2027');
  });

  it('has the solar date beside a whole one, in Western digits', () => {
    const writing = {also: 'persian'} as const;
    assert.equal(writeDate('2027-03-28', PERSIAN, writing), '28 مارس 2027 (8 فروردین 1406)');
    assert.equal(writeDate('2027-03', PERSIAN, writing), 'مارس 2027');
    // The solar year begins at the equinox, and its months are others than ours.
    assert.equal(writeDate('2027-03-20', PERSIAN, writing), '20 مارس 2027 (29 اسفند 1405)');
    const solarMonths = Array.from({length: 12}, (_, at) => `ماه ${at + 1}`);
    assert.equal(
      writeDate('2027-03-28', PERSIAN, {also: 'persian', solarMonths}),
      '28 مارس 2027 (8 ماه 1 1406)',
    );
  });
});

describe('a list, a number and a country', () => {
  const list = {between: '፣ ', last: '{{one}}ን {{other}}ን'};

  it('are joined as the language brings it', () => {
    assert.equal(writeList([], TIGRINYA, {list}), '');
    assert.equal(writeList(['ሀ'], TIGRINYA, {list}), 'ሀ');
    assert.equal(writeList(['ሀ', 'ለ'], TIGRINYA, {list}), 'ሀን ለን');
    assert.equal(writeList(['ሀ', 'ለ', 'ሐ'], TIGRINYA, {list}), 'ሀ፣ ለን ሐን');
    assert.equal(writeList(['a', 'b', 'c'], {locale: 'nl-NL'}), 'a, b en c');
    // What a person chose may hold anything.
    assert.equal(writeList(['$1', '$&'], TIGRINYA, {list}), '$1ን $&ን');
  });

  it('are named by the language first, and then by the browser', () => {
    assert.equal(writeCountry('SY', TIGRINYA, {countries: {SY: 'ሶርያ'}}), 'ሶርያ');
    assert.equal(writeCountry('SY', {locale: 'nl-NL'}), 'Syrië');
  });

  it('have Western digits in every language', () => {
    assert.equal(writeNumber(1139, {locale: 'nl-NL'}), '1.139');
    assert.match(writeNumber(1139, PERSIAN), /^1\D139$/);
    assert.match(writeNumber(1139, {locale: 'ar'}), /^1\D139$/);
  });
});

describe('the tag of a language', () => {
  const KNOWN = ['ar', 'nl', 'nl-x-a2'];

  it('is found whatever region or case it has', () => {
    assert.equal(fitting('nl-BE', KNOWN), 'nl');
    assert.equal(fitting('AR-sy', KNOWN), 'ar');
    assert.equal(fitting('NL-X-A2', KNOWN), 'nl-x-a2');
    assert.equal(fitting('xx', KNOWN), undefined);
    assert.equal(fitting('', KNOWN), undefined);
  });

  it('with a part for private use is for who asks for it alone', () => {
    assert.equal(fitting('nl-x-b1', KNOWN), 'nl');
    assert.equal(fitting('nl-x-a2', ['ar', 'nl']), 'nl');
  });

  it('tells Dutch, easy Dutch too, from other languages', () => {
    assert.deepEqual(['nl', 'nl-x-a2', 'nl-BE', 'nds', 'en'].map(isDutch), [
      ...[true, true, true],
      ...[false, false],
    ]);
  });
});
