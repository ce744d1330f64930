/**
 * The facts: the only state there is. One flat record that survives JSON; what is absent is
 * unknown, `'none'` says that there is none or that it did not happen.
 */

import {
  AUTHORITIES,
  DIPLOMAS,
  DISPENSATION_GROUNDS,
  EDUCATION_LEVELS,
  EXAM_PARTS,
  EXCEPTION_SCREENS,
  LAWS,
  LETTER_KINDS,
  RESIDENCES,
  RESIDENCE_GROUPS,
  SPONSORS,
} from '../../flows/vocabulary.js';
import type {
  Authority,
  Diploma,
  ExamPart,
  Exception,
  LawId,
  LetterKind,
  Residence,
  ResidenceGroup,
  Sponsor,
} from '../../flows/vocabulary.js';
import type {PartialDate} from './calendar.js';

type OrNone<T> = T | 'none';

/** A permit held before the present one. What is not known of it is left out. */
export interface EarlierResidence {
  residence?: Residence;
  /** Addition to the contract, as for the present permit. */
  residenceGroup?: ResidenceGroup;
  sponsor?: Sponsor;
  from?: PartialDate;
  to?: PartialDate;
}

export interface Facts {
  birthDate?: PartialDate;
  /** ISO 3166-1 alpha-2 codes, `stateless` or `unknown`; all that the person holds. */
  nationalities?: string[];
  bornInKingdom?: boolean;
  formerDutch?: boolean;

  residence?: Residence;
  /** Addition to the contract: the rough answer where the exact kind of permit is not asked. */
  residenceGroup?: ResidenceGroup;
  sponsor?: OrNone<Sponsor>;
  residenceGrantedOn?: OrNone<PartialDate>;
  permitStart?: OrNone<PartialDate>;
  registeredSince?: OrNone<PartialDate>;
  schoolAgeYearsInNL?: number;
  religiousMinister?: boolean;
  earlierResidence?: OrNone<EarlierResidence[]>;

  education?: 'none' | 'exempting' | 'non-exempting';
  educationLevel?: OrNone<(typeof EDUCATION_LEVELS)[number]>;
  educationStartedOn?: OrNone<PartialDate>;
  educationStoppedOn?: OrNone<PartialDate>;
  /**
   * Additions to the contract: was at school or in education here on the last day of an older law,
   * without a break since compulsory school.
   */
  atSchoolEnd2012?: boolean;
  atSchoolEnd2021?: boolean;
  diplomas?: OrNone<Diploma[]>;

  letterLaw?: OrNone<LawId>;
  letterDate?: OrNone<PartialDate>;
  dutyStart?: OrNone<PartialDate>;
  madeObligedByMunicipality?: boolean;
  /** Addition to the contract: was in a programme of the WIN, the law before 2007. */
  winProgramme?: boolean;
  choseLaw?: OrNone<'wi2013' | 'wi2021'>;
  optedIn?: boolean;
  pipDate?: OrNone<PartialDate>;
  termEnd?: OrNone<PartialDate>;
  fineTermSet?: boolean;
  route?: OrNone<'b1' | 'education' | 'z'>;

