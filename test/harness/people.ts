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
