/** What papers, exams and decisions are worth for a passport: another list than that of the duty. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ExamPart} from '../../flows/vocabulary.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';
import {settle} from './settle.js';

const TODAY = '2026-11-24';

/** Nothing stands in for the test, and no part of it is passed. */
const NOTHING: Facts = {
  nationalities: ['MA'],
  birthDate: '1985-02-28',
  residence: 'family',
  sponsor: 'dutch',
  livingInKingdomSince: '2018-01-15',
  applies: [],
  appliesTest: [],
  appliesPassport: [],
  exams: 'none',
  hours: 'none',
  work: 'none',
  health: 'none',
};

const worth = (facts: Facts, today = TODAY) =>
  assess({...NOTHING, ...facts}, {today}).naturalisation!.integration.reason.split('.')[1];

type Exams = Exclude<NonNullable<Facts['exams']>, 'none'>;
const parts = (passed: boolean, ...names: ExamPart[]): Exams =>
  Object.fromEntries(names.map((part) => [part, {passed}]));
const passed = (...names: ExamPart[]): Facts => ({exams: parts(true, ...names)});
const LANGUAGE = ['reading', 'listening', 'writing', 'speaking'] as const;

type Decision = Exclude<NonNullable<Facts['dispensations']>, 'none'>[number];
const decided = (facts: Facts, ...dispensations: Decision[]) =>
  worth({appliesTest: ['decision'], dispensations, ...facts});

describe('nothing at all', () => {
  it('is not enough for a passport, however it is told', () => {
    assert.equal(worth({}), 'notMet');
    assert.equal(worth({diplomas: 'none', dispensations: 'none'}), 'notMet');
  });
});

