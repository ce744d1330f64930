/** Giving up the other nationality: by country first, then whoever need not. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from './assess.js';
import type {EarlierResidence, Facts} from './facts.js';

/** A Turkish national with a permanent permit; no exception applies. */
const MUST: Facts = {
  nationalities: ['TR'],
  birthDate: '1985-02-28',
  residence: 'permanent',
  earlierResidence: 'none',
  applies: [],
  appliesPassport: [],
};

const renunciation = (facts: Facts) =>
  assess({...MUST, ...facts}, {today: '2026-11-24'}).naturalisation!.renunciation.reason.split(
    '.',
  )[1];

describe('another nationality', () => {
  const of = (...nationalities: string[]) => renunciation({nationalities});

  it('is kept, lost by itself, or to be given up, by its country', () => {
    assert.equal(of('MA'), 'keeps');
    assert.equal(of('CN'), 'automaticLoss');
    assert.equal(of('TR'), 'mustRenounce');
    assert.equal(of('stateless'), 'stateless');
  });

  it('is for somebody to look at where the list has a reservation, or nothing', () => {
    for (const country of ['MX', 'PK', 'NO', 'unknown', 'MN']) {
      assert.equal(of(country), 'askCountry', country);
    }
  });

  it('is judged beside a second one: the one that must be given up, then the one in doubt', () => {
    assert.equal(of('MA', 'SY'), 'keeps');
    assert.equal(of('MA', 'CN'), 'automaticLoss');
    assert.equal(of('MA', 'TR'), 'mustRenounce');
    assert.equal(of('CN', 'TR'), 'mustRenounce');
    assert.equal(of('PK', 'TR'), 'mustRenounce');
    assert.equal(of('CN', 'PK'), 'askCountry');
    assert.equal(of('MA', 'PK'), 'askCountry');
  });
});

describe('a Dutch partner', () => {
  type Partner = Exclude<NonNullable<Facts['partner']>, 'none'>;
  const partner = (told: Partner) =>
    renunciation({appliesPassport: ['dutch-partner'], partner: told});

  it('to whom one is married or registered leaves the other nationality', () => {
    assert.equal(partner({dutch: true, relation: 'married'}), 'exemptMarried');
    assert.equal(partner({dutch: true, relation: 'registered'}), 'exemptMarried');
  });

  it('to whom one is not married does not', () => {
    assert.equal(partner({dutch: true, relation: 'unmarried'}), 'mustRenounce');
  });

  it('is no exception where the partner is of another country', () => {
    assert.equal(partner({dutch: false, relation: 'married'}), 'mustRenounce');
  });

  it('of whom one of these is not known is for somebody to look at', () => {
    assert.equal(partner({relation: 'married'}), 'askCountry');
    assert.equal(partner({dutch: true}), 'askCountry');
    assert.equal(
      renunciation({appliesPassport: ['dutch-partner'], partner: undefined}),
      'askCountry',
    );
  });
});

describe('asylum', () => {
  it('now may be that of a refugee, who need not give it up', () => {
    assert.equal(renunciation({residence: 'asylum'}), 'askRefugee');
    assert.equal(renunciation({residence: 'asylum-permanent'}), 'askRefugee');
    assert.equal(renunciation({residence: 'family', sponsor: 'dutch'}), 'mustRenounce');
  });

  it('before the permanent permit may be so too', () => {
    const before = (...earlierResidence: EarlierResidence[]) => renunciation({earlierResidence});
    assert.equal(before({residence: 'asylum'}), 'askRefugee');
    assert.equal(before({residence: 'asylum-permanent'}), 'askRefugee');
    assert.equal(before({residence: 'study'}, {residence: 'asylum'}), 'askRefugee');
    assert.equal(before({residence: 'family'}), 'mustRenounce');
    assert.equal(before({residenceGroup: 'work'}), 'mustRenounce');
    assert.equal(before({residenceGroup: 'study'}), 'mustRenounce');
    assert.equal(before({residenceGroup: 'study'}, {residenceGroup: 'work'}), 'mustRenounce');
    // A permit of another kind may have been that of asylum.
    assert.equal(before({residenceGroup: 'other'}), 'askCountry');
    assert.equal(before({from: '2015-01-01'}), 'askCountry');
    assert.equal(
      renunciation({earlierResidence: undefined, applies: ['earlier-permit']}),
      'askCountry',
    );
    assert.equal(renunciation({earlierResidence: 'none'}), 'mustRenounce');
  });
});
