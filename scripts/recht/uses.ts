/** Where a rule of law is used: the ends of flows that rest on it, and the questions asked on the way. */

import type {Action, Flow, RuleRef} from '../../flows/chart.js';
import {FLOWS, FLOW_IDS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import type {QuestionId} from '../../flows/questions.js';

/** A rule that is named on the arrow into a state: an end, a question or a step between. */
export interface Use {
  readonly flow: FlowId;
  readonly state: string;
  readonly kind: 'end' | 'question' | 'step';
  /** The question of that state, if it asks one. */
  readonly ask?: QuestionId;
}

const idsOf = (rule: RuleRef): string[] =>
  typeof rule === 'string' ? [rule] : [...new Set(Object.values(rule))];

export const rulesIn = (actions: readonly Action[] = []): string[] =>
  actions.flatMap((action) => (action.type === 'because' ? idsOf(action.params.rule) : []));

function usesIn(id: FlowId): (readonly [rule: string, use: Use])[] {
  const flow: Flow = FLOWS[id];
  return Object.values(flow.states).flatMap(({always = []}) =>
    always.flatMap(({actions, target}) => {
      const {type, meta} = flow.states[target]!;
      const kind = type === 'final' ? 'end' : meta?.ask ? 'question' : 'step';
      const use: Use = {flow: id, state: target, kind, ...(meta?.ask && {ask: meta.ask})};
      return rulesIn(actions).map((rule) => [rule, use] as const);
    }),
  );
}

/** Every rule with the places that rest on it; each place once, in the order of the flows. */
export function allUses(): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const [rule, use] of FLOW_IDS.flatMap(usesIn)) {
    const known = uses.get(rule) ?? [];
    const isKnown = known.some(({flow, state}) => flow === use.flow && state === use.state);
    uses.set(rule, isKnown ? known : [...known, use]);
  }
  return uses;
}

/** The rules on the arrows into a state. */
export const rulesInto = (id: FlowId, state: string): string[] => [
  ...new Set(
    Object.values((FLOWS[id] as Flow).states).flatMap(({always = []}) =>
      always.filter(({target}) => target === state).flatMap(({actions}) => rulesIn(actions)),
    ),
  ),
];

/** A place in words that stay the same: `obligation.tooYoung`, or a question with its id. */
export const placeOf = ({flow, state, kind, ask}: Use): string =>
  kind === 'question' ? `${flow}.${state} (vraag ${ask})` : `${flow}.${state}`;
