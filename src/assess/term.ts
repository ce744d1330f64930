/**
 * The term: when it ends, how sure that is, and from when more time can be asked for. The end date
 * in the person's latest letter stands above any sum (COM-1.2).
 */

import {figure} from '../../flows/law/figure.js';
import type {LawId} from '../../flows/vocabulary.js';
import {addDays, addMonths, addYears, daysBetween, mapRange, rangeOf} from './calendar.js';
import type {CalendarDate, DateRange} from './calendar.js';
import {bindingLaw} from './laws.js';
import {truth} from './truth.js';
import type {Truth} from './truth.js';
import type {FactView} from './view.js';

export interface Term {
  /** The term does not end before this day. */
  readonly notBefore?: CalendarDate;
  /** The term has certainly ended after this day; absent where more time may have been given. */
  readonly notAfter?: CalendarDate;
  /** The last day of the term, inclusive; a letter's own printed date as it stands there. */
  readonly end?: CalendarDate;
  /** Where the end comes from: the letter, the last extension given, or our own sum. */
  readonly from?: 'letter' | 'extension' | 'sum';
  /** True where DUO may come to another day: then the letter wins. */
  readonly estimate: boolean;
  /** False where the letter's date cannot belong to the plan or start date given. */
  readonly fits: Truth;
}

/** Two ways of reading "before 30 May": a printed date may be off by this many days. */
const PRINTED_DATE_SLACK_DAYS = 1;

/** The end of the first term by our own sum; several days where the start is known in part. */
function firstEnd(view: FactView, law: LawId): DateRange | undefined {
  if (law === 'wi2021') {
    const plan = view.peekDate('pipDate');
    return plan && plan !== 'none'
      ? mapRange(plan, (day) => addYears(day, figure('wi2021.term.years')))
      : undefined;
  }
  const start = law === 'wi2013' ? view.peekDate('dutyStart') : undefined;
  return start && start !== 'none'
    ? mapRange(start, (day) =>
        addDays(
          addYears(day, figure('wi2013.term.years')),
          figure('wi2013.term.printedEndOffsetDays'),
        ),
      )
    : undefined;
}

/** Days that an interruption adds; `undefined` while it is unknown whether there was one. */
function daysAway(view: FactView): number | undefined {
  const gap = view.peek('interruption');
  if (gap === 'none') return 0;
  const from = gap?.from === undefined ? undefined : rangeOf(gap.from);
  const to = gap?.to === undefined ? undefined : rangeOf(gap.to);
  if (!from || !to || from.first !== from.last || to.first !== to.last) return undefined;
  return daysBetween(from.first, to.first) + 1;
}

/** The last day of the last extension given; `undefined` where that is not known. */
function lastExtension(view: FactView): DateRange | 'none' | undefined {
  const given = view.peek('extensionsGranted');
  if (given === undefined) return undefined;
  if (given === 'none' || given.length === 0) return 'none';
  const ends = given.map(({until}) => (until === undefined ? undefined : rangeOf(until)));
  return ends.reduce((latest, end) => (latest && end && end.last > latest.last ? end : latest));
}

/** Whether it is certain that no decision on a fine set a new term. */
function noTermAfterFine(view: FactView): boolean {
  return (
    view.peek('fine') === 'none' ||
    view.peek('fineTermSet') === false ||
    view.peek('termEnd') === 'none'
  );
}

const oneDay = (range: DateRange): boolean => range.first === range.last;

/** A term whose end is known as far as `end` says; `certain` where nothing can have moved it. */
function termEnding(
  end: DateRange,
  from: NonNullable<Term['from']>,
  certain: {asEnd: boolean; asOver: boolean; estimate: boolean; slack?: number; fits?: Truth},
): Term {
  return {
    notBefore: addDays(end.first, -(certain.slack ?? 0)),
    ...(certain.asOver && {notAfter: end.last}),
    ...(certain.asEnd && oneDay(end) && {end: end.first}),
    from,
    estimate: certain.estimate,
    fits: certain.fits ?? 'yes',
  };
}

/** What is known of the term under the law that binds. */
export function termOf(view: FactView): Term {
  const law = bindingLaw(view.situation);
  const unknown: Term = {estimate: true, fits: 'yes'};
  if (!law) return unknown;
  const sum = firstEnd(view, law);
  const slack = law === 'wi2013' ? PRINTED_DATE_SLACK_DAYS : 0;
  const printed = view.readDate('termEnd');

  if (printed && printed !== 'none') {
    const tooEarly = sum && printed.last < addDays(sum.first, -slack);
    return termEnding(printed, 'letter', {
      asEnd: true,
      asOver: true,
      estimate: false,
      fits: truth(!tooEarly),
    });
  }
  if (law === 'wi2007') {
    // No ordinary term can have lasted longer than this; only a decision can give a later day.
    const latest = figure('wi2007.term.latestEnd');
    const told = printed === 'none';
    return told ? {notAfter: latest, estimate: true, fits: 'yes'} : unknown;
  }

  const extension = lastExtension(view);
  if (extension && extension !== 'none') {
    const tooEarly = sum && extension.last < sum.first;
    if (tooEarly) return unknown;
    return termEnding(extension, 'extension', {
      asEnd: true,
      asOver: noTermAfterFine(view),
      estimate: false,
    });
  }
  if (!sum) return unknown;
  const away = daysAway(view);
  const unmoved = extension === 'none' && away !== undefined;
  return termEnding(
    mapRange(sum, (day) => addDays(day, away ?? 0)),
    'sum',
    {
      asEnd: unmoved,
      asOver: unmoved && noTermAfterFine(view),
      estimate: law === 'wi2013' || away !== 0,
      slack,
    },
  );
}

/** From this day on DUO takes a request for more time (inclusive). */
export function extensionFrom(law: LawId, end: CalendarDate): CalendarDate | undefined {
  if (law === 'wi2007') return undefined;
  const months =
    law === 'wi2021'
      ? figure('wi2021.ext.applyBeforeEndMonths')
      : figure('wi2013.ext.applyBeforeEndMonths');
  return addMonths(end, -months);
}
