/** Checks of what comes in: each problem names the fact, what was expected and how to mend it. */

import {figure} from '../../flows/law/figure.js';
import {isCalendarDate, rangeOf, YEARS} from './calendar.js';
import type {CalendarDate} from './calendar.js';
import {IwError} from './errors.js';
import {SHAPES} from './facts.js';
import type {FactName, Facts, Shape} from './facts.js';

/** What can be wrong with a fact; the words for a visitor are in the locales under this code. */
export type ProblemCode =
  'type' | 'impossible-date' | 'future' | 'before-birth' | 'pip-too-early' | 'ends-before-start';

export interface Problem {
  readonly code: ProblemCode;
  readonly fact: FactName;
  /** Where in the fact, e.g. `illness[0].from`; the fact's own name if it is the whole. */
  readonly path: string;
  /** What was expected, in English, for a developer. */
  readonly expected: string;
  readonly given: unknown;
}

/**
 * These have no `none`: everyone was born and holds some nationality, `stateless` or not; a number
 * that is none is 0; and of a kind or an authority there is nothing to say where there is none.
 */
const NEVER_NONE: readonly FactName[] = [
  'birthDate',
  'nationalities',
  'residenceGroup',
  'schoolAgeYearsInNL',
  'examAttempts',
  'learnabilityTest',
  'decisionBy',
  'totalYearsInKingdom',
];

/** A birth must lie before each of these. */
const AFTER_BIRTH = [
  'residenceGrantedOn',
  'permitStart',
  'registeredSince',
  'educationStartedOn',
  'letterDate',
  'dutyStart',
  'pipDate',
] as const satisfies readonly FactName[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown): string => {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > 60 ? `${written.slice(0, 57)}...` : written;
};

const COUNTRY = /^(?:[A-Z]{2}|stateless|unknown)$/;
const FULL_OR_PARTIAL = 'a date YYYY-MM-DD, YYYY-MM or YYYY that exists, as text';

function describe(shape: Shape): string {
  switch (shape.is) {
    case 'date':
      return FULL_OR_PARTIAL;
    case 'boolean':
      return 'true or false';
    case 'number':
      return 'a number of 0 or more';
    case 'text':
      return 'a text';
    case 'country':
      return 'a country code of two capitals (ISO 3166-1), "stateless" or "unknown"';
    case 'one-of':
      return `one of ${shape.of.join(', ')}`;
    case 'list':
      return `a list, each entry ${describe(shape.of)}`;
    case 'record':
      return `a record with ${Object.keys(shape.of).join(', ')}`;
  }
}

function* problemsIn(
  fact: FactName,
  path: string,
  value: unknown,
  shape: Shape,
  today: CalendarDate,
): Generator<Problem> {
  const problem = (code: ProblemCode, expected: string): Problem => ({
    code,
    fact,
    path,
    expected,
    given: value,
  });
  const wrong = problem('type', describe(shape));
  switch (shape.is) {
    case 'date': {
      if (typeof value !== 'string' || !/^\d{4}(-\d{2}){0,2}$/.test(value)) return yield wrong;
      const range = rangeOf(value);
      if (!range) {
        return yield problem(
          'impossible-date',
          `a date that exists, from ${YEARS.first} to ${YEARS.last}`,
        );
      }
      if (!shape.future && range.first > today) {
        yield problem('future', `a date that is not after today (${today})`);
      }
      return;
    }
    case 'boolean':
      if (typeof value !== 'boolean') yield wrong;
      return;
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) yield wrong;
      return;
    case 'text':
      if (typeof value !== 'string') yield wrong;
      return;
    case 'country':
      if (typeof value !== 'string' || !COUNTRY.test(value)) yield wrong;
      return;
    case 'one-of':
      if (typeof value !== 'string' || !shape.of.includes(value)) yield wrong;
      return;
    case 'list':
      if (!Array.isArray(value)) return yield wrong;
      for (const [index, entry] of value.entries()) {
        yield* problemsIn(fact, `${path}[${index}]`, entry, shape.of, today);
      }
      return;
    case 'record':
      if (!isRecord(value)) return yield wrong;
      for (const [key, entry] of Object.entries(value)) {
        const inner = Object.hasOwn(shape.of, key) ? shape.of[key] : undefined;
        if (!inner) {
          yield {...wrong, path: `${path}.${key}`};
        } else if (entry !== undefined) {
          yield* problemsIn(fact, `${path}.${key}`, entry, inner, today);
        }
      }
      yield* periodProblems(fact, path, value);
  }
}

