/**
 * The small language in which the flows are written. A flow built with it is a plain XState
 * configuration: strings and `{type, params}` objects only, so that it survives JSON, can be
 * drawn, and can be read by a lawyer. What the tests mean is implemented once, in
 * `src/assess/guards/`.
 */

import type {QuestionId} from './questions.js';
import type {
  Authority,
  EDUCATION_LEVELS,
  ExamPart,
  LawId,
  LetterKind,
  Paper,
  Residence,
  Sponsor,
} from './vocabulary.js';

/** The tests that a flow may ask of the facts, with their parameters. Answers: yes, no, unknown. */
export interface TestParams {
  /** One of the passports is of this kind. */
  holdsNationality: {
    of: 'dutch' | 'eu-eea-ch' | 'turkish' | 'stateless' | 'free-of-permit-test';
  };
  /** The right of residence held now is one of these. */
  staysFor: {purposes: readonly Residence[]};
  /** The person one has a family permit with is one of these. */
  staysWith: {sponsors: readonly Sponsor[]};
  /** Holds an asylum permit, or a family permit with someone who does. */
  inAsylumGroup: Record<string, never>;
  /**
   * The date lies from `from` on (inclusive), before `before` (exclusive) and up to `until`
   * (inclusive); each may be absent.
   */
  dateWithin: {fact: DateFact; from?: string; before?: string; until?: string};
  /** The fact has this value. */
  is: {fact: ValueFact; value: string | boolean};
  /** Has reached this age on the day, that day included. */
  hasAge: {years: number; on: string};
  /** Is younger than this today. */
  isYoungerThan: {years: number};
  /** Has reached the age at which the duty of the person's law ends. */
  isPastEndAge: {when: 'today' | 'right-granted'};
  /**
   * Had no permit before `day` that could bring in an earlier law; with `any`, no permit at all,
   * temporary ones included.
   */
  newSince: {day: string; any?: true};
  /** Had any permit before the present one. */
  hadEarlierPermit: Record<string, never>;
  /**
   * Had an earlier permit that was not temporary, none of those from before `day`, and none of any
   * kind on the first day of the law of 2007.
   */
  heldLastingPermitSince: {day: string};
  /**
   * Had earlier permits, all of them for a temporary purpose, and none on the first day of the law
   * of 2007; and no municipality made the person obliged.
   */
  heldOnlyTemporaryPermits: Record<string, never>;
  /** Every earlier permit was for a temporary purpose (or there was none). */
  earlierOnlyTemporary: Record<string, never>;
  /** The last earlier permit that was not temporary ended more than the allowed gap ago. */
  earlierLongOver: Record<string, never>;
  /**
   * Was away (or on a temporary permit) after the right was given, for longer than the law allows
   * without ending the duty.
   */
  wasAwayTooLong: Record<string, never>;
  /** The letter about the duty names one of these laws (`none`: there is no letter). */
  letterNames: {laws: readonly (LawId | 'none')[]};
  /**
   * A paper names one of these laws: the letter, the start of the duty in it, or a plan (which only
   * the law of 2021 has).
   */
  papersName: {laws: readonly LawId[]};
  /** The letter is dated in the weeks in which wrong letters went out. */
  letterIsFromWrongWeeks: Record<string, never>;
  /**
   * Was at school here on the last day of a law, without a break since compulsory school; `fact` is
   * the answer to just that question.
   */
  wasStillAtSchool: {on: string; fact: 'atSchoolEnd2012' | 'atSchoolEnd2021'};
  /** Is enrolled today in an education that frees from the duty under the person's law. */
  isAtExemptingSchool: Record<string, never>;
  /** Lived here at least this many years while of school age. */
  hasSchoolYears: {years: number};
  /** Holds a paper of this kind under the person's law. */
  holdsPaper: {kind: 'finishes' | 'exempts' | 'needs-a-look'};
  /** Holds a decision that ends the duty (or leaves part of it, or needs a look). */
  holdsDispensation: {effect: 'ends' | 'leaves-part' | 'needs-a-look'};
  /** Has passed every part that the duty consists of, or may consist of. */
  hasPassedAllParts: Record<string, never>;
  /** The flow before this one came to one of these results. */
  resultOf: {flow: string; results: readonly string[]};
  /** The law that binds is this one. */
  lawIs: {law: LawId};
  /** Some law binds, even if it is not clear which. */
  someLawBinds: Record<string, never>;
  /** The term of the person's law: still running today, or over. */
  term: {is: 'running' | 'over'};
  /** An end date or an extension was told. */
  termWasTold: Record<string, never>;
  /** The end date of the letter fits the date of the plan or the start of the duty. */
  termDatesFit: Record<string, never>;
  /** This flow, and those it builds on, went on in no doubt. */
  noDoubt: Record<string, never>;

