/**
 * The classes of answers that only one flow needs: on either side of the limits that it has, and of
 * each kind of thing it tells apart. What stands here takes the place of the general classes.
 */

import type {FlowId} from '../../flows/index.js';
import type {QuestionId} from '../../flows/questions.js';
import type {Answer} from '../../src/conversation/answers.js';

const date = (...days: string[]): Answer[] => days.map((day) => ({kind: 'date', date: day}));
const number = (...numbers: number[]): Answer[] =>
  numbers.map((one) => ({kind: 'number', number: one}));
const option = (...ids: string[]): Answer[] => ids.map((id) => ({kind: 'option', option: id}));
const ticked = (...sets: string[][]): Answer[] =>
  sets.map((options) => ({kind: 'options', options}));
const passports = (...codes: string[]): Answer[] =>
  codes.map((code) => ({kind: 'countries', codes: code.split('+')}));

type Fields = Readonly<Record<string, string | number>>;

/** A form: the option, if it has any, and what is filled in beside it. */
const form = (id: string | undefined, ...filled: Fields[]): Answer[] =>
  filled.map((fields): Answer => {
    const of = (kind: string) =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === kind));
    const numbers = of('number') as Record<string, number>;
    return {
      kind: 'form',
      ...(id !== undefined && {option: id}),
      dates: of('string') as Record<string, string>,
      ...(Object.keys(numbers).length && {numbers}),
    };
  });

/** Three months, a day less, and not known to the day. */
const MONTHS: readonly Fields[] = [
  {from: '2025-03-01', to: '2025-05-31'},
  {from: '2025-03-01', to: '2025-05-30'},
  {from: '2025-03'},
];

const LANGUAGE = ['reading', 'listening', 'writing', 'speaking'];
const FIVE = [...LANGUAGE, 'knm'];

const hours = (integration: number, nt2: number, literacy: number, online = 0): Fields => ({
  integration,
  nt2,
  literacy,
  online,
});
const ALL_TRIES = option('three', 'two', 'one', 'not-all');

/** Six weeks before today, a day more, and only the month. */
const OBJECTION = ['2026-10-13', '2026-10-12', '2026-10'];

const EXAMS_2013 = ticked([], FIVE, [...FIVE, 'ona'], [...FIVE, 'pvt'], ['ona']);
const EFFORT_HOURS = [
  ...form(
    undefined,
    hours(300, 299, 0),
    hours(300, 300, 0),
    hours(199, 0, 401),
    hours(200, 0, 400),
    hours(0, 0, 600),
    hours(301, 0, 299),
    hours(600, 0, 0, 1),
    hours(0, 0, 600, 1),
    hours(650, 0, 300, 50),
    hours(200, 0, 500, 50),
  ),
  ...form('none', {}),
];
const WORK_YEARS = [
  ...form(
    'employee',
    {years: 4, monthsLast12: 12, hoursPerMonth: 48},
    {years: 5, monthsLast12: 6, hoursPerMonth: 48},
    {years: 5, monthsLast12: 5, hoursPerMonth: 48},
    {years: 5, monthsLast12: 6, hoursPerMonth: 47},
  ),
  ...form('self-employed', {years: 5}),
  ...form('none', {}),
];
const REGISTERED = date('2016-11-24', '2016-11-25', '2016');
const SITUATIONS = ['homeless', 'shelter', 'other'].flatMap((id) => form(id, ...MONTHS));

