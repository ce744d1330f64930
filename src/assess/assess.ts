/** The assessment: every flow run on the facts, with reasons and sources. */

import type {FlowId} from '../../flows/index.js';
import type {Authority} from '../../flows/vocabulary.js';
import {dutyParts, stayParts} from './assess-parts.js';
import {joined, partOf} from './assessment.js';
import type {
  AssessOptions,
  Assessment,
  DeadlinePart,
  DeadlineResult,
  LawResult,
  ObligationResult,
} from './assessment.js';
import {assertFacts} from './check.js';
import type {Facts} from './facts.js';
import {bindingLaw, possibleLaws} from './laws.js';
import {settle} from './settle.js';
import type {Settled} from './settled.js';
import {extensionFrom, termOf} from './term.js';
import {FactView} from './view.js';

/**
 * Assesses the facts. What is absent is unknown, never "no"; what cannot be said for certain is
 * `ask`. Runs in Node and in a browser; without a DOM, without a clock, without a network.
 *
 * @param facts the facts of the contract; nothing is changed in it
 * @throws {IwError} `bad-fact`, `facts-disagree` or `bad-today`, naming what was expected
 */
export function assess(facts: Facts, {today, municipality}: AssessOptions): Assessment {
  assertFacts(facts, today);
  const base = {facts, today, allAsked: true, ...(municipality && {municipality})};
  const settled = settle(facts, base) as Record<FlowId, Settled>;
  const {law, obligation, deadline} = settled;
  const situation = {...base, earlier: settled};

  const laws = possibleLaws(situation);
  const authority: Authority =
    laws.length === 1 && laws[0] === 'wi2007' ? 'municipality' : (law.outcome?.authority ?? 'duo');
  const why = joined(law.because, obligation.because);

  return {
    obligation: {
      ...partOf<ObligationResult>(obligation, authority, why),
      open: [...new Set([...law.open, ...obligation.open])],
    },
    law: {
      ...partOf<LawResult>(law, authority),
      ...(law.outcome!.between && {between: law.outcome!.between}),
    },
    deadline: {
      ...partOf<DeadlineResult>(deadline, authority),
      ...datesOf(deadline, new FactView(situation)),
    },
    ...dutyParts(settled, situation, authority, why),
    ...stayParts(settled, situation),
  };
}

function datesOf(
  {outcome}: Settled,
  view: FactView,
): Pick<
  DeadlinePart,
  'termEnd' | 'termEndFrom' | 'estimate' | 'termEndNotBefore' | 'requestExtensionFrom'
> {
  const law = bindingLaw(view.situation);
  if (!law || (outcome?.result !== 'running' && outcome?.result !== 'passed')) return {};
  const {end, from, estimate, notBefore} = termOf(view);
  if (end === undefined) return notBefore === undefined ? {} : {termEndNotBefore: notBefore};
  const request = extensionFrom(law, end);
  return {
    termEnd: end,
    ...(from && {termEndFrom: from}),
    estimate,
    ...(request && {requestExtensionFrom: request}),
  };
}
