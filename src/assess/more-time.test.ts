/** Grounds for more time: on each side of every limit, and how long the term becomes. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {GroundId} from '../../flows/more-time/index.js';
import {FAMILY, RUNNING} from '../../test/harness/people.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';

/** Law of 2021: the plan is of 1 May 2024, so the term runs from 2 May 2024 to 1 May 2027. */
const PLAN: Facts = {
  ...FAMILY,
  interruption: 'none',
  fine: 'none',
  earlierResidence: 'none',
  reasons: [],
  route: 'b1',
};
/** Law of 2013: the term began on 10 March 2020, and the letter says until 9 March 2023. */
const LETTER: Facts = {
  ...PLAN,
  residenceGrantedOn: '2020-03-10',
  letterLaw: 'wi2013',
  dutyStart: '2020-03-10',
  termEnd: '2023-03-09',
  pipDate: undefined,
  route: undefined,
};
const ASKED = '2027-01-15';
const ASKED_2013 = '2023-01-15';

const part = (ground: GroundId, facts: Facts, today = ASKED) =>
  assess({...PLAN, ...facts}, {today}).extensions![ground];
/** The end that a ground comes to, without its flow. */
const end = (ground: GroundId, facts: Facts, today = ASKED) =>
  part(ground, facts, today).reason.split('.')[1];
const newEnd = (ground: GroundId, facts: Facts) => part(ground, facts).newTermEnd;

const end2013 = (ground: GroundId, facts: Facts, today = ASKED_2013) =>
  end(ground, {...LETTER, ...facts}, today);

type Spell = readonly [from: string | undefined, to: string | undefined];
const spell = ([from, to]: Spell) => ({...(from && {from}), ...(to && {to})});
const ill = (...spells: Spell[]): Facts => ({
  illness: spells.map((one) => ({...spell(one), treatedInNL: true})),
});
const situation =
  (kind: 'homeless' | 'shelter' | 'other') =>
  (from?: string, to?: string): Facts => ({specialSituation: {kind, ...spell([from, to])}});
const homeless = situation('homeless');
const shelter = situation('shelter');
const other = situation('other');
const course = (from?: string, to?: string): Facts => ({literacyCourse: spell([from, to])});
const closed = (from?: string, to?: string): Facts => ({providerGap: spell([from, to])});

describe('a birth or a death', () => {
  const days = ['2024-05-01', '2024-05-02', '2024-05'];

  it('gives time from the first day of the term on', () => {
    assert.deepEqual(
      days.map((childBornOn) => end('birth', {childBornOn})),
      ['notInTerm', 'mayApply', 'askBorn'],
    );
    assert.deepEqual(
      days.map((familyDeathOn) => end('death', {familyDeathOn})),
      ['notInTerm', 'mayApply', 'askDied'],
    );
    assert.deepEqual(
      ['2020-03-09', '2020-03-10'].map((childBornOn) => end2013('birth', {childBornOn})),
      ['notInTerm', 'mayApply'],
    );
    assert.equal(end('birth', {childBornOn: 'none'}), 'notInTerm');
  });

  it('gives time up to the last day of the term', () => {
    const born = (childBornOn: string, today: string) => end('birth', {childBornOn}, today);
    assert.equal(born('2027-05-01', '2027-05-01'), 'mayApply');
    assert.equal(born('2027-05-01', '2027-05-20'), 'askPassed');
    assert.equal(born('2027-05-02', '2027-05-20'), 'notInTerm');
    assert.equal(born('2027-05', '2027-05-31'), 'askBorn');
  });

  it('is not told before its day has come', () => {
    const born = (childBornOn: string) => end('birth', {childBornOn}, '2027-04-15');
    assert.deepEqual(['2027-04-15', '2027-04-16', '2027-05-01'].map(born), [
      'mayApply',
      'askBorn',
      'askBorn',
    ]);
    assert.equal(born('2027-05-02'), 'notInTerm');
  });

  it('lies in a term of which the end is not known once it has begun', () => {
    const untold: Facts = {extensionsGranted: undefined};
    const born = (childBornOn: string) => end('birth', {...untold, childBornOn}, '2027-06-01');
    assert.deepEqual(['2027-06-01', '2027-06-02'].map(born), ['askTerm', 'askBorn']);
  });

  it('gives sixteen weeks, or three months', () => {
    assert.equal(newEnd('birth', {childBornOn: '2025-05-05'}), '2027-08-21');
    assert.equal(newEnd('death', {familyDeathOn: '2025-03-05'}), '2027-08-01');
  });
});