  illness?: OrNone<
    {from?: PartialDate; to?: PartialDate; who?: 'self' | 'family'; treatedInNL?: boolean}[]
  >;
  childBornOn?: OrNone<PartialDate>;
  familyDeathOn?: OrNone<PartialDate>;
  azcWeeksAfterTermStart?: OrNone<number>;
  interruption?: OrNone<{from?: PartialDate; to?: PartialDate}>;
  firstLessonOn?: OrNone<PartialDate>;
  /** Addition to the contract: when lessons could not go on because of the school. */
  providerGap?: OrNone<{from?: PartialDate; to?: PartialDate}>;
  hours?: OrNone<{integration?: number; nt2?: number; literacy?: number; online?: number}>;
  schoolRecognised?: boolean;
  exams?: OrNone<
    Partial<Record<ExamPart, {passed?: boolean; attempts?: number; nt2Attempts?: number}>>
  >;
  /**
   * Addition to the contract: how often every part that is not passed was tried at least; for a
   * part whose own `attempts` are not known.
   */
  examAttempts?: number;
  learnabilityTest?: 'can-learn' | 'cannot-learn' | 'not-taken';
  literacyCourse?: OrNone<{from?: PartialDate; to?: PartialDate}>;
  specialSituation?: OrNone<{
    kind?: 'homeless' | 'shelter' | 'other';
    from?: PartialDate;
    to?: PartialDate;
  }>;
  extensionsGranted?: OrNone<{ground?: string; until?: PartialDate}[]>;
  health?: 'none' | 'lasting' | 'temporary' | 'relative';
  work?: OrNone<{
    years?: number;
    monthsLast12?: number;
    hoursPerMonth?: number;
    selfEmployed?: boolean;
  }>;
  dispensations?: OrNone<
    {by?: Authority; ground?: (typeof DISPENSATION_GROUNDS)[number]; date?: PartialDate}[]
  >;
  /** Addition to the contract: who took the decisions in `dispensations` that do not say so. */
  decisionBy?: Authority;
  exemptedFromDuty?: boolean;
  fine?: OrNone<{date?: PartialDate; amount?: number; final?: boolean}>;
  loan?: OrNone<{amount?: number; status?: 'open' | 'repaying' | 'remitted'}>;

  livingInKingdomSince?: OrNone<PartialDate>;
  totalYearsInKingdom?: number;
  partner?: OrNone<{
    dutch?: boolean;
    relation?: 'married' | 'registered' | 'unmarried';
    marriedOn?: PartialDate;
    togetherSince?: PartialDate;
    togetherInKingdomSince?: PartialDate;
  }>;
  sanctions?: OrNone<
    {kind?: 'prison' | 'community' | 'fine'; amount?: number; completedOn?: PartialDate}[]
  >;
  openCriminalCase?: boolean;
  legalisedDocuments?: boolean;
  /**
   * Additions to the contract: Dutch nationality was taken away for not giving up the old one; was
   * recognised or adopted by a Dutch person; lived here lawfully in an earlier period too.
   */
  dutchWithdrawn?: boolean;
  recognisedByDutch?: boolean;
  livedHereBefore?: boolean;

  /** Additions to the contract: which letter somebody holds, and the date on it. */
  letterKind?: OrNone<LetterKind>;
  letterSentOn?: OrNone<PartialDate>;

  /** Additions to the contract: what was ticked on a screen of exceptions; `[]` is "none". */
  applies?: OrNone<Exception[]>;
  appliesTemporary?: OrNone<Exception[]>;
  reasons?: OrNone<Exception[]>;
  appliesTest?: OrNone<Exception[]>;
  appliesPassport?: OrNone<Exception[]>;
  /**
   * Addition to the contract: the facts that were asked and answered with "I don't know". For an
   * assessment that is the same as being absent; a conversation does not ask them again.
   */
  dontKnow?: FactName[];
}

export type FactName = Exclude<keyof Facts, 'dontKnow'>;

/** What a fact may look like; read by the checks, and by nothing else. */
export type Shape =
  | {readonly is: 'date'; readonly future?: true}
  | {readonly is: 'boolean'}
  | {readonly is: 'number'}
  | {readonly is: 'text'}
  | {readonly is: 'country'}
  | {readonly is: 'one-of'; readonly of: readonly string[]}
  | {readonly is: 'list'; readonly of: Shape}
  | {readonly is: 'record'; readonly of: Readonly<Record<string, Shape>>};

const past: Shape = {is: 'date'};
const anyDate: Shape = {is: 'date', future: true};
const boolean: Shape = {is: 'boolean'};
const number: Shape = {is: 'number'};
const text: Shape = {is: 'text'};
const oneOf = (...of: readonly string[]): Shape => ({is: 'one-of', of});
const list = (of: Shape): Shape => ({is: 'list', of});
const record = (of: Readonly<Record<string, Shape>>): Shape => ({is: 'record', of});
const period = {from: past, to: anyDate};

/**
 * The shape of every fact. A `date` lies in the past or on the day of asking unless it is marked
 * `future`: the end of a term lies ahead, a birth does not.
 */
