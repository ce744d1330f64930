/**
 * What a page shows of each flow of a topic: which texts, which dates and amounts, what to bring, who
 * decides. For the topics about more than the duty itself; keys and values only, no words.
 */

import type {Outcome} from '../../flows/chart.js';
import {FLOWS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import type {Authority, Paper} from '../../flows/vocabulary.js';
import {assess} from '../assess/assess.js';
import {sourcesOf} from '../assess/assessment.js';
import type {Assessment, Source} from '../assess/assessment.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {FactName, Facts} from '../assess/facts.js';
import {possibleLaws} from '../assess/laws.js';
import {objectUntil} from '../assess/passport.js';
import {settle} from '../assess/settle.js';
import type {Settled} from '../assess/settled.js';
import type {MunicipalRules} from '../assess/view.js';
import {lawSources, openFacts, overdueSince} from './result-grounds.js';
import type {LawSource, OpenFact} from './result-grounds.js';
import type {TextKey} from './result-pieces.js';
import {DUTY_TOPICS, TOPICS} from './topics.js';
import type {DutyTopic, TopicId} from './topics.js';

/** Topics that have a page of their parts. */
export type PartsTopic = Exclude<TopicId, DutyTopic>;

/** What an assessment may know, and the texts of a finding may name. */
export const VALUE_NAMES = [
  'from',
  'newTermEnd',
  'termEnd',
  'requestFrom',
  'objectUntil',
  'amount',
] as const;

/** Dates and an amount that the texts of a finding may name. */
export interface FindingValues {
  readonly from?: CalendarDate;
  readonly newTermEnd?: CalendarDate;
  readonly termEnd?: CalendarDate;
  readonly requestFrom?: CalendarDate;
  readonly objectUntil?: CalendarDate;
  readonly amount?: number;
}

export interface Finding {
  readonly flow: FlowId;
  readonly state: string;
  readonly result: string;
  readonly authority: Authority;
  readonly papers: readonly Paper[];
  readonly values: FindingValues;
  readonly rules: readonly string[];
  readonly sources: readonly Source[];
  readonly open: readonly FactName[];
  readonly leadsTo?: TopicId;
}

export interface FindingsPage {
  /** What answers the person's question first. */
  readonly lead: Finding;
  /** Further parts worth reading, best first. */
  readonly parts: readonly Finding[];
  /** What does not fit this person now. */
  readonly others: readonly Finding[];
  readonly papers: readonly Paper[];
  readonly authorities: readonly Authority[];
  readonly rules: readonly string[];
  readonly sources: readonly LawSource[];
  readonly open: readonly OpenFact[];
  /** See `overdueSince`. */
  readonly overdue?: CalendarDate;
  /** What all of a passport costs, where and how; and what is planned. */
  readonly aboutPassport: boolean;
  readonly leadsTo?: TopicId;
}

const GROUP = /^[a-z]+(?=-)/;

/** Where a text of an end may stand: its own, that of its group, or one that all flows share. */
export const textKeys = (
  {flow, state}: Pick<Finding, 'flow' | 'state'>,
  slot: string,
): TextKey[] => {
  const group = GROUP.exec(flow)?.[0];
  return [
    `outcomes.${flow}.${state}.${slot}`,
    ...(group ? [`outcomes.${group}.${state}.${slot}`] : []),
    `outcomes.common.${state}.${slot}`,
    ...(slot === 'notMean' ? [`outcomes.${flow}.notMean`] : []),
  ];
};

/** The sentence that answers: one for each result of a flow, or of its group. */
export const verdictKeys = ({flow, result}: Pick<Finding, 'flow' | 'result'>): TextKey[] => {
  const group = GROUP.exec(flow)?.[0];
  return [
    `outcomes.verdict.${flow}.${result}`,
    ...(group ? [`outcomes.verdict.${group}.${result}`] : []),
  ];
};

/** The part of the assessment that a flow decides; the gates and letters have none. */
function partOfAssessment(flow: FlowId, assessment: Assessment): FindingValues {
  const [group, ...rest] = flow.split('-');
  const name = rest.join('-');
  const {deadline, naturalisation} = assessment;
  switch (group) {
    case 'extension':
      return assessment.extensions?.[name as keyof Assessment['extensions']] ?? {};
    case 'dispensation':
      return assessment.dispensation?.[name as keyof Assessment['dispensation']] ?? {};
    case 'fine':
      return {...assessment.sanctions.fine, ...(deadline.termEnd && {termEnd: deadline.termEnd})};
    case 'more':
      return {
        ...(deadline.termEnd && {termEnd: deadline.termEnd}),
        ...(deadline.requestExtensionFrom && {requestFrom: deadline.requestExtensionFrom}),
      };
    case 'option':
      return naturalisation?.option ?? {};
    case 'naturalisation':
      return naturalisation ?? {};
    case 'nat':
      if (name === 'term') return naturalisation?.term ?? {};
      return name === 'order' ? (naturalisation?.publicOrder ?? {}) : {};
    default:
      return {};
  }
}

function valuesOf(flow: FlowId, assessment: Assessment, facts: Facts): FindingValues {
  const part = partOfAssessment(flow, assessment);
  const values = Object.fromEntries(
    VALUE_NAMES.flatMap((name) => (part[name] === undefined ? [] : [[name, part[name]]])),
  ) as FindingValues;
  const sent = facts.letterSentOn;
  if (flow !== 'letter' || sent === undefined || sent.length < 10) {
    return flow === 'letter' && facts.letterKind === 'fine' && assessment.sanctions.fine.objectUntil
      ? {objectUntil: assessment.sanctions.fine.objectUntil}
      : values;
  }
  return {objectUntil: objectUntil(sent)};
}

function findingOf(settled: Settled, authority: Authority, values: FindingValues): Finding {
  const flow = settled.flow as FlowId;
  const outcome = settled.outcome as Outcome;
  const rules = settled.because.map(({rule}) => rule);
  return {
    flow,
    state: settled.state,
    result: outcome.result,
    authority: outcome.authority ?? authority,
    papers: outcome.papers ?? FLOWS[flow].papers,
    values,
    rules,
    sources: sourcesOf(settled.because),
    open: settled.open,
    ...(outcome.leadsTo !== undefined && {leadsTo: outcome.leadsTo as TopicId}),
  };
}

/** Best first: what one can have, then what is not known, then what does not fit. */
const RANKS: readonly (readonly string[])[] = [
  ['available', 'can-apply', 'may-apply', 'automatic', 'review', 'full', 'granted', 'partial'],
  [
    'not-yet',
    'later',
    'temporary',
    'met',
    'ok',
    'possible',
    'repay',
    'blocks',
    'blocked',
    'not-met',
  ],
  ['ask', 'must-renounce', 'automatic-loss', 'exempt', 'none'],
];
const rankOf = (result: string): number => {
  const rank = RANKS.findIndex((results) => results.includes(result));
  return rank < 0 ? RANKS.length : rank;
};

/** Ends of a ground that only repeat what the gate before them says. */
const REPEATS = ['askDuty', 'noDuty', 'noTerm', 'askOldLaw'];

/** Questions that a topic puts and to which nobody said yes are no news: "not told" is left out. */
const doesNotFit = ({result, state}: Finding): boolean =>
  result === 'not-available' || REPEATS.includes(state);

type Sorted = Pick<FindingsPage, 'lead' | 'parts' | 'others'>;

function byRank(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => rankOf(one.result) - rankOf(other.result));
}