describe('a birth or a death in a month', () => {
  it('may lie in the term that begins on the last day of it', () => {
    const plan: Facts = {pipDate: '2024-05-30'};
    assert.equal(end('birth', {...plan, childBornOn: '2024-05'}), 'askBorn');
    assert.equal(end('birth', {...plan, childBornOn: '2024-04'}), 'notInTerm');
  });
});

describe('the law of 2013', () => {
  const newEnd2013 = (ground: GroundId, facts: Facts) =>
    part(ground, {...LETTER, ...facts}, ASKED_2013).newTermEnd;

  it('gives sixteen weeks for a birth and three months for a death', () => {
    assert.equal(newEnd2013('birth', {childBornOn: '2021-05-05'}), '2023-06-29');
    assert.equal(newEnd2013('death', {familyDeathOn: '2021-05-05'}), '2023-06-09');
  });

  it('gives a time that DUO sets for most other reasons', () => {
    const long = ['2021-03-01', '2021-08-31'] as const;
    assert.equal(newEnd2013('homeless', homeless(...long)), undefined);
    assert.equal(newEnd2013('shelter', shelter(...long)), undefined);
    assert.equal(newEnd2013('special', other(...long)), undefined);
    assert.equal(newEnd2013('provider', closed(...long)), undefined);
    assert.equal(newEnd2013('illness', ill(long)), '2023-09-09');
  });

  it('gives time by itself to an asylum holder who waited in a reception centre', () => {
    const waited = (weeks: Facts['azcWeeksAfterTermStart']) =>
      end2013('azc', {
        nationalities: ['SY'],
        residence: 'asylum',
        azcWeeksAfterTermStart: weeks,
        reasons: undefined,
      });
    assert.deepEqual([8, 9, 'none' as const, undefined].map(waited), [
      'tooShort',
      'automatic',
      'tooShort',
      'askWaited',
    ]);
  });
});

describe('a term of which only the end was told', () => {
  const UNDATED: Facts = {pipDate: undefined, termEnd: '2027-05-01'};

  it('leaves open whether a long reason lies in it, and not that a short one is too short', () => {
    assert.equal(end('illness', {...UNDATED, ...ill(['2025-03-01', '2025-05-30'])}), 'tooShort');
    assert.equal(end('illness', {...UNDATED, ...ill(['2025-03-01', '2025-05-31'])}), 'askSpell');
    const both = (to: string): Facts => ({
      ...ill(['2025-04-01', '2025-05-31']),
      ...homeless('2025-06-01', to),
    });
    assert.equal(end('combined', {...UNDATED, ...both('2025-06-29')}), 'tooShort');
    assert.equal(end('combined', {...UNDATED, ...both('2025-06-30')}), 'askTogether');
    const apart: Facts = {...both('2025-06-30'), ...homeless('2025-07-01', '2025-10-31')};
    assert.equal(end('combined', {...UNDATED, ...apart}), 'tooShort');
    const twice: Facts = {
      ...ill(['2025-01-01', '2025-01-10'], ['2025-04-01', '2025-05-31']),
      ...homeless('2025-06-01', '2025-06-30'),
      ...course('2025-01-11', '2025-01-20'),
    };
    assert.equal(end('combined', {...UNDATED, ...twice}), 'askTogether');
  });

  it('leaves open whether school lies in it', () => {
    const school: Facts = {education: 'non-exempting', educationLevel: 'entree'};
    assert.equal(
      end('education', {...UNDATED, ...school, educationStoppedOn: '2025-06-30'}),
      'askSchool',
    );
  });
});

