/**
 * An answer in the making: what is typed and chosen on the screen, before Continue. Choosing
 * something excludes what cannot be true beside it.
 */

import {question} from './asked.js';
import type {Question, QuestionId} from '../../flows/questions.js';
import {isPartialDate} from '../assess/calendar.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {Facts} from '../assess/facts.js';
import type {Answer, AnswerProblem} from './answers.js';
import type {Engine} from './visit-types.js';

/** Three plain fields, as typed. */
export interface DateDraft {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}
export type DatePart = keyof DateDraft;

export interface Draft {
  /** The one option that is chosen, or `UNKNOWN` or `NONE`. */
  readonly option?: string;
  /** The options that are ticked. */
  readonly options: readonly string[];
  /** A code for each field; empty while nothing is chosen in it. */
  readonly countries: readonly string[];
  /** By the name of the field; the only date of a question is called `date`. */
  readonly dates: Readonly<Record<string, DateDraft>>;
  /** By the name of the field; the only number of a question is called `number`. */
  readonly numbers: Readonly<Record<string, string>>;
}

/** "I don't know"; no option of a question has this id. */
export const UNKNOWN = '*unknown';
/** "None of these", where several may be ticked. */
export const NONE = '*none';

/** A problem, and the date or number field it lies in if it lies in one. */
export interface DraftProblem {
  readonly code: AnswerProblem | 'year-short' | 'month-needed';
  readonly field?: string;
}

const EMPTY_DATE: DateDraft = {day: '', month: '', year: ''};

/** The names of the date fields of a question. */
export const dateFields = (asked: Question): readonly string[] =>
  asked.kind === 'form' ? asked.dates : asked.kind === 'date' ? ['date'] : [];

/** The names of the number fields of a question. */
export const numberFields = (asked: Question): readonly string[] =>
  asked.kind === 'form' ? (asked.numbers ?? []) : asked.kind === 'number' ? ['number'] : [];

/** Whether an option of a form says all there is to say, as "none" does: it excludes the fields. */
const saysAll = (asked: Question, option: string | undefined): boolean =>
  asked.kind === 'form' &&
  asked.builds !== 'decision' &&
  asked.options.some(({id, gives}) => id === option && asked.fact in gives);

/** Whether the fields of a form are the answer, and its options, if any, stand beside them. */
export const isFieldsFirst = (asked: Question): boolean =>
  asked.options.every(({id}) => saysAll(asked, id));

/**
 * Whether the fields show. They stay where no other option would bring them back: typing in them
 * is then the way to take the choice back.
 */
export const showsFields = (asked: Question, {option}: Draft): boolean =>
  isFieldsFirst(asked) || !saysAll(asked, option);

const isDateEmpty = ({day, month, year}: DateDraft): boolean => !(day || month || year);

const toDateDraft = (date: string): DateDraft => {
  const [year = '', month = '', day = ''] = date.split('-');
  return {year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '')};
};

/** The form of an answer given before, or an empty one. */
export function draftOf(id: QuestionId, answer?: Answer): Draft {
  const asked = question(id);
  const given: Pick<Extract<Answer, {kind: 'form'}>, 'dates' | 'numbers'> = answer?.kind === 'form'
    ? answer
    : {dates: {}};
  const dates = Object.fromEntries(
    dateFields(asked).map((name) => {
      const date = given.dates[name];
      return [name, date ? toDateDraft(date) : EMPTY_DATE];
    }),
  );
  const numbers = Object.fromEntries(
    numberFields(asked).map((name) => [name, String(given.numbers?.[name] ?? '')]),
  );
  const empty: Draft = {options: [], countries: [''], dates, numbers};
  switch (answer?.kind) {
    case undefined:
      return empty;
    case 'unknown':
      return {...empty, option: UNKNOWN};
    case 'option':
      return {...empty, option: answer.option};
    case 'options':
      return {...empty, options: answer.options, ...(!answer.options.length && {option: NONE})};
    case 'countries':
      return {...empty, countries: answer.codes};
    case 'date':
      return {...empty, dates: {date: toDateDraft(answer.date)}};
    case 'number':
      return {...empty, numbers: {number: String(answer.number)}};
    case 'form':
      return {...empty, ...(answer.option !== undefined && {option: answer.option})};
  }
}

