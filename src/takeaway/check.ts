/**
 * The check of understanding: questions that use what was told, never "is this clear?". Which ones
 * fit an answer, with what choices and which of them is right; the words are under
 * `takeaway.check.items`.
 */

import {AUTHORITIES} from '../../flows/vocabulary.js';
import {addDays, addYears} from '../assess/calendar.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {Verdict} from '../conversation/result.js';
import type {Gist} from './gist.js';
import type {Plan} from './plan.js';
import type {StepId} from './steps.js';

export const CHECK_KINDS = [
  'objectBy',
  'readyBy',
  'askFrom',
  'must',
  'passport',
  'first',
  'who',
] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

export interface CheckChoice {
  readonly id: string;
  /** What the choice is: a date, or the key of its words. */
  readonly date?: CalendarDate;
  readonly key?: string;
}

export interface CheckItem {
  readonly kind: CheckKind;
  readonly choices: readonly CheckChoice[];
  /** The id of the right choice. */
  readonly right: string;
  /** With `must`: what was told. */
  readonly verdict?: Verdict;
}

/** No more than these, so that it stays a moment and is no exam. */
const MOST_ITEMS = 2;

const ITEMS = 'takeaway.check.items';
const NEAR_DAYS = 28;
const FAR_DAYS = 91;

function dated(kind: CheckKind, right: CalendarDate, others: readonly CalendarDate[]): CheckItem {
  const choices = [right, ...others].sort().map((date) => ({id: date, date}));
  return {kind, choices, right};
}

/** Somebody who has so many weeks can be off by some weeks; who has years, by a year. */
const byWeeks = (kind: CheckKind, day: CalendarDate): CheckItem =>
  dated(kind, day, [addDays(day, NEAR_DAYS), addDays(day, FAR_DAYS)]);
const byYears = (kind: CheckKind, day: CalendarDate): CheckItem =>
  dated(kind, day, [addYears(day, -1), addYears(day, 1)]);

const keyed = (
  kind: CheckKind,
  ids: readonly string[],
  right: string,
  keyOf: (id: string) => string,
): CheckItem => ({kind, choices: ids.map((id) => ({id, key: keyOf(id)})), right});

const VERDICTS: readonly Verdict[] = ['must', 'mustNot', 'mayAsk', 'notSure'];

/** Answers that are easily taken to count for a passport too. */
const COUNTS_ELSEWHERE: readonly StepId[] = [
  'askExemption',
  'askPartExemption',
  'requestDispensation',
  'keepDecision',
  'applyPermit',
];

function datedItem({steps, marks}: Plan): CheckItem | undefined {
  const until = steps.find(({id}) => id === 'object' || id === 'objectPlan')?.until;
  if (until !== undefined) return byWeeks('objectBy', until);
  const ready = marks.find(({kind}) => kind === 'ready');
  if (ready) return byYears('readyBy', ready.date);
  const from = marks.find(({kind}) => kind === 'ask' || kind === 'apply');
  return from && byYears('askFrom', from.date);
}

/**
 * The questions for an answer, the most useful first; one at least, two at most. Every choice is
 * another one, and exactly one is right.
 */
export function checkItems(gist: Gist, plan: Plan): readonly CheckItem[] {
  const items: CheckItem[] = [];
  const ofDate = datedItem(plan);
  if (ofDate) items.push(ofDate);
  const {verdict} = gist;
  if (!ofDate && verdict) {
    items.push({
      ...keyed('must', VERDICTS, verdict, (id) => `${ITEMS}.must.options.${id}`),
      verdict,
    });
  }
  if (plan.steps.some(({id}) => COUNTS_ELSEWHERE.includes(id))) {
    items.push(
      keyed('passport', ['yes', 'no', 'unsure'], 'no', (id) => `${ITEMS}.passport.options.${id}`),
    );
  }
  const [first] = plan.steps;
  if (first && first.id !== 'nothingToDo' && !first.later) {
    items.push(
      keyed('first', ['wait', 'step', 'nothing'], 'step', (id) =>
        id === 'step' ? `takeaway.plan.steps.${first.id}.what` : `${ITEMS}.first.options.${id}`,
      ),
    );
  }
  items.push(keyed('who', AUTHORITIES, gist.authority, (id) => `interface.authorities.${id}.name`));
  return items.slice(0, MOST_ITEMS);
}
