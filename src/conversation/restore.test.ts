import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {question} from '../../flows/questions.js';
import type {QuestionId} from '../../flows/questions.js';
import {EXAM_PARTS} from '../../flows/vocabulary.js';
import {readCases} from '../../test/cases/judge.js';
import {date, dontKnow, none, option, passport, ticked} from '../../test/harness/talk.js';
import type {Facts} from '../assess/facts.js';
import {problemOf} from './answers.js';
import type {Answer, Answers, KeptAnswer} from './answers.js';
// Not from its own file: the engine makes the wordings of the questions known.
import {engine} from './engine.js';
import type {Replay} from './replay.js';
import {restore} from './restore.js';
import {TOPIC_IDS} from './topics.js';
import type {TopicId} from './topics.js';
import {variantOf} from './variants.js';
import {optionsOf} from './wording.js';

const today = '2026-11-24';

const number = (value: number): Answer => ({kind: 'number', number: value});
const form = (
  chosen: string | undefined,
  dates: Record<string, string> = {},
  numbers: Record<string, number> = {},
): Answer => ({
  kind: 'form',
  ...(chosen !== undefined && {option: chosen}),
  dates,
  ...(Object.keys(numbers).length && {numbers}),
});

const asylum: Answers = {
  nationalities: passport('SY'),
  residence: option('asylum'),
  residenceGrantedOn: date('2023-03-10'),
  applies: none,
  birthDate: date('1990-05-01'),
};
const withPlan: Answers = {...asylum, pipDate: date('2024-06-28'), termEnd: option('none')};
const family: Answers = {
  nationalities: passport('MA'),
  residence: option('family'),
  sponsor: option('dutch'),
  residenceGrantedOn: date('2018-06'),
  applies: none,
  birthDate: date('1985'),
};
const withTerm: Answers = {...family, termEnd: date('2027-01-30')};

/** All these answers are asked for. */
const VISITS: readonly (readonly [who: string, topic: TopicId, answers: Answers])[] = [
  ['a plan', 'obliged', withPlan],
  ['neither plan nor end', 'deadline', {...asylum, pipDate: dontKnow, termEnd: dontKnow}],
  ['no state', 'law', {...asylum, nationalities: option('stateless')}],
  [
    'two passports, no permit known',
    'law',
    {nationalities: passport('MA', 'TR'), residence: dontKnow},
  ],
  [
    'every exception',
    'obliged',
    {
      ...asylum,
      applies: ticked('away', 'school-years', 'diploma', 'school', 'earlier-permit', 'decision'),
      interruption: form(undefined, {from: '2024-01', to: '2024-02-29'}),
      earlierResidence: form('study', {from: '2019', to: '2020-08'}),
      diplomas: ticked('foreign', 'mbo1'),
      schoolAgeYearsInNL: number(3),
      decision: form('effort', {date: '2025-02'}),
    },
  ],
  [
    'a school for newcomers',
    'obliged',
    {...asylum, applies: ticked('school'), education: option('isk')},
  ],
  [
    'a minister',
    'obliged',
    {
      nationalities: passport('MA'),
      residence: option('work'),
      appliesTemporary: ticked('minister'),
      residenceGrantedOn: date('2023-01-01'),
      applies: dontKnow,
      birthDate: date('1980'),
    },
  ],
  [
    'another permit',
    'law',
    {
      nationalities: passport('MA'),
      residence: option('other'),
      residenceOther: option('humanitarian'),
      residenceGrantedOn: date('2021-12'),
      applies: dontKnow,
    },
  ],
  ['a letter', 'letter', {letterKind: option('fine')}],
  [
    'many reasons',
    'more-time',
    {
      ...withTerm,
      reasons: ticked('death', 'birth', 'illness', 'literacy', 'no-lessons', 'special-situation'),
      illness: form('family-elsewhere', {from: '2025-01-01', to: '2025-06'}),
      childBornOn: date('2025-03-03'),
      familyDeathOn: dontKnow,
      literacyCourse: form(undefined, {from: '2024'}),
      providerGap: form(undefined, {from: '2025-01'}),
      specialSituation: form('shelter', {from: '2025'}),
      hours: form(undefined, {}, {integration: 300, nt2: 0, literacy: 0, online: 20}),
    },
  ],
  [
    'no reason',
    'more-time',
    {...withPlan, reasons: none, route: option('z'), firstLessonOn: date('2024-07')},
  ],
  [
    'work of one’s own',
    'dispensation',
    {
      ...withTerm,
      health: option('lasting'),
      hours: form(undefined, {}, {integration: 600, nt2: 0, literacy: 0, online: 0}),
      schoolRecognised: option('no'),
      work: form('self-employed', {}, {years: 5}),
      registeredSince: date('2015'),
    },
  ],
  [
    'an exam half passed',
    'permanent-residence',
    {
      nationalities: passport('IN'),
      birthDate: date('1990'),
      appliesTest: ticked('exam-parts', 'many-lessons'),
      exams: ticked('reading', 'listening'),
    },
  ],
  [
    'a fine and a loan',
    'fines-and-loans',
    {
      ...withTerm,
      fine: form('received', {date: '2026-10'}, {amount: 340}),
      loan: option('repaying'),
    },
  ],
  ['no fine', 'fines-and-loans', {...withPlan, fine: form('none'), loan: option('open')}],
  [
    'a Dutch partner and a fine',
    'naturalisation',
    {
      nationalities: passport('TR'),
      appliesPassport: ticked('dutch-partner', 'born-here', 'punished', 'former-dutch'),
      openCriminalCase: option('no'),
      sanctions: form('fine', {completedOn: '2020'}, {amount: 810}),
      birthDate: date('1980-02'),
      livingInKingdomSince: date('2008-01-01'),
      dutchWithdrawn: option('no'),
      residence: option('permanent'),
      appliesTest: dontKnow,
      partner: form('married', {marriedOn: '2012', togetherInKingdomSince: '2012-02'}),
    },
  ],
  // Not at its end: the parts of the exam are asked next.
  [
    'a diploma that is not enough',
    'exemption',
    {...family, applies: ticked('diploma'), diplomas: ticked('nt2')},
  ],
];

