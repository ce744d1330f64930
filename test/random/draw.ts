/** What the random tests are drawn from: dates about the limits of the law, facts, and what is none. */

import fc from 'fast-check';
import type {Arbitrary} from 'fast-check';
import {question} from '../../flows/questions.js';
import type {QuestionId} from '../../flows/questions.js';
import {SHAPES} from '../../src/assess/facts.js';
import type {Facts, Shape} from '../../src/assess/facts.js';
import {problemsOf} from '../../src/assess/index.js';
import {factsOf, problemOf, withFacts} from '../../src/conversation/answers.js';
import type {Answer} from '../../src/conversation/answers.js';
// The engine makes all questions known.
import {engine} from '../../src/conversation/engine.js';
import {TOPIC_IDS} from '../../src/conversation/topics.js';
import {variantOf} from '../../src/conversation/variants.js';
import {TODAY} from '../paths/classes.js';
import {drawn} from './seed.js';

/** Days on which, or about which, something in the law turns; leap days and month ends among them. */
const DAYS = [
  ...['1953-12-31', '1959-11-25', '1990-05-01', '1998-09-30', '2000-02-29', '2003-12-31'],
  ...['2007-01-01', '2008-11-24', '2012-02-29', '2012-12-31', '2013-01-01', '2017-10-01'],
  ...['2018-10-01', '2020-02-29', '2020-05-01', '2021-12-31', '2022-01-01', '2022-03-01'],
  ...['2023-11-24', '2024-02-29', '2024-06-30', '2025-12-31', '2026-11-23', '2026-11-24'],
];
const AHEAD = ['2026-11-25', '2027-02-28', '2027-12-31', '2028-02-29'];

/** As people know dates: to the day, to the month, to the year. */
const date = (future: boolean): Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...DAYS, ...(future ? AHEAD : [])),
      fc.constantFrom(10, 10, 10, 10, 7, 4),
    )
    .map(([day, length]) => day.slice(0, length));

const COUNTRIES = ['NL', 'PL', 'CH', 'GB', 'TR', 'MA', 'SY', 'UA', 'SR', 'stateless', 'unknown'];
const NUMBERS = [0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 47, 48, 250, 299, 300, 600];

function valueOf(shape: Shape): Arbitrary<unknown> {
  switch (shape.is) {
    case 'date':
      return date(shape.future === true);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.constantFrom(...NUMBERS);
    case 'text':
      return fc.constantFrom('illness', 'birth', 'course');
    case 'country':
      return fc.constantFrom(...COUNTRIES);
    case 'one-of':
      return fc.constantFrom(...shape.of);
    case 'list':
      return fc.uniqueArray(valueOf(shape.of), {maxLength: 3, comparator: 'IsStrictlyEqual'});
    case 'record':
      return fc.record(
        Object.fromEntries(Object.entries(shape.of).map(([name, one]) => [name, valueOf(one)])),
        {requiredKeys: [], noNullPrototype: true},
      );
  }
}

/** About half of all facts, each with a value that it may have. */
const anyFacts = fc.record(
  Object.fromEntries(
    Object.entries(SHAPES).map(([name, shape]) => [
      name,
      name === 'birthDate' || name === 'nationalities' || shape.is === 'boolean'
        ? valueOf(shape)
        : fc.oneof({weight: 4, arbitrary: valueOf(shape)}, fc.constant('none')),
    ]),
  ),
  {requiredKeys: [], noNullPrototype: true},
) as Arbitrary<Facts>;

/** Facts that can be: what cannot be true together is left out. */
export const facts: Arbitrary<Facts> = anyFacts.map(possible);

function possible(all: Facts): Facts {
  const impossible = new Set<string>(problemsOf(all, TODAY).map(({fact}) => fact));
  if (!impossible.size) return all;
  // What is wrong between two facts is only looked for once each is right.
  return possible(
    Object.fromEntries(Object.entries(all).filter(([name]) => !impossible.has(name))) as Facts,
  );
}