function* periodProblems(
  fact: FactName,
  path: string,
  {from, to}: Record<string, unknown>,
): Generator<Problem> {
  const start = typeof from === 'string' ? rangeOf(from) : undefined;
  const end = typeof to === 'string' ? rangeOf(to) : undefined;
  if (start && end && end.last < start.first) {
    yield {
      code: 'ends-before-start',
      fact,
      path: `${path}.to`,
      expected: `a date that is not before its start (${String(from)})`,
      given: to,
    };
  }
}

function* problemsBetween(facts: Facts): Generator<Problem> {
  const birth = facts.birthDate === undefined ? undefined : rangeOf(facts.birthDate);
  for (const fact of AFTER_BIRTH) {
    const value = facts[fact];
    const range = value === undefined ? undefined : rangeOf(value);
    if (birth && range && birth.first > range.last) {
      yield {
        code: 'before-birth',
        fact,
        path: fact,
        expected: `a date that is not before the date of birth (${facts.birthDate})`,
        given: value,
      };
    }
  }
  const pip = facts.pipDate === undefined ? undefined : rangeOf(facts.pipDate);
  const firstDay = figure('common.route.wi2021.from');
  if (pip && pip.last < firstDay) {
    yield {
      code: 'pip-too-early',
      fact: 'pipDate',
      path: 'pipDate',
      expected: `a date from ${firstDay} on: there were no such plans (PIP) before that day`,
      given: facts.pipDate,
    };
  }
}

/**
 * Everything wrong with these facts; an empty list if nothing is. Types and dates first, then
 * what cannot be true together.
 */
export function problemsOf(facts: unknown, today: CalendarDate): Problem[] {
  if (!isRecord(facts)) {
    return [
      {
        code: 'type',
        fact: 'facts' as FactName,
        path: 'facts',
        expected: 'a record of facts, such as {birthDate: "1990-05-01"}',
        given: facts,
      },
    ];
  }
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined) continue;
    const fact = name as FactName;
    if (name === 'dontKnow') {
      const names = Object.keys(SHAPES);
      const shape: Shape = {is: 'list', of: {is: 'one-of', of: names}};
      problems.push(...problemsIn(fact, name, value, shape, today));
      continue;
    }
    const shape = Object.hasOwn(SHAPES, name) ? SHAPES[fact] : undefined;
    if (!shape) {
      problems.push({
        code: 'type',
        fact,
        path: name,
        expected: 'no fact of this name: the contract does not know it',
        given: value,
      });
      continue;
    }
    if (value === 'none' && shape.is !== 'boolean' && !NEVER_NONE.includes(fact)) continue;
    problems.push(...problemsIn(fact, name, value, shape, today));
  }
  return problems.length ? problems : [...problemsBetween(facts as Facts)];
}

/**
 * Throws one clear error for the first problem.
 * @throws {IwError} `bad-today`, `bad-fact` or `facts-disagree`
 */
export function assertFacts(facts: unknown, today: unknown): asserts facts is Facts {
  if (typeof today !== 'string' || !isCalendarDate(today)) {
    throw new IwError(
      'bad-today',
      {given: today},
      `today must be a calendar date YYYY-MM-DD that exists; given: ${show(today)}.`,
    );
  }
  const [problem] = problemsOf(facts, today);
  if (!problem) return;
  const {code, fact, path, expected, given} = problem;
  const message = `Fact "${path}" must be ${expected}; given: ${show(given)}.`;
  throw code === 'before-birth'
    ? new IwError('facts-disagree', {facts: ['birthDate', fact], why: code}, message)
    : new IwError('bad-fact', {fact: path, expected, given}, message);
}
