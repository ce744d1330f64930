/** Lessons and tries: on each side of every number that a dispensation, or more time, asks. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {EXAM_PARTS} from '../../flows/vocabulary.js';
import type {ExamPart} from '../../flows/vocabulary.js';
import {FAMILY} from '../../test/harness/people.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';

type Exams = Exclude<NonNullable<Facts['exams']>, 'none'>;
type Hours = Exclude<NonNullable<Facts['hours']>, 'none'>;

const hours = (integration: number, nt2 = 0, literacy = 0, online = 0): Facts => ({
  hours: {integration, nt2, literacy, online},
});
/** No part passed, each tried so often; `others` are parts that went another way. */
const tried = (attempts: number, others: Exams = {}): Facts => ({
  exams: {
    ...Object.fromEntries(EXAM_PARTS.map((part) => [part, {passed: false, attempts}])),
    ...others,
  },
});

/** Law of 2013, with the labour-market part and without the statement; the term is over. */
const PAST: Facts = {
  ...FAMILY,
  interruption: 'none',
  fine: 'none',
  earlierResidence: 'none',
  residenceGrantedOn: '2016-03-10',
  letterLaw: 'wi2013',
  dutyStart: '2016-03-10',
  termEnd: '2019-03-09',
  pipDate: undefined,
  schoolRecognised: true,
  learnabilityTest: 'not-taken',
  ...hours(600),
  ...tried(3),
};
const TODAY = '2026-11-24';

const effort = (facts: Facts, today = TODAY) =>
  assess({...PAST, ...facts}, {today}).dispensation!.effort!.reason.split('.')[1];

describe('the hours for a dispensation on effort', () => {
  it('are 600 of the course and of the state exam together', () => {
    assert.deepEqual(
      [599, 600, 601].map((time) => effort(hours(time))),
      ['tooFewHours', 'mayApply', 'mayApply'],
    );
    assert.equal(effort(hours(0, 600)), 'mayApply');
    assert.equal(effort(hours(300, 300)), 'mayApply');
    assert.equal(effort(hours(300, 299)), 'tooFewHours');
    assert.equal(effort({hours: 'none'}), 'tooFewHours');
  });

  it('count literacy beside 200 hours of the course', () => {
    assert.equal(effort({...hours(200, 200, 200), ...tried(3)}), 'mayApply');
    assert.equal(effort({...hours(199, 201, 200), ...tried(3)}), 'tooFewHours');
    assert.equal(effort({...hours(200, 199, 200), ...tried(3)}), 'tooFewHours');
    assert.equal(effort({...hours(200, 0, 400), ...tried(3)}), 'mayApply');
    assert.equal(effort({...hours(199, 0, 401), ...tried(3)}), 'canLearn');
  });

  it('of which 300 are of literacy need no exam, but the test of learning', () => {
    const untried: Facts = {exams: 'none', learnabilityTest: 'cannot-learn'};
    assert.equal(effort({...untried, ...hours(300, 0, 300)}), 'mayApply');
    assert.equal(effort({...untried, ...hours(301, 0, 299)}), 'tooFewTries');
    assert.equal(effort({...untried, ...hours(299, 0, 300)}), 'tooFewHours');
    assert.equal(effort({...untried, ...hours(0, 300, 300)}), 'tooFewHours');
    assert.equal(effort({...untried, ...hours(0, 0, 600)}), 'mayApply');
    const test = (learnabilityTest: Facts['learnabilityTest']) =>
      effort({...hours(0, 0, 600), exams: 'none', learnabilityTest});
    assert.deepEqual((['can-learn', 'not-taken', undefined] as const).map(test), [
      'canLearn',
      'canLearn',
      'askHours',
    ]);
  });

  it('are for DUO to count where some were online, or were not told', () => {
    assert.equal(effort(hours(601, 0, 0, 1)), 'mayApply');
    assert.equal(effort(hours(600, 0, 0, 1)), 'askHours');
    assert.equal(effort(hours(599, 0, 0, 1)), 'tooFewHours');
    const told = (of: Hours) => effort({hours: of});
    assert.equal(told({integration: 600, online: 0}), 'mayApply');
    assert.equal(told({integration: 599, online: 0}), 'askHours');
    assert.equal(told({integration: 600, nt2: 0, literacy: 0}), 'askHours');
    assert.equal(told({integration: 599, nt2: 0, literacy: 0}), 'tooFewHours');
    assert.equal(effort({hours: undefined}), 'askHours');
  });

  it('are at a school with the mark', () => {
    assert.equal(effort({schoolRecognised: false}), 'notRecognised');
    assert.equal(effort({schoolRecognised: undefined}), 'askSchool');
  });
});

