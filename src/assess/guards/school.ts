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
  const start = view.peekDate('educationStartedOn');
  if (start === undefined) return 'unknown';
  if (start === 'none') return 'no';
  return start.last <= day ? 'yes' : start.first > day ? 'no' : 'unknown';
}

/** Whether the education was still going on after that day; one not stopped (`none`) was. */
function wentOnAfter(view: FactView, day: CalendarDate): Truth {
  const stop = view.peekDate('educationStoppedOn');
  if (stop === undefined) return 'unknown';
  if (stop === 'none') return 'yes';
  return stop.first > day ? 'yes' : stop.last <= day ? 'no' : 'unknown';
}

/**
 * The days on which compulsory school and what follows straight on it are over for who has not begun
 * it: DUO takes an education as following directly up to two months after the 18th birthday.
 */
function lastDayToBegin(birth: DateRange): DateRange {
  const months = figure('wi2013.education.startAfter18Months');
  return mapRange(ageReachedOn(birth, figure('common.age.practical')), (day) =>
    addMonths(day, months),
  );
}

/** The date of birth, if it is known. */
function birthOf(view: FactView): DateRange | undefined {
  const birth = view.peekDate('birthDate');
  return birth === 'none' ? undefined : birth;
}

/** Whether the education on record began straight after compulsory school. */
function beganAfterCompulsorySchool(view: FactView): Truth {
  const start = view.peekDate('educationStartedOn');
  const birth = birthOf(view);
  if (start === 'none') return 'no';
  if (!start || !birth) return 'unknown';
  const limit = lastDayToBegin(birth);
  return start.last <= limit.first ? 'yes' : start.first > limit.last ? 'no' : 'unknown';
}

/** Whether somebody was certainly too old, on that day, to be at school since compulsory school. */
const wasTooOldForSchool = (birth: DateRange, day: CalendarDate): boolean =>
  ageReachedOn(birth, figure('common.route.school2021.olderFrom')).last <= day;

/** Whether somebody came too late to have gone to compulsory school here. */
function cameTooLateForSchool(view: FactView, birth: DateRange): boolean {
  const granted = view.peekDate('residenceGrantedOn');
  const earlier = view.peek('earlierResidence');
  return (
    granted !== undefined &&
    granted !== 'none' &&
    granted.first > lastDayToBegin(birth).last &&
    (earlier === undefined || earlier === 'none' || earlier.length === 0)
  );
}

export const schoolTests: Tests<'hasSchoolYears' | 'wasStillAtSchool' | 'isAtExemptingSchool'> = {
  hasSchoolYears(view, {years}) {
    const lived = view.read('schoolAgeYearsInNL');
    return lived === undefined ? 'unknown' : truth(lived >= years);
  },

  wasStillAtSchool(view, {on, fact}) {
    const birth = birthOf(view);
    if (birth && wasTooOldForSchool(birth, on)) return 'no';
    if (view.peek(fact) === true) return 'yes';
    if (birth && cameTooLateForSchool(view, birth)) return 'no';
    // What was told of the education covers that day, and began in time.
    const told = allOf(hadBegun(view, on), wentOnAfter(view, on), beganAfterCompulsorySchool(view));
    if (told === 'yes' && view.peek('education') === 'exempting') return 'yes';
    // Told outright, and not only by leaving a box unticked.
    if (view.situation.facts.education === 'none') return 'no';
    const was = view.read(fact);
    return was === undefined ? 'unknown' : truth(was);
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