const withoutOption = ({option: _, ...rest}: Draft): Draft => rest;

/** Whether an option stands with the fields; where it does not, it takes their place. */
const standsWithFields = (id: QuestionId, option: string | undefined): boolean => {
  const asked = question(id);
  return asked.kind === 'form' && option !== UNKNOWN && !saysAll(asked, option);
};

/** One option chosen. */
export function choose(id: QuestionId, draft: Draft, option: string): Draft {
  const {dates, numbers} = standsWithFields(id, option) ? draft : draftOf(id);
  return {...draftOf(id), option, dates, numbers};
}

/** One of several ticked or unticked; "none" and "I don't know" stand alone. */
export function tick(id: QuestionId, draft: Draft, option: string, ticked: boolean): Draft {
  if (option === UNKNOWN || option === NONE) {
    return ticked ? {...draftOf(id), option} : withoutOption(draft);
  }
  const others = draft.options.filter((one) => one !== option);
  return {...withoutOption(draft), options: ticked ? [...others, option] : others};
}

/** Something typed takes the place of an option, unless that stands with the fields. */
const typing = (id: QuestionId, draft: Draft): Draft =>
  standsWithFields(id, draft.option) ? draft : withoutOption(draft);

export function typeDate(
  id: QuestionId,
  draft: Draft,
  field: string,
  part: DatePart,
  text: string,
): Draft {
  const date = {...(draft.dates[field] ?? EMPTY_DATE), [part]: text};
  return {...typing(id, draft), dates: {...draft.dates, [field]: date}};
}

export const typeNumber = (id: QuestionId, draft: Draft, field: string, text: string): Draft => ({
  ...typing(id, draft),
  numbers: {...draft.numbers, [field]: text},
});

export const pickCountry = (id: QuestionId, draft: Draft, index: number, code: string): Draft => ({
  ...typing(id, draft),
  countries: draft.countries.map((one, at) => (at === index ? code : one)),
});

export const addCountry = (id: QuestionId, draft: Draft): Draft => ({
  ...typing(id, draft),
  countries: [...draft.countries, ''],
});

export const removeCountry = (draft: Draft, index: number): Draft => ({
  ...draft,
  countries: draft.countries.filter((_, at) => at !== index),
});

// Arabic-Indic and Persian digits: what the phone of a visitor may type.
const DIGITS = /[٠-٩۰-۹]/g;
const western = (text: string): string =>
  text.trim().replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf));

/** A date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; or what is wrong with the fields. */
function readDate(draft: DateDraft): {date: string} | {code: DraftProblem['code']} {
  const [year, month, day] = [draft.year, draft.month, draft.day].map(western) as [
    string,
    string,
    string,
  ];
  if (!year) return {code: 'year-needed'};
  if (/^\d{1,3}$/.test(year)) return {code: 'year-short'};
  if (day && !month) return {code: 'month-needed'};
  const date = [year, month, day]
    .filter((part) => part)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPartialDate(date) ? {date} : {code: 'impossible-date'};
}

/** The highest numbers that can be meant, by the name of the field. */
const HIGHEST: Readonly<Record<string, number>> = {amount: 999_999, monthsLast12: 12};
const HIGHEST_OTHER = 9_999;

/** A whole number; a comma or a point is not read, as not everybody means the same by it. */
function readNumber(field: string, text: string): {number: number} | DraftProblem {
  const digits = western(text);
  if (!/^\d+$/.test(digits)) return {code: 'number-needed', field};
  const number = Number(digits);
  return number > (HIGHEST[field] ?? HIGHEST_OTHER) ? {code: 'too-many', field} : {number};
}

function readDates(
  {dates}: Draft,
  fields: readonly string[],
): {dates: Record<string, string>} | DraftProblem {
  const read: Record<string, string> = {};
  for (const field of fields) {
    const typed = dates[field] ?? EMPTY_DATE;
    if (isDateEmpty(typed)) continue;
    const one = readDate(typed);
    if ('code' in one) return {...one, field};
    read[field] = one.date;
  }
  return {dates: read};
}