describe('the tries for a dispensation on effort', () => {
  it('are three of each part that is not passed', () => {
    assert.equal(effort(tried(4)), 'mayApply');
    assert.equal(effort(tried(2)), 'tooFewTries');
    assert.equal(effort(tried(3, {speaking: {passed: false, attempts: 2}})), 'tooFewTries');
    assert.equal(effort(tried(3, {speaking: {passed: true, attempts: 1}})), 'mayApply');
    assert.equal(effort({exams: 'none'}), 'tooFewTries');
  });

  it('were four until April 2023', () => {
    const on = (today: string, times: number) => effort(tried(times), today);
    assert.equal(on('2023-03-31', 3), 'tooFewTries');
    assert.equal(on('2023-03-31', 4), 'mayApply');
    assert.equal(on('2023-04-01', 3), 'mayApply');
  });

  it('at the state exam count twice a part', () => {
    const speaking = (attempts: number, nt2Attempts: number) =>
      effort(tried(3, {speaking: {passed: false, attempts, nt2Attempts}}));
    assert.equal(speaking(2, 1), 'mayApply');
    assert.equal(speaking(1, 2), 'mayApply');
    assert.equal(speaking(0, 3), 'tooFewTries');
    assert.equal(speaking(1, 1), 'tooFewTries');
  });

  it('at the labour-market part are for DUO to count, where there are fewer', () => {
    const ona = (attempts: number) => effort(tried(3, {ona: {passed: false, attempts}}));
    assert.deepEqual([3, 2, 0].map(ona), ['mayApply', 'askTries', 'askTries']);
    const earlier: Facts = {residenceGrantedOn: '2014-12-31', dutyStart: '2014-12-31'};
    const without = tried(3, {ona: {passed: false, attempts: 0}});
    assert.equal(effort({...earlier, termEnd: '2017-12-30', ...without}), 'mayApply');
  });

  it('are not asked of the statement, which is attended', () => {
    const later: Facts = {
      residenceGrantedOn: '2018-03-10',
      dutyStart: '2018-03-10',
      termEnd: '2021-03-09',
    };
    const without = tried(3, {pvt: {passed: false, attempts: 0}});
    assert.equal(effort({...later, ...without}), 'mayApply');
    assert.equal(effort({...later, ...tried(3, {pvt: undefined})}), 'mayApply');
  });

  it('may be told as one number for the parts that do not have their own', () => {
    for (const exams of ['none', undefined, {}] as const) {
      assert.equal(effort({exams, examAttempts: 3}), 'mayApply');
    }
    assert.equal(effort({exams: 'none', examAttempts: 2}), 'tooFewTries');
    assert.equal(effort({...tried(3, {speaking: {passed: false}}), examAttempts: 3}), 'mayApply');
    assert.equal(
      effort({...tried(3, {speaking: {passed: false}}), examAttempts: 2}),
      'tooFewTries',
    );
    // A part that has its own number goes by that.
    assert.equal(effort({...tried(2), examAttempts: 3}), 'tooFewTries');
  });

  it('are not too few where a number, or whether the part is passed, was not told', () => {
    assert.equal(effort(tried(3, {speaking: {passed: false}})), 'askTries');
    assert.equal(effort(tried(3, {speaking: {attempts: 2}})), 'askTries');
    assert.equal(effort(tried(3, {speaking: {attempts: 3}})), 'mayApply');
    assert.equal(effort({exams: undefined}), 'askTries');
    assert.equal(effort({exams: undefined, examAttempts: 2}), 'askTries');
  });
});

describe('too few tries of who may need none', () => {
  it('are for DUO to say where the test of learning was not told', () => {
    const mixed: Facts = {...hours(200, 0, 400), ...tried(2)};
    const test = (learnabilityTest: Facts['learnabilityTest']) =>
      effort({...mixed, learnabilityTest});
    assert.deepEqual((['cannot-learn', 'can-learn', undefined] as const).map(test), [
      'mayApply',
      'tooFewTries',
      'askTries',
    ]);
  });
});

describe('when a dispensation on effort can be asked', () => {
  const NOW: Facts = {
    residenceGrantedOn: '2020-03-10',
    dutyStart: '2020-03-10',
    termEnd: '2023-03-09',
    ...tried(4),
  };
  const asked = (today: string) => assess({...PAST, ...NOW}, {today}).dispensation!.effort!;

  it('is from six months before the end of the term on, and after it too', () => {
    const days = ['2022-09-08', '2022-09-09', '2023-03-09', '2023-03-10'];
    assert.deepEqual(
      days.map((day) => asked(day).result),
      ['not-yet', 'may-apply', 'may-apply', 'may-apply'],
    );
    assert.equal(asked('2022-09-08').from, '2022-09-09');
  });
});

