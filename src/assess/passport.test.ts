/** A Dutch passport, and letters to object to: on each side of every day that decides. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from './assess.js';
import type {Facts} from './facts.js';

const TODAY = '2026-11-24';

/** Holds a permanent permit, and nothing special applies. */
const SETTLED: Facts = {
  nationalities: ['MA'],
  birthDate: '1985-02-28',
  residence: 'permanent',
  applies: [],
  appliesPassport: [],
};

const all = (facts: Facts, today = TODAY) =>
  assess({...SETTLED, ...facts}, {today}).naturalisation!;
const term = (facts: Facts) => {
  const {reason, from} = all(facts).term;
  return [reason.split('.')[1], ...(from ? [from] : [])].join(' ');
};

describe('the years for naturalisation', () => {
  it('are five, the last day included', () => {
    const since = (livingInKingdomSince: string) => term({livingInKingdomSince});
    assert.equal(since('2021-11-24'), 'met');
    assert.equal(since('2021-11-25'), 'later 2026-11-25');
    assert.equal(since('2021-11'), 'askYears');
    assert.equal(since('2021-12'), 'later');
    assert.equal(since('none'), 'later');
  });

  it('are three for who is stateless', () => {
    const since = (livingInKingdomSince: string) =>
      term({livingInKingdomSince, nationalities: ['stateless']});
    assert.equal(since('2023-11-24'), 'metStateless');
    assert.equal(since('2023-11-25'), 'later 2026-11-25');
    assert.equal(since('2023-11'), 'askYears');
    assert.equal(term({livingInKingdomSince: '2023-11-24', nationalities: undefined}), 'askYears');
  });

  describe('with a Dutch partner', () => {
    const partner = (
      told: Exclude<NonNullable<Facts['partner']>, 'none'>,
      livingInKingdomSince = '2024-01-15',
    ) =>
      term({
        appliesPassport: ['dutch-partner'],
        livingInKingdomSince,
        partner: {dutch: true, ...told},
      });

    it('to whom one is married, are three of the marriage and of living together', () => {
      const married = (marriedOn: string, togetherSince: string) =>
        partner({relation: 'married', marriedOn, togetherSince});
      assert.equal(married('2023-11-24', '2020-01-01'), 'metByPartner');
      // Years together here, which nobody told of, may be more.
      assert.equal(married('2023-11-25', '2020-01-01'), 'askYears');
      assert.equal(married('2020-01-01', '2023-11-24'), 'metByPartner');
      assert.equal(married('2020-01-01', '2023-11-25'), 'askYears');
      const with_ = (togetherInKingdomSince: string) =>
        partner({
          relation: 'registered',
          togetherInKingdomSince,
          marriedOn: '2025-01-01',
          togetherSince: '2025-01-01',
        });
      assert.equal(with_('2023-11-24'), 'metByPartner');
      assert.equal(with_('2023-11-25'), 'later 2026-11-25');
    });

    it('to whom one is not married, are three of living together here', () => {
      const together = (togetherInKingdomSince: string, living = '2020-01-01') =>
        partner({relation: 'unmarried', togetherInKingdomSince}, living);
      assert.equal(together('2023-11-24', '2022-01-01'), 'metByPartner');
      assert.equal(together('2023-11-25', '2022-01-01'), 'later 2026-11-25');
      assert.equal(together('2022-01-01', '2023-11-24'), 'metByPartner');
      assert.equal(together('2022-01-01', '2023-11-25'), 'later 2026-11-25');
    });

    it('are five all the same where the partner is not Dutch', () => {
      const other = {
        dutch: false,
        relation: 'married',
        marriedOn: '2015-01-01',
        togetherSince: '2015-01-01',
      } as const;
      assert.equal(partner(other, '2022-01-01'), 'later 2027-01-01');
      assert.equal(partner({...other, dutch: undefined}, '2022-01-01'), 'askYears');
    });
  });

  it('are two for who lived here for ten years in all', () => {
    const years = (totalYearsInKingdom: number, livingInKingdomSince: string) =>
      term({
        appliesPassport: ['lived-here-before'],
        livedHereBefore: true,
        totalYearsInKingdom,
        livingInKingdomSince,
      });
    assert.equal(years(10, '2024-11-24'), 'metByTotal');
    assert.equal(years(10, '2024-11-25'), 'later 2026-11-25');
    assert.equal(years(9, '2022-01-01'), 'later');
    assert.equal(years(4, '2022-06-01'), 'later 2027-06-01');
  });
});

