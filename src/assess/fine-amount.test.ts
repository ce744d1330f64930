/** How high a fine may be: each row and column of the tables, and where nobody can tell. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {EXAM_PARTS} from '../../flows/vocabulary.js';
import type {ExamPart} from '../../flows/vocabulary.js';
import {FAMILY} from '../../test/harness/people.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';

type Exams = Exclude<NonNullable<Facts['exams']>, 'none'>;

/** Law of 2021, the B1 route; the term is over, without a reason for it. */
const LATE: Facts = {
  ...FAMILY,
  interruption: 'none',
  fine: 'none',
  earlierResidence: 'none',
  reasons: [],
  health: 'none',
  route: 'b1',
  schoolRecognised: true,
};
/** Law of 2013, with a duty of before the participation statement. */
const LATE_2013: Facts = {
  ...LATE,
  residenceGrantedOn: '2016-03-10',
  letterLaw: 'wi2013',
  dutyStart: '2016-03-10',
  termEnd: '2019-03-09',
  pipDate: undefined,
  azcWeeksAfterTermStart: 'none',
};

const fine = (facts: Facts) => assess(facts, {today: '2027-07-01'}).sanctions.fine;
const amount = (facts: Facts) => {
  const {result, amount} = fine(facts);
  assert.equal(result, 'possible');
  return amount ?? 'unknown';
};

const hours = (integration: number, nt2 = 0, literacy = 0): Facts => ({
  hours: {integration, nt2, literacy, online: 0},
});
/** No part passed, each tried so often; `others` are parts that went another way. */
const tried = (attempts: number, others: Exams = {}): Exams => ({
  ...Object.fromEntries(
    EXAM_PARTS.map((part) => [part, {passed: false, attempts, nt2Attempts: 0}]),
  ),
  ...others,
});
const MODULES: Exams = {pvt: {passed: true}, map: {passed: true}};
const passed = (...parts: ExamPart[]): Exams =>
  Object.fromEntries(parts.map((part) => [part, {passed: true}]));

describe('a fine under the law of 2013', () => {
  const by = (given: Facts, exams: Facts['exams']) => amount({...LATE_2013, ...given, exams});

  it('goes by hours and tries', () => {
    const table = [0, 149, 150, 299].map((time) =>
      [0, 1, 2].map((tries) => by(hours(time), tried(tries))),
    );
    assert.deepEqual(table, [
      [1250, 1000, 750],
      [1250, 1000, 750],
      [875, 625, 375],
      [875, 625, 375],
    ]);
    assert.deepEqual(
      [0, 1].map((tries) => by(hours(300), tried(tries))),
      [500, 250],
    );
    assert.equal(fine({...LATE_2013, ...hours(300), exams: tried(2)}).result, 'none');
  });

  it('counts the hours of every kind, at a school with the mark', () => {
    assert.equal(by(hours(50, 50, 50), tried(0)), 875);
    assert.equal(by(hours(50, 50, 49), tried(0)), 1250);
    assert.equal(by({hours: 'none'}, tried(0)), 1250);
    assert.equal(by({...hours(200), schoolRecognised: false}, tried(0)), 1250);
  });

  it('asks one try at the labour-market part, and counts those at the state exam', () => {
    const once = {passed: false, attempts: 1};
    assert.equal(by(hours(0), tried(2, {ona: once})), 750);
    assert.equal(by(hours(0), tried(2, {ona: {passed: false, attempts: 0}})), 1250);
    assert.equal(by(hours(0), tried(2, {speaking: once})), 1000);
    assert.equal(by(hours(0), tried(2, {speaking: {...once, nt2Attempts: 1}})), 750);
    assert.equal(by(hours(0), tried(2, {ona: undefined})), 750);
  });

  it('is the highest of the row where no exam was tried', () => {
    assert.equal(by(hours(0), 'none'), 1250);
    assert.equal(by(hours(150), 'none'), 875);
  });

  it('takes one number of tries for the parts that do not have their own', () => {
    const untold = tried(2, {speaking: {passed: false}});
    assert.equal(by({...hours(0), examAttempts: 1}, untold), 1000);
    assert.equal(by({...hours(0), examAttempts: 2}, untold), 750);
    assert.equal(by(hours(0), untold), 'unknown');
    assert.equal(by({...hours(0), examAttempts: 1}, {}), 1000);
  });

  it('is not known where a part is passed, or hours or tries are not known', () => {
    assert.equal(by(hours(0), tried(2, passed('knm'))), 'unknown');
    for (const kind of ['integration', 'nt2', 'literacy', 'online'] as const) {
      const untold: Facts = {hours: {...{integration: 0, nt2: 0, literacy: 0, online: 0}}};
      delete (untold.hours as Record<string, number>)[kind];
      assert.equal(by(untold, tried(0)), 'unknown', kind);
    }
    assert.equal(
      by({hours: {integration: 10, nt2: 0, literacy: 0, online: 5}}, tried(0)),
      'unknown',
    );
    assert.equal(by({hours: undefined}, tried(0)), 'unknown');
    assert.equal(by({...hours(0), schoolRecognised: undefined}, tried(0)), 'unknown');
    assert.equal(by(hours(0), undefined), 'unknown');
  });
});

