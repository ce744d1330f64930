/** From what a person answers to facts. */

import {question} from '../../flows/questions.js';
import type {Option, Question, QuestionId} from '../../flows/questions.js';
import {EXAM_PARTS, EXCEPTIONS, EXCEPTION_SCREENS} from '../../flows/vocabulary.js';
import type {ExceptionScreen} from '../../flows/vocabulary.js';
import {isPartialDate} from '../assess/calendar.js';
import type {CalendarDate} from '../assess/calendar.js';
import {problemsOf} from '../assess/check.js';
import type {ProblemCode} from '../assess/check.js';
import {IwError} from '../assess/errors.js';
import type {FactName, Facts} from '../assess/facts.js';

/** One answer to one question; dates are as typed: `2021`, `2021-11` or `2021-11-30`. */
export type Answer =
  | {readonly kind: 'unknown'}
  | {readonly kind: 'option'; readonly option: string}
  | {readonly kind: 'options'; readonly options: readonly string[]}
  | {readonly kind: 'countries'; readonly codes: readonly string[]}
  | {readonly kind: 'date'; readonly date: string}
  | {readonly kind: 'number'; readonly number: number}
  | {
      readonly kind: 'form';
      readonly option?: string;
      /** By the name of the field; a date that is not known is left out. */
      readonly dates: Readonly<Record<string, string>>;
      /** By the name of the field; a number that is not known is left out. */
      readonly numbers?: Readonly<Record<string, number>>;
    };

/** An answer as it is kept: with the wording it was given to, where the question has several. */
export type KeptAnswer = Answer & {readonly to?: string | undefined};
export type Answers = Readonly<Partial<Record<QuestionId, KeptAnswer>>>;

/** What keeps an answer from being taken; the words are in `interface.json` under `problems`. */
export type AnswerProblem =
  ProblemCode | 'choose' | 'country' | 'year-needed' | 'number-needed' | 'too-many';

const isScreen = (id: string): id is ExceptionScreen => Object.hasOwn(EXCEPTION_SCREENS, id);

/** "I don't know" on a screen of exceptions is "I don't know" to each of them. */
const unknownFacts = (id: QuestionId): FactName[] => [
  ...(question(id).facts as FactName[]),
  ...(isScreen(id)
    ? EXCEPTION_SCREENS[id].flatMap((exception) => Object.keys(EXCEPTIONS[exception]) as FactName[])
    : []),
];

const given = (options: readonly Option[], id: string | undefined): Facts =>
  (options.find((option) => option.id === id)?.gives ?? {}) as Facts;

function formFacts(
  asked: Extract<Question, {kind: 'form'}>,
  {option, dates, numbers}: Extract<Answer, {kind: 'form'}>,
): Facts {
  const gives = given(asked.options, option);
  // "There is none": the option gives the whole fact.
  if (asked.builds !== 'decision' && asked.fact in gives) return gives;
  const record = {...gives, ...dates, ...numbers};
  switch (asked.builds) {
    case 'record':
      return {[asked.fact]: record};
    case 'entry':
      return {[asked.fact]: [record]};
    case 'decision': {
      const held = gives.dispensations;
      return Array.isArray(held) && held.length
        ? {...gives, dispensations: held.map((decision) => ({...decision, ...dates}))}
        : gives;
    }
  }
}

/** Every part: passed if it was ticked, and otherwise not. */
const examsOf = (passed: readonly string[]): NonNullable<Facts['exams']> =>
  Object.fromEntries(EXAM_PARTS.map((part) => [part, {passed: passed.includes(part)}]));

/**
 * The facts that an answer gives.
 * @throws {IwError} `bad-flow` if the answer is not of the kind that the question takes
 */
export function factsOf(id: QuestionId, answer: Answer): Facts {
  const asked = question(id);
  if (answer.kind === 'unknown') return {dontKnow: unknownFacts(id)};
  if (asked.kind === 'form' && answer.kind === 'form') return formFacts(asked, answer);
  if (asked.kind !== 'several' && answer.kind === 'option') {
    return given(asked.options, answer.option);
  }
  if (id === 'exams' && answer.kind === 'options') return {exams: examsOf(answer.options)};
  if (asked.kind === 'several' && answer.kind === 'options') {
    return {
      [asked.fact]: [...answer.options],
      ...Object.assign({}, ...answer.options.map((option) => given(asked.options, option))),
    };
  }
  if (asked.kind === 'countries' && answer.kind === 'countries') {
    return {[asked.fact]: [...answer.codes]};
  }
  if (asked.kind === 'date' && answer.kind === 'date') return {[asked.fact]: answer.date};
  if (asked.kind === 'number' && answer.kind === 'number') return {[asked.fact]: answer.number};
  throw new IwError(
    'bad-flow',
    {flow: 'conversation', state: id},
    `Question "${id}" is of kind "${asked.kind}" and cannot take an answer of kind "${answer.kind}".`,
  );
}

/** Facts with an answer added; what was asked in vain adds up. */
export function withFacts(facts: Facts, added: Facts): Facts {
  const dontKnow = [...new Set([...(facts.dontKnow ?? []), ...(added.dontKnow ?? [])])];
  return {...facts, ...added, ...(dontKnow.length && {dontKnow})};
}

const EMPTY: AnswerProblem = 'choose';

function isFormEmpty(
  asked: Extract<Question, {kind: 'form'}>,
  {option, dates, numbers = {}}: Extract<Answer, {kind: 'form'}>,
): AnswerProblem | undefined {
  const filled = Object.keys(dates).length + Object.keys(numbers).length > 0;
  if (asked.options.length && !option && !(asked.numbers && filled)) return EMPTY;
  if (asked.options.length || filled) return undefined;
  return asked.dates.length ? 'year-needed' : 'number-needed';
}

function isEmpty(asked: Question, answer: Answer): AnswerProblem | undefined {
  switch (answer.kind) {
    case 'option':
      return answer.option ? undefined : EMPTY;
    case 'countries':
      return answer.codes.length ? undefined : 'country';
    case 'date':
      return answer.date ? undefined : 'year-needed';
    case 'number':
      if (!Number.isInteger(answer.number) || answer.number < 0) return 'type';
      return asked.kind === 'number' && answer.number > asked.max ? 'too-many' : undefined;
    case 'form':
      return asked.kind === 'form' ? isFormEmpty(asked, answer) : undefined;
    default:
      return undefined;
  }
}

/**
 * What is wrong with an answer, given what is known already; `undefined` if it can be taken.
 * `facts` are those of the questions before this one.
 */
export function problemOf(
  id: QuestionId,
  answer: Answer,
  facts: Facts,
  today: CalendarDate,
): AnswerProblem | undefined {
  const empty = isEmpty(question(id), answer);
  if (empty) return empty;
  if (answer.kind === 'date' && !isPartialDate(answer.date)) return 'impossible-date';
  return problemsOf(withFacts(facts, factsOf(id, answer)), today)[0]?.code;
}
