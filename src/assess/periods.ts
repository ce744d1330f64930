/** Periods that took time from learning, and how long they were within the term. */

import {figure} from '../../flows/law/figure.js';
import type {LostTo} from '../../flows/chart.js';
import {addDays, addMonths, daysBetween, rangeOf} from './calendar.js';
import type {CalendarDate, DateRange} from './calendar.js';
import {bindingLaw} from './laws.js';
import {termOf, termStartOf} from './term.js';
import {anyOf} from './truth.js';
import type {Truth} from './truth.js';
import type {FactView} from './view.js';

/** From and to, both inclusive; an end that is not known is absent. */
export interface Period {
  readonly from?: DateRange;
  readonly to?: DateRange;
  /** For an illness: whether a doctor in the Netherlands treated it. */
  readonly treatedHere?: boolean;
}

interface Told {
  readonly from?: string;
  readonly to?: string;
  readonly who?: 'self' | 'family';
  readonly treatedInNL?: boolean;
}

function periodOf({from, to, who, treatedInNL}: Told): Period {
  const first = from === undefined ? undefined : rangeOf(from);
  const last = to === undefined ? undefined : rangeOf(to);
  return {
    ...(first && {from: first}),
    ...(last && {to: last}),
    // The rule on a relative (W13-3.5) does not say where they must be treated.
    ...(treatedInNL !== undefined &&
      (treatedInNL || who !== 'family') && {treatedHere: treatedInNL}),
  };
}

/**
 * The periods lost to something: an empty list if there were none, `undefined` if nobody knows.
 * With `peek` nothing is asked for.
 */
export function periodsLost(view: FactView, to: LostTo, peek = false): Period[] | undefined {
  const read: FactView['read'] = (name) => (peek ? view.peek(name) : view.read(name));
  switch (to) {
    case 'illness': {
      const told = read('illness');
      return told === 'none' ? [] : told?.map(periodOf);
    }
    case 'literacy': {
      const told = read('literacyCourse');
      return told === 'none' ? [] : told && [periodOf(told)];
    }
    case 'provider': {
      const told = read('providerGap');
      return told === 'none' ? [] : told && [periodOf(told)];
    }
    default: {
      const told = read('specialSituation');
      if (told === 'none') return [];
      if (told?.kind === undefined) return undefined;
      return told.kind === to ? [periodOf(told)] : [];
    }
  }
}

/** The least months on end that the law asks of a reason; none is named for some under Wi2013. */
export function monthsAsked(view: FactView, to: LostTo): number | undefined {
  if (bindingLaw(view.situation) === 'wi2013') {
    if (to === 'illness') return figure('wi2013.ext.illness.minMonths');
    return to === 'other' ? figure('wi2013.ext.bio.minMonths') : undefined;
  }
  switch (to) {
    case 'illness':
      return figure('wi2021.ext.illness.minMonths');
    case 'homeless':
      return figure('wi2021.ext.homeless.minMonths');
    case 'shelter':
      return figure('wi2021.ext.shelter.minMonths');
    case 'literacy':
      return figure('wi2021.ext.literacy.minMonths');
    case 'provider':
      return figure('wi2021.ext.provider.minMonths');
    case 'other':
      return figure('wi2021.ext.bio.minMonths');
  }
}

const later = (one: CalendarDate, other: CalendarDate) => (one > other ? one : other);
const earlier = (one: CalendarDate, other: CalendarDate) => (one < other ? one : other);

/** The part of a period that lies within the term; what is not known stays out. */
export function withinTerm(view: FactView, {from, to}: Period): Period {
  const start = termStartOf(view);
  const {end} = termOf(view);
  const clippedFrom = from &&
    start && {first: later(from.first, start.first), last: later(from.last, start.last)};
  const clippedTo = to && (end ? {first: earlier(to.first, end), last: earlier(to.last, end)} : to);
  return {
    ...(clippedFrom && {from: clippedFrom}),
    ...(clippedTo && {to: clippedTo}),
  };
}

/** Whether a period lasted so many months on end, a day at least: from 1 March to 31 May is three. */
export function lasts({from, to}: Period, months: number): Truth {
  if (!from || !to) return 'unknown';
  const enough = (start: CalendarDate) =>
    months === 0 ? addDays(start, 1) : addMonths(start, months);
  if (enough(from.last) <= addDays(to.first, 1)) return 'yes';
  return enough(from.first) > addDays(to.last, 1) ? 'no' : 'unknown';
}

/** Whether a period lasted so long within the term; one too short altogether is too short there. */
export function lastsInTerm(view: FactView, period: Period, months: number): Truth {
  return lasts(period, months) === 'no' ? 'no' : lasts(withinTerm(view, period), months);
}

/** Days of a period, both ends counted; `undefined` where it is not known to the day. */
export function daysOf({from, to}: Period): number | undefined {
  if (!from || !to || from.first !== from.last || to.first !== to.last) return undefined;
  return Math.max(0, daysBetween(from.first, to.first) + 1);
}

/**
 * Periods that follow on one another, as one; only those known to the day. `parts` says of how many
 * it is made.
 */
export function joined(periods: readonly Period[]): (Period & {parts: number})[] {
  const exact = periods
    .filter((one) => daysOf(one) !== undefined)
    .sort((one, other) => (one.from!.first < other.from!.first ? -1 : 1));
  const runs: (Period & {parts: number})[] = [];
  for (const {from, to} of exact) {
    const run = runs.at(-1);
    if (run && from!.first <= addDays(run.to!.last, 1)) {
      const last = later(run.to!.last, to!.last);
      runs[runs.length - 1] = {from: run.from!, to: {first: last, last}, parts: run.parts + 1};
    } else {
      runs.push({from: from!, to: to!, parts: 1});
    }
  }
  return runs;
}

/** Whether somebody was kept from learning for as long as the law asks. */
export function lostMonths(view: FactView, to: LostTo): Truth {
  const periods = periodsLost(view, to);
  if (!periods) return 'unknown';
  // Where the law asks no length, some of it must still lie within the term.
  const months = monthsAsked(view, to) ?? 0;
  return anyOf('no', ...periods.map((period) => lastsInTerm(view, period, months)));
}
