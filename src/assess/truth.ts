/** Three-valued logic: what is not known is not "no". */

import type {CalendarDate, DateRange} from './calendar.js';

export type Truth = 'yes' | 'no' | 'unknown';

export const truth = (value: boolean): Truth => (value ? 'yes' : 'no');

export const not = (value: Truth): Truth =>
  value === 'unknown' ? 'unknown' : truth(value === 'no');

/** Yes if one is yes; no only if all are no. */
export const anyOf = (...values: readonly Truth[]): Truth =>
  values.includes('yes') ? 'yes' : values.includes('unknown') ? 'unknown' : 'no';

/** Yes only if all are yes; no if one is no. */
export const allOf = (...values: readonly Truth[]): Truth =>
  values.includes('no') ? 'no' : values.includes('unknown') ? 'unknown' : 'yes';

/** The answer on which all agree; unknown where they differ. */
export const agreed = (values: readonly Truth[]): Truth => {
  const [first, ...rest] = values;
  return first !== undefined && rest.every((value) => value === first) ? first : 'unknown';
};

/** Whether every day the range could be lies before `day` (exclusive). */
export const isBefore = (range: DateRange, day: CalendarDate): Truth =>
  range.last < day ? 'yes' : range.first >= day ? 'no' : 'unknown';

/** Whether the range lies from `first` up to and including `last`; an absent end is open. */
export const isWithin = (range: DateRange, first?: CalendarDate, last?: CalendarDate): Truth => {
  const afterStart = first === undefined ? 'yes' : not(isBefore(range, first));
  const beforeEnd =
    last === undefined ? 'yes' : range.last <= last ? 'yes' : range.first > last ? 'no' : 'unknown';
  return allOf(afterStart, beforeEnd);
};
