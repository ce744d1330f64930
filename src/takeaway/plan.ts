/**
 * The plan: what to do, by when, where, with which papers, who decides. Made of an answer by pure
 * functions, so that it can be tested to the day; the words are under `takeaway.plan`.
 */

import type {Authority, Paper} from '../../flows/vocabulary.js';
import {addDays} from '../assess/calendar.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {Gist} from './gist.js';
import {dutySteps} from './plan-duty.js';
import {topicSteps} from './plan-topics.js';
import {step} from './steps.js';
import type {PlanStep, StepId} from './steps.js';

/** Who helps where the first way does not work out. */
export type Helper = 'legal-counter' | 'refugee-council' | 'neighbourhood';
export const HELPERS: readonly Helper[] = ['legal-counter', 'refugee-council', 'neighbourhood'];

/** What a day worth remembering is; the words are under `takeaway.plan.marks`. */
export const MARK_KINDS = ['today', 'object', 'ask', 'book', 'apply', 'ready'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
export interface Mark {
  readonly kind: MarkKind;
  readonly date: CalendarDate;
  readonly about?: true;
}

export interface Plan {
  /** First things first; never empty. */
  readonly steps: readonly PlanStep[];
  /** Where to go now: one, and only one. */
  readonly who: Authority;
  /** Who helps if that does not work out. */
  readonly fallback: Helper;
  /** What to bring there, and to the steps that follow there; never empty. */
  readonly papers: readonly Paper[];
  /** The days of the plan in order, today among them. */
  readonly marks: readonly Mark[];
}

/** A last day within so many weeks comes before all else. */
const URGENT_WEEKS = 6;

/** Topics in which the duty is not asked for: nothing is said of it. */
const WITHOUT_DUTY: readonly string[] = ['letter', 'permanent-residence', 'naturalisation'];

const LEGAL: readonly StepId[] = [
  'object',
  'objectPlan',
  'legalHelp',
  'findDate',
  'requestReview',
  'contactNow',
];

/** Steps that take the whole term: they stand at their last day, not at today. */
const ALL_TERM: readonly StepId[] = ['bookExam', 'finishRoute', 'finalTalk', 'askMoreTime'];
/** After this day it is harder and not too late: nothing to put before all else. */
const HARDER_AFTER: readonly StepId[] = ['bookExam', 'finishRoute'];
/** Rent and food come before any date. */
const FIRST_OF_ALL: StepId = 'urgentMoney';

/** 0: now, with a near last day; 1: now; 2: on or from a day to come; 3: to be kept in mind. */
function rank({id, until, from, on, later}: PlanStep, today: CalendarDate): number {
  if (later) return 3;
  if (id === FIRST_OF_ALL) return -1;
  if (from !== undefined || on !== undefined) return 2;
  const isNear = until !== undefined && until <= addDays(today, 7 * URGENT_WEEKS);
  if (isNear) return HARDER_AFTER.includes(id) ? 1 : 0;
  return until !== undefined && ALL_TERM.includes(id) ? 2 : 1;
}

const dayOf = ({from, until, on}: PlanStep): CalendarDate => from ?? until ?? on ?? '';

/** Steps in the order in which they are done; those of one rank stay as they were given. */
function inOrder(steps: readonly PlanStep[], today: CalendarDate): PlanStep[] {
  return [...steps].sort((one, other) => {
    const ranks = rank(one, today) - rank(other, today);
    if (ranks || rank(one, today) === 1 || rank(one, today) === 3) return ranks;
    return dayOf(one).localeCompare(dayOf(other));
  });
}

/** The same step for the same part is said once. */
function once(steps: readonly PlanStep[]): PlanStep[] {
  const said = new Set<string>();
  return steps.filter(({id, part, where}) => {
    const key = id === 'findOut' ? `${id} ${where}` : `${id} ${part ?? ''}`;
    return !said.has(key) && said.add(key);
  });
}

/** With the step of the duty that a step of the topic takes the place of. */
const INSTEAD: Partial<Record<StepId, StepId>> = {requestExtension: 'askMoreTime'};

function stepsOf(gist: Gist): PlanStep[] {
  const own = topicSteps(gist);
  const replaced = own.map(({id}) => INSTEAD[id]);
  const duty = WITHOUT_DUTY.includes(gist.topic) ? [] : dutySteps(gist);
  const steps = once([...own, ...duty.filter(({id}) => !replaced.includes(id))]);
  if (steps.some(({later}) => !later)) return steps;
  const {authority} = gist;
  return [step('nothingToDo', 'home', {authority}), ...steps];
}

const isAsylum = ({facts: {residence, sponsor}}: Gist): boolean =>
  [residence, sponsor].some((one) => one?.startsWith('asylum'));

function fallbackOf(steps: readonly PlanStep[], gist: Gist): Helper {
  if (steps.some(({id}) => LEGAL.includes(id))) return 'legal-counter';
  return isAsylum(gist) ? 'refugee-council' : 'neighbourhood';
}

const MARKS: Partial<Record<StepId, readonly ['from' | 'until' | 'on', MarkKind][]>> = {
  object: [['until', 'object']],
  objectPlan: [['until', 'object']],
  askMoreTime: [['from', 'ask']],
  requestExtension: [['from', 'ask']],
  requestDispensation: [['from', 'ask']],
  bookExam: [['until', 'book']],
  finishRoute: [['until', 'book']],
  ready: [['on', 'ready']],
  applyOption: [['from', 'apply']],
  applyNaturalisation: [['from', 'apply']],
};

function marksOf(steps: readonly PlanStep[], today: CalendarDate): Mark[] {
  const marks: Mark[] = [{kind: 'today', date: today}];
  for (const one of steps) {
    for (const [field, kind] of MARKS[one.id] ?? []) {
      const date = one[field];
      if (date === undefined || marks.some((mark) => mark.kind === kind && mark.date === date)) {
        continue;
      }
      marks.push({kind, date, ...(one.about && {about: one.about})});
    }
  }
  return marks.sort((one, other) => one.date.localeCompare(other.date));
}

/** Where to go first: the place of the first step that is an office, else who decides. */
function whoOf(steps: readonly PlanStep[], gist: Gist): Authority {
  const now = steps.filter(({later}) => !later);
  return now.find(({where, authority}) => where === authority)?.authority ?? gist.authority;
}

/** What the steps at that place need; where there are none, what the answer itself asks for. */
function papersOf(steps: readonly PlanStep[], who: Authority, gist: Gist): readonly Paper[] {
  const there = steps.filter(({where, later}) => where === who && !later);
  const papers = there.flatMap((one) => one.papers);
  return papers.length ? [...new Set(papers)] : gist.papers;
}

export function planOf(gist: Gist): Plan {
  const {today} = gist;
  const steps = inOrder(stepsOf(gist), today);
  const who = whoOf(steps, gist);
  return {
    steps,
    who,
    fallback: fallbackOf(steps, gist),
    papers: papersOf(steps, who, gist),
    marks: marksOf(steps, today),
  };
}
