/** The words around a step of the plan: when it is done, and what its texts may name. */

import type {CalendarDate} from '../assess/calendar.js';
import type {Spoken} from './say.js';
import type {PlanStep} from './steps.js';

const PLAN = 'takeaway.plan';

/** When a step is done, in words; `words` writes the dates. */
export function whenOf(
  {from, until, on, about, later}: PlanStep,
  words: Pick<Spoken, 't' | 'date'>,
): string {
  const day = (date: CalendarDate) =>
    about ? `${words.t(`${PLAN}.about`)} ${words.date(date)}` : words.date(date);
  if (later) return words.t(`${PLAN}.later`);
  if (on !== undefined) return words.t(`${PLAN}.on`, {date: day(on)});
  if (from !== undefined && until !== undefined) {
    return words.t(`${PLAN}.fromUntil`, {from: words.date(from), until: day(until)});
  }
  if (from !== undefined) return words.t(`${PLAN}.from`, {date: words.date(from)});
  if (until !== undefined) return words.t(`${PLAN}.nowUntil`, {until: day(until)});
  return words.t(`${PLAN}.now`);
}

/** A name within a sentence: `uw gemeente`, but `DUO`. */
const within = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** What a step's words may name; a sentence that begins with who decides names `Authority`. */
export function stepValues(
  {part, authority}: PlanStep,
  words: Pick<Spoken, 't'>,
): Record<string, string> {
  const name = words.t(`interface.authorities.${authority}.name`);
  return {
    part: part === undefined ? '' : words.t(`outcomes.part.${part}`),
    authority: within(name),
    Authority: name,
  };
}