describe('nearly done', () => {
  const passed = {passed: true};
  const NEARLY: Facts = {
    exams: {reading: passed, listening: passed, knm: passed, pvt: passed, map: passed},
    hours: {integration: 450, nt2: 0, literacy: 0, online: 0},
  };
  const nearly = (facts: Facts, today = ASKED) => end('nearlyDone', {...NEARLY, ...facts}, today);

  it('takes 450 hours, two parts of the language and all the rest', () => {
    assert.equal(nearly({}), 'mayApply');
    assert.equal(newEnd('nearlyDone', NEARLY), '2027-11-01');
    assert.equal(nearly({hours: {...(NEARLY.hours as object), integration: 449}}), 'tooFewHours');
    for (const part of ['listening', 'knm', 'pvt', 'map'] as const) {
      const exams = {...(NEARLY.exams as object), [part]: {passed: false}};
      const others = {writing: {passed: false}, speaking: {passed: false}};
      assert.equal(nearly({exams: {...exams, ...others}}), 'notNearly', part);
    }
  });

  it('is for the first term alone', () => {
    assert.equal(nearly({fineTermSet: true}), 'notAfterFine');
    assert.equal(nearly({fine: undefined, fineTermSet: false}), 'mayApply');
    // Within the first term there can be no fine for being late.
    const untold: Facts = {fine: undefined, termEnd: undefined};
    assert.equal(nearly(untold, '2027-05-01'), 'mayApply');
    assert.equal(nearly(untold, '2027-05-02'), 'askTermKind');
    assert.equal(nearly({...untold, pipDate: undefined, termEnd: '2027-05-01'}), 'askTermKind');
  });
});

describe('a request', () => {
  const born: Facts = {childBornOn: '2025-05-05'};

  it('can be made from six months before the end to the end', () => {
    assert.equal(end('birth', born, '2026-10-31'), 'notYet');
    assert.equal(end('birth', born, '2026-11-01'), 'mayApply');
    assert.equal(end('birth', born, '2027-05-01'), 'mayApply');
    assert.equal(end('birth', born, '2027-05-02'), 'askPassed');
  });

  it('is for DUO to say where the term is not known, or where the dates do not fit', () => {
    assert.equal(end('birth', {...born, extensionsGranted: undefined}), 'askTerm');
    const impossible: Facts = {...born, termEnd: '2027-04-30'};
    assert.equal(end('birth', impossible), 'askTerm');
    assert.equal(newEnd('birth', impossible), undefined);
    // After the term, where a fine may have set another one.
    assert.equal(end('birth', {...born, fine: {date: '2027-06-01'}}, '2027-07-01'), 'askTerm');
    assert.equal(end('birth', {...born, fine: {date: '2026-06-01'}}, '2027-05-01'), 'mayApply');
    assert.equal(end('birth', {...born, fine: {date: '2026-06-01'}}, '2026-10-31'), 'notYet');
  });

  it('on a ground that gave time before is for DUO to say', () => {
    const given = (...grounds: string[]): Facts => ({
      ...born,
      extensionsGranted: grounds.map((ground) => ({ground, until: '2027-05-01'})),
    });
    assert.equal(end('birth', given('birth')), 'askAgain');
    assert.equal(end('birth', given('illness', 'birth')), 'askAgain');
    assert.equal(end('birth', given('illness')), 'mayApply');
    assert.equal(end('birth', {...born, extensionsGranted: undefined}), 'askTerm');
  });
});