const withoutWording = ({to: _, ...answer}: KeptAnswer): Answer => answer;
const turnsOf = ({turns}: Replay) =>
  turns.map(({question: id, answer}) => [id, withoutWording(answer)] as const);

/** The visit again, from nothing but its facts. */
const restored = (topic: TopicId, facts: Facts, day = today): Replay =>
  engine.replay({topic, today: day, ...restore({topic, facts, today: day})});

function assertSame(before: Replay, topic: TopicId): void {
  const after = restored(topic, before.facts);
  assert.deepEqual(turnsOf(after), turnsOf(before));
  assert.deepEqual(after.facts, before.facts);
  assert.equal(after.ask, before.ask);
  assert.deepEqual(after.outcomes, before.outcomes);
}

describe('a visit from its facts', () => {
  for (const [who, topic, answers] of VISITS) {
    it(`has the same turns: ${who}`, () => {
      const before = engine.replay({topic, answers, today});
      assert.deepEqual(
        new Set(before.turns.map((turn) => turn.question)),
        new Set(Object.keys(answers)),
        'every answer of this test is asked for',
      );
      assertSame(before, topic);
    });

    it(`goes on where it was left off: ${who}`, () => {
      const {turns} = engine.replay({topic, answers, today});
      for (let given = 0; given < turns.length; given += 1) {
        const some = Object.fromEntries(
          turns.slice(0, given).map(({question: id, answer}) => [id, answer]),
        );
        const before = engine.replay({topic, answers: some, today});
        assert.equal(before.ask, turns[given]!.question);
        assertSame(before, topic);
      }
    });
  }

  it('keeps the wording that was answered, so that in another one it is asked again', () => {
    const {facts} = engine.replay({topic: 'law', answers: asylum, today});
    const {answers} = restore({topic: 'law', facts, today});
    const changed = {...answers, residence: option('family'), sponsor: option('dutch')};
    // The day of the decision on asylum is not the day on which a card was collected.
    assert.equal(engine.replay({topic: 'law', answers: changed, today}).ask, 'residenceGrantedOn');
  });

  it('is there for every topic', () => {
    assert.deepEqual(new Set(VISITS.map(([, topic]) => topic)), new Set(TOPIC_IDS));
  });
});

// --- Visits that nobody thought of ----------------------------------------------------------

/** Numbers from 0 up to `below`, the same ones for the same seed. */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const DATES = ['1975', '1990-05-01', '2003', '2009-03', '2016-03-01', '2021-11-15', '2021-12'];
const LATER = ['2022-06', '2023-03-10', '2024', '2026-10-02'];

/** Something that can be answered to a question; the screen would let it pass, the facts may not. */
function anyAnswer(
  id: QuestionId,
  variant: string | undefined,
  chance: ReturnType<typeof chances>,
) {
  const asked = question(id);
  const offered = optionsOf(id, variant);
  const oneOf = <One>(list: readonly One[]): One => list[chance(list.length)]!;
  const some = <One>(list: readonly One[]): One[] => list.filter(() => chance(3) === 0);
  const fill = <Value>(names: readonly string[], values: readonly Value[]) =>
    Object.fromEntries(names.map((name) => [name, oneOf(values)]));
  if (chance(6) === 0) return dontKnow;
  if (asked.kind === 'several') return ticked(...some(offered.map((one) => one.id)));
  if (asked.kind === 'form') {
    const chosen = offered.length ? oneOf(offered) : undefined;
    const isAll = chosen && (chosen.id === 'none' || chosen.id === 'exemption');
    if (isAll) return form(chosen.id);
    const dates = fill(chosen ? some(asked.dates) : asked.dates, LATER);
    return form(chosen?.id, dates, fill(some(asked.numbers ?? []), [0, 5, 12]));
  }
  if (offered.length && (asked.kind === 'choice' || chance(4) === 0)) {
    return option(oneOf(offered).id);
  }
  if (asked.kind === 'countries') return passport(...oneOf([['SY'], ['TR', 'MA'], ['IN'], ['SR']]));
  return asked.kind === 'number' ? number(chance(12)) : date(oneOf([...DATES, ...LATER]));
}