describe('more time for 300 hours', () => {
  const RUNNING: Facts = {
    ...PAST,
    residenceGrantedOn: '2020-03-10',
    dutyStart: '2020-03-10',
    termEnd: '2023-03-09',
    reasons: [],
    ...hours(300),
    ...tried(2),
  };
  const more = (facts: Facts) =>
    assess({...RUNNING, ...facts}, {today: '2023-01-15'}).extensions!.effort300.reason.split(
      '.',
    )[1];

  it('takes 300 that were not online', () => {
    assert.deepEqual(
      [299, 300].map((time) => more(hours(time))),
      ['tooFewHours', 'mayApply'],
    );
    assert.equal(more(hours(400, 0, 0, 100)), 'mayApply');
    assert.equal(more(hours(400, 0, 0, 101)), 'tooFewHours');
    assert.equal(more({hours: {integration: 299, nt2: 0, literacy: 0}}), 'tooFewHours');
    assert.equal(more({hours: {integration: 300, nt2: 0, literacy: 0}}), 'askHours');
    assert.equal(more({hours: {integration: 299, online: 0}}), 'askHours');
  });

  it('leaves open what was online where it may have been of literacy', () => {
    assert.equal(more(hours(400, 0, 50, 100)), 'mayApply');
    assert.equal(more(hours(400, 0, 50, 101)), 'askHours');
    assert.equal(more(hours(400, 0, 50, 150)), 'askHours');
    assert.equal(more(hours(400, 0, 50, 151)), 'tooFewHours');
    assert.equal(more(hours(299, 0, 50, 10)), 'tooFewHours');
  });

  it('takes two tries of each part, and one of the labour-market part', () => {
    assert.equal(more(tried(1)), 'tooFewTries');
    assert.equal(more(tried(2, {ona: {passed: false, attempts: 1}})), 'mayApply');
    assert.equal(more(tried(2, {ona: {passed: false, attempts: 0}})), 'tooFewTries');
    assert.equal(more(tried(2, {knm: {passed: false, attempts: 1}})), 'tooFewTries');
    assert.equal(more(tried(2, {knm: {passed: false, attempts: 0, nt2Attempts: 2}})), 'mayApply');
  });
});

describe('the parts of who is nearly done', () => {
  const passed: Exams = {knm: {passed: true}, pvt: {passed: true}, map: {passed: true}};
  const failed = {passed: false};
  const nearly = (language: Exams) =>
    assess(
      {
        ...FAMILY,
        interruption: 'none',
        fine: 'none',
        route: 'b1',
        reasons: [],
        ...hours(450),
        earlierResidence: 'none',
        exams: {...passed, ...language},
      },
      {today: '2027-01-15'},
    ).extensions!.nearlyDone.reason.split('.')[1];

  it('are two of the language at least, and may be two where they were not told', () => {
    const two: Exams = {reading: {passed: true}, listening: {passed: true}};
    assert.equal(nearly({...two, writing: failed, speaking: failed}), 'mayApply');
    assert.equal(nearly(two), 'mayApply');
    const one: Exams = {reading: {passed: true}};
    assert.equal(nearly({...one, writing: failed, speaking: failed}), 'askParts');
    assert.equal(
      nearly({...one, listening: failed, writing: failed, speaking: failed}),
      'notNearly',
    );
    assert.equal(nearly({writing: failed, speaking: failed}), 'askParts');
    assert.equal(nearly({listening: failed, writing: failed, speaking: failed}), 'notNearly');
  });
});

describe('the advice on effort for a passport', () => {
  const TEST_PARTS = ['reading', 'listening', 'writing', 'speaking', 'knm'] as const;
  const of = (attempts: number, others: Exams = {}): Facts => ({
    exams: {
      ...Object.fromEntries(TEST_PARTS.map((part: ExamPart) => [part, {passed: false, attempts}])),
      ona: {passed: false},
      ...others,
    },
  });
  const SETTLED: Facts = {
    nationalities: ['MA'],
    birthDate: '1985-02-28',
    residence: 'permanent',
    residenceGrantedOn: '2018-03-10',
    diplomas: [],
    dispensations: [],
    schoolAgeYearsInNL: 0,
    health: 'none',
    schoolRecognised: true,
    learnabilityTest: 'not-taken',
    ...hours(600),
    ...of(3),
  };
  const advice = (facts: Facts) =>
    assess({...SETTLED, ...facts}, {today: TODAY}).naturalisation!.integration.reason.split('.')[1];

  it('takes 600 hours, and three tries of the language and of society', () => {
    assert.equal(advice({}), 'askEffort');
    assert.equal(advice(hours(599)), 'notMet');
    assert.equal(advice(of(2)), 'notMet');
    assert.equal(advice(of(3, {knm: {passed: false, attempts: 2}})), 'notMet');
    assert.equal(advice(of(3, {speaking: {passed: false, attempts: 2}})), 'notMet');
    assert.equal(advice(of(3, {speaking: {passed: true}})), 'askEffort');
    assert.equal(advice({schoolRecognised: false}), 'notMet');
  });

  it('counts two tries at the state exam for each part', () => {
    const speaking = (attempts: number, nt2Attempts: number) =>
      advice(of(3, {speaking: {passed: false, attempts, nt2Attempts}}));
    assert.equal(speaking(1, 2), 'askEffort');
    assert.equal(speaking(0, 3), 'notMet');
  });

  it('takes the test of learning, and no try, of who mostly learned to read and write', () => {
    const reader: Facts = {...hours(300, 0, 300), ...of(0)};
    assert.equal(advice({...reader, learnabilityTest: 'cannot-learn'}), 'askEffort');
    assert.equal(advice({...reader, learnabilityTest: 'can-learn'}), 'notMet');
    assert.equal(advice({...reader, learnabilityTest: undefined}), 'askOpen');
    const fewer: Facts = {...reader, ...hours(301, 0, 299)};
    assert.equal(advice({...fewer, learnabilityTest: 'cannot-learn'}), 'notMet');
  });
});
