/** What every ground for more time shares: who can ask at all, when, and that one period counts once. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {GROUND_IDS} from '../../flows/more-time/index.js';
import type {GroundId} from '../../flows/more-time/index.js';
import {FAMILY} from '../../test/harness/people.js';
import type {Facts} from './facts.js';
import {settle} from './settle.js';

/** Law of 2021: the plan is of 1 May 2024, so the term runs from 2 May 2024 to 1 May 2027. */
const PLAN: Facts = {
  ...FAMILY,
  interruption: 'none',
  fine: 'none',
  earlierResidence: 'none',
  reasons: [],
  route: 'b1',
};
/** Law of 2013: the letter says until 9 March 2023. */
const LETTER: Facts = {
  ...PLAN,
  residenceGrantedOn: '2020-03-10',
  letterLaw: 'wi2013',
  dutyStart: '2020-03-10',
  termEnd: '2023-03-09',
  pipDate: undefined,
  route: undefined,
};
interface Days {
  /** The last day on which it is too early to ask. */
  readonly early: string;
  readonly first: string;
  /** The last day of the term. */
  readonly last: string;
  readonly late: string;
}
const DAYS: Days = {
  early: '2026-10-31',
  first: '2026-11-01',
  last: '2027-05-01',
  late: '2027-05-02',
};
const DAYS_2013: Days = {
  early: '2022-09-08',
  first: '2022-09-09',
  last: '2023-03-09',
  late: '2023-03-10',
};
const SPELL = {from: '2025-01-01', to: '2025-08-01'};
const part = {passed: false, attempts: 2};
const passed = {passed: true};

/** Somebody who has it: each would get more time for nothing but this. */
const WHO_HAS_IT: Partial<Record<GroundId, Facts>> = {
  illness: {...PLAN, illness: [{...SPELL, who: 'self', treatedInNL: true}]},
  birth: {...PLAN, childBornOn: '2025-01-01'},
  death: {...PLAN, familyDeathOn: '2025-01-01'},
  effort300: {
    ...LETTER,
    hours: {integration: 300, nt2: 0, literacy: 0, online: 0},
    schoolRecognised: true,
    exams: {reading: part, listening: part, writing: part, speaking: part, knm: part, ona: part},
    examAttempts: 2,
  },
  literacy: {...PLAN, literacyCourse: SPELL},
  education: {
    ...PLAN,
    education: 'non-exempting',
    educationLevel: 'entree',
    educationStoppedOn: 'none',
  },
  nearlyDone: {
    ...PLAN,
    exams: {reading: passed, listening: passed, knm: passed, pvt: passed, map: passed},
    hours: {integration: 450, nt2: 0, literacy: 0, online: 0},
  },
  shelter: {...PLAN, specialSituation: {kind: 'shelter', ...SPELL}},
  homeless: {...PLAN, specialSituation: {kind: 'homeless', ...SPELL}},
  special: {...PLAN, specialSituation: {kind: 'other', ...SPELL}},
  provider: {...PLAN, providerGap: SPELL},
  combined: {
    ...PLAN,
    illness: [{from: '2025-01-01', to: '2025-02-20', who: 'self', treatedInNL: true}],
    specialSituation: {kind: 'homeless', from: '2025-02-21', to: '2025-05-01'},
  },
};

type Held = readonly [ground: GroundId, facts: Facts, days: Days];
const HELD: readonly Held[] = Object.entries(WHO_HAS_IT).map(([ground, facts]) => [
  ground as GroundId,
  facts,
  ground === 'effort300' ? DAYS_2013 : DAYS,
]);
/** School, a special case, and several reasons together, are no period that counts once. */
const ONCE = HELD.filter(([ground]) => !['special', 'combined', 'education'].includes(ground));

const end = (ground: GroundId, facts: Facts, today: string) =>
  settle(facts, {today, allAsked: true})[`extension-${ground}`]!.state;