/** A visit to its end, or to an answer that cannot be; most begin as somebody who must integrate. */
function wander(topic: TopicId, seed: number): Replay {
  const chance = chances(seed);
  let answers: Answers = [{}, withPlan, withTerm][seed % 3]!;
  for (;;) {
    const now = engine.replay({topic, answers, today});
    if (!now.ask) return now;
    const variant = variantOf(now.ask, now.facts, now.settled);
    const answer = anyAnswer(now.ask, variant, chance);
    if (problemOf(now.ask, answer, now.facts, today)) return now;
    answers = {...answers, [now.ask]: answer};
  }
}

const WANDERERS = 60;

describe('a visit of any answers from its facts', () => {
  for (const topic of TOPIC_IDS) {
    it(`has the same turns: ${topic}`, () => {
      for (let seed = 1; seed <= WANDERERS; seed += 1) {
        const before = wander(topic, seed);
        assertSame(before, topic);
      }
    });
  }
});

// --- Facts that came from elsewhere ---------------------------------------------------------

describe('facts that no visit gave', () => {
  it('are known, and the other questions still have their turns', () => {
    const told: Facts = {
      applies: 'none', // a host may say so; no answer to the question does
      pipDate: '2024-06-28', // no question of this topic asks for it
    };
    const {facts} = engine.replay({topic: 'law', answers: asylum, today});
    const {answers, known} = restore({topic: 'law', facts: {...facts, ...told}, today});
    assert.deepEqual(known, told);
    const others = Object.keys(asylum).filter((id) => id !== 'applies');
    assert.deepEqual(Object.keys(answers), others);
  });

  it('are known too where an option says so that this wording does not offer', () => {
    const end: Facts = {termEnd: 'none', extensionsGranted: 'none'};
    const knownOf = (answers: Answers): Facts => {
      const facts = {...engine.replay({topic: 'obliged', answers, today}).facts, ...end};
      return restore({topic: 'obliged', facts, today}).known;
    };
    assert.deepEqual(knownOf({...asylum, pipDate: date('2024-06-28')}), {});
    assert.deepEqual(knownOf(family), end, 'under the law of 2013 everybody has an end');

    const all = Object.fromEntries(EXAM_PARTS.map((part) => [part, {passed: part === 'map'}]));
    const facts: Facts = {
      nationalities: ['IN'],
      birthDate: '1990',
      appliesTest: ['exam-parts'],
      exams: all, // "map" is no part of the exam for a permanent permit
    };
    assert.deepEqual(restore({topic: 'permanent-residence', facts, today}).known, {exams: all});
  });

  it('leave the visit open where they say nothing', () => {
    const withoutPermit = ({residence: _, ...rest}: Facts): Facts => rest;
    const facts = withoutPermit(engine.replay({topic: 'obliged', answers: withPlan, today}).facts);
    const after = restored('obliged', facts);
    assert.equal(after.ask, 'residence');
    assert.deepEqual(after.facts, facts);
    assert.deepEqual(turnsOf(after), [['nationalities', withPlan.nationalities]]);
  });

  it('are none at all in a visit that has not begun', () => {
    assert.deepEqual(restore({topic: 'obliged', facts: {}, today}), {answers: {}, known: {}});
  });
});

const sorted = ({dontKnow, ...facts}: Facts) => [facts, [...(dontKnow ?? [])].sort()];

describe('the facts of a case', () => {
  for (const [index, {id, facts, today: day}] of readCases().entries()) {
    // The two longest topics, and each of the others in turn.
    const topics = new Set([TOPIC_IDS[index % TOPIC_IDS.length]!, 'more-time', 'naturalisation']);
    it(`come to the same as a visit: ${id}`, () => {
      for (const topic of topics as Set<TopicId>) {
        const before = engine.replay({topic, answers: {}, known: facts, today: day});
        const after = restored(topic, facts, day);
        assert.deepEqual(sorted(after.facts), sorted(facts), topic);
        assert.deepEqual(after.outcomes, before.outcomes, topic);
        assert.equal(after.ask, before.ask, topic);
      }
    });
  }
});
