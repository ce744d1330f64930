/** What goes into a visit and what comes out of it; apart, so that none of it leans on XState. */

import type {QuestionId} from '../../flows/questions.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {Problem} from '../assess/check.js';
import type {Facts} from '../assess/facts.js';
import type {MunicipalRules} from '../assess/view.js';
import type {Answer, Answers} from './answers.js';
import type {engine} from './engine.js';
import type {Replay} from './replay.js';
import type {TopicId} from './topics.js';

/** What makes a visit, apart from the day: with it the visit can be run again. */
export interface Visit {
  readonly topic: TopicId | undefined;
  /** Every answer ever given in this visit, also those no longer asked for. */
  readonly answers: Answers;
  readonly known: Facts;
  /** The topics gone through before this one; what was told there is known here. */
  readonly gone: readonly TopicId[];
}

/** What the check of understanding left. */
export interface Checked {
  /** The points that were not clear after a second explanation. */
  readonly open: readonly string[];
}

/** What runs the flows; see `engine.ts`. */
export type Engine = typeof engine;

export interface VisitInput {
  readonly today: CalendarDate;
  /** Opens this topic at once; without it the person chooses. */
  readonly topic?: TopicId | undefined;
  /** Facts known from elsewhere. Where one of them cannot be, none is used. */
  readonly known?: Facts;
  /** Answers of before, as they came with a link. */
  readonly answers?: Answers;
  /** What the municipality decides by itself. Default: nothing is known of it. */
  readonly municipality?: MunicipalRules | undefined;
}

export interface VisitContext extends Visit {
  readonly today: CalendarDate;
  /** What the municipality decides by itself; absent where it told nothing. */
  readonly municipality: MunicipalRules | undefined;
  /** The earlier question that is open to be answered again. */
  readonly editing: QuestionId | undefined;
  /** Absent until it has been fetched: see `opening.ts`. */
  readonly engine: Engine | undefined;
  /** The visit as the answers make it; absent while no topic is chosen, or without the engine. */
  readonly replay: Replay | undefined;
  /** The visit before an answer was changed on its result: what the change makes different. */
  readonly before: Visit | undefined;
  /** The visit of somebody else in the household. */
  readonly other: Visit | undefined;
  /** Whether these two have changed places: then the visit on the screen is the second one. */
  readonly isSecond: boolean;
  /** Absent until the check of understanding was done, or skipped, for this answer. */
  readonly checked: Checked | undefined;
}

export type VisitEvent =
  | {type: 'topic.choose'; topic: TopicId}
  | {type: 'answer.give'; question: QuestionId; answer: Answer}
  | {type: 'answer.change'; question: QuestionId}
  | {type: 'visit.back'}
  /** Back to the topics; the answers stay and need not be given twice. */
  | {type: 'visit.topics'}
  /** To the plan and what else can be taken home. */
  | {type: 'takeaway.open'}
  | {type: 'check.done'; open: readonly string[]}
  /** The changed answer stays, or goes back to what it was. */
  | {type: 'change.keep'}
  | {type: 'change.undo'}
  /** Begins a visit for somebody else; the one of before is kept beside it. */
  | {type: 'person.add'}
  | {type: 'person.switch'}
  | {type: 'person.remove'}
  /** Everything away. */
  | {type: 'visit.erase'};

export type VisitEmitted =
  | {type: 'outcome'; topic: TopicId; outcomes: readonly string[]}
  /** The known facts cannot be used, and why. */
  | {type: 'refused'; problems: readonly Problem[]};

/**
 * - `choosing`: the topics are on the screen; `asking`: a question is; `result`: the answer is;
 * - `takeaway`: the plan is, and what else can be taken home;
 * - `loading`: an answer was given, and what goes on with it is not there yet;
 * - `failed`: that could not be fetched.
 */
export type VisitTag = 'choosing' | 'asking' | 'result' | 'takeaway' | 'loading' | 'failed';

/** Where a visit is: all that the screens know of it. */
export interface VisitState {
  readonly context: VisitContext;
  hasTag(tag: VisitTag): boolean;
}