describe('an illness', () => {
  const spells = (...of: Spell[]) => end('illness', ill(...of));

  it('takes three months on end, both days counted', () => {
    assert.equal(spells(['2025-03-01', '2025-05-31']), 'mayApply');
    assert.equal(spells(['2025-03-01', '2025-05-30']), 'tooShort');
    assert.equal(spells(['2025-03-01', '2025-05-30'], ['2025-06-10', '2025-09-08']), 'tooShort');
    assert.equal(spells(['2025-03-01', '2025-04-01'], ['2025-06-10', '2025-09-09']), 'mayApply');
    assert.equal(end('illness', {illness: 'none'}), 'tooShort');
  });

  it('takes them within the term', () => {
    assert.equal(spells(['2024-03-01', '2024-08-01']), 'mayApply');
    assert.equal(spells(['2024-03-01', '2024-07-31']), 'tooShort');
    const late = (from: string) => end('illness', ill([from, '2027-07-01']), '2027-05-01');
    assert.deepEqual(['2027-02-02', '2027-02-03'].map(late), ['mayApply', 'tooShort']);
  });

  it('is not known to be long enough where it is known to the month', () => {
    assert.equal(spells(['2025-03', '2025-05-31']), 'askSpell');
    assert.equal(spells(['2025-03-01', '2025-05']), 'askSpell');
    assert.equal(spells(['2025-03', '2025-06-30']), 'mayApply');
    assert.equal(spells(['2025-03', '2025-05-30']), 'tooShort');
    assert.equal(spells(['2025-03-01', undefined]), 'askSpell');
    assert.equal(spells([undefined, '2025-05-31']), 'askSpell');
  });

  it('has to be treated here under the law of 2013; the law of 2021 does not say', () => {
    const spell = {from: '2021-03-01', to: '2021-05-31'};
    const by2013 = (treated?: boolean) =>
      end2013('illness', {
        illness: [{...spell, ...(treated !== undefined && {treatedInNL: treated})}],
      });
    assert.deepEqual([true, false, undefined].map(by2013), [
      'mayApply',
      'notTreatedHere',
      'askDoctor',
    ]);
    const abroad = {from: '2025-03-01', to: '2025-05-31', treatedInNL: false};
    assert.equal(end('illness', {illness: [abroad]}), 'askDoctor');
  });

  it('is judged by its long spells alone', () => {
    const short = {from: '2021-01-01', to: '2021-01-31', treatedInNL: true};
    const long = {from: '2021-03-01', to: '2021-05-31', treatedInNL: false};
    assert.equal(end2013('illness', {illness: [short, long]}), 'notTreatedHere');
    const relative = {...long, who: 'family'} as const;
    assert.equal(end2013('illness', {illness: [relative]}), 'askDoctor');
    assert.equal(end2013('illness', {illness: [{...relative, treatedInNL: true}]}), 'mayApply');
  });

  it('gives the days of its long spells, each day once', () => {
    assert.equal(newEnd('illness', ill(['2025-03-01', '2025-05-31'])), '2027-08-01');
    const overlap = ill(['2025-05-01', '2025-07-31'], ['2025-03-01', '2025-05-31']);
    assert.equal(newEnd('illness', overlap), '2027-10-01');
    const inside = ill(['2025-03-01', '2025-07-31'], ['2025-04-01', '2025-06-30']);
    assert.equal(newEnd('illness', inside), '2027-10-01');
    const withShort = ill(['2025-03-01', '2025-05-31'], ['2026-01-01', '2026-01-31']);
    assert.equal(newEnd('illness', withShort), '2027-08-01');
    const apart = ill(['2025-03-01', '2025-05-31'], ['2026-03-01', '2026-05-31']);
    assert.equal(newEnd('illness', apart), '2027-11-01');
  });

  it('gives no day where one of its long spells is not known to the day', () => {
    assert.equal(newEnd('illness', ill(['2025-03', '2025-07-31'])), undefined);
    assert.equal(newEnd('illness', ill(['2025-03-01', '2025-07'])), undefined);
    const one = ill(['2025-03-01', '2025-05-31'], ['2026-03', '2026-07-31']);
    assert.equal(newEnd('illness', one), undefined);
  });
});

