/** Tests on more time: what happened within the term, and when a request can be made. */

import {figure} from '../../../flows/law/figure.js';
import {addDays, addMonths, rangeOf} from '../calendar.js';
import {bindingLaw} from '../laws.js';
import {
  daysOf,
  joined,
  lasts,
  lastsInTerm,
  lostMonths,
  monthsAsked,
  periodsLost,
  withinTerm,
} from '../periods.js';
import {extensionFrom, isFirstTerm, termOf, termStartOf} from '../term.js';
import {allOf, anyOf, isBefore, not, truth} from '../truth.js';
import type {Truth} from '../truth.js';
import type {FactView} from '../view.js';
import type {Tests} from './types.js';

/** The reasons that a combination can be made of, beside a birth and a death. */
const COMBINED = ['illness', 'homeless', 'shelter', 'other', 'literacy', 'provider'] as const;

/** Every reason for being late without blame, as facts. */
const REASONS = [
  'illness',
  'childBornOn',
  'familyDeathOn',
  'literacyCourse',
  'specialSituation',
] as const;

/** Whether something lies after the term began, and not after today or its end. */
function liesInTerm(view: FactView, fact: 'childBornOn' | 'familyDeathOn'): Truth {
  const date = view.readDate(fact);
  if (date === 'none') return 'no';
  const start = termStartOf(view);
  if (!date || !start) return 'unknown';
  const {end} = termOf(view);
  const begun = not(isBefore(date, start.last));
  const surelyBefore = date.last < start.first ? 'no' : 'unknown';
  const after = begun === 'yes' ? 'yes' : surelyBefore;
  const past = end === undefined || view.today <= end ? view.today : end;
  const notLater =
    date.last <= past ? 'yes' : end !== undefined && date.first > end ? 'no' : 'unknown';
  return allOf(after, notLater);
}

/** Runs of two or more reasons, one straight after the other, that lie within the term. */
function runsTogether(view: FactView): Truth {
  const lists = COMBINED.map((to) => periodsLost(view, to, to === 'provider') ?? undefined);
  const birth = view.read('childBornOn');
  const death = view.read('familyDeathOn');
  const months = figure('wi2021.ext.combined.minMonthsTogether');
  const periods = lists.flatMap((list) => list ?? []).map((period) => withinTerm(view, period));
  const together = joined(periods).filter(({parts}) => parts > 1);
  const unclipped = joined(lists.flatMap((list) => list ?? [])).filter(({parts}) => parts > 1);
  if (together.some((run) => lasts(run, months) === 'yes')) return 'yes';
  // The gap of a school is rarely told; where it is not, it is none of the reasons.
  const provider = COMBINED.indexOf('provider');
  const known = lists.every((list, index) => list !== undefined || index === provider);
  const exact = lists.flatMap((list) => list ?? []).every((one) => daysOf(one) !== undefined);
  const count = lists.flatMap((list) => list ?? []).length;
  const none = (value: unknown) => value === 'none';
  const tooShort = unclipped.every((run) => lasts(run, months) === 'no');
  const inTermKnown = termStartOf(view) !== undefined;
  if (!known || birth === undefined || death === undefined) return 'unknown';
  const events = [birth, death].filter((one) => !none(one)).length;
  if (count + events < 2) return 'no';
  if (events === 0 && exact && (tooShort || inTermKnown)) return 'no';
  return 'unknown';
}

export const timeTests: Tests<
  | 'requestIsOpen'
  | 'wasGranted'
  | 'lostMonths'
  | 'wasTreatedHere'
  | 'happenedInTerm'
  | 'isFirstTerm'
  | 'tookLiteracyCourse'
  | 'waitedLongerThan'
  | 'lessonsBeganLate'
  | 'wasAwayInTerm'
  | 'reasonsTogetherLast'
  | 'noReasonForDelay'
  | 'learnsAt'