describe('a sentence', () => {
  type Sentence = Exclude<NonNullable<Facts['sanctions']>, 'none'>[number];
  const order = (...sanctions: Sentence[]) => {
    const {reason, from} = all({
      appliesPassport: ['punished'],
      openCriminalCase: false,
      livingInKingdomSince: '2010-01-01',
      sanctions,
    }).publicOrder;
    return [reason.split('.')[1], ...(from ? [from] : [])].join(' ');
  };
  const fined = (amount?: number, completedOn = '2024-01-01'): Sentence => ({
    kind: 'fine',
    ...(amount !== undefined && {amount}),
    completedOn,
  });

  it('stands in the way for five years after it was completed', () => {
    const prison = (completedOn: string) => order({kind: 'prison', completedOn});
    assert.equal(prison('2021-11-24'), 'ok');
    assert.equal(prison('2021-11-25'), 'blockedBySentence 2026-11-25');
    assert.equal(prison('2021-11'), 'askSentence');
    assert.equal(prison('2021-12'), 'blockedBySentence');
    assert.equal(order({kind: 'prison'}), 'askSentence');
    assert.equal(
      order({kind: 'community', completedOn: '2021-11-25'}),
      'blockedBySentence 2026-11-25',
    );
    assert.equal(order(), 'ok');
  });

  it('that is a fine stands in the way from 810 euro on', () => {
    assert.equal(order(fined(809)), 'ok');
    assert.equal(order(fined(810)), 'blockedBySentence 2029-01-01');
    assert.equal(order(fined(810, '2021-11-24')), 'ok');
    assert.equal(order(fined()), 'askSentence');
    assert.equal(order({amount: 100, completedOn: '2024-01-01'}), 'askSentence');
  });

  it('that is one of several fines stands in the way from 405 euro each and 1215 together', () => {
    assert.equal(order(fined(405), fined(405), fined(405)), 'blockedBySentence 2029-01-01');
    assert.equal(order(fined(405), fined(405), fined(404)), 'ok');
    assert.equal(order(fined(607), fined(608)), 'blockedBySentence 2029-01-01');
    assert.equal(order(fined(607), fined(607)), 'ok');
    assert.equal(order(fined(607), fined(608, '2021-11-24')), 'ok');
    assert.equal(order(fined(607), fined(608, '2023-03-01')), 'blockedBySentence 2028-03-01');
    assert.equal(order(fined(607), fined(608, '2021-11')), 'askSentence');
  });

  it('that comes last sets the day', () => {
    assert.equal(
      order(
        {kind: 'prison', completedOn: '2023-01-01'},
        {kind: 'prison', completedOn: '2022-01-01'},
      ),
      'blockedBySentence 2028-01-01',
    );
    assert.equal(
      order({kind: 'prison', completedOn: '2023-01-01'}, {kind: 'prison'}),
      'blockedBySentence',
    );
  });
});