describe('no home, a shelter, something else, a closed school', () => {
  const LONG = ['2025-03-01', '2025-05-31'] as const;
  const SHORT = ['2025-03-01', '2025-05-30'] as const;

  it('take three months under the law of 2021', () => {
    assert.equal(end('homeless', homeless(...LONG)), 'mayApply');
    assert.equal(end('homeless', homeless(...SHORT)), 'tooShort');
    assert.equal(end('shelter', shelter(...LONG)), 'mayApply');
    assert.equal(end('shelter', shelter(...SHORT)), 'tooShort');
    assert.equal(end('special', other(...LONG)), 'mayApply');
    assert.equal(end('special', other(...SHORT)), 'tooShort');
    assert.equal(end('provider', closed(...LONG)), 'mayApply');
    assert.equal(end('provider', closed(...SHORT)), 'tooShort');
    assert.equal(end('provider', {providerGap: 'none'}), 'tooShort');
  });

  it('are each a ground of its own', () => {
    assert.equal(end('shelter', homeless(...LONG)), 'tooShort');
    assert.equal(end('homeless', other(...LONG)), 'tooShort');
    assert.equal(end('homeless', {specialSituation: {from: LONG[0], to: LONG[1]}}), 'askSituation');
  });

  it('take no number of months under the law of 2013, but for something else', () => {
    const day = ['2021-03-01', '2021-03-01'] as const;
    assert.equal(end2013('homeless', homeless(...day)), 'mayApply');
    // Some of it lies in the term: its first day or its last is enough, the days beside it are not.
    const until = (to: string) => end2013('homeless', homeless('2019-01-01', to));
    assert.deepEqual(['2020-03-09', '2020-03-10'].map(until), ['tooShort', 'mayApply']);
    const from = (day: string) => end2013('homeless', homeless(day, '2023-04-01'), '2023-03-10');
    assert.deepEqual(['2023-03-09', '2023-03-10'].map(from), ['askPassed', 'tooShort']);
    assert.equal(end2013('homeless', homeless('2019-01', '2020-03')), 'askSituation');
    assert.equal(end2013('shelter', shelter(...day)), 'mayApply');
    assert.equal(end2013('provider', closed(...day)), 'mayApply');
    assert.equal(end2013('special', other('2021-03-01', '2021-05-31')), 'mayApply');
    assert.equal(end2013('special', other('2021-03-01', '2021-05-30')), 'askBlame');
  });

  it('give their days, two years at most without a home and for something else', () => {
    assert.equal(newEnd('homeless', homeless('2024-06-01', '2026-05-31')), '2029-04-30');
    assert.equal(newEnd('homeless', homeless('2024-06-01', '2026-06-02')), '2029-05-01');
    assert.equal(newEnd('special', other('2024-06-01', '2026-05-31')), '2029-04-30');
    assert.equal(newEnd('special', other('2024-06-01', '2026-06-02')), '2029-05-01');
    assert.equal(newEnd('shelter', shelter('2024-06-01', '2026-06-02')), '2029-05-02');
  });

  it('give six months at most where a school was closed', () => {
    assert.equal(newEnd('provider', closed('2025-03-01', '2025-06-30')), '2027-08-31');
    assert.equal(newEnd('provider', closed('2025-03-01', '2025-08-31')), '2027-11-01');
    assert.equal(newEnd('provider', closed('2025-03-01', '2025-09-01')), '2027-11-01');
  });
});

