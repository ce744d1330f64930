/** From what a person answers to facts. */

import {question} from '../../flows/questions.js';
import type {Option, Question, QuestionId} from '../../flows/questions.js';
import {EXCEPTIONS, EXCEPTION_SCREENS} from '../../flows/vocabulary.js';
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
  | {readonly kind: 'years'; readonly years: number}
  | {
      readonly kind: 'form';
      readonly option?: string;
      /** By the name of the field; a date that is not known is left out. */
      readonly dates: Readonly<Record<string, string>>;
    };

/** An answer as it is kept: with the wording it was given to, where the question has several. */
export type KeptAnswer = Answer & {readonly to?: string | undefined};
export type Answers = Readonly<Partial<Record<QuestionId, KeptAnswer>>>;

/** What keeps an answer from being taken; the words are in `interface.json` under `problems`. */
export type AnswerProblem = ProblemCode | 'choose' | 'country' | 'year-needed' | 'too-many-years';

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
  {option, dates}: Extract<Answer, {kind: 'form'}>,
): Facts {
  const gives = given(asked.options, option);
  switch (asked.builds) {
    case 'earlierResidence':
      return {earlierResidence: [{...gives, ...dates} as never]};
    case 'interruption':
      return {interruption: {...dates}};
    case 'decision': {
      const held = gives.dispensations;
      return Array.isArray(held) && held.length
        ? {...gives, dispensations: held.map((decision) => ({...decision, ...dates}))}
        : gives;
    }
  }
}

/**
 * The facts that an answer gives.
 * @throws {IwError} `bad-flow` if the answer is not of the kind that the question takes
 */
export function factsOf(id: QuestionId, answer: Answer): Facts {
  const asked = question(id);
  if (answer.kind === 'unknown') return {dontKnow: unknownFacts(id)};
  if (asked.kind === 'form' && answer.kind === 'form') return formFacts(asked, answer);
  if (asked.kind !== 'years' && asked.kind !== 'several' && answer.kind === 'option') {
    return given(asked.options, answer.option);
  }
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
  if (asked.kind === 'years' && answer.kind === 'years') return {[asked.fact]: answer.years};
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

function isEmpty(asked: Question, answer: Answer): AnswerProblem | undefined {
  switch (answer.kind) {
    case 'option':
      return answer.option ? undefined : EMPTY;
    case 'countries':
      return answer.codes.length ? undefined : 'country';
    case 'date':
      return answer.date ? undefined : 'year-needed';
    case 'years':
      if (!Number.isInteger(answer.years) || answer.years < 0) return 'type';
      return asked.kind === 'years' && answer.years > asked.max ? 'too-many-years' : undefined;
    case 'form':
      if (asked.kind === 'form' && asked.options.length && !answer.option) return EMPTY;
      return asked.kind === 'form' && !asked.options.length && !Object.keys(answer.dates).length
        ? 'year-needed'
        : undefined;
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
