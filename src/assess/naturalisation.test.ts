/** What the conditions for a passport come to together, and what stands in the way first. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from './assess.js';
import type {Facts} from './facts.js';

const TODAY = '2026-11-24';

/** Can apply today: a permanent permit, six years here, a diploma, papers, and no sentence. */
const READY: Facts = {
  nationalities: ['MA'],
  birthDate: '1985-02-28',
  residence: 'permanent',
  applies: [],
  appliesPassport: [],
  livingInKingdomSince: '2020-01-01',
  diplomas: ['mbo2plus'],
  sanctions: 'none',
  openCriminalCase: false,
  legalisedDocuments: true,
};
const end = (facts: Facts = {}, today = TODAY) =>
  assess({...READY, ...facts}, {today}).naturalisation!.reason.split('.')[1];

describe('a request for a passport', () => {
  it('can be made where all is met', () => {
    assert.equal(end(), 'canApply');
  });

  it('is for who is eighteen, from that birthday on', () => {
    const born = (birthDate: string | undefined) => end({birthDate});
    assert.equal(born('2008-11-25'), 'minor');
    assert.equal(born('2008-11-24'), 'canApply');
    assert.notEqual(born('2008-11'), 'canApply');
    assert.notEqual(born(undefined), 'canApply');
  });

  it('waits while a criminal case is open, and is not certain while nobody told', () => {
    assert.equal(end({openCriminalCase: true}), 'blockedByCase');
    assert.equal(end({openCriminalCase: undefined, appliesPassport: undefined}), 'askOpen');
  });

  it('waits for papers, but for who cannot be asked for them', () => {
    const without = (facts: Facts) => end({legalisedDocuments: false, ...facts});
    assert.equal(without({}), 'blockedByDocuments');
    assert.equal(without({nationalities: ['stateless']}), 'askDocuments');
  });

  it('is not certain where one of the conditions is not', () => {
    assert.equal(end({diplomas: undefined}), 'askTest');
    assert.equal(end({livingInKingdomSince: '2021-11'}), 'askOpen');
    assert.equal(end({residence: undefined}), 'askOpen');
    assert.equal(end({sanctions: undefined, appliesPassport: undefined}), 'askOpen');
  });

  it('is later where the years are not full', () => {
    assert.equal(end({livingInKingdomSince: '2021-11-25'}), 'later');
    assert.equal(end({livingInKingdomSince: '2021-11-24'}), 'canApply');
  });

  it('is none of who is Dutch', () => {
    assert.equal(
      assess({...READY, nationalities: ['NL']}, {today: TODAY}).naturalisation,
      undefined,
    );
  });
});

describe('a permanent permit and the exam', () => {
  const integration = (facts: Facts) =>
    assess(
      {...READY, residence: 'asylum', ...facts},
      {today: TODAY},
    ).permanentResidence!.integration.reason.split('.')[1];

  it('is met with a diploma, and not without', () => {
    assert.equal(integration({}), 'metByPaper');
    assert.notEqual(integration({diplomas: undefined}), 'metByPaper');
  });

  it('is not denied where something may free somebody from it', () => {
    const without = (facts: Facts) => integration({diplomas: [], exams: 'none', ...facts});
    assert.notEqual(without({exemptedFromDuty: true}), 'notMet');
    assert.notEqual(without({formerDutch: true}), 'notMet');
    assert.notEqual(without({health: 'lasting'}), 'notMet');
  });
});
