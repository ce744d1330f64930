/** Tests on single facts and on ages. */

import {figure} from '../../../flows/law/figure.js';
import type {LawId} from '../../../flows/vocabulary.js';
import {addDays, ageReachedOn} from '../calendar.js';
import type {CalendarDate, DateRange} from '../calendar.js';
import {possibleLaws} from '../laws.js';
import {agreed, isBefore, isWithin, not, truth} from '../truth.js';
import type {Truth} from '../truth.js';
import type {FactView} from '../view.js';
import type {Tests} from './types.js';

/** The pension age of each range of birth dates, oldest first; both ends inclusive. */
const PENSION = [
  figure('pension.aow.2013'),
  figure('pension.aow.2014'),
  figure('pension.aow.2015'),
  figure('pension.aow.2016'),
  figure('pension.aow.2017'),
  figure('pension.aow.2018'),
  figure('pension.aow.2019'),
  figure('pension.aow.2020'),
  figure('pension.aow.2021'),
  figure('pension.aow.2022'),
  figure('pension.aow.2023'),
  figure('pension.aow.2024'),
  figure('pension.aow.2025'),
  figure('pension.aow.2026'),
  figure('pension.aow.2027'),
  figure('pension.aow.2028'),
  figure('pension.aow.2029'),
  figure('pension.aow.2030'),
  figure('pension.aow.2031'),
];

/** Pension age of somebody born on one day; born before the table 65, after it not yet fixed. */
function pensionAge(birth: CalendarDate): {years: number; months: number; fixed: boolean} {
  const row = PENSION.find(({bornFrom, bornTo}) => birth >= bornFrom && birth <= bornTo);
  if (row) return {years: row.years, months: row.months, fixed: true};
  const last = PENSION[PENSION.length - 1]!;
  return birth > last.bornTo
    ? {years: last.years, months: last.months, fixed: false}
    : {years: figure('common.age.wi2007.maxExclusive'), months: 0, fixed: true};
}

/** The days on which the pension age can be reached; `last` is absent while it is not fixed. */
export function pensionReachedOn(birth: DateRange): {first: CalendarDate; last?: CalendarDate} {
  const young = pensionAge(birth.last);
  const old = pensionAge(birth.first);
  const oldest = {first: birth.first, last: birth.first};
  const youngest = {first: birth.last, last: birth.last};
  const first = ageReachedOn(oldest, old.years, old.months).first;
  return young.fixed
    ? {first, last: ageReachedOn(youngest, young.years, young.months).last}
    : {first};
}

/** Whether the age at which the duty ends under `law` has been reached on `day`. */
function hasReachedEndAge(birth: DateRange, law: LawId, day: DateRange): Truth {
  const reached =
    law === 'wi2007'
      ? ageReachedOn(birth, figure('common.age.wi2007.maxExclusive'))
      : pensionReachedOn(birth);
  if (reached.last !== undefined && day.first >= reached.last) return 'yes';
  return day.last < reached.first ? 'no' : 'unknown';
}

const oneDay = (day: CalendarDate): DateRange => ({first: day, last: day});

/** Whether an age has been reached on a day, that day included. */
function hasReached(birth: DateRange, years: number, day: CalendarDate): Truth {
  return isBefore(ageReachedOn(birth, years), addDays(day, 1));
}

const birthOf = (view: FactView): DateRange | undefined => {
  const birth = view.readDate('birthDate');
  return birth === 'none' ? undefined : birth;
};

export const dateTests: Tests<'dateWithin' | 'is' | 'hasAge' | 'isYoungerThan' | 'isPastEndAge'> = {
  dateWithin(view, {fact, from, before, until}) {
    const range = view.readDate(fact);
    if (range === undefined) return 'unknown';
    if (range === 'none') return 'no';
    const last = before === undefined ? until : addDays(before, -1);
    return isWithin(range, from, last);
  },

  is(view, {fact, value}) {
    const given: unknown = view.read(fact);
    return given === undefined ? 'unknown' : truth(given === value);
  },

  hasAge(view, {years, on}) {
    const birth = birthOf(view);
    return birth ? hasReached(birth, years, on) : 'unknown';
  },

  isYoungerThan(view, {years}) {
    const birth = birthOf(view);
    return birth ? not(hasReached(birth, years, view.today)) : 'unknown';
  },

  isPastEndAge(view, {when}) {
    const birth = birthOf(view);
    const day = when === 'today' ? oneDay(view.today) : view.peekDate('residenceGrantedOn');
    if (!birth || !day || day === 'none') return 'unknown';
    return agreed(possibleLaws(view.situation).map((law) => hasReachedEndAge(birth, law, day)));
  },
};
