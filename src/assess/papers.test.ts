/** What papers, exams and decisions are worth: it turns on the day on which the duty began. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {ExamPart} from '../../flows/vocabulary.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';
import {settle} from './settle.js';

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

/** Only DUO's letter is known: it names the law of 2013, and no day. */
const UNDATED: Facts = {residenceGrantedOn: undefined, letterLaw: 'wi2013', termEnd: '2019-03-09'};
/** Obliged under the law of 2007. */
const OLD = '2010-01-01';

describe('a diploma', () => {
  const held = (day: string, ...diplomas: Exclude<NonNullable<Facts['diplomas']>, 'none'>) =>
    duty(day, {diplomas});

  it('frees by the list of the law', () => {
    const frees = (diploma: Parameters<typeof held>[1]) =>
      [OLD, '2014-12-31', '2015-01-01', '2022-01-01'].map((day) => held(day, diploma));
    const free = 'exemptByPaper';
    assert.deepEqual(frees('mbo2plus'), [free, free, free, free]);
    assert.deepEqual(frees('mbo1'), [free, free, 'obliged', 'obliged']);
    assert.deepEqual(frees('nt2'), [free, free, 'obliged', 'obliged']);
    assert.deepEqual(frees('short-exemption-test'), [free, free, free, 'obliged']);
    assert.deepEqual(frees('inburgering-z'), ['obliged', 'obliged', 'obliged', 'fulfilled']);
    assert.deepEqual(frees('inburgering'), ['fulfilled', 'fulfilled', 'fulfilled', 'askPaper']);
    assert.deepEqual(frees('win-certificate'), ['askPaper', 'askPaper', 'askPaper', 'obliged']);
    assert.equal(duty('2016-01-01', {diplomas: 'none'}), 'obliged');
  });

  it('frees where the day is not known and both lists of the law of 2013 have it', () => {
    const undated = (diploma: Parameters<typeof held>[1]) =>
      duty('2016-01-01', {...UNDATED, diplomas: [diploma]});
    assert.equal(undated('mbo2plus'), 'exemptByPaper');
    assert.equal(undated('mbo1'), 'askOpen');
    assert.equal(undated('foreign'), 'obliged');
  });

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

  it('may leave the statement where the day of the duty is not known', () => {
    assert.equal(duty('2016-01-01', {...UNDATED, ...effort}), 'askDispensation');
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
    assert.equal(duty('2018-01-01', {dispensations: 'none'}), 'obliged');
  });

  it('ends the duty under the law of 2007, but for special circumstances or without a ground', () => {
    const old = (ground?: 'medical' | 'effort' | 'integrated' | 'special') =>
      by(OLD, {by: 'municipality', ...(ground && {ground})});
    assert.deepEqual(
      ([undefined, 'medical', 'effort', 'integrated', 'special'] as const).map(old),
      [
        'askDispensation',
        'endedByDispensation',
        'endedByDispensation',
        'endedByDispensation',
        'askDispensation',
      ],
    );
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

  it('is that of 2013 under the law of 2007, of which the own exam is gone', () => {
    assert.equal(duty(OLD, passed(...LANGUAGE, 'knm')), 'askAllPassed');
    assert.equal(duty(OLD, passed(...LANGUAGE)), 'obliged');
  });

  it('is that of either law where it may be that of 2013 or that of 2021', () => {
    const between = (...parts: ExamPart[]) => duty('2021-12-31', {...passed(...parts)});
    assert.equal(between(...LANGUAGE, 'knm', 'pvt', 'ona'), 'askAllPassed');
    assert.equal(between(...LANGUAGE, 'knm', 'pvt', 'map'), 'askAllPassed');
    assert.equal(between(...LANGUAGE, 'knm', 'pvt'), 'obliged');
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

describe('a paper for part of the exam', () => {
  const freed = (facts: Facts, day = '2016-01-01') => {
    const {exemption} = assessed(day, {exams: 'none', work: 'none', ...facts});
    return [exemption!.reason.split('.')[1], ...(exemption!.parts ?? [])];
  };

  it('is the state exam, for the language', () => {
    assert.deepEqual(freed({diplomas: ['nt2']}), ['languageParts', ...LANGUAGE]);
    assert.deepEqual(freed({diplomas: ['nt2']}, '2023-01-01'), ['languageParts', ...LANGUAGE]);
    assert.deepEqual(freed({diplomas: 'none'}), ['none']);
    assert.deepEqual(freed({diplomas: ['foreign']}), ['none']);
  });

  it('may be one at A2, or of the law before 2007, of which somebody has to read the level', () => {
    assert.deepEqual(freed({diplomas: ['dutch-a2']}), ['askParts']);
    assert.deepEqual(freed({diplomas: ['foreign', 'dutch-a2']}, '2023-01-01'), ['askParts']);
    assert.deepEqual(freed({diplomas: ['win-certificate']}, '2023-01-01'), ['askParts']);
  });

  it('is mbo 1, or the module of the law of 2021, for the labour-market part', () => {
    assert.deepEqual(freed({diplomas: ['mbo1']}), ['onaPart', 'ona']);
    assert.deepEqual(freed({diplomas: ['mbo1']}, '2023-01-01'), ['none']);
    assert.deepEqual(freed(passed('map')), ['askOna']);
    assert.deepEqual(freed({exams: {map: {passed: true}, ona: {passed: false}}}), [
      'onaPart',
      'ona',
    ]);
    assert.deepEqual(freed({...passed('ona'), diplomas: ['mbo1']}), ['none']);
  });
});

describe('work in place of the labour-market part', () => {
  const worked = {monthsLast12: 6, hoursPerMonth: 48, selfEmployed: false};
  const freed = (work: Facts['work'], facts: Facts = {}, day = '2016-01-01') =>
    assessed(day, {work, exams: 'none', termEnd: '2019-01-01', ...facts}).exemption!.reason.split(
      '.',
    )[1];

  it('is six months of 48 hours as an employee, in the last year', () => {
    assert.equal(freed(worked), 'onaPart');
    assert.equal(freed({...worked, monthsLast12: 5}), 'none');
    assert.equal(freed({...worked, hoursPerMonth: 47}), 'none');
    assert.equal(freed({...worked, monthsLast12: 7, hoursPerMonth: 49}), 'onaPart');
    assert.equal(freed('none'), 'none');
  });

  it('is asked about for a duty from 2015 on', () => {
    const days = ['2014-12-31', '2015-01-01', '2020-12-31', '2022-01-01'];
    const here: Facts = {termEnd: undefined, registeredSince: '2018-01-01'};
    assert.deepEqual(
      days.map((day) => freed({...worked, years: 1}, here, day)),
      ['none', 'onaPart', 'onaPart', 'none'],
    );
  });

  it('is for DUO to say where the law may be that of 2013 or that of 2021', () => {
    const between = (work: Facts['work'], facts: Facts = {}) =>
      freed(work, {termEnd: undefined, ...facts}, '2021-12-31');
    assert.equal(between({...worked, years: 1}), 'askOna');
    assert.equal(between('none', {diplomas: ['mbo1']}), 'askOna');
    assert.equal(between('none'), 'none');
    assert.equal(between({...worked, years: 1}, {letterLaw: 'wi2013'}), 'onaPart');
  });

  it('is for DUO to weigh where somebody has, or may have, a business of their own', () => {
    const few = {monthsLast12: 2, hoursPerMonth: 20};
    assert.equal(freed({...worked, selfEmployed: true}), 'askOna');
    assert.equal(freed({...few, selfEmployed: true}), 'askOna');
    assert.equal(freed({...few, selfEmployed: false}), 'none');
    assert.equal(freed(few), 'askOna');
    assert.equal(freed({monthsLast12: 6, hoursPerMonth: 48}), 'onaPart');
  });

  it('is not known where the months, the hours or the work itself were not told', () => {
    assert.equal(freed({monthsLast12: 6, selfEmployed: false}), 'askOna');
    assert.equal(freed({hoursPerMonth: 48, selfEmployed: false}), 'askOna');
    assert.equal(freed({monthsLast12: 5, selfEmployed: false}), 'none');
    assert.equal(freed(undefined), 'askOna');
  });

  it('is not known to be needed where the exam or the day of the duty is not known', () => {
    assert.equal(freed(worked, {exams: undefined}), 'askOna');
    assert.equal(freed('none', {exams: undefined}), 'askOna');
    assert.equal(freed('none', {exams: {map: {passed: false}}}), 'none');
    assert.equal(freed(worked, UNDATED), 'askOna');
    assert.equal(freed('none', UNDATED), 'none');
    assert.equal(freed(worked, passed('ona')), 'none');
  });
});

describe('a question about the exam and about work', () => {
  it('is put to who has the labour-market part to do, and to nobody else', () => {
    const asks = (day: string, exams?: Facts['exams']) =>
      settle(
        {...OBLIGED, residenceGrantedOn: day, diplomas: [], education: 'none', exams},
        {today: TODAY, allAsked: false},
        ['law', 'obligation', 'exemption'],
      ).exemption!.ask;
    assert.equal(asks('2014-12-31'), undefined);
    assert.equal(asks('2015-01-01'), 'exams');
    assert.equal(asks('2015-01-01', {knm: {passed: true}}), 'work');
    assert.equal(asks('2015-01-01', {ona: {passed: true}}), undefined);
  });
});

describe('being integrated already', () => {
  const part = (facts: Facts, day = '2015-03-01') =>
    assessed(day, {work: {years: 5}, registeredSince: '2015-03-01', ...facts});
  const dispensed = (facts: Facts) => part(facts).dispensation!.integrated!.reason.split('.')[1];
  const interview = (facts: Facts) => part(facts, '2023-03-01').exemption!.reason.split('.')[1];

  it('takes five years of work', () => {
    assert.equal(dispensed({}), 'mayApply');
    assert.equal(dispensed({work: {years: 4}}), 'tooLittleWork');
    assert.equal(dispensed({work: 'none'}), 'tooLittleWork');
    assert.equal(dispensed({work: undefined}), 'askWork');
    assert.equal(dispensed({work: {}}), 'askWork');
  });

  it('takes ten years in the register, the last day included', () => {
    const since = (registeredSince: Facts['registeredSince']) => dispensed({registeredSince});
    assert.equal(since('2016-11-24'), 'mayApply');
    assert.equal(since('2016-11-25'), 'notYet');
    assert.equal(since('2016-11'), 'askRegistered');
    assert.equal(since('2016-12'), 'notYet');
    assert.equal(since('none'), 'notYet');
    assert.equal(since(undefined), 'askRegistered');
    const {integrated} = part({registeredSince: '2016-11-25'}).dispensation!;
    assert.equal(integrated!.from, '2026-11-25');
  });

  it('is an exemption after an interview under the law of 2021', () => {
    const here: Facts = {registeredSince: '2016-11-24'};
    assert.equal(interview(here), 'askInterview');
    assert.equal(interview({registeredSince: '2016-11-25'}), 'none');
    assert.equal(interview({registeredSince: 'none'}), 'none');
    assert.equal(interview({registeredSince: '2016-11'}), 'askIntegrated');
    assert.equal(interview({registeredSince: undefined}), 'askIntegrated');
    assert.equal(interview({...here, work: {years: 4}}), 'none');
    assert.equal(interview({...here, work: 'none'}), 'none');
    assert.equal(interview({...here, work: undefined}), 'askIntegrated');
  });
});

describe('a decision that somebody holds already', () => {
  const held = (dispensations: Facts['dispensations']) => {
    const {dispensation} = assessed('2023-01-01', {dispensations, health: 'none'});
    return (['medical', 'effort', 'integrated', 'special'] as const).map(
      (ground) => dispensation![ground]!.reason.split('.')[1],
    );
  };

  it('answers for its own ground', () => {
    const asked = 'askDuty';
    assert.deepEqual(held([{by: 'duo', ground: 'effort'}]), [asked, 'granted', asked, asked]);
    assert.deepEqual(held([{by: 'municipality', ground: 'medical'}]), [
      'granted',
      asked,
      asked,
      asked,
    ]);
    assert.deepEqual(held([{ground: 'integrated'}]), [asked, asked, 'granted', asked]);
  });

  it('is none where it is of the IND, or there is none', () => {
    const none = ['notLasting', 'notInLaw', 'notInLaw', 'askSpecial'];
    assert.deepEqual(held([{by: 'ind', ground: 'effort'}]), none);
    assert.deepEqual(held('none'), none);
    assert.deepEqual(held([]), none);
  });
});
