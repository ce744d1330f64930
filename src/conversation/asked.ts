/**
 * The questions as the screens know them. The first one is here from the start; the others come with
 * the engine, so that nobody waits for what is not on the screen yet.
 */

import {FIRST_QUESTIONS} from '../../flows/questions/first.js';
import type {Question, QuestionId} from '../../flows/questions.js';

const known: Partial<Record<QuestionId, Question>> = {...FIRST_QUESTIONS};

/** Makes further questions known. */
export const learn = (questions: Readonly<Record<QuestionId, Question>>): void => {
  Object.assign(known, questions);
};

/**
 * A question by its id.
 * @throws {Error} if the engine, which brings it, has not been fetched
 */
export function question(id: QuestionId): Question {
  const asked = known[id];
  if (!asked) throw new Error(`Question "${id}" is not known yet: fetch the engine first.`);
  return asked;
}