/** What leads a page, what stands below it, and what is folded up. */
function sorted(topic: PartsTopic, findings: readonly Finding[]): Sorted {
  const of = (flow: FlowId) => findings.find((one) => one.flow === flow)!;
  switch (topic) {
    case 'more-time': {
      const gate = of('more-time');
      const grounds = findings.filter((one) => one !== gate);
      const fitting = byRank(grounds.filter((one) => !doesNotFit(one)));
      const [best] = fitting;
      if (!best || grounds.every(({state}) => REPEATS.includes(state))) {
        return {
          lead: gate,
          parts: [],
          others: grounds.filter(({state}) => !REPEATS.includes(state)),
        };
      }
      return {lead: best, parts: fitting.slice(1), others: grounds.filter(doesNotFit)};
    }
    case 'dispensation': {
      const fitting = byRank(findings.filter((one) => !doesNotFit(one)));
      const repeated = findings.every(({state}) => REPEATS.includes(state));
      const [best] = fitting;
      if (best) return {lead: best, parts: fitting.slice(1), others: findings.filter(doesNotFit)};
      return {lead: findings[0]!, parts: [], others: repeated ? [] : findings.slice(1)};
    }
    case 'fines-and-loans':
      return {lead: of('fine'), parts: [of('loan')], others: []};
    case 'naturalisation': {
      const option = of('option');
      const whole = of('naturalisation');
      const rest = findings.filter((one) => one !== option && one !== whole);
      if (whole.state === 'alreadyDutch') return {lead: whole, parts: [], others: []};
      const [lead, second] =
        option.result === 'available' || (option.result === 'later' && whole.result !== 'can-apply')
          ? [option, whole]
          : [whole, option];
      return {lead, parts: [second, ...rest], others: []};
    }
    default:
      return {lead: findings[0]!, parts: findings.slice(1), others: []};
  }
}

const isDutyFlow = (flow: string): boolean =>
  DUTY_TOPICS.some((topic) => (TOPICS[topic] as readonly string[]).includes(flow));

/** The page of a topic that is about more than the duty itself. */
export function findingsPage(
  topic: PartsTopic,
  facts: Facts,
  today: CalendarDate,
  municipality?: MunicipalRules,
): FindingsPage {
  const settled = settle(facts, {today, allAsked: true, municipality}, TOPICS[topic]);
  const assessment = assess(facts, {today, municipality});
  const laws = possibleLaws({facts, today, allAsked: true, earlier: settled});
  const authority: Authority = laws.length === 1 && laws[0] === 'wi2007' ? 'municipality' : 'duo';
  const findings = Object.values(settled)
    .filter(({flow}) => !isDutyFlow(flow))
    .map((one) => findingOf(one, authority, valuesOf(one.flow as FlowId, assessment, facts)));
  const {lead, parts, others} = sorted(topic, findings);
  const shown = [lead, ...parts];
  const overdue = overdueSince(
    shown.flatMap(({sources}) => sources),
    today,
  );
  const asked = parts.filter(({result}) => ['may-apply', 'not-yet', 'review'].includes(result));
  return {
    lead,
    parts,
    others,
    papers: [...new Set([lead, ...asked].flatMap(({papers}) => papers))],
    authorities: [...new Set(shown.map((one) => one.authority))],
    rules: [...new Set(shown.flatMap(({rules}) => rules))],
    sources: lawSources(shown.flatMap(({sources}) => sources)),
    open: openFacts([...new Set(shown.flatMap(({open}) => open))]),
    ...(overdue !== undefined && {overdue}),
    aboutPassport: topic === 'naturalisation' && lead.state !== 'alreadyDutch',
    ...(lead.leadsTo !== undefined && {leadsTo: lead.leadsTo}),
  };
}
