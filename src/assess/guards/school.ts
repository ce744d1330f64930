/** Tests on school: years lived here as a child, and education now or in between. */

import {figure} from '../../../flows/law/figure.js';
import {addMonths, ageReachedOn, mapRange} from '../calendar.js';
import type {CalendarDate, DateRange} from '../calendar.js';
import {bindingLaw} from '../laws.js';
import {allOf, truth} from '../truth.js';
import type {Truth} from '../truth.js';
import type {FactView} from '../view.js';
import type {Tests} from './types.js';

/** Whether the education had begun by that day, the day included; one that never began had not. */
function hadBegun(view: FactView, day: CalendarDate): Truth {
  const start = view.readDate('educationStartedOn');
  if (start === undefined) return 'unknown';
  if (start === 'none') return 'no';
  return start.last <= day ? 'yes' : start.first > day ? 'no' : 'unknown';
}

/** Whether the education was still going on after that day; one not stopped (`none`) was. */
function wentOnAfter(view: FactView, day: CalendarDate): Truth {
  const stop = view.readDate('educationStoppedOn');
  if (stop === undefined) return 'unknown';
  if (stop === 'none') return 'yes';
  return stop.first > day ? 'yes' : stop.last <= day ? 'no' : 'unknown';
}

/**
 * Whether the education began straight after compulsory school: DUO takes it so up to two months
 * after the 18th birthday.
 */
function beganAfterCompulsorySchool(view: FactView): Truth {
  const start = view.readDate('educationStartedOn');
  const birth = view.peekDate('birthDate');
  if (start === 'none') return 'no';
  if (!start || !birth || birth === 'none') return 'unknown';
  const months = figure('wi2013.education.startAfter18Months');
  const limit: DateRange = mapRange(ageReachedOn(birth, figure('common.age.practical')), (day) =>
    addMonths(day, months),
  );
  return start.last <= limit.first ? 'yes' : start.first > limit.last ? 'no' : 'unknown';
}

/** Whether somebody was certainly too old, on that day, to be at school since compulsory school. */
function wasTooOldForSchool(view: FactView, day: CalendarDate): boolean {
  const birth = view.peekDate('birthDate');
  return (
    birth !== undefined &&
    birth !== 'none' &&
    ageReachedOn(birth, figure('common.route.school2021.olderFrom')).last <= day
  );
}

export const schoolTests: Tests<
  'hasSchoolYears' | 'wasAtExemptingSchool' | 'wasAtSchool' | 'isAtExemptingSchool'
> = {
  hasSchoolYears(view, {years}) {
    const lived = view.read('schoolAgeYearsInNL');
    return lived === undefined ? 'unknown' : truth(lived >= years);
  },

  wasAtExemptingSchool(view, {on}) {
    const kind = view.read('education');
    if (kind === 'none' || wasTooOldForSchool(view, on)) return 'no';
    const began = hadBegun(view, on);
    // Another school, or one begun later, leaves open what there was on that day.
    if (kind === 'non-exempting' || began === 'no') return 'unknown';
    return allOf(
      kind === undefined ? 'unknown' : 'yes',
      began,
      beganAfterCompulsorySchool(view),
      wentOnAfter(view, on),
    );
  },

  wasAtSchool(view, {on}) {
    const start = hadBegun(view, on);
    return start === 'no' ? 'no' : allOf(start, wentOnAfter(view, on));
  },

  isAtExemptingSchool(view) {
    const kind = view.read('education');
    if (kind !== undefined && kind !== 'exempting') return 'no';
    const stopped = view.readDate('educationStoppedOn');
    const goesOn: Truth = stopped === undefined ? 'unknown' : truth(stopped === 'none');
    const law = bindingLaw(view.situation);
    // Under the two older laws school frees only somebody who went there straight from
    // compulsory school, and the flow `law` has put those under the law of 2021.
    const lawAllows: Truth = law === undefined ? 'unknown' : truth(law === 'wi2021');
    return allOf(kind === undefined ? 'unknown' : 'yes', goesOn, lawAllows);
  },
};