export const SHAPES: Readonly<Record<FactName, Shape>> = {
  birthDate: past,
  nationalities: list({is: 'country'}),
  bornInKingdom: boolean,
  formerDutch: boolean,
  residence: oneOf(...RESIDENCES),
  residenceGroup: oneOf(...Object.keys(RESIDENCE_GROUPS)),
  sponsor: oneOf(...SPONSORS),
  residenceGrantedOn: past,
  permitStart: anyDate,
  registeredSince: past,
  schoolAgeYearsInNL: number,
  religiousMinister: boolean,
  earlierResidence: list(
    record({
      residence: oneOf(...RESIDENCES),
      residenceGroup: oneOf(...Object.keys(RESIDENCE_GROUPS)),
      sponsor: oneOf(...SPONSORS),
      ...period,
    }),
  ),
  education: oneOf('none', 'exempting', 'non-exempting'),
  educationLevel: oneOf(...EDUCATION_LEVELS),
  educationStartedOn: past,
  educationStoppedOn: past,
  atSchoolEnd2012: boolean,
  atSchoolEnd2021: boolean,
  diplomas: list(oneOf(...DIPLOMAS)),
  letterLaw: oneOf(...LAWS),
  letterDate: past,
  dutyStart: past,
  madeObligedByMunicipality: boolean,
  winProgramme: boolean,
  choseLaw: oneOf('wi2013', 'wi2021'),
  optedIn: boolean,
  pipDate: past,
  termEnd: anyDate,
  fineTermSet: boolean,
  route: oneOf('b1', 'education', 'z'),
  illness: list(record({...period, who: oneOf('self', 'family'), treatedInNL: boolean})),
  childBornOn: anyDate,
  familyDeathOn: past,
  azcWeeksAfterTermStart: number,
  interruption: record(period),
  firstLessonOn: anyDate,
  providerGap: record(period),
  hours: record({integration: number, nt2: number, literacy: number, online: number}),
  schoolRecognised: boolean,
  exams: record(
    Object.fromEntries(
      EXAM_PARTS.map((part) => [
        part,
        record({passed: boolean, attempts: number, nt2Attempts: number}),
      ]),
    ),
  ),
  examAttempts: number,
  learnabilityTest: oneOf('can-learn', 'cannot-learn', 'not-taken'),
  literacyCourse: record(period),
  specialSituation: record({kind: oneOf('homeless', 'shelter', 'other'), ...period}),
  extensionsGranted: list(record({ground: text, until: anyDate})),
  health: oneOf('none', 'lasting', 'temporary', 'relative'),
  work: record({
    years: number,
    monthsLast12: number,
    hoursPerMonth: number,
    selfEmployed: boolean,
  }),
  dispensations: list(
    record({by: oneOf(...AUTHORITIES), ground: oneOf(...DISPENSATION_GROUNDS), date: past}),
  ),
  decisionBy: oneOf(...AUTHORITIES),
  exemptedFromDuty: boolean,
  fine: record({date: past, amount: number, final: boolean}),
  loan: record({amount: number, status: oneOf('open', 'repaying', 'remitted')}),
  livingInKingdomSince: past,
  totalYearsInKingdom: number,
  partner: record({
    dutch: boolean,
    relation: oneOf('married', 'registered', 'unmarried'),
    marriedOn: past,
    togetherSince: past,
    togetherInKingdomSince: past,
  }),
  sanctions: list(
    record({
      kind: oneOf('prison', 'community', 'fine'),
      amount: number,
      completedOn: anyDate,
    }),
  ),
  openCriminalCase: boolean,
  legalisedDocuments: boolean,
  dutchWithdrawn: boolean,
  recognisedByDutch: boolean,
  livedHereBefore: boolean,
  letterKind: oneOf(...LETTER_KINDS),
  letterSentOn: past,
  applies: list(oneOf(...EXCEPTION_SCREENS.applies)),
  appliesTemporary: list(oneOf(...EXCEPTION_SCREENS.appliesTemporary)),
  reasons: list(oneOf(...EXCEPTION_SCREENS.reasons)),
  appliesTest: list(oneOf(...EXCEPTION_SCREENS.appliesTest)),
  appliesPassport: list(oneOf(...EXCEPTION_SCREENS.appliesPassport)),
};

export const FACT_NAMES = Object.keys(SHAPES) as FactName[];
