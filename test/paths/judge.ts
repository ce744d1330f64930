/** Walks a flow from many starts and says what is wrong with its ends. */

import {RULES} from '../../flows/law/generated/rules.js';
import type {FlowId} from '../../flows/index.js';
import type {Facts} from '../../src/assess/facts.js';
import {assessedOn, transitionsOf, transitionsTaken, walk} from './walk.js';
import type {End, Start} from './walk.js';

export interface Walked {
  paths: number;
  /** One way to each end for each set of facts that the next flow turns on. */
  readonly starts: Map<string, Facts>;
  /** Somebody who comes to it, for each end. */
  readonly ends: Map<string, Start>;
  /** Ways that the flow ended in error; none, if all is well. */
  readonly faults: string[];
  readonly taken: Set<string>;
}

const show = (flow: FlowId, {facts, municipality, settled}: End): string =>
  `${flow}.${settled.state} on ${JSON.stringify(facts)}${municipality ? ` in ${JSON.stringify(municipality)}` : ''}`;

/** Results that promise and refuse nothing, so that no rule need say so. */
const SAYS_NOTHING = ['ask', 'ask-duty', 'ask-term', 'letter', 'none', 'not-obliged', 'not-yet'];
/** Results and ends that only repeat what a flow before came to, for its reasons. */
const REPEATS = ['no-duty', 'full', 'temporary', 'noDuty'];
/** Where `none` says that something certain does not come: a fine, a loan to pay back. */
const NONE_IS_CERTAIN: readonly FlowId[] = ['law', 'fine', 'loan', 'exemption'];

function* unruled(flow: FlowId, end: End): Generator<string> {
  const {state, outcome, because} = end.settled;
  const {result} = outcome!;
  if (REPEATS.includes(result) || REPEATS.includes(state)) {
    const before = Object.values(end.earlier).flatMap((earlier) => earlier.because);
    if (!before.length) yield `no rule decides before it: ${show(flow, end)}`;
    return;
  }
  const certain =
    !SAYS_NOTHING.includes(result) || (result === 'none' && NONE_IS_CERTAIN.includes(flow));
  // `law` explains even why it has to ask; and below it "not yet" may rest on the law alone.
  const rests = flow === 'law' || certain || (result === 'not-yet' && flow !== 'obligation');
  if (rests && !because.length) yield `no rule decides: ${show(flow, end)}`;
}

/** What is wrong with an end, as one line each. */
function* faultsOf(flow: FlowId, end: End): Generator<string> {
  const {outcome, because} = end.settled;
  if (!outcome) return yield `no outcome: ${show(flow, end)}`;
  yield* unruled(flow, end);
  for (const {rule} of because) {
    if (!RULES[rule]) yield `no such rule ${rule}: ${show(flow, end)}`;
    // The law leaves these open, so they may be a reason to ask and never to decide.
    if (!outcome.result.startsWith('ask') && RULES[rule]?.confidence === 'open') {
      yield `the open rule ${rule} decides: ${show(flow, end)}`;
    }
  }
}

/** The assessment of the same facts must come to the same end as the conversation did. */
function* disagreementsOf(flow: FlowId, end: End): Generator<string> {
  const assessed = assessedOn(flow, end)?.state;
  if (assessed !== end.settled.state) yield `assessed as ${assessed}: ${show(flow, end)}`;
}

/** What the flows after this one turn on, apart from its end. */
const turnsOn = ({settled, facts}: End): string => {
  const {applies, exams, dutyStart, residenceGrantedOn, schoolAgeYearsInNL} = facts;
  const {letterLaw, termEnd} = facts;
  const told = [exams, dutyStart, residenceGrantedOn, schoolAgeYearsInNL, letterLaw, termEnd];
  return JSON.stringify([settled.state, applies, ...told]);
};

/** How an end was come to: by which questions, for which reasons, for whom. */
const wayOf = ({settled, facts, questions}: End): string => {
  const {residence, sponsor, letterLaw, choseLaw, educationLevel} = facts;
  const {state, because, open} = settled;
  return JSON.stringify([
    ...[state, residence, sponsor, letterLaw, choseLaw],
    ...[because.map(({rule}) => rule), open, educationLevel, questions],
  ]);
};

/** `closely`: every path is held against the assessment; otherwise one of those that are alike. */
export function walkFlow(
  flow: FlowId,
  starts: readonly Start[],
  {closely}: {closely: boolean},
): Walked {
  const walked: Walked = {
    paths: 0,
    starts: new Map(),
    ends: new Map(),
    faults: [],
    taken: new Set(),
  };
  const ways = new Set<string>();
  const alike: End[] = [];
  const take = (end: End) => {
    for (const transition of transitionsTaken(flow, end)) walked.taken.add(transition);
  };
  for (const start of starts) {
    for (const end of walk(flow, start)) {
      walked.paths += 1;
      walked.faults.push(...faultsOf(flow, end));
      walked.starts.set(turnsOn(end), end.facts);
      if (!walked.ends.has(end.settled.state)) walked.ends.set(end.settled.state, end);
      const way = wayOf(end);
      const isNew = !ways.has(way);
      ways.add(way);
      if (isNew || closely) walked.faults.push(...disagreementsOf(flow, end));
      if (isNew) take(end);
      else if (closely) alike.push(end);
    }
  }
  // Paths that look alike may still have come by another way: only if some way is missed.
  const all = transitionsOf(flow).length;
  for (const end of alike) {
    if (walked.taken.size === all) break;
    take(end);
  }
  return walked;
}
