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

/** "Before 30 May" in a letter of DUO: the last safe day is the day before the printed one. */
const PRINTED_DATE_SLACK_DAYS = 1;

/** The first term by our own sum: the day after which it runs, and its last day. */
interface FirstTerm {
  readonly start: DateRange;
  readonly end: DateRange;
}

function firstTerm(view: FactView, law: LawId): FirstTerm | undefined {
  if (law === 'wi2007') return undefined;
  const start = view.peekDate(law === 'wi2021' ? 'pipDate' : 'dutyStart');
  if (!start || start === 'none') return undefined;
  const endOf = (day: CalendarDate): CalendarDate =>
    law === 'wi2021'
      ? addYears(day, figure('wi2021.term.years'))
      : addDays(
          addYears(day, figure('wi2013.term.years')),
          figure('wi2013.term.printedEndOffsetDays'),
        );
  return {start, end: mapRange(start, endOf)};
}

/**
 * Days that an interruption adds to the term; `undefined` while that is unknown. One that lies
 * wholly outside the term adds nothing; one across its edge is left to DUO.
 */
function daysAway(view: FactView, law: LawId, {start, end}: FirstTerm): number | undefined {
  const gap = view.peek('interruption');
  if (gap === 'none') return 0;
  const from = gap?.from === undefined ? undefined : rangeOf(gap.from);
  const to = gap?.to === undefined ? undefined : rangeOf(gap.to);
  if (!from || !to) return undefined;
  if (to.last < start.first || from.first > end.last) return 0;
  if (from.first !== from.last || to.first !== to.last) return undefined;
  if (from.first <= start.last || to.last > end.first) return undefined;
  // The worked examples count both days under the law of 2021 and only one under that of 2013.
  return daysBetween(from.first, to.first) + (law === 'wi2021' ? 1 : 0);
}

/** The last day of the last extension given; `undefined` where the end of any of them is not known. */
function lastExtension(view: FactView): DateRange | 'none' | undefined {
  const given = view.peek('extensionsGranted');
  if (given === undefined) return undefined;
  if (given === 'none' || given.length === 0) return 'none';
  const ends = given.flatMap(({until}) => (until && rangeOf(until)) || []);
  if (ends.length < given.length) return undefined;
  return ends.reduce((latest, end) => (end.last > latest.last ? end : latest));
}

/** Whether it is certain that no decision on a fine set a new term. */
function noTermAfterFine(view: FactView): boolean {
  const fine = view.peek('fine');
  const termSet = view.peek('fineTermSet');
  if (fine === 'none' || termSet === false) return true;
  return fine === undefined && termSet === undefined && view.peek('termEnd') === 'none';
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

/** Whether a printed date lies after everything that is said to have moved the term. */
function isAfterAll(
  view: FactView,
  law: LawId,
  printed: DateRange,
  sum: FirstTerm | undefined,
  extension: DateRange | 'none' | undefined,
  slack: number,
): boolean {
  const noFine = view.peek('fine') === 'none' || view.peek('fineTermSet') === false;
  if (!noFine || extension === undefined) return false;
  if (extension !== 'none') return printed.first > addDays(extension.last, slack);
  const away = sum && daysAway(view, law, sum);
  return (
    sum !== undefined && away !== undefined && printed.first > addDays(sum.end.last, away + slack)
  );
}

/** What is known of the term under the law that binds. */
export function termOf(view: FactView): Term {
  const law = bindingLaw(view.situation);
  const unknown: Term = {estimate: true, fits: 'yes'};
  if (!law) return unknown;
  const sum = firstTerm(view, law);
  const extension = lastExtension(view);
  const slack = law === 'wi2013' ? PRINTED_DATE_SLACK_DAYS : 0;
  const printed = view.readDate('termEnd');

  if (printed && printed !== 'none') {
    // No plan is older than the law of 2021, so no term of it can have ended before this.
    const earliest =
      law === 'wi2021'
        ? addYears(figure('common.route.wi2021.from'), figure('wi2021.term.years'))
        : undefined;
    const beforeSum = printed.last < (sum ? addDays(sum.end.first, -slack) : (earliest ?? ''));
    const beforeExtension = extension && extension !== 'none' && printed.last < extension.first;
    const afterAll = isAfterAll(view, law, printed, sum, extension, slack);
    return termEnding(printed, 'letter', {
      asEnd: true,
      asOver: true,
      estimate: false,
      slack,
      fits: truth(!beforeSum && !beforeExtension && !afterAll),
    });
  }
  if (law === 'wi2007') {
    // No ordinary term can have lasted longer than this; only a decision can give a later day.
    const latest = figure('wi2007.term.latestEnd');
    const noDecision =
      extension === 'none' || (printed === 'none' && view.peek('extensionsGranted') === undefined);
    const told = noDecision && noTermAfterFine(view);
    return told ? {notAfter: latest, estimate: true, fits: 'yes'} : unknown;
  }

  if (extension && extension !== 'none') {
    if (sum && extension.last < sum.end.first) return unknown;
    return termEnding(extension, 'extension', {
      asEnd: true,
      asOver: noTermAfterFine(view),
      estimate: false,
    });
  }
  if (!sum) return unknown;
  const away = daysAway(view, law, sum);
  const unmoved = extension === 'none' && away !== undefined;
  return termEnding(
    mapRange(sum.end, (day) => addDays(day, away ?? 0)),
    'sum',
    {
      asEnd: unmoved,
      asOver: unmoved && noTermAfterFine(view),
      estimate: law === 'wi2013' || away !== 0,
      slack,
    },
  );
}

/**
 * The first day of the term: the day after the plan (Wi2021), or the day the duty began (Wi2013), as
 * the letter gives it or else the day the right was made known. `undefined` where that is not known.
 */
export function termStartOf(view: FactView): DateRange | undefined {
  const law = bindingLaw(view.situation);
  if (law === 'wi2021') {
    const plan = view.peekDate('pipDate');
    const offset = figure('wi2021.term.startOffsetDays');
    return plan && plan !== 'none' ? mapRange(plan, (day) => addDays(day, offset)) : undefined;
  }
  return law === 'wi2013' ? dutyDateOf(view) : undefined;
}

/** The day the duty arose: as the letter gives it, or else the day the right was made known. */
export function dutyDateOf(view: FactView): DateRange | undefined {
  for (const fact of ['dutyStart', 'residenceGrantedOn'] as const) {
    const date = view.peekDate(fact);
    if (date && date !== 'none') return date;
  }
  return undefined;
}

/**
 * Whether the term that runs is the first one: no decision on a fine has set another. A fine comes
 * after the first term, so within it there can be none.
 */
export function isFirstTerm(view: FactView): Truth {
  const set = view.peek('fineTermSet');
  if (set === true) return 'no';
  if (noTermAfterFine(view)) return 'yes';
  const law = bindingLaw(view.situation);
  const sum = law && firstTerm(view, law);
  return sum && view.today <= sum.end.first ? 'yes' : 'unknown';
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