describe('a decision on effort, for a passport', () => {
  const effort = (date: string | undefined, facts: Facts = {}) =>
    decided(facts, {by: 'duo', ground: 'effort', ...(date && {date})});

  it('was of the whole test until 30 September 2017, whenever the duty began', () => {
    const late: Facts = {residenceGrantedOn: '2018-01-15'};
    assert.equal(effort('2017-09-30', late), 'metByDecision');
    assert.equal(effort('2017-10-01', late), 'askDecision');
    assert.equal(effort('2017-09', late), 'metByDecision');
    assert.equal(effort('2017', late), 'askDecision');
    assert.equal(effort('2017-09-30'), 'metByDecision');
    assert.equal(effort('2017-10-01'), 'askDecision');
  });

  it('leaves no statement to a duty from before October 2017', () => {
    const begun = (facts: Facts) => effort('2020-06-01', facts);
    assert.equal(begun({residenceGrantedOn: '2017-09-30'}), 'metByDecision');
    assert.equal(begun({residenceGrantedOn: '2017-10-01'}), 'askDecision');
    assert.equal(begun({dutyStart: '2017-09-30'}), 'metByDecision');
    // The letter knows better than the card.
    assert.equal(begun({dutyStart: '2017-10-01', residenceGrantedOn: '2016-01-01'}), 'askDecision');
    assert.equal(begun({dutyStart: 'none', residenceGrantedOn: '2017-09-30'}), 'metByDecision');
  });

  describe('with a duty since October 2017', () => {
    const later: Facts = {residenceGrantedOn: '2017-10-01'};
    const statement = (exams: Facts['exams'], facts: Facts = later, date?: string) =>
      effort(date ?? '2020-06-01', {appliesTest: ['decision', 'exam-parts'], exams, ...facts});

    it('is enough once the statement was signed', () => {
      assert.equal(statement({pvt: {passed: true}}), 'metByDecision');
    });

    it('leaves the statement to who did not sign it', () => {
      const unsigned = {pvt: {passed: false}};
      assert.equal(statement(unsigned), 'partialStatement');
      assert.equal(statement(unsigned, {dutyStart: '2017-10-01'}), 'partialStatement');
      assert.equal(
        statement(unsigned, {dutyStart: '2017-10-01', residenceGrantedOn: '2016-01-01'}),
        'partialStatement',
      );
      assert.equal(statement(unsigned, {residenceGrantedOn: '2017-09-30'}), 'metByDecision');
      assert.equal(statement(unsigned, later, '2017-09-30'), 'metByDecision');
    });

    it('is for somebody to look at where a day or the statement is not known', () => {
      const unsigned = {pvt: {passed: false}};
      assert.equal(statement(unsigned, {residenceGrantedOn: '2017'}), 'askDecision');
      assert.equal(statement(unsigned, {}), 'askDecision');
      assert.equal(statement(unsigned, later, '2017'), 'askDecision');
      assert.equal(statement({reading: {passed: false}}), 'askDecision');
      assert.equal(statement('none'), 'askDecision');
      assert.equal(statement(undefined), 'askDecision');
      const undated = decided(
        {...later, appliesTest: ['decision', 'exam-parts'], exams: unsigned},
        {by: 'duo', ground: 'effort'},
      );
      assert.equal(undated, 'askDecision');
    });

    it('leaves the statement to nobody with a decision of another ground or author', () => {
      const held = (...dispensations: Decision[]) =>
        decided({...later, appliesTest: ['decision', 'exam-parts'], ...unsigned}, ...dispensations);
      const unsigned: Facts = {exams: {...parts(false, 'pvt'), ...parts(false, ...LANGUAGE)}};
      const date = '2020-06-01';
      const effortByDuo = {by: 'duo', ground: 'effort', date} as const;
      assert.equal(held(effortByDuo), 'partialStatement');
      assert.equal(held({by: 'duo', ground: 'special', date}, effortByDuo), 'partialStatement');
      assert.equal(held({by: 'duo', ground: 'special', date}), 'notMet');
      assert.equal(held({by: 'municipality', ground: 'effort', date}), 'notMet');
      assert.equal(held({by: 'ind', ground: 'effort', date}), 'notMet');
      assert.equal(held({ground: 'effort', date}), 'askDecision');
    });
  });

  it('does not exist under the law of 2021, so nobody knows what it is', () => {
    const signed = (facts: Facts, passed = true, date = '2024-06-01') =>
      effort(date, {appliesTest: ['decision', 'exam-parts'], exams: {pvt: {passed}}, ...facts});
    assert.equal(signed({letterLaw: 'wi2021'}), 'askDecision');
    assert.equal(signed({pipDate: '2023-05-01'}), 'askDecision');
    assert.equal(signed({dutyStart: '2022-01-01'}), 'askDecision');
    assert.equal(signed({residenceGrantedOn: '2022-01-01'}), 'askDecision');
    assert.equal(signed({residenceGrantedOn: '2021-12-31'}), 'metByDecision');
    assert.equal(signed({residenceGrantedOn: '2021'}), 'metByDecision');
    assert.equal(signed({letterLaw: 'wi2013', residenceGrantedOn: '2022-01-01'}), 'metByDecision');
    // Nor does it leave just a statement to do.
    assert.equal(signed({residenceGrantedOn: '2022-01-01'}, false), 'askDecision');
    assert.equal(signed({residenceGrantedOn: '2021-12-31'}, false), 'partialStatement');
    // Before 2022 every decision was of an older law.
    assert.equal(signed({letterLaw: 'wi2021'}, true, '2021-12-31'), 'metByDecision');
    assert.equal(signed({letterLaw: 'wi2021'}, true, '2022-01-01'), 'askDecision');
  });

  it('of a municipality counts for nothing, and of somebody unknown it may', () => {
    const date = '2016-03-01';
    assert.equal(decided({}, {by: 'municipality', ground: 'effort', date}), 'notMet');
    assert.equal(decided({}, {ground: 'effort', date}), 'askDecision');
    assert.equal(decided({decisionBy: 'duo'}, {ground: 'effort', date}), 'metByDecision');
    assert.equal(decided({decisionBy: 'municipality'}, {ground: 'effort', date}), 'notMet');
  });
});