  // More time.
  /** DUO takes a request today: the last months of the term have begun. */
  requestIsOpen: Record<string, never>;
  /** More time was given on this ground before. */
  wasGranted: {ground: string};
  /** For at least the months the law asks, on end and within the term, this took the time. */
  lostMonths: {to: LostTo};
  /** An illness that lasted long enough was treated by a doctor in the Netherlands: one is enough. */
  wasTreatedHere: Record<string, never>;
  /** This happened within the term. */
  happenedInTerm: {fact: 'childBornOn' | 'familyDeathOn'};
  /** No decision on a fine has set a new term: the first term runs. */
  isFirstTerm: Record<string, never>;
  /** Followed a literacy course that began before the term ended. */
  tookLiteracyCourse: Record<string, never>;
  /** Waited in a reception centre for more weeks than this after the term had begun. */
  waitedLongerThan: {weeks: number};
  /** The first lesson came later than the law allows after the plan. */
  lessonsBeganLate: Record<string, never>;
  /** Was away during the term, not for so long that the duty ended. */
  wasAwayInTerm: Record<string, never>;
  /** Two or more reasons that follow on one another took the months that the law asks. */
  reasonsTogetherLast: Record<string, never>;
  /** None of the reasons that the law knows for being late without blame. */
  noReasonForDelay: Record<string, never>;
  /** In education of one of these kinds, after the term had begun. */
  learnsAt: {levels: readonly (typeof EDUCATION_LEVELS)[number][]};

  // Lessons, exams, work, decisions.
  /**
   * Followed at least so many hours of these together; hours online are left out, or it is not
   * settled whether they count.
   */
  hasHours: {of: readonly HourKind[]; atLeast: number; online: 'out' | 'unclear'};
  /** As many hours of lessons as a dispensation on effort (ontheffing, AGI) asks. */
  hasEffortHours: {route: 'any' | 'course' | 'literacy'};
  /**
   * Every part of the duty that is not passed was tried so often; ONA has a number of its own, or it
   * is not settled how it counts. Tries at the state exam count, up to `nt2AtMost` a part.
   */
  triedOpenParts: {
    times: number;
    ona: number | 'unclear';
    nt2AtMost?: number;
    /** Before this day more tries were asked. */
    earlier?: {before: string; times: number};
  };
  /** Has passed all of these parts. */
  hasPassed: {parts: readonly ExamPart[]};
  /** Has passed at least so many of the four language parts. */
  hasPassedLanguageParts: {atLeast: number};
  /** A diploma or work frees from these parts of the exam. */
  isFreedFrom: {parts: 'language' | 'ona'};
  /** The labour-market part (ONA) belongs to the duty and is not passed. */
  onaIsDue: Record<string, never>;
  /** The participation statement (PVT) belongs to the duty. */
  statementIsDue: Record<string, never>;
  /** Lessons and tries enough to ask DUO for advice on effort, for a passport. */
  mayAskEffortAdvice: Record<string, never>;
  /** The flow `obligation` found an exemption (vrijstelling) of this length. */
  isExempt: {for: 'good' | 'a-while'};
  /** The loan stands like this. */
  loanIs: {status: 'open' | 'repaying' | 'remitted'};
  /** Registered as a resident for at least so many years today. */
  isRegisteredFor: {years: number};
  /** Worked in the Netherlands for at least so many years. */
  hasWorked: {years: number};
  /** Holds a decision on a dispensation (ontheffing) on this ground, not one of the IND. */
  holdsDecisionOn: {ground: 'medical' | 'effort' | 'integrated' | 'special'};
  /** The municipality has told its criteria under the law of 2007. */
  municipalityTold: {for: 'effort' | 'integrated'};
  /** Meets what the municipality asks under the law of 2007; unknown where it has told nothing. */
  meetsMunicipalCriteria: {for: 'effort' | 'integrated'};

