/** How much time a ground for more time gives, and so the new end of the term. */

import {figure} from '../../flows/law/figure.js';
import type {GroundId} from '../../flows/more-time/index.js';
import {addDays, addMonths, addYears, daysBetween} from './calendar.js';
import type {CalendarDate} from './calendar.js';
import {bindingLaw} from './laws.js';
import {daysOf, joined, lastsInTerm, monthsAsked, periodsLost, withinTerm} from './periods.js';
import type {LostTo} from '../../flows/chart.js';
import type {Period} from './periods.js';
import {termOf} from './term.js';
import type {FactView} from './view.js';

/** The new last day (inclusive), and whether DUO may come to another one. */
export interface NewEnd {
  readonly day: CalendarDate;
  readonly estimate: boolean;
}

/** Days of the long enough periods of a reason, within the term; periods that overlap count once. */
function daysLost(view: FactView, to: LostTo): number | undefined {
  const months = monthsAsked(view, to) ?? 0;
  const long = (periodsLost(view, to, true) ?? [])
    .filter((period) => lastsInTerm(view, period, months) === 'yes')
    .map((period) => withinTerm(view, period));
  if (!long.length || long.some((period) => daysOf(period) === undefined)) return undefined;
  return joined(long).reduce((all, run) => all + daysOf(run)!, 0);
}

/** Days of the longest run of reasons one after the other. */
function daysTogether(view: FactView): number | undefined {
  const reasons: readonly LostTo[] = [
    'illness',
    'homeless',
    'shelter',
    'other',
    'literacy',
    'provider',
  ];
  const periods: Period[] = reasons
    .flatMap((to) => periodsLost(view, to, true) ?? [])
    .map((period) => withinTerm(view, period));
  const runs = joined(periods).filter(({parts}) => parts > 1);
  return runs.length ? Math.max(...runs.map((run) => daysOf(run) ?? 0)) : undefined;
}

/** The day after which a late course gives time, and the first lesson. */
function daysLate(view: FactView): number | undefined {
  const plan = view.peekDate('pipDate');
  const first = view.peekDate('firstLessonOn');
  if (!plan || plan === 'none' || !first || first === 'none') return undefined;
  if (plan.first !== plan.last || first.first !== first.last) return undefined;
  const limit = addMonths(plan.first, figure('wi2021.ext.noOffer.afterMonths'));
  return Math.max(0, daysBetween(limit, first.first));
}

/**
 * The new end of the term if DUO grants this ground; `undefined` where no length can be computed:
 * where the end of the term, or of the reason, is not known to the day, or where DUO sets the length.
 * Sums of the regulation of 2021 (art. 4.1) and the pages of DUO on the law of 2013.
 */
export function newEndBy(view: FactView, ground: GroundId): NewEnd | undefined {
  const {end, estimate} = termOf(view);
  if (end === undefined) return undefined;
  const is2021 = bindingLaw(view.situation) === 'wi2021';
  const fixed = (day: CalendarDate): NewEnd => ({day, estimate});
  const byDays = (days: number | undefined, latest?: CalendarDate): NewEnd | undefined => {
    if (days === undefined) return undefined;
    const day = addDays(end, days);
    return {day: latest !== undefined && latest < day ? latest : day, estimate: true};
  };
  switch (ground) {
    case 'birth':
      return fixed(
        addDays(
          end,
          7 * (is2021 ? figure('wi2021.ext.birth.weeks') : figure('wi2013.ext.birth.weeks')),
        ),
      );
    case 'death':
      return fixed(
        addMonths(
          end,
          is2021 ? figure('wi2021.ext.death.months') : figure('wi2013.ext.death.months'),
        ),
      );
    case 'effort300':
      return fixed(addYears(end, figure('wi2013.ext.hours300.years')));
    case 'nearlyDone':
      return fixed(addMonths(end, figure('wi2021.ext.nearlyDone.months')));
    case 'illness':
      return byDays(daysLost(view, 'illness'));
    case 'literacy':
      return is2021
        ? byDays(
            daysLost(view, 'literacy'),
            addMonths(end, figure('wi2021.ext.literacy.maxMonths')),
          )
        : undefined;
    case 'provider':
      return is2021
        ? byDays(
            daysLost(view, 'provider'),
            addMonths(end, figure('wi2021.ext.provider.maxMonths')),
          )
        : undefined;
    case 'shelter':
      return is2021 ? byDays(daysLost(view, 'shelter')) : undefined;
    case 'homeless':
      return is2021
        ? byDays(daysLost(view, 'homeless'), addYears(end, figure('wi2021.ext.homeless.maxYears')))
        : undefined;
    case 'special':
      return is2021
        ? byDays(daysLost(view, 'other'), addYears(end, figure('wi2021.ext.bio.maxYears')))
        : undefined;
    case 'combined':
      return byDays(daysTogether(view));
    case 'lateCourse':
      return view.peek('route') === 'education'
        ? fixed(addMonths(end, figure('wi2021.ext.noOffer.onderwijs').months))
        : byDays(daysLate(view));
    case 'interruption':
    case 'azc':
    case 'education':
      return undefined;
  }
}
