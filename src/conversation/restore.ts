/**
 * From facts back to the answers that gave them, so that a visit that comes in as facts shows its
 * turns and each of them can be changed. It drives `replay` as a person does: what is asked, is
 * answered with what the facts say. What no answer says is known from elsewhere.
 */

import {question} from '../../flows/questions.js';
import type {Option, Question, QuestionId} from '../../flows/questions.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {FactName, Facts} from '../assess/facts.js';
import type {MunicipalRules} from '../assess/view.js';
import {factsOf, problemOf, withFacts} from './answers.js';
import type {Answer, Answers, KeptAnswer} from './answers.js';
import {replay} from './replay.js';
import type {Replay} from './replay.js';
import type {TopicId} from './topics.js';
import {variantOf} from './variants.js';

export interface RestoreInput {
  readonly topic: TopicId;
  /** Facts without problems; see `problemsOf`. */
  readonly facts: Facts;
  readonly today: CalendarDate;
  /** What the municipality decides by itself. Default: nothing is known of it. */
  readonly municipality?: MunicipalRules | undefined;
}

export interface Restored {
  /** One for each question that the facts answer. */
  readonly answers: Answers;
  /** The facts that no answer gives. */
  readonly known: Facts;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether two values are the same as JSON; the order of the names does not matter. */
function same(left: unknown, right: unknown): boolean {
  if (!isRecord(left) || !isRecord(right)) return left === right;
  const names = Object.keys(left);
  return (
    Array.isArray(left) === Array.isArray(right) &&
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && same(left[name], right[name]))
  );
}

const factNames = ({dontKnow: _, ...facts}: Facts): FactName[] => Object.keys(facts) as FactName[];

/** Whether `facts` say all that `part` says. */
const includes = (facts: Facts, part: Facts): boolean =>
  factNames(part).every((name) => same(facts[name], part[name])) &&
  (part.dontKnow ?? []).every((name) => facts.dontKnow?.includes(name));

/** What of `facts` is told under these names, by value or as asked in vain. */
function only(facts: Facts, names: readonly FactName[]): Facts {
  const told = names.filter((name) => facts[name] !== undefined);
  const dontKnow = facts.dontKnow?.filter((name) => names.includes(name)) ?? [];
  return {
    ...Object.fromEntries(told.map((name) => [name, facts[name]])),
    ...(dontKnow.length && {dontKnow}),
  };
}

/** What of `facts` is not in `part`. */
function without(facts: Facts, part: Facts): Facts {
  const untold = factNames(facts).filter((name) => !same(facts[name], part[name]));
  const dontKnow = facts.dontKnow?.filter((name) => !part.dontKnow?.includes(name)) ?? [];
  return {
    ...Object.fromEntries(untold.map((name) => [name, facts[name]])),
    ...(dontKnow.length && {dontKnow}),
  };
}

const isNothing = (facts: Facts): boolean => Object.keys(facts).length === 0;

/** The fields of these names that are filled in; the shapes of the facts say of what type. */
const pick = <Field>(from: unknown, names: readonly string[] = []): Record<string, Field> =>
  Object.fromEntries(
    names.flatMap((name) =>
      isRecord(from) && from[name] !== undefined ? [[name, from[name] as Field]] : [],
    ),
  );

/** The answers to a form that its fact could come from: what is filled in, with each option. */
function formAnswers(
  asked: Extract<Question, {kind: 'form'}>,
  offered: readonly Option[],
  value: unknown,
): Answer[] {
  const record: unknown = Array.isArray(value) ? value[0] : value;
  const numbers = pick<number>(record, asked.numbers);
  const fields = {
    kind: 'form' as const,
    dates: pick<string>(record, asked.dates),
    ...(Object.keys(numbers).length && {numbers}),
  };
  return [...offered.map(({id}) => ({...fields, option: id})), fields];
}

/** What was ticked: the list itself, or the parts of the exam that are passed. */
function tickedIn(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return undefined;
  return Object.keys(value).filter((part) => pick(value[part], ['passed']).passed);
}

/** The answers, "I don't know" apart, that could have given the facts of a question. */
function possibleAnswers(id: QuestionId, offered: readonly Option[], facts: Facts): Answer[] {
  const asked = question(id);
  const value: unknown = 'fact' in asked ? facts[asked.fact as FactName] : undefined;
  const single = offered.map(({id}): Answer => ({kind: 'option', option: id}));
  switch (asked.kind) {
    case 'form':
      return formAnswers(asked, offered, value);
    case 'several': {
      const options = tickedIn(value);
      const isOffered = options?.every((ticked) => offered.some(({id}) => id === ticked));
      return options && isOffered ? [{kind: 'options', options}] : [];
    }
    case 'countries':
      return Array.isArray(value) ? [...single, {kind: 'countries', codes: value}] : single;
    case 'date':
      return typeof value === 'string' ? [...single, {kind: 'date', date: value}] : single;
    case 'number':
      return typeof value === 'number' ? [...single, {kind: 'number', number: value}] : single;
    case 'choice':
      return single;
  }
}

/** The answer to the question that is asked now, by these facts; `undefined` if they give none. */
function answerOf(
  id: QuestionId,
  {facts: before, settled}: Replay,
  {facts, today}: RestoreInput,
): KeptAnswer | undefined {
  const to = variantOf(id, before, settled);
  const offered = question(id).options.filter(
    ({variants}) => !variants || (to !== undefined && variants.includes(to)),
  );
  const answers: Answer[] = [...possibleAnswers(id, offered, facts), {kind: 'unknown'}];
  const fitting = answers.find(
    (answer) => includes(facts, factsOf(id, answer)) && !problemOf(id, answer, before, today),
  );
  return fitting && {...fitting, to};
}

/** Answers what is asked for as long as the facts say what. */
function answerAll(input: RestoreInput, known: Facts): {answers: Answers; reached: Replay} {
  const {topic, today, municipality} = input;
  let answers: Answers = {};
  for (;;) {
    const reached = replay({topic, answers, known, today, municipality});
    const answer = reached.ask && answerOf(reached.ask, reached, input);
    if (!reached.ask || !answer) return {answers, reached};
    answers = {...answers, [reached.ask]: answer};
  }
}

/** Every fact that a question is about; for a screen of exceptions each exception too. */
const factsAbout = (id: QuestionId): readonly FactName[] =>
  factsOf(id, {kind: 'unknown'}).dontKnow ?? [];

/**
 * The answers and the known facts with which `replay` comes to exactly these facts. As much as can
 * be is an answer; a question that the facts say nothing of is where the visit goes on.
 */
export function restore(input: RestoreInput): Restored {
  let known: Facts = {};
  for (;;) {
    const {answers, reached} = answerAll(input, known);
    const left = without(input.facts, reached.facts);
    if (isNothing(left)) return {answers, known};
    // First what the question that stopped us is about: the answers to those after it can then
    // still be turns. Knowing more can change what is asked, so all is asked again.
    const about = reached.ask ? only(left, factsAbout(reached.ask)) : {};
    known = withFacts(known, isNothing(about) ? left : about);
  }
}
