/**
 * The decision core alone, for a case worker's system, a script or a checker: facts in,
 * assessment out. No DOM, no network, no clock.
 *
 * @example
 * import {assess} from 'inburger-wijzer/assess';
 * assess({nationalities: ['PL']}, {today: '2026-11-24'}).obligation.result; // 'not-obliged'
 */
export {assess} from './assess.js';
export type {
  AssessOptions,
  Assessment,
  DatedPart,
  DeadlinePart,
  DeadlineResult,
  DispensationPart,
  DispensationResult,
  ExemptionPart,
  ExemptionResult,
  ExtensionPart,
  ExtensionResult,
  FinePart,
  FineResult,
  IntegrationResult,
  LawPart,
  LawResult,
  LoanResult,
  NaturalisationPart,
  NaturalisationResult,
  ObligationResult,
  Part,
  Source,
} from './assessment.js';
export type {MunicipalRules} from './view.js';
export {IwError, isIwError} from './errors.js';
export type {ErrorCode, ErrorInfo} from './errors.js';
export {problemsOf} from './check.js';
export type {Problem, ProblemCode} from './check.js';
export type {EarlierResidence, FactName, Facts} from './facts.js';
export type {Reason} from './settled.js';
