/** On what an answer rests, and what could change it. */

import type {RuleSource} from '../../flows/law/generated/rules.js';
import {QUESTIONS} from '../../flows/questions.js';
import type {Question, QuestionId} from '../../flows/questions.js';
import type {Source} from '../assess/assessment.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {FactName} from '../assess/facts.js';

type Confidence = Source['confidence'];

/** A fact that could change the answer, and the question whose `where` tells how to find it. */
export interface OpenFact {
  readonly fact: FactName;
  readonly question?: QuestionId;
}

/** An article, and how sure it is that it says what we say. */
export interface LawSource extends RuleSource {
  readonly confidence: Confidence;
  readonly checkedOn: CalendarDate;
  /** Further articles that the same rules rest on. */
  readonly also: readonly RuleSource[];
}

const STRONGEST_FIRST: readonly Confidence[] = ['verified', 'inferred', 'secondary', 'open'];

const weaker = (one: Confidence, other: Confidence): Confidence =>
  STRONGEST_FIRST.indexOf(one) > STRONGEST_FIRST.indexOf(other) ? one : other;
const earlier = (one: CalendarDate, other: CalendarDate) => (one < other ? one : other);
const idOf = ({article, url}: RuleSource) => `${article} ${url}`;

const questionOf = (fact: FactName): QuestionId | undefined =>
  (Object.entries(QUESTIONS) as [QuestionId, Question][]).find(([, {facts}]) =>
    facts.includes(fact),
  )?.[0];

/** The day on which the oldest of the sources that are due for a check was checked, if any is due. */
export function overdueSince(
  sources: readonly Source[],
  today: CalendarDate,
): CalendarDate | undefined {
  return sources
    .filter(({checkBy}) => checkBy < today)
    .map(({checkedOn}) => checkedOn)
    .sort()[0];
}

/** Each question once, so that where to find it is said once. */
export function openFacts(facts: readonly FactName[]): OpenFact[] {
  const told = new Set<QuestionId>();
  return [...new Set(facts)].map((fact) => {
    const question = questionOf(fact);
    if (question === undefined || told.has(question)) return {fact};
    told.add(question);
    return {fact, question};
  });
}

/** Each article once; where two rules rest on it, with the weaker certainty and the earlier check. */
export function lawSources(sources: readonly Source[]): LawSource[] {
  const found = new Map<string, LawSource>();
  for (const {article, url, confidence, checkedOn, alsoArticles = []} of sources) {
    const before = found.get(idOf({article, url}));
    const also = [...(before?.also ?? []), ...alsoArticles];
    found.set(idOf({article, url}), {
      article,
      url,
      confidence: before ? weaker(before.confidence, confidence) : confidence,
      checkedOn: before ? earlier(before.checkedOn, checkedOn) : checkedOn,
      also: also.filter((one, at) => also.findIndex((other) => idOf(other) === idOf(one)) === at),
    });
  }
  return [...found.values()];
}
