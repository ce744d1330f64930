/**
 * Meaningful classes of answers to every question: each option, "I don't know", and for dates the
 * day before, on and after each limit of the law, with partial dates on either side and across.
 */

import type {FlowId} from '../../flows/index.js';
import {question} from '../../flows/questions.js';
import type {Option, Question, QuestionId} from '../../flows/questions.js';
import type {Facts} from '../../src/assess/facts.js';
import type {Answer} from '../../src/conversation/answers.js';
import {OWN} from './own-classes.js';

export const TODAY = '2026-11-24';

const date = (...days: string[]): Answer[] => days.map((day) => ({kind: 'date', date: day}));

const ticked = (...sets: string[][]): Answer[] =>
  sets.map((options) => ({kind: 'options', options}));

/** For Turkish nationals 2020 holds a limit of its own. */
const grants = ({nationalities = []}: Facts): Answer[] =>
  date(
    '1998-09-29',
    '1998-09-30',
    '2006-12-31',
    '2007-01-01',
    '2012-12-31',
    '2013-01-01',
    '2020-12-31',
    '2021-01-01',
    ...(nationalities.includes('TR') ? ['2020-04-30', '2020-05-01', '2020'] : []),
    '2021-12-31',
    '2022-01-01',
  );

const DATES: Partial<Record<QuestionId, Answer[]>> = {
  letterDate: date('2021-12-31', '2022-01-31', '2022-02-28', '2022-03-01', '2022'),
  educationStoppedOn: date('2021-12-31', '2022-01-01'),
  pipDate: date('2022-01-01', '2023-11-23', '2023-11-24', '2023-11', '2024-02-29'),
  termEnd: date('2016-01-01', '2026-11-23', '2026-11-24', '2027-06-30'),
};

/**
 * A right of 2021 has by far the most paths, because of the wrong letters. What ages and ticks do is
 * walked on the other dates of the law of 2013, and ages on the last day of 2021 too.
 */
const isOfWrongLetters = ({residenceGrantedOn: granted = ''}: Facts) => granted.startsWith('2021');

/** Ages matter on other days in each period, so each has limits of its own. */
function births({residenceGrantedOn: granted = ''}: Facts): Answer[] {
  if (granted === '2021-01-01') return date('1990-05-01', '2003');
  if (granted < '2007') return date('1947-01-01', '1947-01-02', '1961-11-24', '1961-11-25');
  if (granted < '2013') return date('1961-11-24', '1961-11-25', '1996-12-31', '1997-01-01', '1996');
  if (granted < '2022') return date('1959-11-24', '1959-11-25', '2003-12-31', '2004-01-01', '2003');
  return date(
    '1954-01-01',
    '1959-11-24',
    '1959-11-25',
    '1959-11',
    '2008-11-24',
    '2008-11-25',
    '2010-11-24',
    '2010-11-25',
  );
}

/** Questions whose limits depend on what is known. */
const LIMITS: Partial<Record<QuestionId, (facts: Facts) => Answer[]>> = {
  residenceGrantedOn: grants,
  birthDate: births,
};

const COUNTRIES: Answer[] = [['NL'], ['PL', 'MA'], ['TR'], ['MA'], ['unknown']].map((codes) => ({
  kind: 'countries',
  codes,
}));

/** On either side of each limit of the law. */
const NUMBERS: Partial<Record<QuestionId, number[]>> = {
  schoolAgeYearsInNL: [7, 8],
  azcWeeksAfterTermStart: [8, 9],
};

type Dates = Record<string, string>;
type Numbers = Record<string, number>;

const form = (option: string | undefined, dates: Dates, numbers?: Numbers): Answer => ({
  kind: 'form',
  ...(option !== undefined && {option}),
  dates,
  ...(numbers && {numbers}),
});

/** Earlier permits that are to the law what another one is: lasting as asylum, temporary as work. */
const ALIKE = ['family-permanent', 'family-asylum', 'family-dutch', 'minister', 'study', 'eu'];

const FORMS: Partial<Record<QuestionId, (option?: string) => Answer[]>> = {
  earlierResidence: (option) =>
    [
      {} as Dates,
      {from: '2006-06-01', to: '2009-01-01'},
      {from: '2014-02-01', to: '2026-01-10'},
      {from: '2022-02-01', to: '2026-01-10'},
    ].map((dates) => form(option, dates)),
  interruption: () =>
    [
      {from: '2023-03-01', to: '2024-03-01'},
      {from: '2023-03-01', to: '2024-03-02'},
      {from: '2023'},
    ].map((dates) => form(undefined, dates as Dates)),
};

/** Whether the option says all there is to say, so that no fields stand with it. */
const saysAll = (asked: Extract<Question, {kind: 'form'}>, {gives}: Option): boolean =>
  asked.builds !== 'decision' && asked.fact in gives;

/** The classes of a form; one whose fields no flow reads is the option alone, or an open period. */
function formsOf(id: QuestionId, asked: Extract<Question, {kind: 'form'}>): Answer[] {
  const forms =
    FORMS[id] ??
    ((option?: string) => [form(option, asked.options.length ? {} : {[asked.dates[0]!]: '2024'})]);
  const chosen = asked.options.filter(({id: one}) => !ALIKE.includes(one));
  const alone = chosen.filter((option) => saysAll(asked, option));
  const beside = chosen.filter((option) => !saysAll(asked, option));
  return [
    ...(beside.length ? beside.flatMap((option) => forms(option.id)) : forms()),
    ...alone.map((option) => form(option.id, {})),
  ];
}

/** Options that no flow tells from another one: each stands for the same as the one after it. */
const SAME = [
  'permanent-resident', // as dutch
  'dutch-eu-route', // as eu-citizen
  'other', // with whom: as "I don't know"
  'asylum-permanent', // as asylum
  'eu-long-term', // as permanent
];

/** Options that give the same but for a detail no flow reads (the level of a school) are one class. */
function optionsOf(options: readonly Option[]): Answer[] {
  const classes = new Map<string, string>();
  for (const {id, gives} of options) {
    if (SAME.includes(id) && !('residenceGroup' in gives)) continue;
    const read = Object.entries(gives).filter(([fact]) => fact !== 'educationLevel');
    const key = read.length ? JSON.stringify(read) : id;
    if (!classes.has(key)) classes.set(key, id);
  }
  return [...classes.values()].map((option) => ({kind: 'option', option}));
}

/** The classes of answers to a question; the last is always "I don't know". */
export function classesOf(id: QuestionId, facts: Facts, flow: FlowId): Answer[] {
  const asked = question(id);
  const unknown: Answer = {kind: 'unknown'};
  const own = OWN[flow]?.[id];
  if (own) return [...own, unknown];
  switch (asked.kind) {
    case 'choice':
      return [...optionsOf(asked.options), unknown];
    case 'several':
      if (id === 'applies' && isOfWrongLetters(facts)) {
        return [...ticked([], ['earlier-permit'], ['away']), unknown];
      }
      return [
        {kind: 'options', options: []},
        ...asked.options.map((option): Answer => ({kind: 'options', options: [option.id]})),
        unknown,
      ];
    case 'countries':
      return [...COUNTRIES, unknown];
    case 'number':
      return [...(NUMBERS[id] ?? []).map((number): Answer => ({kind: 'number', number})), unknown];
    case 'date':
      return [
        ...(LIMITS[id]?.(facts) ?? DATES[id] ?? []),
        ...asked.options.map((option): Answer => ({kind: 'option', option: option.id})),
        unknown,
      ];
    case 'form':
      return [...formsOf(id, asked), unknown];
  }
}
