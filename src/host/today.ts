import type {CalendarDate} from '../assess/calendar.js';

/** The calendar date now in the Netherlands, wherever the clock of this machine stands. */
export const dateInTheNetherlands = (): CalendarDate =>
  new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Amsterdam'}).format(new Date());
