/**
 * An answer in the making: what is typed and chosen on the screen, before Continue. Choosing
 * something excludes what cannot be true beside it.
 */

import {question} from '../../flows/questions.js';
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
  readonly years: string;
}

/** "I don't know"; no option of a question has this id. */
export const UNKNOWN = '*unknown';
/** "None of these", where several may be ticked. */
export const NONE = '*none';

/** A problem, and the date field it lies in if it lies in one. */
export interface DraftProblem {
  readonly code: AnswerProblem | 'number-needed' | 'year-short' | 'month-needed';
  readonly field?: string;
}

const EMPTY_DATE: DateDraft = {day: '', month: '', year: ''};

/** The names of the date fields of a question. */
export const dateFields = (asked: Question): readonly string[] =>
  asked.kind === 'form' ? asked.dates : asked.kind === 'date' ? ['date'] : [];

const isDateEmpty = ({day, month, year}: DateDraft): boolean => !(day || month || year);

const toDateDraft = (date: string): DateDraft => {
  const [year = '', month = '', day = ''] = date.split('-');
  return {year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '')};
};

/** The form of an answer given before, or an empty one. */
export function draftOf(id: QuestionId, answer?: Answer): Draft {
  const asked = question(id);
  const given = answer?.kind === 'form' ? answer.dates : {};
  const dates = Object.fromEntries(
    dateFields(asked).map((name) => [name, given[name] ? toDateDraft(given[name]) : EMPTY_DATE]),
  );
  const empty: Draft = {options: [], countries: [''], dates, years: ''};
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
    case 'years':
      return {...empty, years: String(answer.years)};
    case 'form':
      return {...empty, ...(answer.option !== undefined && {option: answer.option})};
  }
}

const withoutOption = ({option: _, ...rest}: Draft): Draft => rest;

/** One option chosen. In a form it stands with the dates; elsewhere it takes the place of fields. */
export function choose(id: QuestionId, draft: Draft, option: string): Draft {
  const keepsDates = question(id).kind === 'form' && option !== UNKNOWN;
  return {...draftOf(id), option, ...(keepsDates && {dates: draft.dates})};
}

/** One of several ticked or unticked; "none" and "I don't know" stand alone. */
export function tick(id: QuestionId, draft: Draft, option: string, ticked: boolean): Draft {
  if (option === UNKNOWN || option === NONE) {
    return ticked ? {...draftOf(id), option} : withoutOption(draft);
  }
  const others = draft.options.filter((one) => one !== option);
  return {...withoutOption(draft), options: ticked ? [...others, option] : others};
}

/** Something typed takes the place of an option beside the fields, but not of one in a form. */
const typing = (id: QuestionId, draft: Draft): Draft =>
  question(id).kind === 'form' && draft.option !== UNKNOWN ? draft : withoutOption(draft);

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

export const typeYears = (id: QuestionId, draft: Draft, years: string): Draft => ({
  ...typing(id, draft),
  years,
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

function readForm(asked: Extract<Question, {kind: 'form'}>, draft: Draft): Answer | DraftProblem {
  if (asked.options.length && draft.option === undefined) return {code: 'choose'};
  const dates: Record<string, string> = {};
  for (const field of asked.dates) {
    const typed = draft.dates[field] ?? EMPTY_DATE;
    if (isDateEmpty(typed)) continue;
    const read = readDate(typed);
    if ('code' in read) return {...read, field};
    dates[field] = read.date;
  }
  return {kind: 'form', dates, ...(draft.option !== undefined && {option: draft.option})};
}

function readYears(text: string): Answer | DraftProblem {
  const digits = western(text);
  return /^\d{1,3}$/.test(digits)
    ? {kind: 'years', years: Number(digits)}
    : {code: 'number-needed'};
}

function readDraft(asked: Question, draft: Draft): Answer | DraftProblem {
  if (draft.option === UNKNOWN) return {kind: 'unknown'};
  if (asked.kind === 'form') return readForm(asked, draft);
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
    case 'years':
      return readYears(draft.years);
    case 'date': {
      const read = readDate(draft.dates.date ?? EMPTY_DATE);
      return 'code' in read ? {...read, field: 'date'} : {kind: 'date', date: read.date};
    }
  }
}

/** In which of its date fields the problem of an answer lies. */
function fieldOf(
  problemOf: Engine['problemOf'],
  id: QuestionId,
  answer: Answer,
  facts: Facts,
  today: CalendarDate,
) {
  if (answer.kind === 'date') return 'date';
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
  const read = readDraft(question(id), draft);
  if (!('kind' in read)) return {problem: read};
  const code = problemOf?.(id, read, facts, today);
  if (!problemOf || !code) return {answer: read};
  const field = fieldOf(problemOf, id, read, facts, today);
  return {problem: {code, ...(field !== undefined && {field})}};
}