describe('a course to learn to read and write', () => {
  it('takes three months, and gives six at most', () => {
    assert.equal(end('literacy', course('2025-03-01', '2025-05-31')), 'mayApply');
    assert.equal(end('literacy', course('2025-03-01', '2025-05-30')), 'tooShort');
    assert.equal(newEnd('literacy', course('2024-09-01', '2025-01-31')), '2027-10-01');
    assert.equal(newEnd('literacy', course('2024-09-01', '2025-04-30')), '2027-11-01');
  });

  it('under the law of 2013 begins in the term', () => {
    assert.equal(end2013('literacy', course('2023-03-09'), '2023-03-20'), 'automatic');
    assert.equal(end2013('literacy', course('2023-03-10'), '2023-03-20'), 'notInTerm');
    assert.equal(end2013('literacy', course('2023-03'), '2023-03-31'), 'askCourse');
    assert.equal(end2013('literacy', {literacyCourse: {}}), 'askCourse');
    const given: Facts = {extensionsGranted: [{ground: 'literacy', until: '2023-03-09'}]};
    assert.equal(end2013('literacy', {...course('2021-01-01'), ...given}), 'once');
  });

  it('under the law of 2013 begins in a term that is known to last so long at least', () => {
    const untold: Facts = {termEnd: 'none', extensionsGranted: undefined};
    const begun = (from: string) => end2013('literacy', {...untold, ...course(from)}, '2023-06-01');
    assert.deepEqual(['2023-03-08', '2023-03-09'].map(begun), ['automatic', 'askCourse']);
    const nothing: Facts = {...course('2021-01-01'), dutyStart: undefined, termEnd: undefined};
    assert.equal(end2013('literacy', nothing), 'askCourse');
  });
});

describe('reasons one after another', () => {
  const both = (untilIll: string, fromHomeless: string, to: string): Facts => ({
    ...ill(['2025-04-01', untilIll]),
    ...homeless(fromHomeless, to),
    literacyCourse: 'none',
    childBornOn: 'none',
    familyDeathOn: 'none',
  });

  it('take three months together, the one straight after the other', () => {
    assert.equal(end('combined', both('2025-05-31', '2025-06-01', '2025-06-30')), 'mayApply');
    assert.equal(end('combined', both('2025-05-31', '2025-06-01', '2025-06-29')), 'tooShort');
    assert.equal(end('combined', both('2025-05-31', '2025-06-02', '2025-07-31')), 'tooShort');
    assert.equal(newEnd('combined', both('2025-05-31', '2025-06-01', '2025-07-10')), '2027-08-10');
  });

  it('are two reasons at least', () => {
    const one = {...both('2025-09-30', '', ''), specialSituation: 'none'} as const;
    assert.equal(end('combined', one), 'tooShort');
    assert.equal(end('combined', {...one, childBornOn: '2025-05-05'}), 'askTogether');
    assert.equal(end('combined', {...one, familyDeathOn: '2025-05-05'}), 'askTogether');
    const none: Facts = {...one, illness: 'none'};
    assert.equal(end('combined', none), 'tooShort');
    assert.equal(end('combined', {...none, childBornOn: '2025-05-05'}), 'tooShort');
  });

  it('lie within the term', () => {
    const early = (to: string): Facts => ({
      ...both('2024-05-31', '2024-06-01', to),
      illness: [{from: '2024-03-01', to: '2024-05-31', treatedInNL: true}],
    });
    assert.equal(end('combined', early('2024-08-01')), 'mayApply');
    assert.equal(end('combined', early('2024-07-31')), 'tooShort');
  });

  it('are not known to be too short where one is not told, or not to the day', () => {
    const short = both('2025-05-31', '2025-06-01', '2025-06-29');
    for (const untold of ['illness', 'specialSituation', 'literacyCourse'] as const) {
      const facts = {...short, [untold]: undefined, reasons: undefined};
      assert.equal(end('combined', facts), 'askTogether', untold);
    }
    for (const untold of ['childBornOn', 'familyDeathOn'] as const) {
      const facts = {...short, [untold]: undefined, reasons: undefined};
      assert.equal(end('combined', facts), 'askTogether', untold);
    }
    assert.equal(end('combined', both('2025-05-31', '2025-06', '2025-06-29')), 'askTogether');
    assert.equal(end('combined', both('2025-05-31', '2025-06', '2025-07-31')), 'askTogether');
    // Few are asked about their school; where nobody told, it is no reason.
    assert.equal(end('combined', {...short, providerGap: undefined}), 'tooShort');
    const withSchool = {...short, ...closed('2025-06-30', '2025-06-30')};
    assert.equal(end('combined', withSchool), 'mayApply');
  });

  it('give the days of the longest run', () => {
    const two: Facts = {
      ...ill(['2025-04-01', '2025-05-31'], ['2026-01-01', '2026-03-31']),
      ...homeless('2025-06-01', '2025-07-10'),
      ...course('2026-04-01', '2026-05-31'),
      childBornOn: 'none',
      familyDeathOn: 'none',
    };
    assert.equal(newEnd('combined', two), '2027-09-29');
    const alone: Facts = {...two, ...course('2025-07-11', '2025-07-11')};
    assert.equal(newEnd('combined', alone), '2027-08-11');
    const longer = ill(['2025-04-01', '2025-05-31'], ['2026-01-01', '2026-12-31']);
    assert.equal(newEnd('combined', {...alone, ...longer}), '2027-08-11');
  });
});

