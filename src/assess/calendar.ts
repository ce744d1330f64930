/**
 * Calendar arithmetic on plain dates: no clock, no time zone, no `Date` in local time.
 *
 * A full date is `YYYY-MM-DD`; a partial date leaves out the day or the month (`2021-11`,
 * `2021`) and stands for every day it could be. Full dates sort as text.
 */

/** A full calendar date, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** A full date, a month (`YYYY-MM`) or a year (`YYYY`). */
export type PartialDate = string;

/** The days a date could be; both ends inclusive. */
export interface DateRange {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MS_PER_DAY = 86_400_000;

/** The first and last year a date may lie in: outside it a typing error is certain. */
export const YEARS = {first: 1900, last: 2199} as const;

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

const fromParts = (year: number, month: number, day: number): CalendarDate =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** Days in a month; `month` counts from 1. */
const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The days that `text` could be, or `undefined` if it is no date at all (`2021-02-29`). */
export function rangeOf(text: string): DateRange | undefined {
  const match = PATTERN.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (year < YEARS.first || year > YEARS.last) return undefined;
  if (match[2] === undefined) {
    return {first: fromParts(year, 1, 1), last: fromParts(year, 12, 31)};
  }
  const month = Number(match[2]);
  if (month < 1 || month > 12) return undefined;
  const length = daysInMonth(year, month);
  if (match[3] === undefined) {
    return {first: fromParts(year, month, 1), last: fromParts(year, month, length)};
  }
  const day = Number(match[3]);
  return day >= 1 && day <= length ? {first: text, last: text} : undefined;
}

/** Whether `text` is a date that exists, full or partial. */
export const isPartialDate = (text: string): boolean => rangeOf(text) !== undefined;

/** Whether `text` is a full date that exists. */
export const isCalendarDate = (text: string): boolean => text.length === 10 && isPartialDate(text);

const toDayNumber = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

/** The date `days` later (or earlier, if negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date((toDayNumber(date) + days) * MS_PER_DAY).toISOString().slice(0, 10);

/** Days from `from` to `to`, not counting the first: the same day gives 0. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  toDayNumber(to) - toDayNumber(from);

/**
 * The date `months` later (or earlier). Where the month has no such day the last day of the
 * month is meant: 31 August minus six months is 28 (or 29) February.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (index % 12) + 1;
  return fromParts(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** The date `years` later: 29 February gives 28 February where there is no leap day. */
export const addYears = (date: CalendarDate, years: number): CalendarDate =>
  addMonths(date, years * 12);

/** Moves both ends of a range. */
export const mapRange = (
  range: DateRange,
  move: (date: CalendarDate) => CalendarDate,
): DateRange => ({first: move(range.first), last: move(range.last)});

/**
 * The days on which someone born on `birth` can be said to reach an age.
 *
 * Where the birthday does not exist in that month (29 February, or a 31st plus some months) the
 * range covers the last day of the month and the day after: which of the two counts is not
 * settled, so a decision on exactly that day is unknown.
 */
export function ageReachedOn(birth: DateRange, years: number, months = 0): DateRange {
  const total = years * 12 + months;
  const first = addMonths(birth.first, total);
  const last = addMonths(birth.last, total);
  const clamped = last.slice(8) !== birth.last.slice(8);
  return {first, last: clamped ? addDays(last, 1) : last};
}
