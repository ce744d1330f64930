/** What a changed answer makes different, as a list: the answer, the last day, and the steps. */

import type {CalendarDate} from '../assess/calendar.js';
import type {TextKey} from '../conversation/result-pieces.js';
import type {Gist} from './gist.js';
import type {Plan} from './plan.js';
import type {PlanStep} from './steps.js';

export type Change =
  | {readonly kind: 'answer'; readonly was: readonly TextKey[]; readonly now: readonly TextKey[]}
  /** The last day; absent where there is none or it is not known. */
  | {readonly kind: 'date'; readonly was?: CalendarDate; readonly now?: CalendarDate}
  | {readonly kind: 'new' | 'gone'; readonly step: PlanStep}
  /** The same step at another time. */
  | {readonly kind: 'moved'; readonly was: PlanStep; readonly now: PlanStep};

/** An answer with the plan that is made of it. */
export interface Outlook {
  readonly gist: Gist;
  readonly plan: Plan;
}

const keyOf = ({id, part, where}: PlanStep): string => `${id} ${part ?? ''} ${where}`;

const days = ({from, until, on}: PlanStep): string => [from, until, on].join(' ');

const lastDay = ({gist}: Outlook): CalendarDate | undefined => gist.assessment.deadline.termEnd;

function ofSteps(was: readonly PlanStep[], now: readonly PlanStep[]): Change[] {
  const before = new Map(was.map((step) => [keyOf(step), step]));
  const after = new Set(now.map(keyOf));
  const changed = now.flatMap((step): Change[] => {
    const old = before.get(keyOf(step));
    if (!old) return [{kind: 'new', step}];
    return days(old) === days(step) ? [] : [{kind: 'moved', was: old, now: step}];
  });
  const gone = was.filter((step) => !after.has(keyOf(step)));
  return [...changed, ...gone.map((step): Change => ({kind: 'gone', step}))];
}

/** In the order in which they matter; empty where nothing changes. */
export function changesBetween(was: Outlook, now: Outlook): readonly Change[] {
  const [sentence] = now.gist.sentence;
  const [old] = was.gist.sentence;
  const [dateWas, dateNow] = [lastDay(was), lastDay(now)];
  return [
    ...(sentence === old
      ? []
      : [{kind: 'answer', was: was.gist.sentence, now: now.gist.sentence} as const]),
    ...(dateWas === dateNow
      ? []
      : [
          {
            kind: 'date',
            ...(dateWas !== undefined && {was: dateWas}),
            ...(dateNow !== undefined && {now: dateNow}),
          } as const,
        ]),
    ...ofSteps(was.plan.steps, now.plan.steps),
  ];
}
