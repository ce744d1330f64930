/** The walks through the flows of the duty, each from the ends of the one before. */

import type {FlowId} from '../../flows/index.js';
import type {Facts} from '../../src/assess/facts.js';
import {walkFlow} from './judge.js';
import type {Walked} from './judge.js';

/** A plain person, for the starts that are about something else. */
const PLAIN: Facts = {nationalities: ['MA'], applies: [], birthDate: '1990-05-01'};
const PASSED = {passed: true};

/** What may be known before the first question: nothing, or what a letter or a host tells. */
const KNOWN: readonly Facts[] = [
  {},
  {...PLAIN, letterLaw: 'wi2013', earlierResidence: 'none'},
  {...PLAIN, letterLaw: 'wi2021', dutyStart: '2018-01-01'},
  {...PLAIN, letterLaw: 'wi2007', madeObligedByMunicipality: true},
  {...PLAIN, birthDate: '1946-05-01', letterLaw: 'wi2007'},
  {...PLAIN, nationalities: ['TR'], letterLaw: 'wi2021', optedIn: true},
  {...PLAIN, residence: 'religious-minister'},
  {...PLAIN, applies: ['earlier-permit'], residence: 'permanent', letterLaw: 'wi2013'},
  {...PLAIN, earlierResidence: 'none'},
  {
    ...PLAIN,
    residence: 'family',
    sponsor: 'dutch',
    letterLaw: 'wi2013',
    dutyStart: '2014-06-01',
    exams: {reading: PASSED, listening: PASSED, writing: PASSED, speaking: PASSED, knm: PASSED},
  },
  {
    ...PLAIN,
    residence: 'family',
    sponsor: 'dutch',
    residenceGrantedOn: '2009-03-01',
    applies: ['earlier-permit'],
    schoolAgeYearsInNL: 8,
  },
  {...PLAIN, residence: 'asylum', letterLaw: 'wi2013', dutyStart: '2014-06-01'},
  {...PLAIN, residence: 'asylum', termEnd: '2027-06-30'},
  {...PLAIN, nationalities: ['TR'], residence: 'asylum', letterLaw: 'wi2013', optedIn: false},
  {...PLAIN, nationalities: ['TR'], residence: 'asylum', residenceGrantedOn: 'none'},
  ...(['wi2013', 'wi2021'] as const).flatMap((choseLaw) =>
    (['none', 'wi2007', 'wi2013', 'wi2021', undefined] as const).map((letterLaw) => ({
      ...PLAIN,
      residence: 'family' as const,
      sponsor: 'dutch' as const,
      residenceGrantedOn: '2021-12-31',
      choseLaw,
      ...(letterLaw && {letterLaw}),
    })),
  ),
];

export const DUTY = ['law', 'obligation', 'deadline'] as const satisfies readonly FlowId[];

export function* walkDuty(): Generator<[FlowId, Walked]> {
  let starts = KNOWN.map((facts) => ({facts}));
  for (const flow of DUTY) {
    const done = walkFlow(flow, starts, {closely: false});
    starts = [...done.starts.values()].map((facts) => ({facts}));
    yield [flow, done];
  }
}
