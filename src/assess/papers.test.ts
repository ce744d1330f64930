/** What papers, exams and decisions are worth: it turns on the day on which the duty began. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ExamPart} from '../../flows/vocabulary.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';

const TODAY = '2026-11-24';

/** Obliged since a day of each test's own, and nothing ends the duty. */
const OBLIGED: Facts = {
  nationalities: ['MA'],
  birthDate: '1985-02-28',
  residence: 'family',
  sponsor: 'dutch',
  applies: [],
  fine: 'none',
};

const assessed = (day: string, facts: Facts) =>
  assess({...OBLIGED, residenceGrantedOn: day, ...facts}, {today: TODAY});
const duty = (day: string, facts: Facts) => assessed(day, facts).obligation.reason.split('.')[1];
const on = (days: readonly string[], facts: Facts) => days.map((day) => duty(day, facts));

const passed = (...parts: ExamPart[]): Facts => ({
  exams: Object.fromEntries(parts.map((part) => [part, {passed: true}])),
});
const LANGUAGE = ['reading', 'listening', 'writing', 'speaking'] as const;

describe('a diploma', () => {
  it('of the state exam frees of the whole duty if that began before 2015', () => {
    assert.deepEqual(on(['2014-12-31', '2015-01-01', '2014-12', '2015'], {diplomas: ['nt2']}), [
      'exemptByPaper',
      'obliged',
      'exemptByPaper',
      'obliged',
    ]);
  });
});

describe('a dispensation on effort', () => {
  const effort: Facts = {dispensations: [{by: 'duo', ground: 'effort', date: '2020-06-01'}]};

  it('leaves the participation statement for a duty from October 2017 on', () => {
    assert.deepEqual(on(['2017-09-30', '2017-10-01', '2017'], effort), [
      'endedByDispensation',
      'obligedForStatement',
      'askDispensation',
    ]);
  });

  it('does not exist under the law of 2021, and ends the duty under that of 2007', () => {
    assert.equal(duty('2022-01-01', effort), 'askDispensation');
    assert.equal(duty('2010-01-01', effort), 'endedByDispensation');
  });
});

describe('another dispensation', () => {
  const by = (day: string, one: Exclude<NonNullable<Facts['dispensations']>, 'none'>[number]) =>
    duty(day, {dispensations: [one]});

  it('ends the duty by the law of its ground', () => {
    for (const ground of ['medical', 'integrated'] as const) {
      assert.equal(by('2018-01-01', {by: 'duo', ground}), 'endedByDispensation', ground);
      assert.equal(by('2023-01-01', {by: 'duo', ground}), 'askDispensation', ground);
    }
    assert.equal(by('2018-01-01', {by: 'duo', ground: 'special'}), 'askDispensation');
    assert.equal(by('2023-01-01', {by: 'duo', ground: 'special'}), 'endedByDispensation');
    assert.equal(by('2018-01-01', {by: 'duo'}), 'askDispensation');
  });

  it('of the IND is about a permit or a passport', () => {
    assert.equal(by('2018-01-01', {by: 'ind', ground: 'medical'}), 'obliged');
  });
});

describe('every part passed', () => {
  it('is another list of parts from 2015, and again from October 2017', () => {
    const days = ['2014-12-31', '2015-01-01', '2017-09-30', '2017-10-01'];
    assert.deepEqual(on(days, passed(...LANGUAGE, 'knm')), [
      'askAllPassed',
      'obliged',
      'obliged',
      'obliged',
    ]);
    assert.deepEqual(on(days, passed(...LANGUAGE, 'knm', 'ona')), [
      'askAllPassed',
      'askAllPassed',
      'askAllPassed',
      'obliged',
    ]);
    assert.deepEqual(on(days, passed(...LANGUAGE, 'knm', 'ona', 'pvt')), [
      'askAllPassed',
      'askAllPassed',
      'askAllPassed',
      'askAllPassed',
    ]);
    assert.deepEqual(on(days, passed(...LANGUAGE)), ['obliged', 'obliged', 'obliged', 'obliged']);
    assert.deepEqual(on(['2014', '2015', '2017'], passed(...LANGUAGE, 'knm', 'ona')), [
      'askAllPassed',
      'askAllPassed',
      'askAllPassed',
    ]);
  });

  it('is that of the B1 route under the law of 2021', () => {
    const all = passed(...LANGUAGE, 'knm', 'pvt', 'map');
    assert.equal(duty('2023-01-01', {...all, route: 'b1'}), 'askAllPassed');
    assert.equal(duty('2023-01-01', {...all, route: 'z'}), 'obliged');
    assert.equal(duty('2023-01-01', all), 'askAllPassed');
    assert.equal(
      duty('2023-01-01', {...passed(...LANGUAGE, 'knm', 'pvt'), route: 'b1'}),
      'obliged',
    );
  });
});

describe('work in place of the labour-market part', () => {
  const freed = (work: Facts['work'], day = '2016-01-01') => {
    const {exemption} = assessed(day, {work, exams: 'none', termEnd: '2019-01-01'});
    return exemption!.parts ?? exemption!.result;
  };

  it('is six months of 48 hours as an employee, in the last year', () => {
    const worked = {monthsLast12: 6, hoursPerMonth: 48, selfEmployed: false};
    assert.deepEqual(freed(worked), ['ona']);
    assert.notDeepEqual(freed({...worked, monthsLast12: 5}), ['ona']);
    assert.notDeepEqual(freed({...worked, hoursPerMonth: 47}), ['ona']);
    assert.notDeepEqual(freed({...worked, selfEmployed: true}), ['ona']);
    assert.notDeepEqual(freed(worked, '2014-12-31'), ['ona']);
    assert.deepEqual(freed(worked, '2015-01-01'), ['ona']);
  });
});
