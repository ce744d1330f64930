/**
 * What a host may have written in an attribute: an unknown value gives the safe one, and one
 * warning for the developer that names what is allowed.
 */

import {isCalendarDate} from '../assess/calendar.js';
import type {CalendarDate} from '../assess/calendar.js';
import {IDLE_TIMES} from '../host/kiosk-idle-times.js';
import type {IdleTimes} from '../host/kiosk-idle-times.js';
import {isTopic, TOPIC_IDS} from '../conversation/topics.js';
import type {TopicId} from '../conversation/topics.js';
import {dateInTheNetherlands} from '../host/today.js';

const warned = new Set<string>();

/** Warns once, however many elements have the same mistake. */
export function warnOnce(message: string): void {
  if (!warned.has(message)) console.warn(`<inburger-wijzer>: ${message}`);
  warned.add(message);
}

/** The day to reckon with, and whether the host chose it to look at another day. */
export function readToday(given: string): {today: CalendarDate; preview: boolean} {
  if (isCalendarDate(given)) return {today: given, preview: true};
  if (given) warnOnce(`today="${given}" is not a date YYYY-MM-DD; today's date is used.`);
  return {today: dateInTheNetherlands(), preview: false};
}

/** The topic to begin with; none, so that the person chooses, if it is not one of ours. */
export function readTopic(given: string): TopicId | undefined {
  if (isTopic(given)) return given;
  if (given) warnOnce(`topic="${given}" is not one of ${TOPIC_IDS.join(', ')}; none is used.`);
  return undefined;
}

const LAYOUTS = ['launcher', 'inline'];

/** Warns of a layout that there is not; the element is a launcher then. */
export function checkLayout(given: string | null): void {
  if (given && !LAYOUTS.includes(given)) {
    warnOnce(`layout="${given}" is not one of ${LAYOUTS.join(', ')}; it is a launcher.`);
  }
}

/** How long nobody touches a kiosk: seconds until the person is asked, and from then until the end. */
export function readIdle(given: string): IdleTimes {
  if (!given.trim()) return IDLE_TIMES;
  const [ask, erase, ...more] = given.trim().split(/\s+/).map(Number);
  if (ask! > 0 && erase! > 0 && !more.length) return {ask: ask! * 1000, erase: erase! * 1000};
  warnOnce(`idle="${given}" is not two numbers of seconds, such as "60 30"; that is used.`);
  return IDLE_TIMES;
}
