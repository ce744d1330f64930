/**
 * An answer in short: what the page of any topic says, in one form, for all that is made of it: the
 * plan, the check of understanding, print, calendar, the card for the desk, and two people side by
 * side. Keys, dates and ids only; the words are looked up by who shows it.
 */

import type {Authority, Paper} from '../../flows/vocabulary.js';
import {assess} from '../assess/assess.js';
import type {Assessment} from '../assess/assessment.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {Facts} from '../assess/facts.js';
import type {MunicipalRules} from '../assess/view.js';
import {findingsPage, textKeys, verdictKeys} from '../conversation/findings.js';
import type {Finding, FindingsPage, FindingValues} from '../conversation/findings.js';
import type {LawSource, OpenFact} from '../conversation/result-grounds.js';
import {resultPage} from '../conversation/result-pieces.js';
import type {TextKey} from '../conversation/result-pieces.js';
import {resultOf} from '../conversation/result.js';
import type {Verdict} from '../conversation/result.js';
import {isDutyTopic} from '../conversation/topics.js';
import type {DutyTopic, TopicId} from '../conversation/topics.js';

export interface Gist {
  readonly topic: TopicId;
  readonly facts: Facts;
  /** The day of asking. */
  readonly today: CalendarDate;
  /** What the municipality told of its own rules, if it told any. */
  readonly municipality: MunicipalRules | undefined;
  readonly assessment: Assessment;
  /** The sentence that answers; the first of these that there is a text for. */
  readonly sentence: readonly TextKey[];
  /** What explains the sentence: each entry is one text, the first key that exists. */
  readonly summary: readonly (readonly TextKey[])[];
  /** Dates and an amount that these texts may name. */
  readonly values: FindingValues;
  /** One of the four sentences on the duty; absent where the question was another. */
  readonly verdict?: Verdict;
  /** The answer is "we are not sure". */
  readonly isUnsure: boolean;
  /** The part that leads, and those that fit too; empty for a question about the duty itself. */
  readonly findings: readonly Finding[];
  /** Who decides on what the person came for. */
  readonly authority: Authority;
  readonly papers: readonly Paper[];
  readonly rules: readonly string[];
  readonly sources: readonly LawSource[];
  readonly open: readonly OpenFact[];
}

export interface GistInput {
  readonly topic: TopicId;
  readonly facts: Facts;
  readonly today: CalendarDate;
  /** What the municipality decides by itself. Default: nothing is known of it. */
  readonly municipality?: MunicipalRules | undefined;
}

function gistOfDuty(topic: DutyTopic, {facts, today, municipality}: GistInput): Gist {
  const result = resultOf(facts, today, municipality);
  const page = resultPage(result, topic);
  const {termEnd, requestFrom} = page.values;
  return {
    topic,
    facts,
    today,
    municipality,
    assessment: result.assessment,
    sentence: [`interface.verdict.${result.verdict}`],
    summary: page.card.flatMap((piece) => (piece.kind === 'text' ? [[piece.key]] : [])),
    values: {
      ...(termEnd !== undefined && {termEnd}),
      ...(requestFrom !== undefined && {requestFrom}),
    },
    verdict: result.verdict,
    isUnsure: result.verdict === 'notSure',
    findings: [],
    authority: page.authorities[0] ?? 'duo',
    papers: page.papers,
    rules: page.rules,
    sources: page.sources,
    open: page.open,
  };
}

function gistOfParts(page: FindingsPage, {topic, facts, today, municipality}: GistInput): Gist {
  const {lead} = page;
  return {
    topic,
    facts,
    today,
    municipality,
    assessment: assess(facts, {today, municipality}),
    sentence: verdictKeys(lead),
    summary: [textKeys(lead, 'summary')],
    values: lead.values,
    isUnsure: lead.result === 'ask',
    findings: [lead, ...page.parts],
    authority: lead.authority,
    papers: page.papers,
    rules: page.rules,
    sources: page.sources,
    open: page.open,
  };
}

/** @throws {IwError} as `assess` does, where facts cannot be used. */
export function gistOf(input: GistInput): Gist {
  const {topic, facts, today, municipality} = input;
  return isDutyTopic(topic)
    ? gistOfDuty(topic, input)
    : gistOfParts(findingsPage(topic, facts, today, municipality), input);
}
