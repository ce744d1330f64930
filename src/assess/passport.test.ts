/** Naturalisation, and a fine to object to: on each side of every day that decides. */

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
    const untold = (livingInKingdomSince: string) =>
      term({livingInKingdomSince, nationalities: undefined});
    assert.equal(untold('2023-11-24'), 'askYears');
    // It may be three years for them, so nobody knows on which day.
    assert.equal(untold('2024-06-01'), 'later');
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
      assert.equal(with_('2023-11'), 'askYears');
    });

    it('to whom one is married, run from the first of marriage and living together here', () => {
      const both = (marriedOn: string, togetherInKingdomSince = '2025-01-01') =>
        partner({
          relation: 'married',
          marriedOn,
          togetherSince: '2020-01-01',
          togetherInKingdomSince,
        });
      assert.equal(both('2023-11-24'), 'metByPartner');
      assert.equal(both('2023-11-25'), 'later 2026-11-25');
      assert.equal(both('2023-11'), 'askYears');
      assert.equal(both('2025-01-01', '2023-11-25'), 'later 2026-11-25');
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

    it('of whom the relation is not known may be three or five', () => {
      const told = {togetherInKingdomSince: '2024-06-01'};
      assert.equal(partner({...told, relation: 'unmarried'}, '2023-01-01'), 'later 2027-06-01');
      assert.equal(partner(told, '2023-01-01'), 'askYears');
      const untold = {appliesPassport: ['dutch-partner' as const], partner: undefined};
      assert.equal(term({...untold, livingInKingdomSince: '2022-06-01'}), 'askYears');
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
    assert.equal(years(30, '2024-11-25'), 'later 2026-11-25');
  });

  it('cannot be told where more years are said to be here than since the first day', () => {
    const years = (totalYearsInKingdom: number, livingInKingdomSince: string) =>
      term({totalYearsInKingdom, livingInKingdomSince});
    assert.equal(years(4, '2022-11-24'), 'later 2027-11-24');
    assert.equal(years(3, '2022-11-25'), 'later 2027-11-25');
    assert.equal(years(4, '2022-11-25'), 'askYears');
    // All of them lie behind who does not live here now.
    assert.equal(years(12, 'none'), 'later');
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
    const month = (today: string) =>
      all(
        {
          appliesPassport: ['punished'],
          openCriminalCase: false,
          sanctions: [{kind: 'prison', completedOn: '2021-12'}],
        },
        today,
      ).publicOrder.reason.split('.')[1];
    assert.equal(month('2026-11-30'), 'blockedBySentence');
    assert.equal(month('2026-12-01'), 'askSentence');
    assert.equal(month('2026-12-30'), 'askSentence');
    assert.equal(month('2026-12-31'), 'ok');
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

  it('that is one of several fines stands in the way until the first of them is too old', () => {
    assert.equal(
      order(fined(607, '2023-03-01'), fined(608, '2022-03-01')),
      'blockedBySentence 2027-03-01',
    );
    // Somewhere in March 2027, then, and not as late as the other one.
    assert.equal(order(fined(607, '2023-03-01'), fined(608, '2022-03')), 'blockedBySentence');
    assert.equal(
      order(fined(607, '2023-03-01'), fined(608, '2022-03-01'), fined(300, '2021-12')),
      'blockedBySentence 2027-03-01',
    );
  });

  it('that is no fine stands in the way whatever its amount', () => {
    const community = {kind: 'community', amount: 100, completedOn: '2024-01-01'} as const;
    assert.equal(order(community), 'blockedBySentence 2029-01-01');
    assert.equal(order({...community, completedOn: '2021-01-01'}, fined(800)), 'ok');
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

  it('sets no day while a case is open: nobody knows when that will end', () => {
    const open = (...sanctions: Sentence[]) =>
      all({appliesPassport: ['punished'], openCriminalCase: true, sanctions}).publicOrder;
    for (const part of [
      open(),
      open(fined(100)),
      open({kind: 'prison', completedOn: '2023-01-01'}),
    ]) {
      assert.deepEqual([part.reason, part.from], ['nat-order.blockedByCase', undefined]);
    }
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

  it('names no day where one that it waits for is not known', () => {
    const waiting = (completedOn: string, livingInKingdomSince: string, total?: number) => {
      const {reason, from} = all({
        diplomas: ['nt2'],
        appliesPassport: [
          'punished',
          ...(total === undefined ? [] : ['lived-here-before' as const]),
        ],
        ...(total !== undefined && {livedHereBefore: true, totalYearsInKingdom: total}),
        openCriminalCase: false,
        livingInKingdomSince,
        sanctions: [{kind: 'prison', completedOn}],
      });
      return [reason.split('.')[1], from];
    };
    // The sentence may stand in the way until the end of March 2028: after the years are complete.
    assert.deepEqual(waiting('2023-03', '2022-06-01'), ['laterBySentence', undefined]);
    assert.deepEqual(waiting('2023-03', '2010-01-01'), ['laterBySentence', undefined]);
    assert.deepEqual(waiting('2023-03-01', '2022-06'), ['laterBySentence', undefined]);
    assert.deepEqual(waiting('2023-03-01', '2010-01-01'), ['laterBySentence', '2028-03-01']);
    assert.deepEqual(waiting('2022-01-01', '2022-06-01'), ['laterBySentence', '2027-06-01']);
    assert.deepEqual(waiting('2020-01-01', '2022-06-01'), ['later', '2027-06-01']);
    assert.deepEqual(waiting('2020-01-01', '2022-01-01', 9), ['later', undefined]);
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
