/**
 * The values that facts may have: the words of the contract, in one place, so that flows,
 * checks and questions cannot drift apart.
 */

/** The right of residence held now. */
export const RESIDENCES = [
  'asylum',
  'asylum-permanent',
  'family',
  'humanitarian',
  'humanitarian-temporary',
  'employment',
  'highly-skilled',
  'intra-company-transfer',
  'self-employed',
  'study',
  'orientation-year',
  'exchange',
  'seasonal-work',
  'medical-treatment',
  'religious-minister',
  'permanent',
  'eu-long-term',
  'eu-law',
  'withdrawal-agreement',
  'chavez-vilchez',
  'temporary-protection',
  'awaiting-decision',
  'none',
] as const;
export type Residence = (typeof RESIDENCES)[number];

/**
 * A rough answer to "why may you live here?", for someone whose exact kind of permit does not
 * matter (all work is alike to the duty, but for ministers of religion) or is asked next (`other`).
 */
export const RESIDENCE_GROUPS = {
  work: [
    'employment',
    'highly-skilled',
    'intra-company-transfer',
    'self-employed',
    'seasonal-work',
  ],
  study: ['study', 'orientation-year', 'exchange'],
  other: [
    'asylum-permanent',
    'humanitarian',
    'humanitarian-temporary',
    'medical-treatment',
    'religious-minister',
    'eu-long-term',
    'withdrawal-agreement',
    'chavez-vilchez',
    'awaiting-decision',
    'none',
  ],
} as const satisfies Record<string, readonly Residence[]>;
export type ResidenceGroup = keyof typeof RESIDENCE_GROUPS;

/** With whom someone with a family permit stays. */
export const SPONSORS = [
  'dutch',
  'dutch-eu-route',
  'eu-citizen',
  'asylum-holder',
  'asylum-permanent-holder',
  'permanent-resident',
  'temporary-resident',
  'other',
] as const;
export type Sponsor = (typeof SPONSORS)[number];

export const LAWS = ['wi2007', 'wi2013', 'wi2021'] as const;
export type LawId = (typeof LAWS)[number];

export const DIPLOMAS = [
  'inburgering',
  'inburgering-a1',
  'inburgering-z',
  // Addition to the contract: the diploma of the law of 2021, apart from that of the older laws.
  'inburgering-wi2021',
  'vmbo',
  'havo-vwo',
  'mbo1',
  'mbo2plus',
  'hbo-wo-dutch',
  'hbo-wo-other',
  'nt2',
  'suriname-dutch',
  'suriname-primary',
  'belgium-dutch',
  'european-school-dutch',
  'ib-dutch',
  'win-certificate',
  'short-exemption-test',
  'basic-exam-abroad',
  'dutch-a2',
  'foreign',
] as const;
export type Diploma = (typeof DIPLOMAS)[number];

export const EDUCATION_LEVELS = [
  'vo',
  'mbo',
  'vavo',
  'hbo-wo',
  'isk',
  'praktijkonderwijs',
  'entree',
  'vso',
] as const;

export const EXAM_PARTS = [
  'reading',
  'listening',
  'writing',
  'speaking',
  'knm',
  'ona',
  'pvt',
  'map',
] as const;
export type ExamPart = (typeof EXAM_PARTS)[number];

/** The kinds of letters people come with; the texts say by which heading to know each. */
export const LETTER_KINDS = [
  'announcement',
  'reminder',
  'intake',
  'plan',
  'extension',
  'warning',
  'fine',
  'loan',
  'benefit',
  'decision',
  'old-law',
  'other',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** What to bring or send along; the words are in the locales under `papers`. */
export type Paper =
  | 'residence-card'
  | 'duo-letter'
  | 'letter'
  | 'explanation'
  | 'advice'
  | 'ind-decision'
  | 'plan'
  | 'diploma'
  | 'marks'
  | 'exam-results'
  | 'school-statement'
  | 'enrolment'
  | 'medical'
  | 'birth-certificate'
  | 'death-certificate'
  | 'register-extract'
  | 'shelter-statement'
  | 'municipality-statement'
  | 'employer-statement'
  | 'income'
  | 'decision'
  | 'fine-letter'
  | 'loan-letter'
  | 'benefit-letter'
  | 'passport'
  | 'own-birth-certificate'
  | 'marriage-certificate'
  | 'court-papers';

/** Who decided on a dispensation (ontheffing), and on what ground. */
export const DISPENSATION_GROUNDS = ['medical', 'effort', 'integrated', 'special'] as const;
export const AUTHORITIES = ['municipality', 'duo', 'ind'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/**
 * What is rarely true: asked together on one screen, where not ticking an exception settles the
 * facts named here with the value that means "no", and ticking it opens a question of its own.
 */
export const EXCEPTIONS = {
  'school-years': {schoolAgeYearsInNL: 0},
  diploma: {diplomas: []},
  school: {education: 'none', educationStoppedOn: 'none'},
  decision: {exemptedFromDuty: false, dispensations: []},
  'earlier-permit': {earlierResidence: 'none'},
  away: {interruption: 'none'},
  minister: {religiousMinister: false},

  // What may have kept somebody from learning.
  illness: {illness: 'none'},
  birth: {childBornOn: 'none'},
  death: {familyDeathOn: 'none'},
  'reception-centre': {azcWeeksAfterTermStart: 'none'},
  literacy: {literacyCourse: 'none'},
  'no-lessons': {providerGap: 'none'},
  'special-situation': {specialSituation: 'none'},

  // What may take the place of the test.
  'exam-parts': {exams: 'none'},
  'lasting-illness': {health: 'none'},
  'many-lessons': {hours: 'none', learnabilityTest: 'not-taken'},

  // What changes the way to a Dutch passport.
  'former-dutch': {formerDutch: false, dutchWithdrawn: false},
  'born-here': {bornInKingdom: false},
  recognised: {recognisedByDutch: false},
  'dutch-partner': {partner: 'none'},
  'lived-here-before': {livedHereBefore: false},
  punished: {sanctions: [], openCriminalCase: false},
  'no-documents': {legalisedDocuments: true},
} as const;
export type Exception = keyof typeof EXCEPTIONS;

/**
 * The screens of exceptions, each named as the fact that holds what was ticked on it: `applies` for
 * someone whom a law could bind, `appliesTemporary` for someone whose permit does not (work, study),
 * `reasons` for what took time from learning, `appliesTest` for what may stand in for the test, and
 * `appliesPassport` for who wants to become Dutch.
 */
export const EXCEPTION_SCREENS = {
  applies: ['school-years', 'diploma', 'school', 'decision', 'earlier-permit', 'away'],
  appliesTemporary: ['minister', 'earlier-permit'],
  reasons: [
    'illness',
    'birth',
    'death',
    'reception-centre',
    'literacy',
    'no-lessons',
    'special-situation',
  ],
  appliesTest: [
    'diploma',
    'exam-parts',
    'school-years',
    'decision',
    'lasting-illness',
    'many-lessons',
  ],
  appliesPassport: [
    'dutch-partner',
    'former-dutch',
    'born-here',
    'recognised',
    'lived-here-before',
    'punished',
    'no-documents',
  ],
} as const satisfies Record<string, readonly Exception[]>;
export type ExceptionScreen = keyof typeof EXCEPTION_SCREENS;
