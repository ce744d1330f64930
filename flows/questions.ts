/**
 * The questions, as data: what is asked, how it is answered, and which facts an answer gives. The
 * words are in `locales/<tag>/questions.json` under the id of the question.
 */

import {
  DIPLOMAS,
  EXAM_PARTS,
  EXCEPTION_SCREENS,
  LETTER_KINDS,
  RESIDENCE_GROUPS,
} from './vocabulary.js';
import {FIRST_QUESTIONS} from './questions/first.js';
import type {Option, Question} from './questions/types.js';

export type {Option, Question} from './questions/types.js';

const yesNo = (fact: string): readonly Option[] => [
  {id: 'yes', gives: {[fact]: true}, icon: 'check'},
  {id: 'no', gives: {[fact]: false}, icon: 'x'},
];

const tick = (ids: readonly string[], icons: Readonly<Record<string, string>> = {}) =>
  ids.map((id): Option => ({id, gives: {}, ...(icons[id] && {icon: icons[id]})}));

export const QUESTIONS = {
  ...FIRST_QUESTIONS,
  residence: {
    kind: 'choice',
    facts: ['residence', 'residenceGroup'],
    options: [
      {id: 'family', gives: {residence: 'family'}, icon: 'users'},
      {id: 'asylum', gives: {residence: 'asylum'}, icon: 'shield'},
      {id: 'work', gives: {residenceGroup: 'work'}, icon: 'briefcase'},
      {id: 'study', gives: {residenceGroup: 'study'}, icon: 'graduation-cap'},
      {id: 'eu', gives: {residence: 'eu-law'}, icon: 'globe'},
      {id: 'ukraine', gives: {residence: 'temporary-protection'}, icon: 'umbrella'},
      {id: 'permanent', gives: {residence: 'permanent'}, icon: 'house'},
      {id: 'other', gives: {residenceGroup: 'other'}, icon: 'ellipsis'},
    ],
  },
  residenceOther: {
    kind: 'choice',
    facts: ['residence'],
    options: RESIDENCE_GROUPS.other.map((residence) => ({id: residence, gives: {residence}})),
  },
  sponsor: {
    kind: 'choice',
    facts: ['sponsor'],
    options: [
      {id: 'dutch', gives: {sponsor: 'dutch'}, icon: 'house'},
      {id: 'asylum-holder', gives: {sponsor: 'asylum-holder'}, icon: 'shield'},
      {id: 'permanent-resident', gives: {sponsor: 'permanent-resident'}, icon: 'id-card'},
      {id: 'eu-citizen', gives: {sponsor: 'eu-citizen'}, icon: 'globe'},
      {id: 'dutch-eu-route', gives: {sponsor: 'dutch-eu-route'}, icon: 'plane'},
      {id: 'temporary-resident', gives: {sponsor: 'temporary-resident'}, icon: 'briefcase'},
      {id: 'other', gives: {sponsor: 'other'}, icon: 'ellipsis'},
    ],
  },
  residenceGrantedOn: {
    kind: 'date',
    fact: 'residenceGrantedOn',
    facts: ['residenceGrantedOn'],
    options: [],
    variants: {
      by: 'residence',
      names: {asylum: 'asylum', permanent: 'first', 'eu-long-term': 'first', '*': 'card'},
    },
  },
  birthDate: {kind: 'date', fact: 'birthDate', facts: ['birthDate'], options: []},
  letterLaw: {
    kind: 'choice',
    facts: ['letterLaw'],
    options: [
      {id: 'wi2021', gives: {letterLaw: 'wi2021'}, icon: 'file-text'},
      {id: 'wi2013', gives: {letterLaw: 'wi2013'}, icon: 'file-text'},
      {id: 'wi2007', gives: {letterLaw: 'wi2007'}, icon: 'file-text'},
      {id: 'none', gives: {letterLaw: 'none'}, icon: 'x'},
    ],
  },
  letterDate: {kind: 'date', fact: 'letterDate', facts: ['letterDate'], options: []},
  choseLaw: {
    kind: 'choice',
    facts: ['choseLaw'],
    options: [
      {id: 'wi2013', gives: {choseLaw: 'wi2013'}, icon: 'file-text'},
      {id: 'wi2021', gives: {choseLaw: 'wi2021'}, icon: 'file-text'},
      {id: 'none', gives: {choseLaw: 'none'}, icon: 'x'},
    ],
  },
  optedIn: {kind: 'choice', facts: ['optedIn'], options: yesNo('optedIn')},
  madeObligedByMunicipality: {
    kind: 'choice',
    facts: ['madeObligedByMunicipality'],
    options: yesNo('madeObligedByMunicipality'),
  },
  winProgramme: {kind: 'choice', facts: ['winProgramme'], options: yesNo('winProgramme')},
  applies: {
    kind: 'several',
    fact: 'applies',
    facts: ['applies'],
    options: tick(EXCEPTION_SCREENS.applies, {
      'school-years': 'school',
      diploma: 'scroll',
      school: 'graduation-cap',
      decision: 'stamp',
      'earlier-permit': 'id-card',
      away: 'plane',
    }),
  },
  appliesTemporary: {
    kind: 'several',
    fact: 'appliesTemporary',
    facts: ['appliesTemporary'],
    options: [
      {id: 'minister', gives: {religiousMinister: true}, icon: 'book-open'},
      {id: 'earlier-permit', gives: {}, icon: 'id-card'},
    ],
  },
  earlierResidence: {
    kind: 'form',
    fact: 'earlierResidence',
    builds: 'entry',
    facts: ['earlierResidence'],
    options: [
      {id: 'family-dutch', gives: {residence: 'family', sponsor: 'dutch'}, icon: 'users'},
      {
        id: 'family-permanent',
        gives: {residence: 'family', sponsor: 'permanent-resident'},
        icon: 'users',
      },
      {id: 'family-asylum', gives: {residence: 'family', sponsor: 'asylum-holder'}, icon: 'users'},
      {
        id: 'family-temporary',
        gives: {residence: 'family', sponsor: 'temporary-resident'},
        icon: 'users',
      },
      {id: 'asylum', gives: {residence: 'asylum'}, icon: 'shield'},
      {id: 'work', gives: {residenceGroup: 'work'}, icon: 'briefcase'},
      {id: 'study', gives: {residenceGroup: 'study'}, icon: 'graduation-cap'},
      {id: 'eu', gives: {residence: 'eu-law'}, icon: 'globe'},
      {id: 'minister', gives: {residence: 'religious-minister'}, icon: 'book-open'},
      {id: 'other', gives: {residenceGroup: 'other'}, icon: 'ellipsis'},
    ],
    dates: ['from', 'to'],
  },
  interruption: {
    kind: 'form',
    fact: 'interruption',
    builds: 'record',
    facts: ['interruption'],
    options: [],
    dates: ['from', 'to'],
  },
  schoolAgeYearsInNL: {
    kind: 'number',
    unit: 'years',
    fact: 'schoolAgeYearsInNL',
    facts: ['schoolAgeYearsInNL'],
    max: 18,
    options: [],
    // Only the law of 2021 counts the years from 16 to 18; a passport or permanent permit never.
    variants: {by: 'law', names: {wi2021: 'until18', ask: 'until18', '*': 'until16'}},
  },
  diplomas: {kind: 'several', fact: 'diplomas', facts: ['diplomas'], options: tick(DIPLOMAS)},
  education: {
    kind: 'choice',
    facts: ['education'],
    options: [
      {id: 'vo', gives: {education: 'exempting', educationLevel: 'vo'}},
      {id: 'mbo', gives: {education: 'exempting', educationLevel: 'mbo'}},
      {id: 'vavo', gives: {education: 'exempting', educationLevel: 'vavo'}},
      {id: 'hbo-wo', gives: {education: 'exempting', educationLevel: 'hbo-wo'}},
      {id: 'other-language', gives: {education: 'non-exempting', educationLevel: 'hbo-wo'}},
      {id: 'isk', gives: {educationLevel: 'isk', dontKnow: ['education']}},
      {id: 'entree', gives: {education: 'non-exempting', educationLevel: 'entree'}},
      {
        id: 'praktijkonderwijs',
        gives: {education: 'non-exempting', educationLevel: 'praktijkonderwijs'},
      },
      {id: 'vso', gives: {education: 'non-exempting', educationLevel: 'vso'}},
    ],
  },
  atSchoolEnd2012: {
    kind: 'choice',
    facts: ['atSchoolEnd2012'],
    options: yesNo('atSchoolEnd2012'),
  },
  atSchoolEnd2021: {
    kind: 'choice',
    facts: ['atSchoolEnd2021'],
    options: yesNo('atSchoolEnd2021'),
  },
  educationStoppedOn: {
    kind: 'date',
    fact: 'educationStoppedOn',
    facts: ['educationStoppedOn'],
    options: [{id: 'still', gives: {educationStoppedOn: 'none'}}],
  },
  decision: {
    kind: 'form',
    fact: 'dispensations',
    builds: 'decision',
    facts: ['exemptedFromDuty', 'dispensations'],
    options: [
      {id: 'exemption', gives: {exemptedFromDuty: true, dispensations: []}},
      {id: 'medical', gives: {exemptedFromDuty: false, dispensations: [{ground: 'medical'}]}},
      {id: 'effort', gives: {exemptedFromDuty: false, dispensations: [{ground: 'effort'}]}},
      {
        id: 'integrated',
        gives: {exemptedFromDuty: false, dispensations: [{ground: 'integrated'}]},
      },
      {id: 'special', gives: {exemptedFromDuty: false, dispensations: [{ground: 'special'}]}},
    ],
    dates: ['date'],
  },
  pipDate: {
    kind: 'date',
    fact: 'pipDate',
    facts: ['pipDate'],
    options: [{id: 'none', gives: {pipDate: 'none'}}],
  },
  termEnd: {
    kind: 'date',
    fact: 'termEnd',
    facts: ['termEnd', 'extensionsGranted'],
    options: [
      {
        id: 'none',
        gives: {termEnd: 'none', extensionsGranted: 'none'},
        variants: ['wi2021', 'wi2007'],
      },
    ],
    variants: {by: 'law', names: {wi2007: 'wi2007', wi2013: 'wi2013', '*': 'wi2021'}},
  },

  // A letter in hand.
  letterKind: {
    kind: 'choice',
    facts: ['letterKind'],
    options: LETTER_KINDS.map((letterKind) => ({id: letterKind, gives: {letterKind}})),
  },
  letterSentOn: {kind: 'date', fact: 'letterSentOn', facts: ['letterSentOn'], options: []},

  // More time.
  reasons: {
    kind: 'several',
    isSensitive: true,
    fact: 'reasons',
    facts: ['reasons'],
    options: [
      {id: 'illness', gives: {}, icon: 'heart-pulse'},
      {id: 'birth', gives: {}, icon: 'baby'},
      {id: 'death', gives: {}, icon: 'flower'},
      {id: 'reception-centre', gives: {}, icon: 'building', variants: ['wi2013']},
      {id: 'literacy', gives: {}, icon: 'pencil'},
      {id: 'no-lessons', gives: {}, icon: 'school'},
      {id: 'special-situation', gives: {}, icon: 'house'},
    ],
    variants: {by: 'law', names: {wi2013: 'wi2013', '*': 'wi2021'}},
  },
  illness: {
    kind: 'form',
    isSensitive: true,
    fact: 'illness',
    builds: 'entry',
    facts: ['illness'],
    options: [
      {id: 'self', gives: {who: 'self', treatedInNL: true}},
      {id: 'self-elsewhere', gives: {who: 'self', treatedInNL: false}},
      {id: 'family', gives: {who: 'family', treatedInNL: true}},
      {id: 'family-elsewhere', gives: {who: 'family', treatedInNL: false}},
    ],
    dates: ['from', 'to'],
  },
  childBornOn: {kind: 'date', fact: 'childBornOn', facts: ['childBornOn'], options: []},
  familyDeathOn: {
    kind: 'date',
    isSensitive: true,
    fact: 'familyDeathOn',
    facts: ['familyDeathOn'],
    options: [],
  },
  azcWeeksAfterTermStart: {
    kind: 'number',
    unit: 'weeks',
    fact: 'azcWeeksAfterTermStart',
    facts: ['azcWeeksAfterTermStart'],
    max: 200,
    options: [],
  },
  literacyCourse: {
    kind: 'form',
    fact: 'literacyCourse',
    builds: 'record',
    facts: ['literacyCourse'],
    options: [],
    dates: ['from', 'to'],
  },
  providerGap: {
    kind: 'form',
    fact: 'providerGap',
    builds: 'record',
    facts: ['providerGap'],
    options: [],
    dates: ['from', 'to'],
  },
  specialSituation: {
    kind: 'form',
    isSensitive: true,
    fact: 'specialSituation',
    builds: 'record',
    facts: ['specialSituation'],
    options: [
      {id: 'homeless', gives: {kind: 'homeless'}},
      {id: 'shelter', gives: {kind: 'shelter'}},
      {id: 'other', gives: {kind: 'other'}},
    ],
    dates: ['from', 'to'],
  },
  firstLessonOn: {
    kind: 'date',
    fact: 'firstLessonOn',
    facts: ['firstLessonOn'],
    options: [{id: 'none', gives: {firstLessonOn: 'none'}}],
  },
  route: {
    kind: 'choice',
    facts: ['route'],
    options: [
      {id: 'b1', gives: {route: 'b1'}},
      {id: 'education', gives: {route: 'education'}},
      {id: 'z', gives: {route: 'z'}},
    ],
  },

  // What was done: lessons, exams, work.
  hours: {
    kind: 'form',
    fact: 'hours',
    builds: 'record',
    facts: ['hours'],
    options: [{id: 'none', gives: {hours: 'none'}}],
    dates: [],
    numbers: ['integration', 'nt2', 'literacy', 'online'],
  },
  schoolRecognised: {
    kind: 'choice',
    facts: ['schoolRecognised'],
    options: yesNo('schoolRecognised'),
  },
  exams: {
    kind: 'several',
    fact: 'exams',
    facts: ['exams'],
    options: EXAM_PARTS.map((part) => ({
      id: part,
      gives: {},
      ...(part === 'ona' && {variants: ['wi2013', 'passport']}),
      ...(part === 'map' && {variants: ['wi2013', 'wi2021']}),
      ...(part === 'pvt' && {variants: ['wi2013', 'wi2021', 'passport']}),
    })),
    variants: {by: 'law', names: {wi2013: 'wi2013', wi2021: 'wi2021', '*': 'passport'}},
  },
  examAttempts: {
    kind: 'choice',
    facts: ['examAttempts'],
    options: [
      {id: 'three', gives: {examAttempts: 3}},
      {id: 'two', gives: {examAttempts: 2}},
      {id: 'one', gives: {examAttempts: 1}},
      {id: 'not-all', gives: {examAttempts: 0}},
    ],
  },
  learnabilityTest: {
    kind: 'choice',
    facts: ['learnabilityTest'],
    options: [
      {id: 'cannot-learn', gives: {learnabilityTest: 'cannot-learn'}},
      {id: 'can-learn', gives: {learnabilityTest: 'can-learn'}},
      {id: 'not-taken', gives: {learnabilityTest: 'not-taken'}},
    ],
  },
  work: {
    kind: 'form',
    fact: 'work',
    builds: 'record',
    facts: ['work'],
    options: [
      {id: 'employee', gives: {selfEmployed: false}, icon: 'briefcase'},
      {id: 'self-employed', gives: {selfEmployed: true}, icon: 'store'},
      {id: 'none', gives: {work: 'none'}, icon: 'x'},
    ],
    dates: [],
    numbers: ['years', 'monthsLast12', 'hoursPerMonth'],
  },
  registeredSince: {kind: 'date', fact: 'registeredSince', facts: ['registeredSince'], options: []},
  health: {
    kind: 'choice',
    isSensitive: true,
    facts: ['health'],
    options: [
      {id: 'lasting', gives: {health: 'lasting'}},
      {id: 'temporary', gives: {health: 'temporary'}},
      {id: 'relative', gives: {health: 'relative'}},
      {id: 'none', gives: {health: 'none'}},
    ],
  },
  decisionBy: {
    kind: 'choice',
    facts: ['decisionBy'],
    options: [
      {id: 'duo', gives: {decisionBy: 'duo'}},
      {id: 'municipality', gives: {decisionBy: 'municipality'}},
      {id: 'ind', gives: {decisionBy: 'ind'}},
    ],
  },

  // Fines and loans.
  fine: {
    kind: 'form',
    fact: 'fine',
    builds: 'record',
    facts: ['fine'],
    options: [
      {id: 'none', gives: {fine: 'none'}, icon: 'x'},
      {id: 'received', gives: {}, icon: 'file-text'},
    ],
    dates: ['date'],
    numbers: ['amount'],
  },
  loan: {
    kind: 'choice',
    facts: ['loan'],
    options: [
      {id: 'none', gives: {loan: 'none'}, icon: 'x'},
      {id: 'open', gives: {loan: {status: 'open'}}},
      {id: 'repaying', gives: {loan: {status: 'repaying'}}},
      {id: 'remitted', gives: {loan: {status: 'remitted'}}},
    ],
  },

  // A permanent permit or a Dutch passport.
  residenceWork: {
    kind: 'choice',
    facts: ['residence'],
    options: RESIDENCE_GROUPS.work.map((residence) => ({id: residence, gives: {residence}})),
  },
  livingInKingdomSince: {
    kind: 'date',
    fact: 'livingInKingdomSince',
    facts: ['livingInKingdomSince'],
    options: [],
  },
  appliesPassport: {
    kind: 'several',
    isSensitive: true,
    fact: 'appliesPassport',
    facts: ['appliesPassport'],
    options: [
      {id: 'dutch-partner', gives: {}, icon: 'users'},
      {id: 'former-dutch', gives: {formerDutch: true}, icon: 'id-card'},
      {id: 'born-here', gives: {bornInKingdom: true}, icon: 'baby'},
      {id: 'recognised', gives: {recognisedByDutch: true}, icon: 'scroll'},
      {id: 'lived-here-before', gives: {livedHereBefore: true}, icon: 'house'},
      {id: 'punished', gives: {}, icon: 'stamp'},
      {id: 'no-documents', gives: {legalisedDocuments: false}, icon: 'file-text'},
    ],
  },
  appliesTest: {
    kind: 'several',
    isSensitive: true,
    fact: 'appliesTest',
    facts: ['appliesTest'],
    options: tick(EXCEPTION_SCREENS.appliesTest, {
      diploma: 'scroll',
      'exam-parts': 'check',
      'school-years': 'school',
      decision: 'stamp',
      'lasting-illness': 'heart-pulse',
      'many-lessons': 'book-open',
    }),
  },
  dutchWithdrawn: {kind: 'choice', facts: ['dutchWithdrawn'], options: yesNo('dutchWithdrawn')},
  totalYearsInKingdom: {
    kind: 'number',
    unit: 'years',
    fact: 'totalYearsInKingdom',
    facts: ['totalYearsInKingdom'],
    max: 100,
    options: [],
  },
  partner: {
    kind: 'form',
    isSensitive: true,
    fact: 'partner',
    builds: 'record',
    facts: ['partner'],
    options: [
      {id: 'married', gives: {dutch: true, relation: 'married'}},
      {id: 'registered', gives: {dutch: true, relation: 'registered'}},
      {id: 'unmarried', gives: {dutch: true, relation: 'unmarried'}},
    ],
    dates: ['marriedOn', 'togetherSince', 'togetherInKingdomSince'],
  },
  sanctions: {
    kind: 'form',
    isSensitive: true,
    fact: 'sanctions',
    builds: 'entry',
    facts: ['sanctions'],
    options: [
      {id: 'prison', gives: {kind: 'prison'}},
      {id: 'community', gives: {kind: 'community'}},
      {id: 'fine', gives: {kind: 'fine'}},
      {id: 'none', gives: {sanctions: []}},
    ],
    dates: ['completedOn'],
    numbers: ['amount'],
  },
  openCriminalCase: {
    kind: 'choice',
    isSensitive: true,
    facts: ['openCriminalCase'],
    options: yesNo('openCriminalCase'),
  },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;

/** A question by its id. */
export const question = (id: QuestionId): Question => QUESTIONS[id];