const NAMES = [...Object.keys(SHAPES), 'dontKnow', '__proto__', 'constructor', 'toString'];

/** JSON that is no facts, or nearly. */
export const almostFacts: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom(...NAMES), fc.jsonValue(), {maxKeys: 5}),
  fc
    .tuple(anyFacts, fc.constantFrom(...NAMES), fc.jsonValue())
    .map(([all, name, value]) => ({...all, [name]: value})),
);

const some = <T>(of: readonly T[], most: number): Arbitrary<T[]> =>
  of.length
    ? fc.uniqueArray(fc.constantFrom(...of), {maxLength: Math.min(most, of.length)})
    : fc.constant([]);

/** Some of these fields filled in, each with what is drawn for it. */
const fields = <T>(names: readonly string[], value: Arbitrary<T>): Arbitrary<Record<string, T>> =>
  some(names, names.length).chain((filled) =>
    fc.record(Object.fromEntries(filled.map((name) => [name, value])), {noNullPrototype: true}),
  );

/** What a screen can make of this question, that which cannot be true included. */
function answerTo(id: QuestionId, variant: string | undefined): Arbitrary<Answer> {
  const asked = question(id);
  const options = asked.options
    .filter(({variants}) => !variants || (variant !== undefined && variants.includes(variant)))
    .map((option) => option.id);
  const option = (): Arbitrary<Answer> =>
    fc.constantFrom(...options).map((one) => ({kind: 'option', option: one}));
  const orOption = (other: Arbitrary<Answer>) =>
    options.length ? fc.oneof({weight: 3, arbitrary: other}, option()) : other;
  switch (asked.kind) {
    case 'choice':
      return option();
    case 'several':
      return some(options, 3).map((ticked): Answer => ({kind: 'options', options: ticked}));
    case 'countries':
      return orOption(
        fc
          .uniqueArray(fc.constantFrom(...COUNTRIES.slice(0, -2)), {minLength: 1, maxLength: 2})
          .map((codes): Answer => ({kind: 'countries', codes})),
      );
    case 'date':
      return orOption(date(true).map((one): Answer => ({kind: 'date', date: one})));
    case 'number':
      return orOption(
        fc.constantFrom(...NUMBERS).map((number): Answer => ({kind: 'number', number})),
      );
    case 'form':
      return fc
        .record({
          ...(options.length && {option: fc.constantFrom(...options)}),
          dates: fields(asked.dates, date(true)),
          ...(asked.numbers && {numbers: fields(asked.numbers, fc.constantFrom(...NUMBERS))}),
        })
        .map((form) => ({kind: 'form' as const, ...form}));
  }
}

const answers = new Map<string, readonly Answer[]>();

/** An answer to this question in this wording, by a number that was drawn; at times "I don't know". */
export function answerFrom(pick: number, id: QuestionId, variant: string | undefined): Answer {
  if (pick % 8 === 0) return {kind: 'unknown'};
  const key = `${id} ${variant}`;
  // Drawn once for each question: a drawing takes longer than the answer itself.
  const pool = answers.get(key) ?? fc.sample(answerTo(id, variant), drawn(200));
  answers.set(key, pool);
  return pool[pick % pool.length]!;
}

/** What somebody told who answered the questions of a topic, as far as they went; it can all be true. */
export const told: Arbitrary<Facts> = fc
  .tuple(fc.constantFrom(...TOPIC_IDS), fc.array(fc.nat(100_000), {minLength: 4, maxLength: 18}))
  .map(([topic, picks]) => {
    let facts: Facts = {};
    for (const pick of picks) {
      const {ask, settled} = engine.replay({topic, answers: {}, known: facts, today: TODAY});
      if (!ask) break;
      const answer = answerFrom(pick, ask, variantOf(ask, facts, settled));
      if (!problemOf(ask, answer, facts, TODAY)) facts = withFacts(facts, factsOf(ask, answer));
    }
    return facts;
  });