describe('a medical decision, for a passport', () => {
  const medical = (by: Decision['by'], date: string | undefined, facts: Facts = {}) =>
    decided(facts, {...(by && {by}), ground: 'medical', ...(date && {date})});
  const OLD: Facts = {letterLaw: 'wi2013'};

  it('counts for three years, the last day included', () => {
    assert.equal(medical('duo', '2023-11-24', OLD), 'metByDecision');
    assert.equal(medical('duo', '2023-11-23', OLD), 'notMet');
    assert.equal(medical('duo', '2023-11', OLD), 'askDecision');
    assert.equal(medical('duo', '2023-12', OLD), 'metByDecision');
    assert.equal(medical('duo', '2023-10', OLD), 'notMet');
    assert.equal(medical('duo', undefined, OLD), 'askDecision');
    assert.equal(medical('municipality', '2023-11-24'), 'metByDecision');
    assert.equal(medical('municipality', '2023-11-23'), 'notMet');
  });

  it('of somebody unknown may count for these three years, and no longer', () => {
    assert.equal(medical(undefined, '2023-11-24', OLD), 'askDecision');
    assert.equal(medical(undefined, '2023-11-23', OLD), 'notMet');
  });

  it('of DUO may be of the law of 2021, for which nobody knows', () => {
    const day = '2024-06-01';
    assert.equal(medical('duo', day), 'askDecision');
    assert.equal(medical('duo', day, {letterLaw: 'wi2007'}), 'metByDecision');
    assert.equal(medical('duo', day, {letterLaw: 'wi2021'}), 'askDecision');
    assert.equal(medical('duo', day, {pipDate: '2023-01-01'}), 'askDecision');
    assert.equal(medical('duo', day, {pipDate: 'none'}), 'askDecision');
    assert.equal(medical('duo', day, {pipDate: 'none', ...OLD}), 'metByDecision');
    assert.equal(medical('duo', day, {dutyStart: '2021-12-31'}), 'metByDecision');
    assert.equal(medical('duo', day, {dutyStart: '2022-01-01'}), 'askDecision');
    assert.equal(medical('duo', day, {dutyStart: '2021'}), 'metByDecision');
    // A plan is of the law of 2021, whatever day the duty is said to have begun.
    assert.equal(
      medical('duo', day, {dutyStart: '2021-12-31', pipDate: '2023-01-01'}),
      'askDecision',
    );
    assert.equal(
      medical('duo', day, {dutyStart: '2021-12-31', letterLaw: 'wi2021'}),
      'askDecision',
    );
  });

  it('is said to be of a municipality, under the law of 2021, by who may be mistaken', () => {
    const said = (facts: Facts) => medical('municipality', '2024-06-01', facts);
    assert.equal(said({}), 'metByDecision');
    assert.equal(said({letterLaw: 'wi2007'}), 'metByDecision');
    assert.equal(said({letterLaw: 'wi2021'}), 'askDecision');
    assert.equal(said({pipDate: '2023-05-01'}), 'askDecision');
    assert.equal(said({residenceGrantedOn: '2021-12-31'}), 'metByDecision');
    assert.equal(said({residenceGrantedOn: '2022-01-01'}), 'askDecision');
  });

  it('of DUO from before 2022 is of an older law', () => {
    const on = (date: string) =>
      worth(
        {appliesTest: ['decision'], dispensations: [{by: 'duo', ground: 'medical', date}]},
        '2024-06-01',
      );
    assert.equal(on('2021-12-31'), 'metByDecision');
    assert.equal(on('2022-01-01'), 'askDecision');
  });

  it('from before 2007 may be one of a law that kept it for good', () => {
    assert.equal(medical('municipality', '2006-12-31'), 'askDecision');
    assert.equal(medical('municipality', '2007-01-01'), 'notMet');
  });
});

describe('another decision, for a passport', () => {
  it('counts for nothing', () => {
    for (const ground of ['integrated', 'special'] as const) {
      assert.equal(decided({}, {by: 'duo', ground, date: '2024-01-01'}), 'notMet', ground);
    }
    assert.equal(decided({}, {by: 'ind', ground: 'medical', date: '2025-01-01'}), 'notMet');
  });

  it('of which the ground is not known is for somebody to look at', () => {
    assert.equal(decided({}, {by: 'duo', date: '2024-01-01'}), 'askDecision');
  });
});

describe('who took a decision', () => {
  const asked = (facts: Facts, ...dispensations: Decision[]) =>
    settle(
      {...NOTHING, appliesTest: ['decision'], dispensations, ...facts},
      {
        today: TODAY,
        allAsked: false,
      },
      ['nat-integration'],
    )['nat-integration']!.ask;
  const date = '2025-01-01';

  it('is asked where it decides, and was told of one of them only', () => {
    assert.equal(asked({}, {ground: 'medical', date}), 'decisionBy');
    assert.equal(
      asked({}, {by: 'duo', ground: 'special', date}, {ground: 'medical', date}),
      'decisionBy',
    );
  });

  it('is not asked again once it was told', () => {
    assert.equal(asked({}, {by: 'duo', ground: 'medical', date}), undefined);
    assert.equal(asked({decisionBy: 'duo'}, {ground: 'medical', date}), undefined);
  });
});

