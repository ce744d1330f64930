/** Visitors that several tests share, on one day. */

import type {Facts} from '../../src/assess/facts.js';

export const TODAY = '2026-11-22';
export const RUNNING: Facts = {
  nationalities: ['SY'],
  residence: 'asylum',
  residenceGrantedOn: '2023-11-15',
  birthDate: '1990-05-01',
  applies: [],
  schoolAgeYearsInNL: 0,
  diplomas: [],
  education: 'none',
  educationStartedOn: 'none',
  educationStoppedOn: 'none',
  exemptedFromDuty: false,
  dispensations: [],
  earlierResidence: 'none',
  interruption: 'none',
  pipDate: '2024-03-28',
  termEnd: 'none',
  extensionsGranted: 'none',
};
export const MAY_ASK: Facts = {...RUNNING, diplomas: ['mbo2plus']};
export const FREE: Facts = {nationalities: ['PL']};
export const UNSURE: Facts = {
  nationalities: ['SY'],
  residence: 'family',
  dontKnow: ['sponsor', 'letterLaw'],
};

/** Family of a Dutch person, on the way under the law of 2021; the day of the plan is each test's own. */
export const FAMILY: Facts = {
  nationalities: ['MA'],
  residence: 'family',
  sponsor: 'dutch',
  residenceGrantedOn: '2024-01-15',
  birthDate: '1990-03-02',
  letterLaw: 'wi2021',
  applies: [],
  pipDate: '2024-05-01',
  termEnd: 'none',
  extensionsGranted: 'none',
};

/** Under the law of 2007, with lessons and tries behind them. */
export const TRIED: Facts = {
  birthDate: '1980-05-01',
  nationalities: ['MA'],
  residence: 'family',
  sponsor: 'dutch',
  residenceGrantedOn: '2009-03-01',
  madeObligedByMunicipality: true,
  letterLaw: 'wi2007',
  earlierResidence: 'none',
  interruption: 'none',
  schoolAgeYearsInNL: 0,
  education: 'none',
  educationStoppedOn: 'none',
  diplomas: [],
  dispensations: [],
  exemptedFromDuty: false,
  registeredSince: '2009-04-01',
  work: {years: 12},
  hours: {integration: 600, nt2: 0, literacy: 0, online: 0},
  schoolRecognised: true,
  exams: 'none',
  examAttempts: 3,
};