describe('a fine on the B1 route', () => {
  const by = (given: Facts, exams: Facts['exams']) => amount({...LATE, ...given, exams});

  it('goes by hours and tries', () => {
    const table = [0, 249, 250, 399, 400].map((time) =>
      [0, 1, 2].map((tries) => by(hours(time), tried(tries, MODULES))),
    );
    assert.deepEqual(table, [
      [1000, 800, 600],
      [1000, 800, 600],
      [800, 640, 450],
      [800, 640, 450],
      [400, 320, 225],
    ]);
  });

  it('is a fifth lower for each part that is passed', () => {
    const done = (...parts: ExamPart[]) =>
      by(hours(300), tried(1, {...MODULES, ...passed(...parts)}));
    assert.equal(done('reading'), 512);
    assert.equal(done('reading', 'listening'), 384);
    assert.equal(done('reading', 'listening', 'writing', 'knm'), 128);
  });

  it('is not known where a module is missing, or hours, tries or a result are not known', () => {
    for (const module of ['pvt', 'map'] as const) {
      assert.equal(by(hours(0), tried(0, {...MODULES, [module]: {passed: false}})), 'unknown');
      assert.equal(by(hours(0), tried(0, {...MODULES, [module]: undefined})), 'unknown');
    }
    assert.equal(by({hours: undefined}, tried(0, MODULES)), 'unknown');
    assert.equal(by(hours(0), {...tried(1, MODULES), knm: {passed: false}}), 'unknown');
    assert.equal(by(hours(0), {...tried(1, MODULES), knm: {attempts: 1}}), 'unknown');
    assert.equal(
      by({...hours(0), examAttempts: 1}, {...tried(1, MODULES), knm: undefined}),
      'unknown',
    );
    assert.equal(by(hours(0), undefined), 'unknown');
  });
});

describe('a fine on another route', () => {
  const by = (given: Facts, exams: Exams = tried(0, MODULES)) => amount({...LATE, ...given, exams});

  it('of the Z route goes by hours alone', () => {
    const z: Facts = {route: 'z'};
    assert.deepEqual(
      [0, 299, 300, 599, 600].map((time) => by({...z, ...hours(time)}, tried(2, MODULES))),
      [1000, 1000, 800, 800, 400],
    );
    assert.equal(by({...z, hours: undefined}), 'unknown');
    assert.equal(by({...z, ...hours(0)}, tried(0, {...MODULES, map: {passed: false}})), 'unknown');
  });

  it('of education, or one that is not known, is not known', () => {
    assert.equal(by({route: 'education', ...hours(0)}), 'unknown');
    assert.equal(by({route: undefined, ...hours(0)}), 'unknown');
  });

  it('is fixed where nothing but the modules is missing', () => {
    const done = passed('reading', 'listening', 'writing', 'speaking', 'knm');
    assert.equal(by(hours(0), {...done, pvt: {passed: false}, map: {passed: true}}), 340);
    assert.equal(by(hours(0), {...done, pvt: {passed: false}, map: {passed: false}}), 340);
  });
});

describe('a fine in hand', () => {
  const enough: Facts = {...hours(300), exams: tried(2), schoolRecognised: true};
  const inHand = (facts: Facts, base = LATE_2013) =>
    fine({...base, fine: {date: '2019-06-01'}, ...facts}).reason.split('.')[1];

  it('is to be looked at again where the effort leaves none by the table', () => {
    assert.equal(inHand(enough), 'reviewEffort');
    assert.equal(inHand({...enough, ...hours(299)}), 'askReceived');
    assert.equal(inHand({...enough, exams: tried(1)}), 'askReceived');
    assert.equal(inHand({...enough, schoolRecognised: false}), 'askReceived');
    assert.equal(inHand({...enough, fine: {date: '2027-06-01'}}, LATE), 'askReceived');
  });

  it('of an asylum holder is to be looked at again under the law of 2013', () => {
    const asylum: Facts = {residence: 'asylum', nationalities: ['SY']};
    assert.equal(inHand(asylum), 'reviewAsylum');
    assert.equal(inHand({...asylum, fine: {date: '2027-06-01'}}, LATE), 'askAsylum2021');
  });
});