describe('the exam, for a passport', () => {
  const exam = (...names: ExamPart[]) => passed(...LANGUAGE, ...names);
  const withoutOna = (facts: Facts) =>
    worth({exams: {...parts(true, ...LANGUAGE, 'knm', 'pvt'), ona: {passed: false}}, ...facts});

  it('is every part, the statement among them', () => {
    assert.equal(worth(exam('knm', 'ona', 'pvt')), 'metByExams');
    assert.equal(worth(exam('knm', 'ona')), 'askPassed');
    assert.equal(worth(exam('ona', 'pvt')), 'askOpen');
    assert.equal(
      worth({exams: {...(exam('ona', 'pvt').exams as Exams), knm: {passed: false}}}),
      'partial',
    );
    assert.equal(worth({exams: parts(false, ...LANGUAGE, 'knm', 'ona', 'pvt')}), 'notMet');
  });

  it('does not count the statement of the law of 2021', () => {
    const all = exam('knm', 'ona', 'pvt');
    assert.equal(worth({...all, letterLaw: 'wi2013'}), 'metByExams');
    assert.equal(worth({...all, letterLaw: 'wi2021'}), 'askPassed');
  });

  it('needs no statement of a duty from before October 2017', () => {
    const all = exam('knm', 'ona');
    assert.equal(worth({...all, dutyStart: '2017-09-30'}), 'metByExams');
    assert.equal(worth({...all, dutyStart: '2017-10-01'}), 'askPassed');
    assert.equal(worth({...all, dutyStart: '2017'}), 'askPassed');
  });

  it('needs no statement of who is free of the duty', () => {
    const all = exam('knm', 'ona');
    assert.equal(worth({...all, nationalities: ['PL']}), 'metByExams');
    for (const residence of ['employment', 'eu-law', 'study'] as const) {
      assert.equal(worth({...all, residence}), 'metByExams', residence);
    }
    assert.equal(worth({...all, residence: 'permanent'}), 'askPassed');
    assert.equal(worth({...all, residence: undefined}), 'askPassed');
  });

  it('may need a statement of who is free of the duty now, and was told of one before', () => {
    const all: Facts = {...exam('knm', 'ona'), residence: 'employment'};
    assert.equal(worth({...all, letterLaw: 'none', dutyStart: 'none'}), 'metByExams');
    // The law of 2007 knew no statement.
    assert.equal(worth({...all, letterLaw: 'wi2007'}), 'metByExams');
    assert.equal(worth({...all, letterLaw: 'wi2021'}), 'askPassed');
    assert.equal(worth({...all, letterLaw: 'wi2013'}), 'askPassed');
    assert.equal(worth({...all, letterLaw: 'wi2013', nationalities: ['PL']}), 'askPassed');
    assert.equal(worth({...all, dutyStart: '2018-05-01'}), 'askPassed');
    assert.equal(worth({...all, dutyStart: '2017-09-30'}), 'metByExams');
  });

  it('can do with work in place of the labour-market part', () => {
    const worked = {monthsLast12: 6, hoursPerMonth: 48, selfEmployed: false};
    assert.equal(withoutOna({work: worked}), 'metWithoutOna');
    assert.equal(withoutOna({work: {...worked, monthsLast12: 5}}), 'partialOna');
    assert.equal(withoutOna({work: {...worked, hoursPerMonth: 47}}), 'partialOna');
    assert.equal(withoutOna({work: {...worked, selfEmployed: true}}), 'askOna');
    assert.equal(withoutOna({work: undefined}), 'askOna');
  });

  it('can do without the labour-market part from pension age on', () => {
    assert.equal(withoutOna({birthDate: '1959-11-24'}), 'metWithoutOna');
    assert.equal(withoutOna({birthDate: '1959-11-25'}), 'partialOna');
    assert.equal(withoutOna({birthDate: '1959-11'}), 'askOna');
    assert.equal(withoutOna({birthDate: undefined}), 'askOna');
  });
});
