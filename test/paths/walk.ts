/** Walks a flow over every class of answers, from some facts to every end. */

import {createActor} from 'xstate';
import {FLOWS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import type {QuestionId} from '../../flows/questions.js';
import type {Facts} from '../../src/assess/facts.js';
import {isAnswered, machineOf, settle, settleFlow} from '../../src/assess/settle.js';
import type {Settled} from '../../src/assess/settled.js';
import {factsOf, problemOf, withFacts} from '../../src/conversation/answers.js';
import {classesOf, TODAY} from './classes.js';

export interface End {
  readonly facts: Facts;
  readonly settled: Settled;
  readonly questions: readonly QuestionId[];
}

const BEFORE: Readonly<Record<FlowId, readonly FlowId[]>> = {
  law: [],
  obligation: ['law'],
  deadline: ['law', 'obligation'],
};

/** Every end of a flow that can be reached from these facts. */
export function* walk(flow: FlowId, start: Facts): Generator<End> {
  const earlier = settle(start, {today: TODAY, allAsked: false}, BEFORE[flow]);

  function* from(facts: Facts, questions: readonly QuestionId[]): Generator<End> {
    const situation = {facts, today: TODAY, allAsked: false, earlier};
    const settled = settleFlow(flow, situation);
    const {ask} = settled;
    if (!ask) return yield {facts, settled, questions};
    if (isAnswered(ask, situation)) {
      throw new Error(
        `Flow "${flow}" rests in "${settled.state}" although "${ask}" is answered: ${JSON.stringify(facts)}`,
      );
    }
    for (const answer of classesOf(ask, facts)) {
      if (problemOf(ask, answer, facts, TODAY)) continue;
      yield* from(withFacts(facts, factsOf(ask, answer)), [...questions, ask]);
    }
  }
  yield* from(start, []);
}

/** The transitions, as `state → target (index)`, that a run on these facts takes. */
export function transitionsTaken(flow: FlowId, facts: Facts): string[] {
  const earlier = settle(facts, {today: TODAY, allAsked: false}, BEFORE[flow]);
  const taken: string[] = [];
  const situation = {facts, today: TODAY, allAsked: false, earlier};
  const actor = createActor(machineOf(FLOWS[flow]), {
    input: situation as never,
    inspect(event) {
      if (event.type !== '@xstate.microstep') return;
      for (const {source, target} of event._transitions) {
        if (!source || !target?.[0]) continue;
        const index = source.always?.findIndex((one) => event._transitions.includes(one as never));
        taken.push(`${source.key} → ${target[0].key} (${index})`);
      }
    },
  });
  actor.start();
  return taken;
}

/** All transitions of a flow, written the same way. */
export const transitionsOf = (flow: FlowId): string[] =>
  Object.entries(FLOWS[flow].states).flatMap(([state, {always = []}]) =>
    always.map(({target}, index) => `${state} → ${target} (${index})`),
  );
