/** What settling a flow gives. */

import type {Outcome} from '../../flows/chart.js';
import type {QuestionId} from '../../flows/questions.js';
import type {FactName} from './facts.js';

/** A rule that decided, with the known facts it was applied to. */
export interface Reason {
  readonly rule: string;
  readonly facts: readonly FactName[];
}

export interface Settled {
  /** The flow's id. */
  readonly flow: string;
  /** The state it came to rest in: a question, or an end. */
  readonly state: string;
  /** The question to ask next; absent when the flow has ended. */
  readonly ask?: QuestionId;
  /** What the flow came to; absent while it rests in a question. */
  readonly outcome?: Outcome;
  /** The rules that decided, in order. */
  readonly because: readonly Reason[];
  /** The facts that are unknown, or not exactly known, and could turn the outcome. */
  readonly open: readonly FactName[];
  /** Whether it went on although one of these could turn it: then nothing is certain from here. */
  readonly inDoubt: boolean;
}
