/**
 * The questions, as data: what is asked, how it is answered, and which facts an answer gives. The
 * words are in `locales/<tag>/questions.json` under the id of the question.
 */

import {DIPLOMAS, EXCEPTION_SCREENS, RESIDENCE_GROUPS} from './vocabulary.js';

/** The facts that choosing an option gives; checked against the shapes of the facts in a test. */
export type Gives = Readonly<Record<string, unknown>>;

export interface Option {
  readonly id: string;
  readonly gives: Gives;
  /** A pictogram of `src/elements/icons.ts`. */
  readonly icon?: string;
  /** Offered only in this variant of the question. */
  readonly variants?: readonly string[];
}

interface QuestionBase {
  /** The facts that this question fills; "I don't know" marks all of them as asked in vain. */
  readonly facts: readonly string[];
  /**
   * The words differ by what is already known: the texts are then found under `<id>.<variant>`.
   * `by` names what decides it.
   */
  readonly variants?: {
    readonly by: 'residence' | 'law';
    readonly names: Readonly<Record<string, string>>;
  };
}

/** One or several options; a list of passports; a date, perhaps with options beside it. */
export type Question = QuestionBase &
  (
    | {readonly kind: 'choice'; readonly options: readonly Option[]}
    /** Tick what applies; `none` of them is an answer too. Every option gives one list entry. */
    | {readonly kind: 'several'; readonly fact: string; readonly options: readonly Option[]}
    | {readonly kind: 'countries'; readonly fact: string; readonly options: readonly Option[]}
    | {readonly kind: 'date'; readonly fact: string; readonly options: readonly Option[]}
    | {readonly kind: 'years'; readonly fact: string; readonly max: number}
    /** A choice and dates that belong together; each field is named for the record it builds. */
    | {
        readonly kind: 'form';
        readonly builds: 'earlierResidence' | 'interruption' | 'decision';
        readonly options: readonly Option[];
        readonly dates: readonly string[];
      }
  );

const yesNo = (fact: string): readonly Option[] => [
  {id: 'yes', gives: {[fact]: true}, icon: 'check'},
  {id: 'no', gives: {[fact]: false}, icon: 'x'},
];

const tick = (ids: readonly string[], icons: Readonly<Record<string, string>> = {}) =>
  ids.map((id): Option => ({id, gives: {}, ...(icons[id] && {icon: icons[id]})}));

export const QUESTIONS = {
  nationalities: {
    kind: 'countries',
    fact: 'nationalities',
    facts: ['nationalities'],
    options: [{id: 'stateless', gives: {nationalities: ['stateless']}}],
  },
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
    builds: 'earlierResidence',
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
    builds: 'interruption',
    facts: ['interruption'],
    options: [],
    dates: ['from', 'to'],
  },
  schoolAgeYearsInNL: {
    kind: 'years',
    fact: 'schoolAgeYearsInNL',
    facts: ['schoolAgeYearsInNL'],
    max: 18,
    variants: {by: 'law', names: {wi2007: 'until16', wi2013: 'until16', '*': 'until18'}},
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
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;

/** A question by its id. */
export const question = (id: QuestionId): Question => QUESTIONS[id];