describe('lessons that began late', () => {
  /** Asylum: the plan is of 13 May 2024, so the course is late from 14 August 2024 on. */
  const ASYLUM: Facts = {...RUNNING, pipDate: '2024-05-13', fine: 'none', reasons: []};
  const began = (firstLessonOn: string | undefined, facts: Facts = {}, today = '2027-01-15') =>
    part('lateCourse', {...PLAN, ...ASYLUM, route: 'b1', firstLessonOn, ...facts}, today);
  const endOf = (...given: Parameters<typeof began>) => began(...given).reason.split('.')[1];

  it('are late after three months, and give the days from then', () => {
    assert.equal(endOf('2024-08-13'), 'inTime');
    assert.equal(endOf('2024-08-14'), 'mayApply');
    assert.equal(began('2024-08-14').newTermEnd, '2027-05-14');
    assert.equal(began('2024-12-09').newTermEnd, '2027-09-08');
    assert.equal(endOf('2024-08'), 'askBegan');
    assert.equal(endOf('2024-09'), 'mayApply');
    assert.equal(began('2024-09').newTermEnd, undefined);
    assert.equal(endOf(undefined), 'askBegan');
  });

  it('are late after six months on the route of education, and give six months', () => {
    const school: Facts = {route: 'education'};
    assert.equal(endOf('2024-11-13', school), 'inTime');
    assert.equal(endOf('2024-11-14', school), 'mayApply');
    assert.equal(began('2024-11-14', school).newTermEnd, '2027-11-13');
  });

  it('are late where they have not begun by then', () => {
    assert.equal(endOf('none', {}, '2024-08-13'), 'inTime');
    assert.equal(endOf('none', {}, '2024-08-14'), 'notYet');
    assert.equal(began('none').newTermEnd, undefined);
    const month: Facts = {pipDate: '2024-05'};
    assert.equal(endOf('none', month, '2024-08-01'), 'inTime');
    assert.equal(endOf('none', month, '2024-08-02'), 'askBegan');
    assert.equal(endOf('none', month, '2024-08-31'), 'askBegan');
    assert.equal(endOf('none', month, '2024-09-01'), 'askTerm');
  });

  it('are late on any route or on none where the route is not known', () => {
    const unknown: Facts = {route: undefined};
    assert.equal(endOf('2024-08-13', unknown), 'inTime');
    assert.equal(endOf('2024-08-14', unknown), 'askBegan');
    assert.equal(endOf('2024-11-13', unknown), 'askBegan');
    assert.equal(endOf('2024-11-14', unknown), 'mayApply');
  });

  it('are not known to be late where the day of the plan is not known', () => {
    const month: Facts = {pipDate: '2024-05'};
    assert.equal(endOf('2024-08-01', month), 'inTime');
    assert.equal(endOf('2024-08-20', month), 'askBegan');
    assert.equal(began('2024-09-01', month).newTermEnd, undefined);
    const told: Facts = {...month, termEnd: '2027-05-13'};
    assert.equal(endOf('2024-12-09', told), 'mayApply');
    assert.equal(began('2024-12-09', told).newTermEnd, undefined);
    assert.equal(endOf('2024-12-09', {pipDate: undefined}), 'askBegan');
  });
});

