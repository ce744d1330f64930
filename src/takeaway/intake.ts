/** The first talk with the municipality (brede intake): who has it ahead, and what to take to it. */

import type {Gist} from './gist.js';

/** What one may want to tell; the words are under `takeaway.intake.tellItems`. */
export const TELL = [
  'work',
  'children',
  'health',
  'school',
  'diploma',
  'goal',
  'learning',
  'travel',
  'computer',
  'worry',
] as const;
/** What one may want to ask; the words are under `takeaway.intake.askItems`. */
export const ASK = [
  'interpreter',
  'route',
  'start',
  'hours',
  'cost',
  'childcare',
  'change',
  'school',
  'who',
] as const;
/** What to look at in the plan (PIP); the words are under `takeaway.intake.planItems`. */
export const CHECK_PLAN = [
  'name',
  'route',
  'goal',
  'hours',
  'parts',
  'start',
  'help',
  'signed',
] as const;

const LETTERS: readonly string[] = ['intake', 'plan'];

/**
 * Whether the talk lies ahead, or the plan that comes of it has just come: a duty under the law of
 * 2021 with no plan yet, or a letter that calls for the one or brings the other.
 */
export function needsIntake({assessment, facts}: Gist): boolean {
  const {obligation, law, deadline} = assessment;
  if (typeof facts.letterKind === 'string' && LETTERS.includes(facts.letterKind)) return true;
  return (
    obligation.result === 'obliged' &&
    law.result === 'wi2021' &&
    (deadline.result === 'not-started' || deadline.reason === 'deadline.askPlan')
  );
}

/** Sections of the list to take along, as keys under `takeaway.intake`. */
export interface IntakeList {
  readonly tell: readonly string[];
  readonly ask: readonly string[];
  readonly plan: readonly string[];
}

/** What was ticked, in the order of the screen; the points of the plan are always on it. */
export function intakeList(ticked: ReadonlySet<string>): IntakeList {
  const of = (group: string, ids: readonly string[]) =>
    ids.map((id) => `${group}.${id}`).filter((key) => ticked.has(key));
  return {
    tell: of('tellItems', TELL),
    ask: of('askItems', ASK),
    plan: CHECK_PLAN.map((id) => `planItems.${id}`),
  };
}
