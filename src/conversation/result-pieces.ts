/**
 * Which pieces a result page has, and in which order: ids, keys of texts and dates. The page looks
 * the words up and leaves out a piece that has none.
 */

import {FLOWS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import type {Authority, LawId, Paper} from '../../flows/vocabulary.js';
import type {DeadlinePart} from '../assess/assessment.js';
import type {CalendarDate} from '../assess/calendar.js';
import {lawSources, openFacts, overdueSince} from './result-grounds.js';
import type {LawSource, OpenFact} from './result-grounds.js';
import type {CostKey, Result, Verdict} from './result.js';
import type {DutyTopic} from './topics.js';

/** A text of the locales, e.g. `outcomes.deadline.running.summary`. */
export type TextKey = string;

/** The day that stands out on the card. */
export interface DatePiece {
  readonly kind: 'date';
  /** The words above it, under `interface.result`. */
  readonly label: 'readyBy' | 'wasReadyBy' | 'notBefore';
  readonly date: CalendarDate;
  /** DUO may come to another day. */
  readonly about: boolean;
  /** From this day on more time can be asked for; absent if that is so already. */
  readonly requestFrom?: CalendarDate;
  /** More time can be asked for now. */
  readonly requestNow?: true;
}

/** Only for who came with the question which law applies; elsewhere the law's text says it. */
interface LawPiece {
  readonly kind: 'law';
  readonly law: LawId | 'none';
}

interface TextPiece {
  readonly kind: 'text';
  readonly key: TextKey;
}

export type CardPiece = DatePiece | LawPiece | TextPiece;

/** What the texts may name; the page writes the dates out. */
export interface DateValues {
  readonly termEnd?: CalendarDate;
  readonly requestFrom?: CalendarDate;
  readonly notBefore?: CalendarDate;
}

export interface ResultPage {
  readonly verdict: Verdict;
  /** What the person came for: it stands out, whatever the verdict is. */
  readonly lead: 'verdict' | 'date' | 'law';
  readonly card: readonly CardPiece[];
  readonly values: DateValues;
  /** Lists of next steps, first things first; `mergeSteps` makes them one. */
  readonly steps: readonly TextKey[];
  /** Who decides: the first one on what the person came for. */
  readonly authorities: readonly Authority[];
  readonly cost?: TextKey;
  readonly notMean: TextKey;
  /** The reason in a sentence, where the card does not hold it. */
  readonly why: readonly TextKey[];
  readonly rules: readonly string[];
  readonly sources: readonly LawSource[];
  readonly open: readonly OpenFact[];
  /** What to bring or send along. */
  readonly papers: readonly Paper[];
  /** See `overdueSince`. */
  readonly overdue?: CalendarDate;
}

const outcome = (reason: string, slot: 'summary' | 'next' | 'notMean'): TextKey =>
  `outcomes.${reason}.${slot}`;
const text = (key: TextKey): TextPiece => ({kind: 'text', key});

/** What the flow `law` came to is itself the reason. */
const lawDecided = ({assessment: {obligation}}: Result) =>
  obligation.reason === 'obligation.notObliged';
const lawUnclear = ({assessment: {obligation}}: Result) =>
  obligation.reason === 'obligation.askLaw';
const isObliged = ({assessment: {obligation}}: Result) => obligation.result === 'obliged';

/**
 * Whether the page speaks of a term. Without a duty there is none, which matters only to who asked
 * for it, and may not be said to who still has to ask to be freed; and who asked for the law was
 * not asked for the dates of the term.
 */
function showsDeadline({assessment: {deadline}, verdict}: Result, topic: DutyTopic): boolean {
  if (deadline.result === 'none') return topic === 'deadline' && verdict === 'mustNot';
  if (deadline.reason === 'deadline.askDuty') return topic === 'deadline';
  return topic !== 'law' || deadline.result !== 'ask';
}

function datePiece(deadline: DeadlinePart, today: CalendarDate): DatePiece | undefined {
  const {termEnd, termEndNotBefore, requestExtensionFrom, estimate, result} = deadline;
  if (termEnd !== undefined) {
    const passed = result === 'passed';
    return {
      kind: 'date',
      label: passed ? 'wasReadyBy' : 'readyBy',
      date: termEnd,
      about: estimate === true,
      ...(requestExtensionFrom !== undefined &&
        !passed &&
        (requestExtensionFrom > today ? {requestFrom: requestExtensionFrom} : {requestNow: true})),
    };
  }
  return termEndNotBefore === undefined
    ? undefined
    : {kind: 'date', label: 'notBefore', date: termEndNotBefore, about: false};
}

/** The texts on the duty: that it stands is said by the verdict, the reason is in "why". */
function dutyTexts(result: Result): TextPiece[] {
  const {reason} = result.assessment.obligation;
  if (lawDecided(result) || reason === 'obligation.obliged') return [];
  return [text(outcome(reason, 'summary'))];
}

/** The text on the law, unless it names a law that another flow then took out of play. */
function lawTexts(result: Result): TextPiece[] {
  const {law, obligation} = result.assessment;
  const free = obligation.result === 'not-obliged' || obligation.result === 'not-yet';
  const outOfPlay = free && law.result !== 'none';
  return outOfPlay ? [] : [text(outcome(law.reason, 'summary'))];
}

function cardOf(result: Result, topic: DutyTopic): CardPiece[] {
  const {law, deadline} = result.assessment;
  const date = datePiece(deadline, result.today);
  const term: CardPiece[] = showsDeadline(result, topic)
    ? [...(date ? [date] : []), text(outcome(deadline.reason, 'summary'))]
    : [];
  const duty = dutyTexts(result);
  const lawPieces = lawTexts(result);
  switch (topic) {
    case 'deadline':
      return [...term, ...duty, ...lawPieces];
    case 'law':
      return [
        ...(law.result === 'ask' ? [] : [{kind: 'law', law: law.result} as const]),
        ...lawPieces,
        ...duty,
        ...term,
      ];
    case 'obliged':
      return [...duty, ...lawPieces, ...term];
  }
}

function stepsOf(result: Result, topic: DutyTopic): TextKey[] {
  const {obligation, law, deadline} = result.assessment;
  const duty = outcome(obligation.reason, 'next');
  const ofLaw = outcome(law.reason, 'next');
  const term = showsDeadline(result, topic) ? [outcome(deadline.reason, 'next')] : [];
  // The steps of the term hold those of a plain duty.
  if (obligation.reason === 'obligation.obliged' && term.length) return [...term, ofLaw];
  if (isObliged(result)) return [...term, duty, ofLaw];
  // What to bring to whom depends on what is unclear about the law.
  if (lawUnclear(result)) return [ofLaw, duty, ...term];
  return lawTexts(result).length ? [duty, ofLaw, ...term] : [duty, ...term];
}

/** "You have no duty" may only be said of who has none. */
function costOf({cost, verdict}: Result): {cost: TextKey} | undefined {
  const key = (id: CostKey) => ({cost: `outcomes.cost.${id}`});
  if (cost !== 'none') return key(cost);
  return verdict === 'mustNot' ? key('none') : undefined;
}

function authoritiesOf(result: Result, topic: DutyTopic): Authority[] {
  const {obligation, law, deadline} = result.assessment;
  const ofTerm = showsDeadline(result, topic) ? [deadline.authority] : [];
  const inOrder =
    topic === 'deadline'
      ? [...ofTerm, obligation.authority]
      : topic === 'law'
        ? [law.authority, obligation.authority]
        : [obligation.authority, ...ofTerm];
  return [...new Set(inOrder)];
}

const LEADS = {obliged: 'verdict', deadline: 'date', law: 'law'} as const satisfies Record<
  DutyTopic,
  ResultPage['lead']
>;

/** What the ends on the page ask to bring, each once; no more than one can carry. */
const papersOf = (reasons: readonly string[]): Paper[] => [
  ...new Set(
    reasons.flatMap((reason) => {
      const [flow, state] = reason.split('.') as [FlowId, string];
      return FLOWS[flow].states[state]?.meta?.outcome?.papers ?? FLOWS[flow].papers;
    }),
  ),
];

export function resultPage(result: Result, topic: DutyTopic): ResultPage {
  const {obligation, law, deadline} = result.assessment;
  const parts = showsDeadline(result, topic) ? [law, obligation, deadline] : [law, obligation];
  const {termEnd, requestExtensionFrom, termEndNotBefore} = deadline;
  const sources = parts.flatMap((one) => one.sources);
  const overdue = overdueSince(sources, result.today);
  const shownOnCard = lawDecided(result) || dutyTexts(result).length > 0;
  return {
    verdict: result.verdict,
    lead: LEADS[topic],
    card: cardOf(result, topic),
    values: {
      ...(termEnd !== undefined && {termEnd}),
      ...(requestExtensionFrom !== undefined && {requestFrom: requestExtensionFrom}),
      ...(termEndNotBefore !== undefined && {notBefore: termEndNotBefore}),
    },
    steps: stepsOf(result, topic),
    authorities: authoritiesOf(result, topic),
    ...costOf(result),
    notMean: outcome(obligation.reason, 'notMean'),
    why: shownOnCard ? [] : [outcome(obligation.reason, 'summary')],
    rules: [...new Set(parts.flatMap(({because}) => because.map(({rule}) => rule)))],
    sources: lawSources(sources),
    papers: papersOf(parts.map(({reason}) => reason)),
    ...(overdue !== undefined && {overdue}),
    open: openFacts([...new Set(parts.flatMap(({open}) => open))]),
  };
}

/** One list of steps: what two outcomes both say is said once, where it stands first. */
export function mergeSteps<Step extends {readonly text: string}>(
  lists: readonly (readonly Step[])[],
): Step[] {
  const said = new Set<string>();
  return lists.flat().filter(({text}) => {
    const words = text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
    return words !== '' && !said.has(words) && said.add(words);
  });
}