describe('time away', () => {
  const away = (from?: string, to?: string, today = ASKED) =>
    end('interruption', {interruption: spell([from, to])}, today);

  it('makes the term longer where it lies within it', () => {
    assert.equal(away('2024-05-02', '2024-06-01'), 'automatic');
    assert.equal(away('2024-05-01', '2024-06-01'), 'askAway');
    assert.equal(away('2024-03-01', '2024-05-01'), 'notAway');
    assert.equal(away('2024-03-01', '2024-05-02'), 'askAway');
    assert.equal(away('2026-12-01', ASKED), 'automatic');
    assert.equal(end('interruption', {interruption: 'none'}), 'notAway');
  });

  it('is not over before its last day', () => {
    assert.equal(away('2026-12-01', '2027-01-16'), 'askAway');
  });

  it('is a year at most', () => {
    assert.equal(away('2025-01-01', '2026-01-01'), 'automatic');
    // Longer, and the duty itself has ended, or is for somebody to look at.
    assert.notEqual(away('2025-01-01', '2026-01-02'), 'automatic');
  });

  it('after the term makes nothing longer', () => {
    assert.equal(away('2027-05-02', '2027-05-12', '2027-06-01'), 'notAway');
    const known: Facts = {termEnd: '2027-05-01'};
    const after = (from: string) =>
      end('interruption', {...known, interruption: {from, to: '2027-05-12'}}, '2027-06-01');
    assert.deepEqual(['2027-05-01', '2027-05-02'].map(after), ['automatic', 'notAway']);
  });

  it('is not known to lie in the term where a day is not known', () => {
    assert.equal(away('2025-01', '2025-03-01'), 'automatic');
    assert.equal(away('2024-05', '2024-06-01'), 'askAway');
    assert.equal(away('2024-04', '2024-04'), 'notAway');
  });
});

describe('school', () => {
  const learned = (educationStoppedOn: string | undefined) =>
    end('education', {
      education: 'non-exempting',
      educationLevel: 'entree',
      educationStoppedOn,
      reasons: undefined,
    });

  it('gives time where it was still followed in the term', () => {
    assert.equal(learned('none'), 'mayApply');
    assert.equal(learned('2024-05-02'), 'mayApply');
    assert.equal(learned('2024-05-01'), 'otherSchool');
    assert.equal(learned('2024-05'), 'askSchool');
    assert.equal(learned(undefined), 'mayApply');
  });

  it('gives time by itself in the last half year of the term of 2013, and is a question after it', () => {
    const at = (today: string) =>
      end2013(
        'education',
        {education: 'exempting', educationLevel: 'vo', educationStoppedOn: 'none'},
        today,
      );
    assert.deepEqual(['2022-09-08', '2022-09-10', '2023-03-09', '2023-03-10'].map(at), [
      'notYet',
      'automatic',
      'automatic',
      'askSchool',
    ]);
  });

  it('gives time at the levels that the law names', () => {
    const at = (educationLevel: Facts['educationLevel']) =>
      end('education', {education: 'non-exempting', educationLevel, educationStoppedOn: 'none'});
    assert.deepEqual((['vso', 'mbo', 'none', undefined] as const).map(at), [
      'mayApply',
      'otherSchool',
      'otherSchool',
      'askSchool',
    ]);
  });
});

describe('who cannot ask at all', () => {
  const gate = (facts: Facts) => assess({...PLAN, ...facts}, {today: ASKED}).extensions;

  it('has no duty, no plan, or the law of 2007; or it is not known which law binds', () => {
    assert.equal(gate({nationalities: ['PL']}), undefined);
    assert.equal(
      gate({residenceGrantedOn: undefined, letterLaw: 'none'})!.birth.reason,
      'extension-birth.askDuty',
    );
    assert.equal(end('birth', {pipDate: 'none'}), 'noTerm');
    const old: Facts = {residenceGrantedOn: '2009-03-01', letterLaw: 'wi2007', pipDate: undefined};
    assert.equal(end('birth', {...old, madeObligedByMunicipality: true}), 'askOldLaw');
  });
});