function readNumbers(
  {numbers}: Draft,
  fields: readonly string[],
): {numbers: Record<string, number>} | DraftProblem {
  const read: Record<string, number> = {};
  for (const field of fields) {
    const typed = numbers[field] ?? '';
    if (!typed.trim()) continue;
    const one = readNumber(field, typed);
    if ('code' in one) return one;
    read[field] = one.number;
  }
  return {numbers: read};
}

/** Questions whose numbers make one sum: a field left empty beside one that is filled is 0. */
const EMPTY_IS_ZERO: readonly QuestionId[] = ['hours'];

function readForm(
  id: QuestionId,
  asked: Extract<Question, {kind: 'form'}>,
  draft: Draft,
): Answer | DraftProblem {
  const withDates = readDates(draft, dateFields(asked));
  if ('code' in withDates) return withDates;
  const withNumbers = readNumbers(draft, numberFields(asked));
  if ('code' in withNumbers) return withNumbers;
  const {dates} = withDates;
  let {numbers} = withNumbers;
  const hasNumbers = Object.keys(numbers).length > 0;
  const isFilled = hasNumbers || Object.keys(dates).length > 0;
  if (asked.options.length && draft.option === undefined && !(asked.numbers && isFilled)) {
    return {code: isFieldsFirst(asked) ? 'number-needed' : 'choose'};
  }
  if (hasNumbers && EMPTY_IS_ZERO.includes(id)) {
    numbers = {...Object.fromEntries(numberFields(asked).map((name) => [name, 0])), ...numbers};
  }
  return {
    kind: 'form',
    ...(draft.option !== undefined && {option: draft.option}),
    dates,
    ...(hasNumbers && {numbers}),
  };
}

function readDraft(id: QuestionId, draft: Draft): Answer | DraftProblem {
  const asked = question(id);
  if (draft.option === UNKNOWN) return {kind: 'unknown'};
  if (asked.kind === 'form') return readForm(id, asked, draft);
  if (asked.kind === 'several') {
    if (!draft.options.length && draft.option !== NONE) return {code: 'choose'};
    return {kind: 'options', options: draft.options};
  }
  if (draft.option !== undefined) return {kind: 'option', option: draft.option};
  switch (asked.kind) {
    case 'choice':
      return {code: 'choose'};
    case 'countries': {
      const codes = [...new Set(draft.countries.filter((code) => code))];
      return codes.length ? {kind: 'countries', codes} : {code: 'choose'};
    }
    case 'number': {
      const read = readNumber('number', draft.numbers.number ?? '');
      return 'code' in read ? read : {kind: 'number', number: read.number};
    }
    case 'date': {
      const read = readDate(draft.dates.date ?? EMPTY_DATE);
      return 'code' in read ? {...read, field: 'date'} : {kind: 'date', date: read.date};
    }
  }
}

/** In which of its fields the problem of an answer lies. */
function fieldOf(
  problemOf: Engine['problemOf'],
  id: QuestionId,
  answer: Answer,
  facts: Facts,
  today: CalendarDate,
) {
  if (answer.kind === 'date' || answer.kind === 'number') return answer.kind;
  if (answer.kind !== 'form') return undefined;
  const names = Object.keys(answer.dates);
  const alone = names.find((name) =>
    problemOf(id, {...answer, dates: {[name]: answer.dates[name]!}}, facts, today),
  );
  return alone ?? names.at(-1);
}

/**
 * The answer that a draft makes, or what keeps it from being one.
 * `facts` are those of the questions before this one. Without `problemOf` (the engine is not there
 * yet) only what stands in the fields is looked at; the visit checks the rest when it goes on.
 */
export function finish(
  id: QuestionId,
  draft: Draft,
  facts: Facts,
  today: CalendarDate,
  problemOf?: Engine['problemOf'],
): {answer: Answer} | {problem: DraftProblem} {
  const read = readDraft(id, draft);
  if (!('kind' in read)) return {problem: read};
  const code = problemOf?.(id, read, facts, today);
  if (!problemOf || !code) return {answer: read};
  const field = fieldOf(problemOf, id, read, facts, today);
  return {problem: {code, ...(field !== undefined && {field})}};
}
