import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  addDays,
  addMonths,
  addYears,
  ageReachedOn,
  daysBetween,
  isCalendarDate,
  rangeOf,
} from './calendar.js';

const oneDay = (day: string) => ({first: day, last: day});

describe('a date as it is typed', () => {
  it('stands for every day it could be', () => {
    assert.deepEqual(rangeOf('2021'), {first: '2021-01-01', last: '2021-12-31'});
    assert.deepEqual(rangeOf('2024-02'), {first: '2024-02-01', last: '2024-02-29'});
    assert.deepEqual(rangeOf('2021-11-30'), oneDay('2021-11-30'));
  });

  it('is no date if the calendar does not have it', () => {
    for (const text of ['2021-02-29', '2021-13', '2021-00', '2021-04-31', '21', '2021-1-1', '']) {
      assert.equal(rangeOf(text), undefined, text);
    }
  });

  it('is full only with its day', () => {
    assert.equal(isCalendarDate('2024-02-29'), true);
    assert.equal(isCalendarDate('2024-02'), false);
    assert.equal(isCalendarDate('2023-02-29'), false);
  });

  it('lies in a year that a person can have lived in', () => {
    assert.equal(rangeOf('1899-12-31'), undefined);
    assert.ok(rangeOf('1900-01-01'));
    assert.equal(rangeOf('2200'), undefined);
  });
});

describe('sums with dates', () => {
  it('keep to the last day of a shorter month', () => {
    assert.equal(addMonths('2026-08-31', -6), '2026-02-28');
    assert.equal(addMonths('2024-08-31', -6), '2024-02-29');
    assert.equal(addMonths('2021-12-31', 2), '2022-02-28');
    assert.equal(addMonths('2022-01-15', -1), '2021-12-15');
  });

  it('turn 29 February into 28 February where there is none', () => {
    assert.equal(addYears('2024-02-29', 3), '2027-02-28');
    assert.equal(addYears('2024-02-29', 4), '2028-02-29');
  });

  it('count days over leap days and years', () => {
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2022-01-01', -1), '2021-12-31');
    assert.equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    assert.equal(daysBetween('2026-11-24', '2026-11-24'), 0);
  });

  it('do not shift where the clocks change', () => {
    assert.equal(addDays('2026-03-28', 1), '2026-03-29');
    assert.equal(addDays('2026-10-25', 1), '2026-10-26');
  });
});

describe('an age', () => {
  it('is reached on the birthday', () => {
    assert.deepEqual(ageReachedOn(oneDay('1961-11-22'), 65), oneDay('2026-11-22'));
  });

  it('is reached on one of two days by somebody born on 29 February', () => {
    assert.deepEqual(ageReachedOn(oneDay('2004-02-29'), 18), {
      first: '2022-02-28',
      last: '2022-03-01',
    });
    assert.deepEqual(ageReachedOn(oneDay('2004-02-29'), 20), oneDay('2024-02-29'));
  });

  it('spans the year of somebody who knows only the year of birth', () => {
    assert.deepEqual(ageReachedOn(rangeOf('1990')!, 18), {first: '2008-01-01', last: '2008-12-31'});
  });
});
