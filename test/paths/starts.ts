/**
 * Where the walks through the flows after the duty start: one person for each thing those flows
 * turn on, with all that the flows before need.
 */

import {FLOW_IDS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import type {Exception} from '../../flows/vocabulary.js';
import type {Facts} from '../../src/assess/facts.js';
import type {MunicipalRules} from '../../src/assess/view.js';
import type {Start} from './walk.js';

const each = <One, Other>(
  ones: readonly One[],
  others: readonly Other[],
): (readonly [One, Other])[] => ones.flatMap((one) => others.map((other) => [one, other] as const));

const PLAIN: Facts = {birthDate: '1990-05-01', applies: []};
const ASYLUM: Facts = {...PLAIN, nationalities: ['SY'], residence: 'asylum'};
const FAMILY_OF_ASYLUM: Facts = {
  ...PLAIN,
  nationalities: ['SY'],
  residence: 'family',
  sponsor: 'asylum-holder',
};
const FAMILY: Facts = {...PLAIN, nationalities: ['MA'], residence: 'family', sponsor: 'dutch'};
/** A minister of religion whose exact permit nobody asked for. */
const MINISTER: Facts = {
  ...PLAIN,
  nationalities: ['MA'],
  residenceGroup: 'work',
  religiousMinister: true,
};
const GROUPS = [ASYLUM, FAMILY_OF_ASYLUM, FAMILY, MINISTER];

const NO_END: Facts = {termEnd: 'none', extensionsGranted: 'none'};
const NO_IDEA: Facts = {dontKnow: ['pipDate', 'termEnd', 'extensionsGranted']};

const LAW_2021: Facts = {residenceGrantedOn: '2022-06-01', letterLaw: 'wi2021'};
const PLANS = {
  open: '2024-01-15',
  opensToday: '2024-05-24',
  opensTomorrow: '2024-05-25',
  endsToday: '2023-11-24',
  endedYesterday: '2023-11-23',
};
const TERMS_2021: readonly Facts[] = [
  ...Object.values(PLANS).map((pipDate): Facts => ({pipDate, ...NO_END})),
  {pipDate: 'none', ...NO_END},
  {pipDate: PLANS.open, dontKnow: ['termEnd', 'extensionsGranted']},
  NO_IDEA,
];

const LAW_2013: Facts = {residenceGrantedOn: '2018-06-01', letterLaw: 'wi2013'};
const TERMS_2013: readonly Facts[] = [
  {termEnd: '2027-01-30'},
  {termEnd: '2027-12-31'},
  {termEnd: '2026-10-31'},
  NO_IDEA,
];

const LAW_2007: Facts = {
  residenceGrantedOn: '2009-03-01',
  letterLaw: 'wi2007',
  madeObligedByMunicipality: true,
  ...NO_IDEA,
};

/** The law of 2013 before the labour-market part, and before the participation statement. */
const OLDER_2013: readonly Facts[] = ['2014-06-01', '2016-06-01'].map((residenceGrantedOn) => ({
  ...FAMILY,
  letterLaw: 'wi2013',
  residenceGrantedOn,
  termEnd: '2027-01-30',
}));

/** Nobody with a duty that is certain. */
const WITHOUT_DUTY: readonly Facts[] = [
  // The duty is not known; there is none; there is none yet.
  {...ASYLUM, dontKnow: ['residenceGrantedOn', 'letterLaw', 'letterDate']},
  {...PLAIN, nationalities: ['PL']},
  {...PLAIN, nationalities: ['MA'], residence: 'awaiting-decision'},
];
/** Which law binds is not known, but one does. */
const LAW_UNKNOWN: Facts = {
  ...FAMILY,
  residenceGrantedOn: '2018-06-01',
  birthDate: '2003',
  dontKnow: ['atSchoolEnd2021'],
  earlierResidence: 'none',
};

const inLaw = (law: Facts, groups: readonly Facts[], terms: readonly Facts[]): Facts[] =>
  each(groups, terms).map(([group, term]) => ({...group, ...law, ...term}));
const in2013 = inLaw(LAW_2013, GROUPS, TERMS_2013);
const in2007: readonly Facts[] = [ASYLUM, FAMILY].map((group) => ({...group, ...LAW_2007}));

const OTHERS = [...in2007, ...OLDER_2013, ...WITHOUT_DUTY, LAW_UNKNOWN];
/** For what does not turn on the group: one of each law and term. */
const PEOPLE: readonly Facts[] = [
  ...inLaw(LAW_2021, [FAMILY], TERMS_2021),
  ...inLaw(LAW_2013, [FAMILY], TERMS_2013),
  ...OTHERS,
];
/** For what does: one of each law, group and term. */
const ALL_GROUPS: readonly Facts[] = [...inLaw(LAW_2021, GROUPS, TERMS_2021), ...in2013, ...OTHERS];

/** Two of each law, with the request open. */
const OPEN: readonly Facts[] = [
  ...inLaw(LAW_2021, [ASYLUM, FAMILY], [TERMS_2021[0]!]),
  ...inLaw(LAW_2013, [ASYLUM, FAMILY], [TERMS_2013[0]!]),
];

const withAll = (people: readonly Facts[], ...more: readonly Facts[]): Facts[] =>
  each(people, more).map(([person, told]) => ({...person, ...told}));

/** The ground was given before. */
const again = (ground: string): Facts => ({extensionsGranted: [{ground, until: '2027-01-30'}]});

/** For a ground that one ticks: not ticked, ticked, ticked and given before. */
const byTick = (ground: string, reason: Exception, people = PEOPLE): Facts[] => [
  ...withAll(people, {reasons: [reason]}),
  ...withAll(OPEN, {reasons: []}, {reasons: [reason], ...again(ground)}),
];
/** For a ground that asks for itself. */
const byItself = (ground: string, people = PEOPLE): Facts[] => [
  ...withAll(people, {reasons: []}),
  ...withAll(OPEN, {reasons: [], ...again(ground)}),
];

const ILL: Facts = {illness: [{from: '2025-01-01', to: '2025-02-15', treatedInNL: true}]};
const HOMELESS = {kind: 'homeless', from: '2025-02-16'} as const;
const NOTHING: Facts = {
  illness: 'none',
  specialSituation: 'none',
  literacyCourse: 'none',
  childBornOn: 'none',
  familyDeathOn: 'none',
};

const SY_OK: Facts = {nationalities: ['MA'], birthDate: '1990-05-01', appliesPassport: []};
const NO_TEST: Facts = {...SY_OK, letterLaw: 'wi2013'};

const EFFORT: MunicipalRules = {wi2007: {effort: {hours: 300, attempts: 2}}};
const INTEGRATED: MunicipalRules = {wi2007: {integrated: {residenceYears: 10, workYears: 5}}};

const DECIDED: readonly Facts[] = (['medical', 'effort', 'integrated', 'special'] as const).flatMap(
  (ground) =>
    [LAW_2007, {...LAW_2013, ...TERMS_2013[0]}, {...LAW_2021, ...TERMS_2021[0]}].map((law) => ({
      ...ASYLUM,
      ...law,
      applies: ['decision' as const],
      exemptedFromDuty: false,
      dispensations: [{ground}],
    })),
);

const dispensation: readonly Facts[] = [...PEOPLE, ...DECIDED];

const FINED: Facts = {fine: {date: '2026-10-01'}};
const TRIED: Facts = {
  hours: {integration: 300, nt2: 0, literacy: 0, online: 0},
  exams: 'none',
  examAttempts: 2,
  schoolRecognised: true,
};
const TRIED_ONCE: Facts = {...TRIED, examAttempts: 1};

const NO_CRIME: Facts = {sanctions: [], openCriminalCase: false};
const FORMER: Facts = {appliesPassport: ['former-dutch'], formerDutch: true};

/** One who may become Dutch, for the starts that are about something else. */
const ALMOST: Facts = {
  nationalities: ['MA'],
  residence: 'permanent',
  appliesTest: ['diploma'],
  diplomas: ['inburgering'],
  earlierResidence: 'none',
};
const CAN_APPLY: Facts = {
  ...ALMOST,
  birthDate: '1990-05-01',
  livingInKingdomSince: '2015-01-01',
  appliesPassport: [],
};

const FACTS: Partial<Record<FlowId, readonly Facts[]>> = {
  letter: [{}],
  'more-time': PEOPLE,
  'extension-illness': [
    ...byTick('illness', 'illness'),
    ...withAll(OPEN, {reasons: ['illness'], illness: [{from: '2025-03-01', to: '2025-05-31'}]}),
  ],
  'extension-birth': byTick('birth', 'birth'),
  'extension-death': byTick('death', 'death'),
  'extension-effort300': byItself('effort300'),
  'extension-literacy': byTick('literacy', 'literacy'),
  'extension-azc': [
    ...byTick('azc', 'reception-centre', ALL_GROUPS),
    // Only a letter is known, and no permit.
    {
      ...PLAIN,
      nationalities: ['SY'],
      letterLaw: 'wi2013',
      termEnd: '2027-01-30',
      reasons: ['reception-centre'],
      dontKnow: ['residence', 'residenceGrantedOn'],
    },
  ],
  'extension-education': [
    ...byItself('education'),
    ...withAll(
      PEOPLE,
      {reasons: [], applies: ['school']},
      {reasons: [], education: 'exempting', educationStoppedOn: 'none'},
    ),
  ],
  'extension-nearlyDone': [
    ...byItself('nearlyDone', ALL_GROUPS),
    ...withAll(
      OPEN,
      {reasons: [], fineTermSet: true},
      {reasons: [], exams: {reading: {passed: true}, writing: {passed: true}}},
    ),
  ],
  'extension-lateCourse': byItself('lateCourse', ALL_GROUPS),
  'extension-provider': byTick('provider', 'no-lessons'),
  'extension-shelter': byTick('shelter', 'special-situation'),
  'extension-homeless': byTick('homeless', 'special-situation'),
  'extension-special': byTick('special', 'special-situation'),
  'extension-interruption': [
    ...byItself('interruption'),
    ...withAll(PEOPLE, {reasons: [], applies: ['away']}),
  ],
  'extension-combined': [
    ...byItself('combined'),
    ...withAll(
      PEOPLE,
      {reasons: [], ...NOTHING, ...ILL, specialSituation: {...HOMELESS, to: '2025-03-31'}},
      {reasons: [], ...NOTHING, ...ILL, specialSituation: {...HOMELESS, to: '2025-03-30'}},
      {reasons: [], ...NOTHING, ...ILL, specialSituation: HOMELESS},
    ),
  ],

  exemption: [
    ...PEOPLE,
    ...withAll(OPEN, {applies: ['diploma']}, {applies: ['school']}, {applies: ['school-years']}),
    ...withAll([...in2007, ...OLDER_2013], {applies: ['diploma']}),
  ],
  'dispensation-medical': dispensation,
  'dispensation-effort': dispensation,
  'dispensation-integrated': dispensation,
  'dispensation-special': dispensation,

  fine: [
    ...ALL_GROUPS,
    ...withAll(PEOPLE, {reasons: [], fine: 'none', health: 'none'}),
    ...withAll([...in2013, ...OLDER_2013], {...FINED, ...TRIED}, {...FINED, ...TRIED_ONCE}),
    ...withAll(in2013, {...FINED, ...TRIED, schoolRecognised: false}),
    ...withAll(OLDER_2013, {
      ...{reasons: [], fine: 'none', health: 'none', termEnd: '2020-01-01'},
      ...TRIED,
    }),
  ],
  loan: ALL_GROUPS,

  'permanent-residence': [
    {appliesTest: []},
    {...NO_TEST, dontKnow: ['birthDate']},
    NO_TEST,
    {...NO_TEST, letterLaw: 'wi2021'},
    {...NO_TEST, formerDutch: true},
    {...NO_TEST, exemptedFromDuty: true},
    {...NO_TEST, livingInKingdomSince: '2000-01-01'},
    {...NO_TEST, dutyStart: '2016-01-01', appliesTest: ['diploma']},
    {...NO_TEST, appliesTest: ['exam-parts', 'lasting-illness']},
  ],

  'nat-order': [{}],
  option: [
    {...NO_CRIME, livingInKingdomSince: '2015-01-01'},
    {...NO_CRIME, nationalities: ['MA']},
    {...NO_CRIME, nationalities: ['stateless'], birthDate: '1990-05-01'},
    ...withAll(
      [{nationalities: ['MA'], birthDate: '1990-05-01', livingInKingdomSince: '2015-01-01'}],
      {},
      {...NO_CRIME, partner: 'none'},
      {...FORMER, residenceGrantedOn: '2025-11-24'},
      {...FORMER, residenceGrantedOn: '2025-11-25'},
    ),
  ],
  'nat-permit': [
    {},
    {nationalities: ['MA'], residence: 'family', sponsor: 'asylum-permanent-holder'},
  ],
  'nat-term': [
    {nationalities: ['MA']},
    {nationalities: ['stateless']},
    {nationalities: ['MA'], appliesPassport: ['lived-here-before', 'dutch-partner']},
  ],
  'nat-integration': [
    NO_TEST,
    {...NO_TEST, letterLaw: 'wi2021'},
    {...NO_TEST, birthDate: '1950-01-01', appliesTest: ['exam-parts']},
    {...NO_TEST, residence: 'eu-law', appliesTest: ['exam-parts']},
    {...NO_TEST, dutyStart: '2016-01-01', appliesTest: ['exam-parts', 'many-lessons']},
    {
      ...NO_TEST,
      dutyStart: '2018-01-01',
      appliesTest: ['decision'],
      exams: {pvt: {passed: false}},
    },
    {
      dutyStart: '2018-01-01',
      appliesTest: ['diploma', 'decision'],
      dontKnow: ['diplomas'],
      exams: {pvt: {passed: false}},
    },
    {...NO_TEST, dutyStart: '2018-01-01', appliesTest: ['exam-parts', 'decision']},
    {...NO_TEST, appliesTest: ['many-lessons', 'lasting-illness']},
  ],
  'nat-renunciation': [
    {},
    {nationalities: ['GB'], dontKnow: ['bornInKingdom'], appliesPassport: ['dutch-partner']},
  ],
  naturalisation: [
    {
      ...{...ALMOST, livingInKingdomSince: '2015-01-01', appliesPassport: []},
      dontKnow: ['birthDate'],
    },
    {
      ...{...ALMOST, birthDate: '1990-05-01', appliesPassport: []},
      dontKnow: ['livingInKingdomSince'],
    },
    {...ALMOST, birthDate: '1990-05-01', livingInKingdomSince: '2015-01-01'},
    ...withAll(
      [CAN_APPLY],
      {},
      {nationalities: ['NL']},
      {birthDate: '2008-11-24'},
      {birthDate: '2008-11-25'},
      {residence: 'asylum'},
      {residence: 'chavez-vilchez'},
      {residence: 'asylum-permanent', appliesPassport: ['no-documents'], legalisedDocuments: false},
      {appliesPassport: ['no-documents'], legalisedDocuments: false},
      {
        nationalities: ['stateless'],
        appliesPassport: ['no-documents'],
        legalisedDocuments: false,
      },
      {diplomas: ['mbo1']},
      {diplomas: [], appliesTest: []},
      {livingInKingdomSince: '2022-01-01'},
      {birthDate: '2008'},
      {appliesPassport: ['punished']},
      {appliesPassport: ['punished'], sanctions: [{kind: 'prison', completedOn: '2025-01-01'}]},
    ),
  ],
};

const BEFORE_MUNICIPALITIES = Object.fromEntries(
  FLOW_IDS.map((flow) => [flow, (FACTS[flow] ?? []).map((facts): Start => ({facts}))]),
) as Record<FlowId, Start[]>;

export const STARTS: Readonly<Record<FlowId, readonly Start[]>> = {
  ...BEFORE_MUNICIPALITIES,
  'dispensation-effort': [
    ...BEFORE_MUNICIPALITIES['dispensation-effort'],
    ...withAll(
      in2007,
      {},
      {hours: 'none'},
      {hours: {integration: 299, nt2: 0, literacy: 0}, examAttempts: 2},
      {hours: {integration: 300, nt2: 0, literacy: 0}, examAttempts: 1},
      {hours: {integration: 300, nt2: 0, literacy: 0}, examAttempts: 2},
    ).map((facts) => ({facts, municipality: EFFORT})),
  ],
  'dispensation-integrated': [
    ...BEFORE_MUNICIPALITIES['dispensation-integrated'],
    ...withAll(
      in2007,
      {},
      {work: 'none'},
      {work: {years: 5}, registeredSince: '2016-11-25'},
      {work: {years: 5}, registeredSince: '2016-11-24'},
    ).map((facts) => ({facts, municipality: INTEGRATED})),
  ],
};
