/** The visits of the personas: what is asked of each, topic by topic, and what they answer. */

import type {QuestionId} from '../../flows/questions.js';
import type {FactName, Facts} from '../../src/assess/facts.js';
import {withFacts} from '../../src/conversation/answers.js';
import type {Answer, Answers} from '../../src/conversation/answers.js';
import {question} from '../../src/conversation/asked.js';
import {engine} from '../../src/conversation/engine.js';
import type {Replay} from '../../src/conversation/replay.js';
import {restore} from '../../src/conversation/restore.js';
import type {TopicId} from '../../src/conversation/topics.js';
import {factsOfPersona} from './personas.js';
import type {Persona} from './personas.js';

type Said = readonly [question: QuestionId, answer: Answer];

/** One topic of a visit, answered to its end. */
export interface Walk {
  readonly topic: TopicId;
  /** What was asked in this topic and not before, with the answers. */
  readonly said: readonly Said[];
  /** Where it ends; `told` is all that was said until then. */
  readonly end: Replay;
}

/** What a person says of these facts, "I don't know" too. */
function told(facts: Facts, names: readonly FactName[]): Facts {
  const dontKnow = facts.dontKnow?.filter((name) => names.includes(name)) ?? [];
  return {
    ...Object.fromEntries(
      Object.entries(facts).filter(([name]) => names.includes(name as FactName)),
    ),
    ...(dontKnow.length && {dontKnow}),
  };
}

/**
 * What a person says to the question that is asked now.
 * @throws {Error} if nothing is known to answer it with
 */
function answerTo(persona: Persona, topic: TopicId, {ask, facts}: Replay): Answer {
  const {facts: about, options} = question(ask!);
  const names = [...about, ...options.flatMap(({gives}) => Object.keys(gives))] as FactName[];
  const more = withFacts(facts, told(factsOfPersona(persona), names));
  const answer = restore({topic, facts: more, today: persona.today}).answers[ask!];
  if (!answer) throw new Error(`${persona.id}: nothing is known to answer "${ask}" with.`);
  return answer;
}

/** The topics of a persona in order, each asked one question at a time. */
export function walksOf(persona: Persona): readonly Walk[] {
  const {topics, today} = persona;
  let answers: Answers = {};
  return topics.map((topic, index) => {
    const said: Said[] = [];
    for (;;) {
      const reached = engine.replay({topic, answers, gone: topics.slice(0, index), today});
      if (!reached.ask) return {topic, said, end: reached};
      if (answers[reached.ask]) throw new Error(`${persona.id}: "${reached.ask}" is asked twice.`);
      const answer = answerTo(persona, topic, reached);
      said.push([reached.ask, answer]);
      answers = {...answers, [reached.ask]: answer};
    }
  });
}