describe('a fine that may come', () => {
  const end = (facts: Facts, base = LATE, today = '2027-07-01') =>
    assess({...base, ...facts}, {today}).sanctions.fine.reason.split('.')[1];

  it('comes to nobody without a duty, and not before the term is over', () => {
    assert.equal(end({nationalities: ['PL']}), 'noDuty');
    assert.equal(end({residenceGrantedOn: undefined, letterLaw: 'none'}), 'askDuty');
    assert.equal(end({}, LATE, '2027-05-01'), 'notLate');
    assert.equal(end({pipDate: 'none'}), 'noTerm');
    assert.equal(end({extensionsGranted: undefined}), 'askTerm');
    const old: Facts = {residenceGrantedOn: '2009-03-01', letterLaw: 'wi2007', pipDate: undefined};
    assert.equal(end({...old, madeObligedByMunicipality: true}), 'askOldLaw');
  });

  it('may come for the participation statement within the term, for a duty from October 2017 on', () => {
    const began = (dutyStart: string, exams?: Facts['exams']) =>
      end(
        {dutyStart, residenceGrantedOn: dutyStart, termEnd: 'none', exams},
        LATE_2013,
        '2018-06-01',
      );
    assert.deepEqual(
      ['2017-09-30', '2017-10-01'].map((day) => began(day)),
      ['notLate', 'askStatementYear'],
    );
    assert.equal(began('2017-10-01', passed('pvt')), 'notLate');
  });

  it('comes to no asylum holder, and is for DUO to say for their family', () => {
    const syrian: Facts = {nationalities: ['SY']};
    assert.equal(end({...syrian, residence: 'asylum'}), 'noneAsylum2021');
    assert.equal(end({...syrian, residence: 'asylum'}, LATE_2013), 'noneAsylum');
    assert.equal(end({...syrian, sponsor: 'asylum-holder'}), 'askFamilyOfAsylum');
    assert.equal(end({sponsor: undefined}), 'askGroup');
  });

  it('comes after effort enough at a school without the mark, or for the statement alone', () => {
    const enough: Facts = {...hours(300), exams: tried(2)};
    assert.equal(end(enough, LATE_2013), 'noneByEffort');
    assert.equal(end({...enough, schoolRecognised: false}, LATE_2013), 'possible');
    assert.equal(end({...enough, schoolRecognised: undefined}, LATE_2013), 'askAmount');
    const later: Facts = {
      residenceGrantedOn: '2018-03-10',
      dutyStart: '2018-03-10',
      termEnd: '2021-03-09',
    };
    assert.equal(end({...enough, ...later}, LATE_2013), 'askStatement');
    const done: Facts = {...enough, ...later, exams: tried(2, passed('pvt'))};
    assert.equal(end(done, LATE_2013), 'noneByEffort');
    assert.equal(end({route: 'education', exams: 'none'}), 'possibleAttendance');
  });
});

describe('a reason for being late', () => {
  const SPELL = {from: '2025-03-01', to: '2025-03-02'};
  const late = (facts: Facts, base = LATE) => fine({...base, exams: 'none', ...facts}).result;

  it('is for DUO to weigh, whichever it is', () => {
    assert.equal(late({}), 'possible');
    const reasons: Facts[] = [
      {illness: [SPELL]},
      {childBornOn: '2025-03-01'},
      {familyDeathOn: '2025-03-01'},
      {literacyCourse: SPELL},
      {specialSituation: {kind: 'other', ...SPELL}},
      {providerGap: SPELL},
      {interruption: SPELL},
      {health: 'lasting'},
      {health: 'temporary'},
    ];
    for (const reason of reasons) {
      // Time away makes the term longer; it is over all the same.
      assert.equal(late(reason), 'ask', Object.keys(reason)[0]);
    }
  });

  it('is none in the health of somebody else, nor where nobody told of a school or time away', () => {
    assert.equal(late({health: 'relative'}), 'possible');
    assert.equal(late({providerGap: undefined}), 'possible');
    const untold: Facts = {
      interruption: undefined,
      termEnd: '2027-05-01',
      applies: undefined,
      diplomas: [],
      schoolAgeYearsInNL: 0,
      exemptedFromDuty: false,
      dispensations: [],
      education: 'none',
    };
    assert.equal(late(untold), 'possible');
  });

  it('may be one that nobody was asked for', () => {
    assert.equal(late({health: undefined}), 'ask');
    for (const fact of ['illness', 'childBornOn', 'familyDeathOn', 'specialSituation'] as const) {
      const told = {illness: 'none', childBornOn: 'none', familyDeathOn: 'none'} as const;
      const rest: Facts = {...told, specialSituation: 'none', literacyCourse: 'none'};
      assert.equal(late({reasons: undefined, ...rest}), 'possible');
      assert.equal(late({reasons: undefined, ...rest, [fact]: undefined}), 'ask', fact);
    }
  });

  it('is waiting in a reception centre under the law of 2013 alone', () => {
    const waited = (weeks: Facts['azcWeeksAfterTermStart']): Facts => ({
      azcWeeksAfterTermStart: weeks,
      ...hours(0),
    });
    assert.equal(late(waited(1), LATE_2013), 'ask');
    assert.equal(late(waited(0), LATE_2013), 'possible');
    assert.equal(late(waited('none'), LATE_2013), 'possible');
    assert.equal(late({...waited(undefined), reasons: undefined}, LATE_2013), 'ask');
    assert.equal(late(waited(30)), 'possible');
  });
});