  // Fines and loans.
  /** Every part of the duty but these is passed. */
  onlyMisses: {parts: readonly ExamPart[]};
  /** The objection term after this date is still running. */
  canStillObject: {fact: 'fine' | 'letterSentOn'};

  // A permanent permit, a Dutch passport.
  /** Holds a diploma that meets the test, or one that somebody has to look at. */
  holdsDiplomaFor: {goal: TestGoal; kind: 'meets' | 'needs-a-look'};
  /** Holds a decision that stands in for the test, or one that somebody has to weigh. */
  decisionCountsFor: {goal: TestGoal; kind: 'meets' | 'leaves-statement' | 'needs-a-look'};
  /** Holds any decision on a dispensation. */
  holdsAnyDecision: Record<string, never>;
  /** Passed every part of the test that this person has to take. */
  passedTheTest: {goal: TestGoal};
  /** Holds the state exam or mbo 1 and may have become obliged before 2015. */
  mayHoldOlderExemption: Record<string, never>;
  /** Spent years here as a child that may count. */
  mayHaveChildhoodYears: Record<string, never>;
  /** Held an asylum permit before the present one. */
  heldAsylumBefore: Record<string, never>;
  /** Has reached the pension age (AOW) today. */
  hasPensionAge: Record<string, never>;
  /** The right of residence is for good in its nature, by the list for permits and passports. */
  isLastingStay: Record<string, never>;
  /** Lived here lawfully on end since this age. */
  livesHereSinceAge: {years: number};
  /** The way by option is open today, or opens within a few years. */
  optionIs: {letter: 'f' | 'g' | 'h'; when: 'now' | 'soon'};
  /** The years of residence that naturalisation asks are complete today. */
  hasTermForPassport: {by: 'main' | 'stateless' | 'partner' | 'any'};
  /** Married to or in a registered partnership with a Dutch person. */
  isMarriedToDutch: Record<string, never>;
  /** A sentence for a crime that counts ended less than the rehabilitation years ago. */
  hasRecentSanction: Record<string, never>;
  /** What the countries of the passports do when one becomes Dutch. */
  renunciation: {is: 'keeps' | 'automatic' | 'must'};
  /** The letter in hand is of this kind. */
  letterIs: {kind: LetterKind};
}

/** What may take months from learning. */
export type LostTo = 'illness' | 'homeless' | 'shelter' | 'other' | 'literacy' | 'provider';
export type HourKind = 'integration' | 'nt2' | 'literacy';
/** The two goals that ask for an integration test outside the duty. */
export type TestGoal = 'permanent' | 'passport';

/** Facts that are one date. */
type DateFact = 'birthDate' | 'residenceGrantedOn' | 'letterDate' | 'pipDate' | 'termEnd';

/** Facts that are one word or yes/no. */
type ValueFact =
  | 'literacyCourse'
  | 'specialSituation'
  | 'educationStoppedOn'
  | 'route'
  | 'fineTermSet'
  | 'schoolRecognised'
  | 'learnabilityTest'
  | 'health'
  | 'fine'
  | 'loan'
  | 'formerDutch'
  | 'dutchWithdrawn'
  | 'bornInKingdom'
  | 'recognisedByDutch'
  | 'livedHereBefore'
  | 'openCriminalCase'
  | 'legalisedDocuments'
  | 'residenceGroup'
  | 'religiousMinister'
  | 'optedIn'
  | 'madeObligedByMunicipality'
  | 'winProgramme'
  | 'choseLaw'
  | 'exemptedFromDuty'
  | 'education'
  | 'educationLevel'
  | 'pipDate';

export type TestName = keyof TestParams;
export type Test = {[Name in TestName]: {type: Name; params: TestParams[Name]}}[TestName];

/** A test that must be answered yes, no, or in vain; or: the question of this state is answered. */
export type Guard =
  | Test
  | {type: 'no'; params: {test: Test}}
  | {type: 'unsure'; params: {test: Test}}
  | {type: 'answered'; params: {question: QuestionId}};

/** A rule by its id; or, where each law has its own, the rule of the law that binds. */
export type RuleRef = string | Readonly<Record<LawId, string>>;

export type Action =
  | {type: 'because'; params: {rule: RuleRef; test?: Test}}
  /** `doubt`: the outcome may still turn on it, so nothing certain may be concluded from here. */
  | {type: 'leaveOpen'; params: {test: Test; doubt?: true}};

