/**
 * Letters that are ready to send: which fit an answer, and what is filled in. The texts are under
 * `takeaway.letters.texts`; names stay open in brackets.
 */

import type {FlowId} from '../../flows/index.js';
import type {LawId} from '../../flows/vocabulary.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {Gist} from './gist.js';
import type {Plan} from './plan.js';
import {NOT_KNOWN, plain, say} from './say.js';
import type {Spoken} from './say.js';
import type {PlanStep, StepId} from './steps.js';

export const LETTER_KINDS = ['objection', 'review', 'moreTime', 'question', 'complaint'] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

export interface Letter {
  readonly kind: LetterKind;
  /** The last day to send it (inclusive). */
  readonly until?: CalendarDate;
  /** What the text may name; what is not known is left out. */
  readonly letterDate?: CalendarDate;
  readonly termEnd?: CalendarDate;
  readonly newTermEnd?: CalendarDate;
  readonly amount?: number;
  readonly law?: LawId;
  /** The ground for more time: `outcomes.part.<flow>`. */
  readonly ground?: FlowId;
  /** What is not clear: a key of a text. */
  readonly question?: string;
}

const OBJECTIONS: readonly StepId[] = ['object', 'objectPlan', 'findDate', 'legalHelp'];

const isFull = (date: unknown): date is CalendarDate =>
  typeof date === 'string' && date.length === 10;

/** The day of the decision that is objected to, where one was told. */
function decisionDate({facts}: Gist, id: StepId): CalendarDate | undefined {
  const fine = facts.fine !== 'none' ? facts.fine?.date : undefined;
  const dates = id === 'objectPlan' ? [facts.pipDate] : [facts.letterSentOn, fine];
  return dates.find(isFull);
}

function objection(gist: Gist, {id, until}: PlanStep): Letter {
  const {fine} = gist.facts;
  const letterDate = decisionDate(gist, id);
  const amount = fine !== 'none' && id !== 'objectPlan' ? fine?.amount : undefined;
  return {
    kind: 'objection',
    ...(until !== undefined && {until}),
    ...(letterDate !== undefined && {letterDate}),
    ...(amount !== undefined && {amount}),
  };
}

/** The letter speaks of asylum holders and the law of 2013, and of nobody else. */
const mayAskReview = ({assessment, facts}: Gist): boolean =>
  assessment.law.result === 'wi2013' && (facts.residence?.startsWith('asylum') ?? false);

function review({facts}: Gist, {part}: PlanStep): Letter {
  const held = part === 'loan' ? facts.loan : facts.fine;
  const amount = held === 'none' ? undefined : held?.amount;
  const date = facts.fine !== 'none' && part === 'fine' ? facts.fine?.date : undefined;
  return {
    kind: 'review',
    law: 'wi2013',
    ...(amount !== undefined && {amount}),
    ...(isFull(date) && {letterDate: date}),
  };
}

const lawOf = ({assessment: {law}}: Gist): {law?: LawId} =>
  law.result === 'ask' || law.result === 'none' ? {} : {law: law.result};

function moreTime(gist: Gist, {part, until}: PlanStep): Letter {
  const {termEnd} = gist.assessment.deadline;
  const newTermEnd = gist.findings.find(({flow}) => flow === part)?.values.newTermEnd;
  return {
    kind: 'moreTime',
    ...(until !== undefined && {until}),
    ...(termEnd !== undefined && {termEnd}),
    ...(newTermEnd !== undefined && {newTermEnd}),
    ...lawOf(gist),
    ...(part !== undefined && {ground: part}),
  };
}

function question(gist: Gist): Letter {
  const {termEnd} = gist.assessment.deadline;
  const [open] = gist.open;
  return {
    kind: 'question',
    ...lawOf(gist),
    ...(termEnd !== undefined && {termEnd}),
    ...(open && {question: `outcomes.change.byFact.${open.fact}`}),
  };
}

/** Best first; a question and a complaint always fit. */
export function lettersFor(gist: Gist, {steps}: Plan): readonly Letter[] {
  const against =
    steps.find(({id}) => OBJECTIONS.includes(id) && id === 'object') ??
    steps.find(({id}) => OBJECTIONS.includes(id));
  const reviews = steps.filter(({id}) => id === 'requestReview');
  const request =
    steps.find(({id}) => id === 'requestExtension') ?? steps.find(({id}) => id === 'askMoreTime');
  return [
    ...(against ? [objection(gist, against)] : []),
    ...(mayAskReview(gist) ? reviews.slice(0, 1).map((one) => review(gist, one)) : []),
    ...(request ? [moreTime(gist, request)] : []),
    question(gist),
    {kind: 'complaint'},
  ];
}

export interface LetterText {
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** What a letter names, in the words of a language. */
function valuesOf(letter: Letter, words: Spoken): Record<string, string> {
  const day = (date: CalendarDate | undefined) =>
    date === undefined ? NOT_KNOWN : words.date(date);
  const text = (key: string | undefined) =>
    key === undefined ? NOT_KNOWN : say(words, [key], {}) || NOT_KNOWN;
  return {
    letterDate: day(letter.letterDate),
    termEnd: day(letter.termEnd),
    newTermEnd: day(letter.newTermEnd),
    amount: letter.amount === undefined ? NOT_KNOWN : words.number(letter.amount),
    law: text(letter.law && `interface.laws.${letter.law}`),
    ground: text(letter.ground && `outcomes.part.${letter.ground}`),
    question: text(letter.question),
  };
}

/** The letter in a language; a paragraph that names what is not known is left out. */
export function letterText(letter: Letter, words: Spoken): LetterText {
  const key = `takeaway.letters.texts.${letter.kind}`;
  const values = valuesOf(letter, words);
  return {
    to: plain(words.t(`${key}.to`)),
    subject: plain(words.t(`${key}.subject`)),
    paragraphs: words
      .list(`${key}.body`, values)
      .filter((paragraph) => !paragraph.includes(NOT_KNOWN))
      .map(plain),
  };
}

/** As it is sent. */
export const letterAsText = ({to, subject, paragraphs}: LetterText): string =>
  [to, subject, ...paragraphs].join('\n\n');
