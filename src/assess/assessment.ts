/** What an assessment looks like, and how a part of it is made of a settled flow. */

import {RULES} from '../../flows/law/generated/rules.js';
import type {Rule} from '../../flows/law/generated/rules.js';
import type {GroundId} from '../../flows/more-time/index.js';
import type {Authority, ExamPart, LawId} from '../../flows/vocabulary.js';
import type {CalendarDate} from './calendar.js';
import type {FactName} from './facts.js';
import type {Reason, Settled} from './settled.js';
import type {MunicipalRules} from './view.js';

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
export type ExtensionResult = 'may-apply' | 'not-yet' | 'automatic' | 'not-available' | 'ask';
export type ExemptionResult = 'full' | 'partial' | 'temporary' | 'none' | 'ask';
export type DispensationResult = 'may-apply' | 'not-yet' | 'granted' | 'not-available' | 'ask';
export type FineResult = 'none' | 'possible' | 'review' | 'ask';
export type LoanResult = 'none' | 'available' | 'repay' | 'remission' | 'review' | 'ask';
export type IntegrationResult = 'met' | 'not-met' | 'partial' | 'ask';
export type NaturalisationResult = 'can-apply' | 'later' | 'blocked' | 'ask';

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

/** More time on one ground (verlenging). */
export interface ExtensionPart extends Part<ExtensionResult> {
  /** With `not-yet`: from this day on the request can be made (inclusive). */
  readonly from?: CalendarDate;
  /** The last day if this ground is granted; absent where DUO sets the length. */
  readonly newTermEnd?: CalendarDate;
  /** True where DUO may come to another day. */
  readonly estimate?: boolean;
}

/** Free because the person already meets the duty, or part of it (vrijstelling). */
export interface ExemptionPart extends Part<ExemptionResult> {
  /** With `partial`: the parts of the exam that need not be done. */
  readonly parts?: readonly ExamPart[];
}

/** Let off because the person cannot do it (ontheffing), on one ground. */
export interface DispensationPart extends Part<DispensationResult> {
  /** With `not-yet`: from this day on the request can be made (inclusive). */
  readonly from?: CalendarDate;
}

export interface FinePart extends Part<FineResult> {
  /** With `possible`: in euro, where the tables tell. */
  readonly amount?: number;
  /** The last day to object to a fine in hand (inclusive). */
  readonly objectUntil?: CalendarDate;
}

/** A condition that may be met later. */
export interface DatedPart<Result extends string> extends Part<Result> {
  /** From this day on (inclusive), if that is known to the day. */
  readonly from?: CalendarDate;
}

export interface NaturalisationPart extends DatedPart<NaturalisationResult> {
  readonly term: DatedPart<'met' | 'later' | 'ask'>;
  readonly permit: Part<'ok' | 'blocks' | 'ask'>;
  readonly integration: Part<IntegrationResult>;
  readonly publicOrder: DatedPart<'ok' | 'blocks' | 'ask'>;
  readonly renunciation: Part<'none' | 'automatic-loss' | 'must-renounce' | 'exempt' | 'ask'>;
  readonly option: DatedPart<'available' | 'later' | 'not-available' | 'ask'>;
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
  /** By ground; absent where there is no duty. */
  readonly extensions?: Readonly<Record<GroundId, ExtensionPart>>;
  /** Absent for who has no duty and no exemption. */
  readonly exemption?: ExemptionPart;
  /** By ground; absent where there is no duty and no decision in hand. */
  readonly dispensation?: Readonly<
    Partial<Record<'medical' | 'effort' | 'integrated' | 'special', DispensationPart>>
  >;
  readonly sanctions: {readonly fine: FinePart; readonly loan: Part<LoanResult>};
  /** Absent for Dutch nationals, as is `naturalisation`. */
  readonly permanentResidence?: {readonly integration: Part<IntegrationResult>};
  readonly naturalisation?: NaturalisationPart;
}

export interface AssessOptions {
  /** The day of asking, `YYYY-MM-DD` in the Netherlands: the only clock there is. */
  readonly today: CalendarDate;
  /** What the municipality decides by itself. Default: nothing is known of it. */
  readonly municipality?: MunicipalRules | undefined;
}

export const sourcesOf = (because: readonly Reason[]): Source[] =>
  because.flatMap(({rule}) => {
    const source = RULES[rule];
    return source ? [{rule, ...source}] : [];
  });

export const joined = (...lists: (readonly Reason[])[]): Reason[] => {
  const seen = new Set<string>();
  return lists.flat().filter(({rule}) => !seen.has(rule) && seen.add(rule));
};

/** One part of an assessment, out of the flow that decided it. */
export function partOf<Result extends string>(
  settled: Settled,
  authority: Authority,
  because: readonly Reason[] = settled.because,
): Part<Result> {
  return {
    result: settled.outcome!.result as Result,
    reason: `${settled.flow}.${settled.state}`,
    because,
    sources: sourcesOf(because),
    open: settled.open,
    authority: settled.outcome?.authority ?? authority,
  };
}
