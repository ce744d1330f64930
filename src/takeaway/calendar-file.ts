/**
 * The calendar file (iCalendar, RFC 5545): whole days, each with an alarm in the morning. It holds
 * dates and the words beside them, and nothing else of the person.
 */

import {ICalAlarmRelatesTo, ICalAlarmType, ICalCalendar} from 'ical-generator';
import {addDays} from '../assess/calendar.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {CalendarEvent} from './calendar-events.js';
import type {Spoken} from './say.js';

/** At nine o'clock on the day itself: seconds after midnight. */
const ALARM_SECONDS = 9 * 60 * 60;

export interface CalendarWords {
  readonly words: Spoken;
  /** Beside another language; the same as `words` in Dutch. */
  readonly dutch: Spoken;
  /** Whom to ask, in the language of `words`. */
  readonly authority: string;
  /** That it is information, and who decides, in the language of `words`. */
  readonly information: string;
}

const title = ({kind, about}: CalendarEvent, words: Spoken): string => {
  const name = words.t(`takeaway.calendar.events.${kind}`);
  return about ? `${name} (${words.t('takeaway.plan.about')})` : name;
};

/** Midnight UTC: of a whole day only the date is written. */
const midnight = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`);

/**
 * The file as text, with CRLF and folded lines. The same plan gives the same ids, so that taking a
 * file over twice doubles no entry; `today` is the only clock.
 */
export function calendarFile(
  events: readonly CalendarEvent[],
  today: CalendarDate,
  {words, dutch, authority, information}: CalendarWords,
): string {
  const calendar = new ICalCalendar({
    prodId: {company: 'inburger-wijzer', product: 'plan', language: 'NL'},
  });
  for (const event of events) {
    const [own, beside] = [title(event, words), title(event, dutch)];
    const details = `${words.t('takeaway.calendar.details', {authority})}\n${information}`;
    const entry = calendar.createEvent({
      id: `${event.kind}-${event.date}@inburger-wijzer`,
      stamp: midnight(today),
      start: midnight(event.date),
      end: midnight(addDays(event.date, 1)),
      allDay: true,
      timezone: 'UTC',
      summary: own,
      description: own === beside ? details : `${beside}\n${details}`,
    });
    // Set by itself: the constructor passes it over and takes the end, which is the day after.
    entry
      .createAlarm({
        type: ICalAlarmType.display,
        triggerAfter: ALARM_SECONDS,
        description: own,
      })
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  // The last line ends as every line does; the library leaves that out.
  return `${calendar.toString()}\r\n`;
}
