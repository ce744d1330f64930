/** The integration requirement of a permanent permit: what meets it, and what somebody must look at. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ExamPart} from '../../flows/vocabulary.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';

const TODAY = '2026-11-24';

/** Nothing stands in for the test, and no part of it is passed. */
const NOTHING: Facts = {
  nationalities: ['MA'],
  birthDate: '1985-02-28',
  residence: 'family',
  sponsor: 'dutch',
  residenceGrantedOn: '2018-01-15',
  livingInKingdomSince: '2018-01-15',
  formerDutch: false,
  applies: [],
  appliesTest: [],
  exams: 'none',
  health: 'none',
};

const requirement = (facts: Facts, today = TODAY) =>
  assess({...NOTHING, ...facts}, {today}).permanentResidence!.integration.reason.split('.')[1];

const passed = (...parts: ExamPart[]): Facts => ({
  exams: Object.fromEntries(parts.map((part) => [part, {passed: true}])),
});
const LANGUAGE = ['reading', 'listening', 'writing', 'speaking'] as const;

describe('the requirement of a permanent permit', () => {
  it('is not met with nothing', () => {
    assert.equal(requirement({}), 'notMet');
    assert.equal(requirement({diplomas: 'none', dispensations: 'none'}), 'notMet');
  });

  it('is not asked from pension age on', () => {
    // Born in these years, one reaches it at 67.
    assert.equal(requirement({birthDate: '1959-11-24'}), 'metByPension');
    assert.equal(requirement({birthDate: '1959-11-25'}), 'notMet');
    assert.equal(requirement({birthDate: '1959-11'}), 'askOpen');
    assert.equal(requirement({birthDate: '1959-11'}, '2026-10-31'), 'notMet');
    assert.equal(requirement({birthDate: '1959-11'}, '2026-11-01'), 'askOpen');
    assert.equal(requirement({birthDate: '1959-11'}, '2026-11-30'), 'metByPension');
  });

  it('is not asked of who is younger than 18', () => {
    const child = (birthDate: string) => requirement({birthDate, livingInKingdomSince: undefined});
    assert.equal(child('2008-11-25'), 'metByYouth');
    assert.notEqual(child('2008-11-24'), 'metByYouth');
  });
});

describe('the state exam or mbo 1 alone', () => {
  it('is enough for certain for nobody, and may be so where the duty began before 2015', () => {
    for (const diploma of ['nt2', 'mbo1'] as const) {
      const begun = (dutyStart: string | undefined) =>
        requirement({
          diplomas: [diploma],
          residenceGrantedOn: undefined,
          ...(dutyStart && {dutyStart}),
        });
      assert.equal(begun('2014-12-31'), 'askOlderDuty', diploma);
      assert.equal(begun('2015-01-01'), 'notMet', diploma);
      assert.equal(begun('2014'), 'askOlderDuty', diploma);
      assert.equal(begun('2015'), 'notMet', diploma);
      assert.equal(begun(undefined), 'askOlderDuty', diploma);
    }
  });

  it('is more than another paper, which no old duty makes enough', () => {
    const old: Facts = {residenceGrantedOn: '2012-05-01', livingInKingdomSince: '2012-05-01'};
    assert.equal(requirement({...old, diplomas: ['foreign']}), 'notMet');
    assert.equal(requirement({...old, diplomas: ['basic-exam-abroad']}), 'notMet');
    assert.equal(requirement({...old, diplomas: ['foreign', 'nt2']}), 'askOlderDuty');
  });
});

describe('a childhood here', () => {
  it('from the fourteenth birthday on may free', () => {
    const since = (livingInKingdomSince: string, birthDate = '1985-02-28') =>
      requirement({livingInKingdomSince, birthDate});
    assert.equal(since('1999-02-27'), 'askChildhood');
    assert.equal(since('1999-02-28'), 'askChildhood');
    assert.equal(since('1999-03-01'), 'notMet');
    assert.equal(since('1999-02'), 'askChildhood');
    assert.equal(since('1999-03'), 'notMet');
    assert.equal(since('1999-03-15', '1985-03'), 'askChildhood');
  });

  it('of five years at school, and fewer than eight, may free', () => {
    const years = (schoolAgeYearsInNL: number) =>
      requirement({schoolAgeYearsInNL, appliesTest: ['school-years']});
    assert.equal(years(4), 'notMet');
    assert.equal(years(5), 'askChildhood');
    assert.equal(years(7), 'askChildhood');
    assert.equal(years(8), 'metBySchoolYears');
  });

  it('is not supposed of who does not live here', () => {
    assert.equal(requirement({livingInKingdomSince: 'none'}), 'notMet');
  });
});

describe('a dispensation, for a permanent permit', () => {
  type Decision = Exclude<NonNullable<Facts['dispensations']>, 'none'>[number];
  const decided = (...dispensations: Decision[]) =>
    requirement({appliesTest: ['decision'], dispensations});

  it('for medical reasons or on effort meets it, of whatever age', () => {
    for (const by of ['duo', 'municipality'] as const) {
      assert.equal(decided({by, ground: 'medical', date: '2012-01-01'}), 'metByDecision', by);
      assert.equal(decided({by, ground: 'effort'}), 'metByDecision', by);
    }
  });

  it('for special circumstances meets it where DUO gave it', () => {
    assert.equal(decided({by: 'duo', ground: 'special'}), 'metByDecision');
    assert.equal(decided({by: 'municipality', ground: 'special'}), 'askDecision');
  });

  it('for who is integrated enough is for the minister to weigh', () => {
    assert.equal(decided({by: 'duo', ground: 'integrated'}), 'askDecision');
    assert.equal(decided({by: 'municipality', ground: 'integrated'}), 'askDecision');
    assert.equal(decided({by: 'ind', ground: 'integrated'}), 'notMet');
  });

  it('of the IND was for another procedure', () => {
    assert.equal(decided({by: 'ind', ground: 'medical'}), 'notMet');
    assert.equal(
      decided({by: 'ind', ground: 'medical'}, {by: 'duo', ground: 'effort'}),
      'metByDecision',
    );
  });

  it('of which the ground or the author is not known is for somebody to look at', () => {
    assert.equal(decided({by: 'duo'}), 'askDecision');
    assert.equal(decided({ground: 'medical'}), 'askDecision');
    assert.equal(decided({}), 'askDecision');
    // Who took them may be told of all together.
    const told = (decisionBy: 'duo' | 'ind') =>
      requirement({appliesTest: ['decision'], dispensations: [{ground: 'medical'}], decisionBy});
    assert.equal(told('duo'), 'metByDecision');
    assert.equal(told('ind'), 'notMet');
  });
});

describe('the exam, for a permanent permit', () => {
  it('is met with every part, also by who is free of the statement', () => {
    const all = passed(...LANGUAGE, 'knm', 'ona');
    assert.equal(requirement({...all, residence: 'employment'}), 'metByExams');
    assert.equal(requirement({...all, residence: 'employment', letterLaw: 'wi2013'}), 'askOpen');
    assert.equal(requirement({...passed(...LANGUAGE, 'knm', 'ona', 'pvt')}), 'metByExams');
    assert.equal(requirement(all), 'askOpen');
  });

  it('is not met by work in place of the labour-market part: that was read for a passport only', () => {
    const worked: Facts = {work: {monthsLast12: 12, hoursPerMonth: 160, selfEmployed: false}};
    const withoutOna: Facts = {
      exams: {...(passed(...LANGUAGE, 'knm', 'pvt').exams as object), ona: {passed: false}},
    };
    assert.equal(requirement({...withoutOna, ...worked}), 'askOpen');
  });
});
