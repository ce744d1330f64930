/** Becoming Dutch by option: on each side of every day that decides. */

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

describe('the way by option', () => {
  /** Was Dutch, and gave that up; holds a permanent permit. */
  const FORMER: Facts = {
    appliesPassport: ['former-dutch'],
    formerDutch: true,
    dutchWithdrawn: false,
    livingInKingdomSince: '2020-01-01',
  };
  const option = (facts: Facts, today = TODAY) => {
    const {reason, from} = assess({...SETTLED, ...facts}, {today}).naturalisation!.option;
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
    assert.equal(since('2004-06', {birthDate: '2000-06-01'}), 'askOption');
    assert.equal(since('2004-06', {birthDate: '2000-05-31'}), 'notAvailable');
  });

  it('is open to nobody who does not live here', () => {
    assert.equal(option({birthDate: '1950-01-01', livingInKingdomSince: 'none'}), 'notAvailable');
    assert.equal(option({birthDate: '1950-01-01', livingInKingdomSince: undefined}), 'askOption');
    assert.equal(option({birthDate: undefined, livingInKingdomSince: '2005-01-01'}), 'askOption');
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

  it('is closed to who is not married, or not to a Dutch person, as far as that is known', () => {
    type Partner = Exclude<NonNullable<Facts['partner']>, 'none'>;
    const told = (partner: Partner, livingInKingdomSince?: string) =>
      option({
        appliesPassport: ['dutch-partner'],
        partner,
        livingInKingdomSince: livingInKingdomSince ?? '2005-01-01',
      });
    const marriedOn = '2010-01-01';
    assert.equal(told({dutch: true, relation: 'registered', marriedOn}), 'availableMarried');
    assert.equal(told({dutch: false, relation: 'married', marriedOn}), 'notAvailable');
    assert.equal(told({dutch: false}), 'notAvailable');
    assert.equal(told({dutch: true, relation: 'unmarried'}), 'notAvailable');
    assert.equal(told({relation: 'unmarried'}), 'notAvailable');
    assert.equal(told({dutch: true, marriedOn}), 'askOption');
    assert.equal(told({relation: 'married', marriedOn}), 'askOption');
    assert.equal(told({dutch: true, relation: 'married'}), 'askOption');
    assert.equal(told({dutch: true, relation: 'married', marriedOn: '2023-11'}), 'askOption');
    assert.equal(
      option({
        appliesPassport: ['dutch-partner'],
        partner: {dutch: true, relation: 'married', marriedOn},
      }),
      'askOption',
    );
  });

  it('is open to a former Dutch national after a year with a permit for good', () => {
    const former = (residenceGrantedOn: string | undefined) =>
      option({...FORMER, residenceGrantedOn});
    assert.equal(former('2025-11-24'), 'availableFormer');
    assert.equal(former('2025-11-25'), 'laterFormer 2026-11-25');
    assert.equal(former('2025-11'), 'askFormer');
    assert.equal(former('none'), 'askFormer');
    assert.equal(former(undefined), 'askFormer');
  });

  it('is open to a former Dutch national with a right for good in its nature only', () => {
    const holding = (facts: Facts, today = TODAY) =>
      option({...FORMER, residenceGrantedOn: '2021-01-01', residence: undefined, ...facts}, today);
    const open = ['permanent', 'eu-long-term', 'eu-law', 'employment', 'asylum-permanent'] as const;
    for (const residence of open) {
      assert.equal(holding({residence}), 'availableFormer', residence);
    }
    const closed = [
      'study',
      'asylum',
      'temporary-protection',
      'awaiting-decision',
      'none',
    ] as const;
    for (const residence of closed) {
      assert.equal(holding({residence}), 'notAvailable', residence);
    }
    for (const residence of ['chavez-vilchez', 'withdrawal-agreement'] as const) {
      assert.equal(holding({residence}), 'askFormer', residence);
      assert.equal(holding({residence, sponsor: 'dutch'}), 'askFormer', residence);
    }
    assert.equal(holding({}), 'askFormer');
    assert.equal(holding({residenceGroup: 'work'}), 'askFormer');
    assert.equal(holding({residenceGroup: 'study'}), 'notAvailable');
    // A citizen of the EU needs no card.
    assert.equal(holding({nationalities: ['PL']}), 'availableFormer');
    assert.equal(holding({nationalities: ['PL'], residence: 'study'}), 'availableFormer');
  });

  it('is open to a former Dutch national with family, by the right of that family', () => {
    const family = (sponsor: Facts['sponsor'], today = TODAY) =>
      option(
        {
          ...FORMER,
          residenceGrantedOn: '2021-01-01',
          residence: 'family',
          ...(sponsor && {sponsor}),
        },
        today,
      );
    for (const sponsor of [
      'dutch',
      'dutch-eu-route',
      'eu-citizen',
      'permanent-resident',
    ] as const) {
      assert.equal(family(sponsor), 'availableFormer', sponsor);
    }
    assert.equal(family('asylum-holder'), 'notAvailable');
    assert.equal(family('temporary-resident'), 'notAvailable');
    for (const sponsor of ['other', 'none', undefined] as const) {
      assert.equal(family(sponsor), 'askFormer', sponsor);
    }
    // From this day on any asylum permit of the other makes the stay temporary.
    assert.equal(family('asylum-permanent-holder', '2026-06-11'), 'availableFormer');
    assert.equal(family('asylum-permanent-holder', '2026-06-12'), 'askFormer');
  });
});
