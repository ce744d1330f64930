/** What a plan is made of. */

import type {FlowId} from '../../flows/index.js';
import type {Authority, Paper} from '../../flows/vocabulary.js';
import type {CalendarDate} from '../assess/calendar.js';

/** Every step there is; its words are under `takeaway.plan.steps.<id>`. */
export const STEP_IDS = [
  // against a decision
  'object',
  'objectPlan',
  'legalHelp',
  'findDate',
  'urgentMoney',
  'requestReview',
  // to know where one stands
  'findOut',
  'contactNow',
  'checkLetters',
  'confirmTerm',
  'askMunicipality',
  'ifLetter',
  'checkAgain',
  'nothingToDo',
  // the way through
  'prepareIntake',
  'checkPlan',
  'learn',
  'keepProof',
  'bookExam',
  'finalTalk',
  'finishRoute',
  'ready',
  // more time, or to be let off
  'askMoreTime',
  'talkItOver',
  'requestExtension',
  'waitExtension',
  'askExemption',
  'askPartExemption',
  'requestDispensation',
  'keepDecision',
  'keepSchool',
  // money
  'avoidFine',
  'askLoan',
  'repay',
  'askCourse',
  // to stay, to become Dutch
  'applyPermit',
  'passTest',
  'applyOption',
  'applyNaturalisation',
  'getPermit',
  'waitCase',
  'getDocuments',
  'askRenounce',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** Where a step is done. `letter`: in one's own letters and Mijn Inburgering. */
export const PLACES = ['duo', 'municipality', 'ind', 'school', 'doctor', 'home', 'letter'] as const;
export type Place = (typeof PLACES)[number];

export interface PlanStep {
  readonly id: StepId;
  readonly where: Place;
  /** Whom the words of the step name. */
  readonly authority: Authority;
  /** Who decides on it; absent where there is nothing to decide. */
  readonly decides?: Authority;
  readonly papers: readonly Paper[];
  /** From this day on it can be done (inclusive); absent if it can be done today. */
  readonly from?: CalendarDate;
  /** The last day on which it can be done (inclusive). */
  readonly until?: CalendarDate;
  /** The one day it is about. */
  readonly on?: CalendarDate;
  /** The authority may come to another day. */
  readonly about?: true;
  /** The ground or part that it is about: `outcomes.part.<flow>`. */
  readonly part?: FlowId;
  /** To be kept in mind, not to be done. */
  readonly later?: true;
}

export type StepInput = Partial<Omit<PlanStep, 'id' | 'authority'>> & {
  readonly authority?: Authority;
};

const isAuthority = (place: Place): place is Authority =>
  place === 'duo' || place === 'municipality' || place === 'ind';

/** A step at `where`, which is also whom its words name unless another is given. */
export function step(id: StepId, where: Place, more: StepInput = {}): PlanStep {
  return {
    id,
    where,
    authority: isAuthority(where) ? where : 'duo',
    papers: [],
    ...more,
  };
}