export interface Transition {
  guard?: Guard;
  target: string;
  actions?: Action[];
}

/** What a flow comes to. */
export interface Outcome {
  result: string;
  /** For the flow `law`: which laws are still possible when the result is `ask`. */
  between?: readonly (LawId | 'none')[];
  /** For the flow `law` with result `none`: what the flow `obligation` makes of it. */
  obligation?: 'not-obliged' | 'not-yet';
  /** For `exempt`: for good, or while something lasts. */
  exemption?: 'full' | 'temporary';
  /** The person does not simply get this: they may ask for it. */
  mayAsk?: true;
  /** Who decides; where it is absent, the law that binds says so. */
  authority?: Authority;
  /** What to bring or send along; where it is absent, the papers of the flow. */
  papers?: readonly Paper[];
  /** What somebody with this answer goes on with. */
  leadsTo?: string;
}

export interface State {
  type?: 'final';
  meta?: {ask?: QuestionId; outcome?: Outcome};
  always?: Transition[];
}

export interface Flow {
  id: string;
  /** The flows it builds on, which are settled before it. */
  buildsOn: readonly string[];
  /** What to bring or send along for any answer of this flow. */
  papers: readonly Paper[];
  initial: string;
  states: Record<string, State>;
}

/** A test, by name and parameters. */
export const is = <Name extends TestName>(type: Name, params: TestParams[Name]): Test =>
  ({type, params}) as Test;

const because = (test: Test | undefined, rules: readonly RuleRef[]): Action[] =>
  rules.map((rule) => ({type: 'because', params: {rule, ...(test && {test})}}));

const withActions = (transition: Transition, actions: Action[]): Transition =>
  actions.length ? {...transition, actions} : transition;

/** Goes to `target` if the test says yes, because of these rules. */
export const when = (test: Test, target: string, ...rules: RuleRef[]): Transition =>
  withActions({guard: test, target}, because(test, rules));

/** Goes to `target` if the test says no: certain, not merely unknown. */
export const unless = (test: Test, target: string, ...rules: RuleRef[]): Transition =>
  withActions({guard: {type: 'no', params: {test}}, target}, because(test, rules));

/** Goes to `target` if the question was answered and the test still cannot tell. */
export const unsure = (test: Test, target: string, ...rules: RuleRef[]): Transition =>
  withActions({guard: {type: 'unsure', params: {test}}, target}, because(test, rules));

/** As `unsure`, and goes on in doubt: what is unknown may yet turn the outcome. */
export const leaveOpen = (test: Test, target: string): Transition => ({
  guard: {type: 'unsure', params: {test}},
  target,
  actions: [{type: 'leaveOpen', params: {test, doubt: true}}],
});

/** Goes on in every other case; in a state with a question: once it has been answered. */
export const otherwise = (target: string, ...rules: RuleRef[]): Transition =>
  withActions({target}, because(undefined, rules));

/** The tests that a transition hangs on. */
const testsOf = ({guard}: Transition): Test[] =>
  guard === undefined || guard.type === 'answered'
    ? []
    : guard.type === 'no' || guard.type === 'unsure'
      ? [guard.params.test]
      : [guard];

/**
 * A way to an end `ask…` leaves open whatever the tests of its state could not tell, so that the
 * answer can say what to find out.
 */
function openOnAsk(always: readonly Transition[]): Transition[] {
  const tests = [
    ...new Map(always.flatMap(testsOf).map((test) => [JSON.stringify(test), test])).values(),
  ];
  const open = tests.map((test): Action => ({type: 'leaveOpen', params: {test}}));
  return always.map((transition) =>
    transition.target.startsWith('ask')
      ? withActions(transition, [...(transition.actions ?? []), ...open])
      : transition,
  );
}

/** A state that asks `question` and is left as soon as its facts are known. */
export const ask = (question: QuestionId, ...always: Transition[]): State => ({
  meta: {ask: question},
  always: openOnAsk(always).map((transition) =>
    transition.guard ? transition : {...transition, guard: {type: 'answered', params: {question}}},
  ),
});

/** A state that only decides, on what is known by then. */
export const decide = (...always: Transition[]): State => ({always: openOnAsk(always)});

/** A state in which the flow ends. */
export const end = (result: string, more: Omit<Outcome, 'result'> = {}): State => ({
  type: 'final',
  meta: {outcome: {result, ...more}},
});
