/** What the controls of a question are drawn from. They are templates of one element and no
 *  elements of their own: label, control, help and problem must share one tree for their ids. */

import type {Question, QuestionId} from '../../flows/questions.js';
import type {Draft, DraftProblem} from '../conversation/draft.js';
import type {Words} from '../i18n/words.js';

export interface Fields {
  readonly id: QuestionId;
  readonly asked: Question;
  readonly variant: string | undefined;
  readonly words: Words;
  /** The words that stand beside a translation. */
  readonly dutch: Words | undefined;
  readonly draft: Draft;
  readonly problem: DraftProblem | undefined;
  /** Whether all of it is drawn. At first a long list is not: what is often chosen comes sooner. */
  readonly isWhole: boolean;
  /** Whether there are digits to press, so that no keyboard is to come. */
  readonly hasDigits: boolean;
  /**
   * Takes what the person did, as a step from the draft as it is then: a browser that fills in three
   * fields at once tells of them one by one, before anything is drawn anew.
   */
  readonly change: (step: (draft: Draft) => Draft) => void;
}

/** The text of an input. */
export const textOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

/** The id of the line that says what is wrong, for the control it is about. */
export const PROBLEM_ID = 'problem';

/** Whether the problem lies in this field: one that names no field lies in all, but for a choice
 *  that was not made. */
export const isWrong = ({problem}: Fields, field: string): boolean =>
  problem !== undefined && (problem.field ?? field) === field && problem.code !== 'choose';