> = {
  requestIsOpen(view) {
    const law = bindingLaw(view.situation);
    const {end, notAfter, fits} = termOf(view);
    if (fits !== 'yes') return 'unknown';
    // A decision on a fine may have set another term after this one.
    const isSure = end !== undefined && (notAfter !== undefined || view.today <= end);
    const from = law && isSure ? extensionFrom(law, end) : undefined;
    return from === undefined ? 'unknown' : truth(view.today >= from);
  },

  wasGranted(view, {ground}) {
    const granted = view.peek('extensionsGranted');
    if (granted === undefined || granted === 'none') return 'no';
    return truth(granted.some((one) => one.ground === ground));
  },

  lostMonths: (view, {to}) => lostMonths(view, to),

  wasTreatedHere(view) {
    const months = monthsAsked(view, 'illness') ?? 0;
    const long = (periodsLost(view, 'illness') ?? []).filter(
      (period) => lastsInTerm(view, period, months) === 'yes',
    );
    return anyOf(
      ...long.map(({treatedHere}): Truth =>
        treatedHere === undefined ? 'unknown' : truth(treatedHere),
      ),
    );
  },

  happenedInTerm: (view, {fact}) => liesInTerm(view, fact),

  isFirstTerm: (view) => isFirstTerm(view),

  tookLiteracyCourse(view) {
    const course = view.read('literacyCourse');
    if (course === 'none') return 'no';
    const from = course?.from === undefined ? undefined : rangeOf(course.from);
    const {end, notBefore} = termOf(view);
    if (!from) return 'unknown';
    if (end === undefined) {
      return notBefore !== undefined && from.last <= notBefore ? 'yes' : 'unknown';
    }
    return from.last <= end ? 'yes' : from.first > end ? 'no' : 'unknown';
  },

  waitedLongerThan(view, {weeks}) {
    const waited = view.read('azcWeeksAfterTermStart');
    if (waited === undefined) return 'unknown';
    return truth(waited !== 'none' && waited > weeks);
  },

  lessonsBeganLate(view) {
    const plan = view.peekDate('pipDate');
    const first = view.readDate('firstLessonOn');
    if (!plan || plan === 'none' || first === undefined) return 'unknown';
    const route = view.peek('route');
    const months = (after: number): Truth => {
      if (first === 'none') {
        return view.today > addMonths(plan.last, after)
          ? 'yes'
          : view.today <= addMonths(plan.first, after)
            ? 'no'
            : 'unknown';
      }
      if (first.first > addMonths(plan.last, after)) return 'yes';
      return first.last <= addMonths(plan.first, after) ? 'no' : 'unknown';
    };
    const course = months(figure('wi2021.ext.noOffer.afterMonths'));
    const education = months(figure('wi2021.ext.noOffer.onderwijs').afterMonths);
    if (route === 'education') return education;
    return route === undefined && course !== education ? 'unknown' : course;
  },

  wasAwayInTerm(view) {
    const gap = view.read('interruption');
    if (gap === 'none') return 'no';
    const from = gap?.from === undefined ? undefined : rangeOf(gap.from);
    const to = gap?.to === undefined ? undefined : rangeOf(gap.to);
    const start = termStartOf(view);
    const {end} = termOf(view);
    if (!from || !to || !start) return 'unknown';
    if (to.last < start.first || (end !== undefined && from.first > end)) return 'no';
    // One of more than a year may have ended the duty; then nobody comes here.
    return from.first >= start.last && to.last <= view.today ? 'yes' : 'unknown';
  },

  reasonsTogetherLast: (view) => runsTogether(view),

  noReasonForDelay(view) {
    const told = REASONS.map((fact): Truth => {
      const value = view.read(fact);
      return value === undefined ? 'unknown' : truth(value === 'none');
    });
    // Only under the law of 2013 does the term run while somebody waits for a home.
    const waited =
      bindingLaw(view.situation) === 'wi2013' ? view.read('azcWeeksAfterTermStart') : 'none';
    // These are rarely told; where they are not, they are no reason.
    const gap = view.peek('providerGap');
    const away = view.peek('interruption');
    const health = view.read('health');
    return allOf(
      ...told,
      waited === undefined ? 'unknown' : truth(waited === 'none' || waited === 0),
      health === undefined ? 'unknown' : truth(health === 'none' || health === 'relative'),
      truth(gap === undefined || gap === 'none'),
      truth(away === undefined || away === 'none'),
    );
  },

  learnsAt(view, {levels}) {
    const level = view.read('educationLevel');
    if (level === undefined) return 'unknown';
    if (level === 'none' || !levels.includes(level)) return 'no';
    const start = termStartOf(view);
    const stopped = view.peekDate('educationStoppedOn');
    if (stopped === undefined || stopped === 'none') return 'yes';
    // A school left before the term began took no time from it.
    if (!start) return 'unknown';
    return stopped.first > addDays(start.last, -1)
      ? 'yes'
      : stopped.last < start.first
        ? 'no'
        : 'unknown';
  },
};
