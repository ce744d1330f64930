/** Which days of a plan go into a calendar, and the reminders before the last one. */

import {addMonths} from '../assess/calendar.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {MarkKind, Plan} from './plan.js';

/** What an entry is about; its words are under `takeaway.calendar.events`. */
type CalendarEventKind = Exclude<MarkKind, 'today'> | 'remind12' | 'remind6' | 'remind3';

export interface CalendarEvent {
  readonly kind: CalendarEventKind;
  readonly date: CalendarDate;
  /** The authority may come to another day. */
  readonly about?: true;
}

const REMINDERS = [
  [12, 'remind12'],
  [6, 'remind6'],
  [3, 'remind3'],
] as const;

/**
 * The days that lie ahead of `today`, in order. Reminders 12, 6 and 3 months before the last day are
 * entries of their own: many calendars drop the alarms of a file that they take over.
 */
export function calendarEvents({marks}: Plan, today: CalendarDate): readonly CalendarEvent[] {
  const days = marks.flatMap(({kind, date, about}): CalendarEvent[] =>
    kind === 'today' ? [] : [{kind, date, ...(about && {about})}],
  );
  const ready = days.find(({kind}) => kind === 'ready');
  const reminders = ready
    ? REMINDERS.map(([months, kind]): CalendarEvent => ({
        kind,
        date: addMonths(ready.date, -months),
        ...(ready.about && {about: ready.about}),
      }))
    : [];
  return [...days, ...reminders]
    .filter(({date}) => date > today)
    .sort((one, other) => one.date.localeCompare(other.date));
}
