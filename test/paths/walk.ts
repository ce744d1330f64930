/** Walks a flow over every class of answers, from some facts to every end. */

import {createActor} from 'xstate';
import {FLOWS, FLOW_IDS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import type {QuestionId} from '../../flows/questions.js';
import type {Facts} from '../../src/assess/facts.js';
import {machineOf, settle} from '../../src/assess/settle.js';
import type {Settled} from '../../src/assess/settled.js';
import {factsOf, problemOf, withFacts} from '../../src/conversation/answers.js';
import type {MunicipalRules, Situation} from '../../src/assess/view.js';
import {classesOf, TODAY} from './classes.js';

/** What a walk starts from: facts, and what the municipality told. */
export interface Start {
  readonly facts: Facts;
  readonly municipality?: MunicipalRules;
}

export interface End extends Start {
  readonly settled: Settled;
  readonly earlier: Readonly<Record<string, Settled>>;
  readonly questions: readonly QuestionId[];
}

/** The flows that this one builds on, in the order in which they are settled. */
const flowsBefore = (flow: FlowId): FlowId[] =>
  FLOW_IDS.filter((id) => (FLOWS[flow].buildsOn as readonly string[]).includes(id));

/** What is settled on these facts, up to the first flow that rests in a question. */
const settledOn = (
  flow: FlowId,
  {facts, municipality}: Start,
  allAsked: boolean,
): Readonly<Record<string, Settled>> =>
  settle(facts, {today: TODAY, allAsked, ...(municipality && {municipality})}, [
    ...flowsBefore(flow),
    flow,
  ]);

/** What the assessment of the same facts comes to. */
export const assessedOn = (flow: FlowId, start: Start) => settledOn(flow, start, true)[flow];

const situationOf = ({facts, municipality}: Start, earlier: Situation['earlier']): Situation => ({
  facts,
  today: TODAY,
  allAsked: false,
  earlier,
  ...(municipality && {municipality}),
});

/**
 * Every end of a flow that can be reached from these facts. As in a conversation an answer is an
 * answer to the flows before it too, and what those still need is asked first.
 */
export function* walk(flow: FlowId, start: Start): Generator<End> {
  function* from(facts: Facts, questions: readonly QuestionId[]): Generator<End> {
    const all = settledOn(flow, {...start, facts}, false);
    const {[flow]: settled, ...earlier} = all;
    const rests = Object.values(all).find(({ask}) => ask);
    if (!rests) return yield {...start, facts, settled: settled!, earlier, questions};
    const ask = rests.ask!;
    if (questions.includes(ask)) {
      throw new Error(
        `Flow "${rests.flow}" rests in "${rests.state}" although "${ask}" was answered: ${JSON.stringify(facts)}`,
      );
    }
    for (const answer of classesOf(ask, facts, flow)) {
      if (problemOf(ask, answer, facts, TODAY)) continue;
      yield* from(withFacts(facts, factsOf(ask, answer)), [...questions, ask]);
    }
  }
  yield* from(start.facts, []);
}

/** Made once: that takes longer than a run. */
const machines = new Map(FLOW_IDS.map((flow) => [flow, machineOf(FLOWS[flow])]));

/** The transitions, as `state → target (index)`, that a run to this end takes. */
export function transitionsTaken(flow: FlowId, end: End): string[] {
  const taken: string[] = [];
  const actor = createActor(machines.get(flow)!, {
    input: situationOf(end, end.earlier) as never,
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