const BORN = date('1959-11-24', '1959-11-25', '1990-05-01', '2008-11-24', '2008-11-25', '2008');
const DIPLOMAS = ticked([], ['inburgering'], ['nt2'], ['mbo1'], ['win-certificate'], ['foreign']);
const DECISIONS = [
  ...['medical', 'effort'].flatMap((id) =>
    form(id, {}, {date: '2025-01-01'}, {date: '2017-09-30'}, {date: '2017-10-01'}),
  ),
  ...form('medical', {date: '2023-11-24'}, {date: '2023-11-23'}, {date: '2006-12-31'}),
  ...['exemption', 'integrated', 'special'].flatMap((id) => form(id, {})),
];
const PARTNERS = [
  ...form(
    'married',
    {marriedOn: '2023-11-24', togetherSince: '2023-11-24', togetherInKingdomSince: '2023-11-24'},
    {marriedOn: '2023-11-25', togetherSince: '2023-11-25', togetherInKingdomSince: '2023-11-25'},
    {marriedOn: '2010-01-01'},
    {},
  ),
  ...form('registered', {marriedOn: '2026-11-01'}),
  ...form('unmarried', {togetherInKingdomSince: '2023-11-24'}, {togetherInKingdomSince: '2024'}),
];
const SENTENCES = [
  ...form('prison', {}, {completedOn: '2021-11-24'}, {completedOn: '2021-11-25'}),
  ...form('community', {completedOn: '2025-01-01'}),
  ...form('fine', {amount: 809, completedOn: '2025-01-01'}, {amount: 810}),
  ...form('fine', {amount: 810, completedOn: '2025-01-01'}),
  ...form('none', {}),
];
const APPLIES_PASSPORT = ticked(
  [],
  ['dutch-partner'],
  ['former-dutch'],
  ['born-here'],
  ['recognised'],
  ['lived-here-before'],
  ['punished'],
  ['no-documents'],
);

