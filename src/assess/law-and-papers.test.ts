/** A letter, a start of the duty or a plan beside the right: where it names another law, and where not. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from './assess.js';
import type {Facts} from './facts.js';

const TODAY = '2026-11-24';

const PERSON: Facts = {
  nationalities: ['MA'],
  birthDate: '1985-02-28',
  residence: 'family',
  sponsor: 'dutch',
  interruption: 'none',
  earlierResidence: 'none',
  religiousMinister: false,
};
const law = (facts: Facts) =>
  assess({...PERSON, ...facts}, {today: TODAY}).law.reason.split('.')[1];

describe('a letter to somebody without a duty', () => {
  const TURKISH: Facts = {nationalities: ['TR'], residenceGrantedOn: '2018-03-01'};
  const OLD: Facts = {residenceGrantedOn: '2004-03-01', winProgramme: false};
  const FREE: readonly (readonly [string, Facts])[] = [
    ['euLaw', {residence: 'eu-law'}],
    ['familyUnderEuLaw', {sponsor: 'eu-citizen'}],
    ['temporaryProtection', {residence: 'temporary-protection'}],
    ['temporaryPurpose', {residence: 'study'}],
    ['familyOfTemporary', {sponsor: 'temporary-resident'}],
    ['awaitingDecision', {residence: 'awaiting-decision'}],
    ['noRight', {residence: 'none'}],
    ['oudkomerTooOld', {...OLD, birthDate: '1940-01-01'}],
    ['oudkomerNotObliged', {...OLD, madeObligedByMunicipality: false}],
    [
      'permanentOnly',
      {
        residence: 'permanent',
        residenceGrantedOn: '2023-03-01',
        earlierResidence: [{residence: 'study', from: '2015-01-01', to: '2018-01-01'}],
      },
    ],
    ['turkishBefore2022', TURKISH],
    ['turkishNotOptedIn', {...TURKISH, residence: 'asylum', optedIn: false}],
  ];

  it('is for somebody to look at, whoever it is', () => {
    for (const [end, facts] of FREE) {
      assert.equal(law(facts), end);
      assert.equal(law({...facts, letterLaw: 'none', pipDate: 'none'}), end);
      for (const letterLaw of ['wi2013', 'wi2021'] as const) {
        assert.equal(law({...facts, letterLaw}), 'askLetterDiffers', `${end}, ${letterLaw}`);
      }
      assert.equal(law({...facts, pipDate: '2023-05-01'}), 'askLetterDiffers', end);
    }
  });

  it('of the municipality, under the law of 2007, changes nothing for a Turkish national', () => {
    for (const [end, facts] of FREE) {
      const same = end.startsWith('turkish');
      assert.equal(law({...facts, letterLaw: 'wi2007'}), same ? end : 'askLetterDiffers', end);
    }
  });
});

describe('a letter that names another law than the right', () => {
  it('is for somebody to look at', () => {
    const byDecision: Facts = {residenceGrantedOn: '2006-03-01', madeObligedByMunicipality: true};
    assert.equal(law({...byDecision, letterLaw: 'wi2007'}), 'wi2007ByDecision');
    assert.equal(law({...byDecision, letterLaw: 'wi2013'}), 'askLetterDiffers');
    const optedIn: Facts = {
      nationalities: ['TR'],
      residence: 'asylum',
      residenceGrantedOn: '2018-03-01',
      optedIn: true,
    };
    assert.equal(law({...optedIn, letterLaw: 'wi2013'}), 'wi2013OptedIn');
    assert.equal(law({...optedIn, letterLaw: 'wi2021'}), 'askLetterDiffers');
    const school: Facts = {
      birthDate: '2002-03-15',
      residenceGrantedOn: '2016-03-01',
      atSchoolEnd2021: true,
    };
    assert.equal(law({...school, letterLaw: 'wi2021'}), 'wi2021School');
    assert.equal(law({...school, letterLaw: 'wi2013'}), 'askLetterDiffers');
    const young: Facts = {birthDate: '2004-01-01', residenceGrantedOn: '2018-03-01'};
    assert.equal(law({...young, letterLaw: 'wi2021'}), 'wi2021Turned18');
    assert.equal(law({...young, letterLaw: 'wi2013'}), 'askLetterDiffers');
  });
});

describe('papers alone, where the right has no day', () => {
  const undated = (facts: Facts) => law({residenceGrantedOn: undefined, ...facts});

  it('have to name one law', () => {
    assert.equal(undated({letterLaw: 'wi2013'}), 'wi2013ByLetter');
    assert.equal(undated({letterLaw: 'wi2013', pipDate: '2023-05-01'}), 'askLetterDiffers');
    assert.equal(undated({letterLaw: 'wi2007'}), 'askDate');
    assert.equal(undated({letterLaw: 'wi2007', dutyStart: '2015-03-01'}), 'askDate');
  });

  it('say nothing of a Turkish national, nor of who may be one', () => {
    const rough: Facts = {letterLaw: 'wi2013', residence: undefined, sponsor: undefined};
    assert.equal(undated({...rough, residenceGroup: 'other'}), 'wi2013ByLetter');
    assert.equal(undated({...rough, nationalities: ['TR']}), 'askTurkish');
    assert.equal(undated({...rough, nationalities: ['unknown']}), 'askNationality');
    assert.equal(undated({...rough, nationalities: undefined}), 'askNationality');
  });
});

describe('a choice between two laws', () => {
  /** The right is of 2021, and a letter of January 2022 may have named the wrong law. */
  const chose = (choseLaw: Facts['choseLaw'], facts: Facts) =>
    law({residenceGrantedOn: '2021-06-01', atSchoolEnd2021: false, choseLaw, ...facts});

  it('of that of 2013 goes with the wrong letter of January 2022', () => {
    const letter = (letterDate: string | undefined) =>
      chose('wi2013', {letterLaw: 'wi2021', letterDate});
    assert.deepEqual(
      ['2021-12-31', '2022-01-01', '2022-01-31', '2022-02-01', undefined].map(letter),
      ['askLetterDiffers', 'wi2013Chosen', 'wi2013Chosen', 'askLetterDiffers', 'askLetterDiffers'],
    );
    assert.equal(chose('wi2013', {}), 'wi2013Chosen');
    assert.equal(chose('wi2013', {letterLaw: 'wi2013'}), 'wi2013Chosen');
  });

  it('of that of 2021 goes with a letter of that law', () => {
    assert.equal(chose('wi2021', {}), 'wi2021Chosen');
    assert.equal(chose('wi2021', {letterLaw: 'wi2021'}), 'wi2021Chosen');
    assert.equal(chose('wi2021', {letterLaw: 'wi2013'}), 'askLetterDiffers');
  });

  it('was put to nobody without a letter, and not under the law of 2007', () => {
    for (const choice of ['wi2013', 'wi2021'] as const) {
      assert.equal(chose(choice, {letterLaw: 'none'}), 'askWrongLetter');
      assert.equal(chose(choice, {letterLaw: 'wi2007'}), 'askLetterDiffers');
    }
  });

  it('that nobody told is for DUO to look up', () => {
    const letter: Facts = {letterLaw: 'wi2021', letterDate: '2022-01-15'};
    assert.equal(chose('none', letter), 'wi2013NotChosen');
    assert.equal(chose(undefined, letter), 'askWrongLetter');
    const asylum: Facts = {nationalities: ['SY'], residence: 'asylum'};
    assert.equal(chose('none', {...letter, ...asylum}), 'wi2021NotChosen');
  });
});
