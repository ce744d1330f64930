/**
 * The whole of a visit, from nothing but its answers. Going back, changing an answer, restoring a
 * visit: all of it is "run the flows again on these answers". An answer that is no longer asked for
 * is kept aside, gives no fact, and is there again if its question comes back.
 */

import type {FlowId} from '../../flows/index.js';
import type {QuestionId} from '../../flows/questions.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {Facts} from '../assess/facts.js';
import {problemsOf} from '../assess/check.js';
import {settle} from '../assess/settle.js';
import type {Settled} from '../assess/settled.js';
import type {MunicipalRules} from '../assess/view.js';
import {factsOf, problemOf, withFacts} from './answers.js';
import type {Answer, AnswerProblem, Answers} from './answers.js';
import {TOPICS} from './topics.js';
import {variantOf} from './variants.js';
import type {TopicId} from './topics.js';

export interface Turn {
  readonly question: QuestionId;
  readonly answer: Answer;
  /** The facts that were known when it was asked: they choose its wording. */
  readonly facts: Facts;
}

export interface Replay {
  /** The questions that were asked and answered, in order. */
  readonly turns: readonly Turn[];
  /** The facts of all these answers together. */
  readonly facts: Facts;
  /**
   * Those, and what was told in the topics gone through before: the answer rests on the first, a plan
   * needs all. The same as `facts` while a question is open.
   */
  readonly told: Facts;
  /** The question to ask now; absent when there is nothing left to ask. */
  readonly ask?: QuestionId;
  /** Why the answer that is kept for this question cannot be taken any more. */
  readonly problem?: AnswerProblem;
  readonly settled: Partial<Record<FlowId, Settled>>;
  /** What the flows that ended came to, as `<flow>.<state>`. */
  readonly outcomes: readonly string[];
}

export interface ReplayInput {
  readonly topic: TopicId;
  readonly answers: Answers;
  /** Facts known from elsewhere; they are not asked for. */
  readonly known?: Facts;
  /** Other topics of this visit, whose answers hold too. Default: none. */
  readonly gone?: readonly TopicId[];
  readonly today: CalendarDate;
  /** What the municipality decides by itself. Default: nothing is known of it. */
  readonly municipality?: MunicipalRules;
}

const outcomesOf = (settled: Replay['settled']): string[] =>
  Object.values(settled).flatMap(({flow, state, outcome}) => (outcome ? [`${flow}.${state}`] : []));

const nextOf = (settled: Replay['settled']): QuestionId | undefined =>
  Object.values(settled).find(({ask}) => ask !== undefined)?.ask;

/**
 * Adds what was told in other topics. An answer holds as long as its own topic still asks for it, and
 * only with what is told here; where the two cannot both be, what was asked here stands alone.
 */
function withGone(facts: Facts, {topic, gone = [], ...visit}: ReplayInput): Facts {
  return gone.reduce((told, other) => {
    if (other === topic) return told;
    const both = withFacts(replay({...visit, topic: other}).facts, told);
    return problemsOf(both, visit.today).length ? told : both;
  }, facts);
}

export function replay(input: ReplayInput): Replay {
  const {topic, answers, known = {}, today, municipality} = input;
  const turns: Turn[] = [];
  let facts = known;
  for (;;) {
    const settled = settle(facts, {today, municipality, allAsked: false}, TOPICS[topic]);
    const ask = nextOf(settled);
    const now = {turns, facts, told: facts, settled, outcomes: outcomesOf(settled)};
    if (ask === undefined) return {...now, told: withGone(facts, input)};
    const answer = answers[ask];
    if (answer === undefined) return {...now, ask};
    // "The day of the decision" is no answer to "the day you collected the card".
    if ('to' in answer && answer.to !== variantOf(ask, facts, settled)) return {...now, ask};
    const problem = problemOf(ask, answer, facts, today);
    if (problem) return {...now, ask, problem};
    turns.push({question: ask, answer, facts});
    facts = withFacts(facts, factsOf(ask, answer));
  }
}

/** A person as most are: used only to guess how many questions are left. */
const USUAL: Facts = {
  nationalities: ['SY'],
  residence: 'asylum',
  sponsor: 'dutch',
  residenceGrantedOn: '2023-03-01',
  birthDate: '1990-01-01',
  letterLaw: 'none',
  madeObligedByMunicipality: true,
  applies: [],
  appliesTemporary: [],
  pipDate: '2024-01-01',
  termEnd: 'none',
  letterKind: 'announcement',
  reasons: [],
  appliesTest: [],
  appliesPassport: [],
  route: 'b1',
  firstLessonOn: '2024-02-01',
  exams: 'none',
  hours: 'none',
  health: 'none',
  work: 'none',
  fine: 'none',
  loan: 'none',
  livingInKingdomSince: '2023-03-01',
};
const MOST_QUESTIONS_LEFT = 12;

/** About how many questions are left after the one asked now, for somebody in the usual case. */
export function questionsLeft(
  {facts, ask}: Replay,
  {topic, ...day}: Pick<ReplayInput, 'topic' | 'today' | 'municipality'>,
): number {
  let left = 0;
  let known = facts;
  let next = ask;
  while (next !== undefined && left <= MOST_QUESTIONS_LEFT) {
    const usual = Object.entries(USUAL).filter(([fact]) => !(fact in known));
    const asked = factsOf(next, {kind: 'unknown'}).dontKnow ?? [];
    const told = usual.filter(([fact]) => (asked as string[]).includes(fact));
    known = told.length
      ? withFacts(known, Object.fromEntries(told))
      : withFacts(known, {dontKnow: asked});
    const settled = settle(known, {...day, allAsked: false}, TOPICS[topic]);
    next = nextOf(settled);
    if (next !== undefined) left += 1;
  }
  return left;
}