for (const [ground, facts, {early, first, last, late}] of HELD) {
  describe(`more time: ${ground}`, () => {
    it('can be asked for in the last six months of the term', () => {
      assert.deepEqual(
        [early, first, last, late].map((today) => end(ground, facts, today)),
        ['notYet', 'mayApply', 'mayApply', 'askPassed'],
      );
    });
  });
}

for (const ground of GROUND_IDS) {
  const facts = WHO_HAS_IT[ground] ?? PLAN;
  const {last} = ground === 'effort300' ? DAYS_2013 : DAYS;
  describe(`who can have more time: ${ground}`, () => {
    it('is nobody without a duty, and nothing is said where the duty is not known', () => {
      assert.equal(end(ground, {...facts, nationalities: ['PL']}, last), 'noDuty');
      const unknown: Facts = {
        letterLaw: 'none',
        residenceGrantedOn: undefined,
        dutyStart: undefined,
      };
      assert.equal(end(ground, {...facts, ...unknown}, last), 'askDuty');
    });

    it('is for the municipality to say under the law of 2007', () => {
      const old: Facts = {
        ...facts,
        letterLaw: 'wi2007',
        residenceGrantedOn: '2010-03-01',
        madeObligedByMunicipality: true,
        dutyStart: undefined,
        pipDate: 'none',
      };
      assert.equal(end(ground, old, last), 'askOldLaw');
    });

    it('is nobody before a plan has begun the term of the law of 2021', () => {
      const waiting: Facts = {...facts, ...FAMILY, dutyStart: undefined, pipDate: 'none'};
      assert.equal(end(ground, waiting, DAYS.first), 'noTerm');
    });
  });
}

describe('more time for the same thing', () => {
  for (const [ground, facts, {first}] of ONCE) {
    it(`is not told for certain where it was given before: ${ground}`, () => {
      const given = (one: string): Facts => ({
        ...facts,
        extensionsGranted: [{ground: one}],
      });
      assert.equal(end(ground, given(ground), first), 'askAgain');
    });
  }
});

describe('more time for lessons and tries', () => {
  it('is for other reasons under the law of 2013 than under that of 2021', () => {
    const old: Partial<Record<GroundId, Facts>> = {
      nearlyDone: {...WHO_HAS_IT.nearlyDone, ...LETTER},
      lateCourse: {...LETTER, firstLessonOn: '2021-06-01'},
      combined: {...WHO_HAS_IT.combined, ...LETTER},
    };
    for (const [ground, facts] of Object.entries(old)) {
      assert.equal(end(ground as GroundId, facts, DAYS_2013.first), 'notInLaw', ground);
    }
    assert.equal(end('azc', {...PLAN, azcWeeksAfterTermStart: 40}, DAYS.first), 'notInLaw');
    assert.equal(end('effort300', PLAN, DAYS.first), 'notInLaw');
  });

  it('is none for who took no course to read and write, and who never went to school here', () => {
    assert.equal(end('literacy', {...PLAN, literacyCourse: 'none'}, DAYS.first), 'noCourse');
    assert.equal(end('education', {...PLAN, education: 'none'}, DAYS.first), 'noSchool');
    const stopped: Facts = {
      ...LETTER,
      education: 'exempting',
      educationLevel: 'mbo',
      educationStoppedOn: '2021-07-01',
    };
    assert.equal(end('education', stopped, DAYS_2013.first), 'stopped');
    const other: Facts = {...stopped, education: 'non-exempting', educationStoppedOn: 'none'};
    assert.equal(end('education', other, DAYS_2013.first), 'otherSchool');
  });

  it('is none at a school without the mark', () => {
    const facts = WHO_HAS_IT.effort300!;
    const at = (schoolRecognised: boolean | undefined) =>
      end('effort300', {...facts, schoolRecognised}, DAYS_2013.first);
    assert.deepEqual([true, false, undefined].map(at), ['mayApply', 'notRecognised', 'askSchool']);
  });
});
