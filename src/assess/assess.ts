/** The assessment: every flow run on the facts, with reasons and sources. */

import {RULES} from '../../flows/law/generated/rules.js';
import type {Rule} from '../../flows/law/generated/rules.js';
import type {Authority, LawId} from '../../flows/vocabulary.js';
import type {CalendarDate} from './calendar.js';
import {assertFacts} from './check.js';
import type {FactName, Facts} from './facts.js';
import {bindingLaw, possibleLaws} from './laws.js';
import {settle} from './settle.js';
import type {Reason, Settled} from './settled.js';
import {extensionFrom, termOf} from './term.js';
import {FactView} from './view.js';

/** A rule that decided, with the place where it can be read and the day it was last checked. */
export interface Source extends Rule {
  readonly rule: string;
}

/** What every part of an assessment carries. */
export interface Part<Result extends string> {
  readonly result: Result;
  /** Which end of the flow this is, as `<flow>.<state>`: the key of its texts. */
  readonly reason: string;
  /** The rules that decided and the facts they were applied to, in order. */
  readonly because: readonly Reason[];
  readonly sources: readonly Source[];
  /** The facts that would change or settle it if they were (better) known. */
  readonly open: readonly FactName[];
  /** Who decides. */
  readonly authority: Authority;
}

export type ObligationResult =
  'obliged' | 'not-obliged' | 'exempt' | 'fulfilled' | 'ended' | 'not-yet' | 'ask';
export type LawResult = LawId | 'none' | 'ask';
export type DeadlineResult = 'running' | 'passed' | 'not-started' | 'none' | 'ask';

export interface DeadlinePart extends Part<DeadlineResult> {
  /** The last day, inclusive; a date printed in a letter is passed on as it stands. */
  readonly termEnd?: CalendarDate;
  /** Where `termEnd` comes from. */
  readonly termEndFrom?: 'letter' | 'extension' | 'sum';
  /** True where DUO may come to another day. */
  readonly estimate?: boolean;
  /** The term does not end before this day; given where the end itself is not known. */
  readonly termEndNotBefore?: CalendarDate;
  /** From this day on more time can be asked for (inclusive). */
  readonly requestExtensionFrom?: CalendarDate;
}

/**
 * The law whose rules decide about this person. `none`: no law reaches them. Somebody whom a law
 * frees (by age, school years or a diploma) still has that law here.
 */
export interface LawPart extends Part<LawResult> {
  /** With `ask`: what it may still be. */
  readonly between?: readonly (LawId | 'none')[];
}

export interface Assessment {
  readonly obligation: Part<ObligationResult>;
  readonly law: LawPart;
  readonly deadline: DeadlinePart;
  /** Absent where no exemption applies; `full` or `temporary` where one does. */
  readonly exemption?: Part<'full' | 'temporary'>;
}

export interface AssessOptions {
  /** The day of asking, `YYYY-MM-DD` in the Netherlands: the only clock there is. */
  readonly today: CalendarDate;
}

const sourcesOf = (because: readonly Reason[]): Source[] =>
  because.flatMap(({rule}) => {
    const source = RULES[rule];
    return source ? [{rule, ...source}] : [];
  });

const joined = (...lists: (readonly Reason[])[]): Reason[] => {
  const seen = new Set<string>();
  return lists.flat().filter(({rule}) => !seen.has(rule) && seen.add(rule));
};

function part<Result extends string>(
  settled: Settled,
  result: Result,
  authority: Authority,
  because: readonly Reason[] = settled.because,
): Part<Result> {
  return {
    result,
    reason: `${settled.flow}.${settled.state}`,
    because,
    sources: sourcesOf(because),
    open: settled.open,
    authority: settled.outcome?.authority ?? authority,
  };
}

/**
 * Assesses the facts. What is absent is unknown, never "no"; what cannot be said for certain is
 * `ask`. Runs in Node and in a browser; without a DOM, without a clock, without a network.
 *
 * @param facts the facts of the contract; nothing is changed in it
 * @throws {IwError} `bad-fact`, `facts-disagree` or `bad-today`, naming what was expected
 */
export function assess(facts: Facts, {today}: AssessOptions): Assessment {
  assertFacts(facts, today);
  const settled = settle(facts, {today, allAsked: true});
  const law = settled.law!;
  const obligation = settled.obligation!;
  const deadline = settled.deadline!;
  const situation = {facts, today, allAsked: true, earlier: settled};

  const laws = possibleLaws(situation);
  const authority: Authority =
    laws.length === 1 && laws[0] === 'wi2007' ? 'municipality' : (law.outcome?.authority ?? 'duo');
  const duty = obligation.outcome!.result as ObligationResult;
  const why = joined(law.because, obligation.because);
  const obligationPart = {
    ...part(obligation, duty, authority, why),
    open: [...new Set([...law.open, ...obligation.open])],
  };

  return {
    obligation: obligationPart,
    law: {
      ...part(law, law.outcome!.result as LawResult, authority),
      ...(law.outcome!.between && {between: law.outcome!.between}),
    },
    deadline: {
      ...part(deadline, deadline.outcome!.result as DeadlineResult, authority),
      ...datesOf(deadline, new FactView(situation)),
    },
    ...(obligation.outcome!.exemption && {
      exemption: part(obligation, obligation.outcome!.exemption, authority, why),
    }),
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