export const OWN: Partial<Record<FlowId, Partial<Record<QuestionId, readonly Answer[]>>>> = {
  letter: {
    letterLaw: option('wi2021'),
    pipDate: date('2024-01-15'),
    fine: OBJECTION.flatMap((day) => form('received', {date: day})).concat(form('none', {})),
    letterSentOn: date(...OBJECTION),
  },

  'more-time': {reasons: ticked([], ['illness'])},
  'extension-illness': {
    illness: ['self', 'self-elsewhere', 'family'].flatMap((id) => form(id, ...MONTHS)),
  },
  'extension-birth': {childBornOn: date('2017-12-31', '2025-06-01', '2026', '2027-02-01')},
  'extension-death': {familyDeathOn: date('2017-12-31', '2025-06-01', '2024')},
  'extension-effort300': {
    hours: [
      ...form(undefined, hours(299, 0, 0), hours(150, 150, 0), hours(299, 0, 1)),
      ...form(undefined, hours(300, 0, 0, 1), {integration: 300}),
      ...form('none', {}),
    ],
    exams: ticked([], FIVE, [...FIVE, 'ona']),
    examAttempts: ALL_TRIES,
  },
  'extension-literacy': {
    literacyCourse: [...form(undefined, ...MONTHS), ...form(undefined, {from: '2026-11-20'})],
  },
  'extension-azc': {azcWeeksAfterTermStart: number(8, 9)},
  'extension-education': {
    education: option('vo', 'hbo-wo', 'entree', 'other-language', 'isk'),
    educationStoppedOn: [...date('2025-06-01'), ...option('still')],
  },
  'extension-nearlyDone': {
    exams: ticked(
      ['reading', 'knm', 'pvt', 'map'],
      ['reading', 'writing', 'knm', 'pvt', 'map'],
      ['reading', 'writing', 'knm', 'pvt'],
    ),
    hours: form(undefined, hours(449, 0, 0), hours(225, 225, 0), hours(450, 0, 0, 1)),
  },
  'extension-lateCourse': {
    firstLessonOn: [
      ...date('2024-04-15', '2024-04-16', '2024-07-15', '2024-07-16', '2024-04'),
      ...option('none'),
    ],
  },
  'extension-provider': {providerGap: form(undefined, ...MONTHS)},
  'extension-shelter': {specialSituation: SITUATIONS},
  'extension-homeless': {specialSituation: SITUATIONS},
  'extension-special': {specialSituation: SITUATIONS},
  'extension-interruption': {
    interruption: form(
      undefined,
      {from: '2025-03-01', to: '2026-03-01'},
      {from: '2025-03-01', to: '2026-03-02'},
      {from: '2010-03-01', to: '2010-06-01'},
      {from: '2025'},
    ),
  },

  exemption: {
    diplomas: ticked([], ['nt2'], ['dutch-a2'], ['mbo1'], ['havo-vwo'], ['inburgering-wi2021']),
    exams: ticked([], ['ona'], ['map']),
    work: WORK_YEARS,
    registeredSince: REGISTERED,
  },
  'dispensation-effort': {
    hours: EFFORT_HOURS,
    exams: ticked([], FIVE),
    examAttempts: ALL_TRIES,
  },
  'dispensation-integrated': {work: WORK_YEARS, registeredSince: REGISTERED},
  fine: {
    fine: [...form('none', {}), ...form('received', {date: '2026-10-01', amount: 340}, {})],
    reasons: ticked([], ['illness']),
    exams: [...EXAMS_2013, ...ticked([...FIVE, 'map'], [...FIVE, 'pvt', 'map'])],
    hours: [
      ...form(undefined, hours(299, 0, 0), hours(100, 100, 100), hours(300, 0, 0, 1)),
      ...form('none', {}),
    ],
    examAttempts: ALL_TRIES,
  },

  'permanent-residence': {
    nationalities: passports('NL', 'TR', 'MA', 'unknown'),
    birthDate: BORN,
    diplomas: DIPLOMAS,
    schoolAgeYearsInNL: number(4, 5, 7, 8),
    decision: DECISIONS,
    exams: ticked([], FIVE, [...FIVE, 'ona'], [...FIVE, 'ona', 'pvt']),
  },
  'nat-order': {
    nationalities: passports('NL', 'MA'),
    appliesPassport: APPLIES_PASSPORT,
    sanctions: SENTENCES,
  },
  option: {
    nationalities: passports('NL', 'MA', 'stateless'),
    birthDate: date(
      ...['1961-11-24', '1961-11-25', '1966', '1990-05-01', '2008-11-24', '2008-11-25', '2008'],
    ),
    livingInKingdomSince: date(
      ...['1990-05-01', '1994-05-01', '1994', '2011-11-24', '2011-11-25', '2016', '2020'],
    ),
    appliesPassport: APPLIES_PASSPORT,
    partner: [
      ...form('married', {marriedOn: '2023-11-24'}, {marriedOn: '2023-11-25'}, {}),
      ...form('unmarried', {togetherInKingdomSince: '2010-01-01'}),
    ],
  },
  'nat-permit': {
    nationalities: passports('NL', 'PL', 'TR', 'MA', 'stateless', 'unknown'),
    sponsor: option(
      ...['dutch', 'eu-citizen', 'permanent-resident', 'asylum-holder', 'temporary-resident'],
      'other',
    ),
  },
  'nat-term': {
    livingInKingdomSince: date('2021-11-24', '2021-11-25', '2023-11-24', '2023-11-25', '2021'),
    appliesPassport: APPLIES_PASSPORT,
    totalYearsInKingdom: number(9, 10),
    partner: PARTNERS,
  },
  'nat-integration': {
    diplomas: DIPLOMAS,
    schoolAgeYearsInNL: number(7, 8),
    decision: DECISIONS,
    exams: ticked(
      ...[[], LANGUAGE, LANGUAGE.slice(1), FIVE, [...FIVE, 'pvt']],
      ...[
        [...FIVE, 'ona'],
        [...FIVE, 'ona', 'pvt'],
      ],
    ),
    work: WORK_YEARS,
    hours: EFFORT_HOURS,
    examAttempts: option('three', 'two'),
  },
  'nat-renunciation': {
    nationalities: passports('NL', 'stateless', 'MA', 'SY', 'IN', 'GB', 'GB+IN', 'AR', 'unknown'),
    appliesPassport: APPLIES_PASSPORT,
    partner: [...form('married', {}), ...form('unmarried', {})],
  },
};