describe('the way by option', () => {
  const option = (facts: Facts, today = TODAY) => {
    const {reason, from} = all(facts, today).option;
    return [reason.split('.')[1], ...(from ? [from] : [])].join(' ');
  };

  it('is open to who lives here since birth or since the fourth birthday', () => {
    const bornHere: Facts = {appliesPassport: ['born-here'], bornInKingdom: true};
    const since = (livingInKingdomSince: string, more: Facts = {}) =>
      option({birthDate: '2000-05-10', livingInKingdomSince, ...more});
    assert.equal(since('2000-05-10', bornHere), 'availableBorn');
    assert.equal(since('2000-05-11', bornHere), 'availableChildhood');
    assert.equal(since('2004-05-10'), 'availableChildhood');
    assert.equal(since('2004-05-11'), 'notAvailable');
    assert.equal(since('2004-05'), 'askOption');
  });

  it('is open at 65, after fifteen years here', () => {
    const older = (birthDate: string, livingInKingdomSince: string) =>
      option({birthDate, livingInKingdomSince});
    assert.equal(older('1961-11-24', '2005-01-01'), 'availableOlder');
    assert.equal(older('1961-11-25', '2005-01-01'), 'laterOlder 2026-11-25');
    assert.equal(older('1950-01-01', '2011-11-24'), 'availableOlder');
    assert.equal(older('1950-01-01', '2011-11-25'), 'laterOlder 2026-11-25');
    // Soon is within five years.
    assert.equal(older('1950-01-01', '2016-11-24'), 'laterOlder 2031-11-24');
    assert.equal(older('1950-01-01', '2016-11-25'), 'notAvailable');
    assert.equal(older('1950-01-01', '2011-11'), 'askOption');
  });

  it('is open after three years of marriage to a Dutch person and fifteen here', () => {
    const married = (marriedOn: string, livingInKingdomSince = '2005-01-01') =>
      option({
        appliesPassport: ['dutch-partner'],
        partner: {dutch: true, relation: 'married', marriedOn},
        livingInKingdomSince,
      });
    assert.equal(married('2023-11-24'), 'availableMarried');
    assert.equal(married('2023-11-25'), 'laterMarried 2026-11-25');
    assert.equal(married('2010-01-01', '2011-11-24'), 'availableMarried');
    assert.equal(married('2010-01-01', '2011-11-25'), 'laterMarried 2026-11-25');
  });

  it('is open to a former Dutch national after a year with a permit for good', () => {
    const former = (residenceGrantedOn: string) =>
      option({
        appliesPassport: ['former-dutch'],
        formerDutch: true,
        dutchWithdrawn: false,
        livingInKingdomSince: '2020-01-01',
        residenceGrantedOn,
      });
    assert.equal(former('2025-11-24'), 'availableFormer');
    assert.equal(former('2025-11-25'), 'laterFormer 2026-11-25');
  });
});

describe('naturalisation as a whole', () => {
  it('waits for the last of its days', () => {
    const {result, from} = all({
      livingInKingdomSince: '2022-06-01',
      diplomas: ['nt2'],
      appliesPassport: ['punished'],
      openCriminalCase: false,
      sanctions: [{kind: 'prison', completedOn: '2023-03-01'}],
    });
    assert.deepEqual([result, from], ['later', '2028-03-01']);
  });
});

describe('a letter', () => {
  it('can be objected to for six weeks, from the day after it', () => {
    const fine = (date: string) =>
      assess({...SETTLED, fine: {date}}, {today: TODAY}).sanctions.fine;
    assert.equal(fine('2026-10-13').objectUntil, '2026-11-24');
    assert.equal(fine('2026-10').objectUntil, undefined);
  });
});

describe('a decision of DUO for medical reasons', () => {
  const decided = (by: 'duo' | 'municipality', date: string, more: Facts = {}) =>
    all({
      dispensations: [{by, ground: 'medical', date}],
      letterLaw: by === 'duo' ? 'wi2013' : 'wi2007',
      diplomas: [],
      ...more,
    }).integration.reason.split('.')[1];

  it('counts for three years', () => {
    assert.equal(decided('duo', '2023-11-24'), 'metByDecision');
    assert.notEqual(decided('duo', '2023-11-23'), 'metByDecision');
    assert.equal(decided('duo', '2023-11-24', {letterLaw: 'wi2021'}), 'askDecision');
  });
});
