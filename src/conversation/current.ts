/** What of a visit is on the screen; apart from its machine, because the first screen comes before it. */

import type {QuestionId} from '../../flows/questions.js';
import type {Replay} from './replay.js';
import type {VisitContext, VisitInput} from './visit-types.js';

/**
 * The question that every topic but `letter` begins with when nothing is known, and whose words are
 * therefore among the first; a test holds it to the flows.
 */
export const FIRST_QUESTION: QuestionId = 'nationalities';

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

/** A visit as it begins. */
export const contextOf = ({
  today,
  topic,
  municipality,
  known = {},
  answers = {},
}: VisitInput): VisitContext => ({
  ...{today, topic, municipality, known, answers},
  gone: [],
  editing: undefined,
  engine: undefined,
  replay: undefined,
  before: undefined,
  other: undefined,
  isSecond: false,
  checked: undefined,
});

/** The question on the screen: one being changed, or the next one to ask. */
export function currentQuestion(context: VisitContext): QuestionId | undefined {
  const {editing, replay, topic, answers, known} = context;
  if (editing || replay) return editing ?? replay?.ask;
  const isFirst = topic && topic !== 'letter' && isEmpty(answers) && isEmpty(known);
  return isFirst ? FIRST_QUESTION : undefined;
}

/** The turns above the question on the screen. */
export function earlierTurns({editing, replay}: VisitContext): Replay['turns'] {
  const turns = replay?.turns ?? [];
  const index = turns.findIndex((turn) => turn.question === editing);
  return index < 0 ? turns : turns.slice(0, index);
}
