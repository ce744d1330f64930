/** Who no law reaches: by passport, or because the permit is temporary for the duty, or is none. */

import {ask, decide, is, leaveOpen, otherwise, unless, when} from '../chart.js';
import type {State} from '../chart.js';
import {
  TEMPORARY,
  LASTING,
  PERMANENT,
  WITHOUT_PERMIT,
  MINISTER,
  minister,
  letter,
} from './terms.js';

export const outside: Readonly<Record<string, State>> = {
  nationality: ask(
    'nationalities',
    when(is('holdsNationality', {of: 'dutch'}), 'dutchNational', 'COM-2.5', 'W21-2.7'),
    when(is('holdsNationality', {of: 'eu-eea-ch'}), 'euCitizen', 'W21-2.10', 'COM-2.1'),
    otherwise('residence'),
  ),

  residence: ask(
    'residence',
    when(is('staysFor', {purposes: ['eu-law']}), 'freeEuLaw', 'W21-2.11', 'COM-2.1'),
    when(
      is('staysFor', {purposes: ['withdrawal-agreement', 'chavez-vilchez']}),
      'askOtherEuRight',
      'W21-2.14',
    ),
    when(is('staysFor', {purposes: ['family']}), 'sponsor'),
    when(is('staysFor', {purposes: [...LASTING, ...PERMANENT]}), 'granted'),
    when(is('staysFor', {purposes: ['religious-minister']}), 'granted', ...MINISTER),
    when(is('staysFor', {purposes: WITHOUT_PERMIT}), 'withoutPermit'),
    when(is('staysFor', {purposes: TEMPORARY}), 'temporary'),
    when(is('is', {fact: 'residenceGroup', value: 'other'}), 'residenceOther'),
    otherwise('undated'),
  ),
  // Once this is answered the flow no longer comes here: the state before it knows.
  residenceOther: ask('residenceOther', otherwise('undated')),

  sponsor: ask(
    'sponsor',
    when(
      is('staysWith', {sponsors: ['eu-citizen', 'dutch-eu-route']}),
      'freeFamilyUnderEuLaw',
      'W21-2.11',
      'COM-2.1',
    ),
    when(is('staysWith', {sponsors: ['temporary-resident']}), 'temporary'),
    when(
      is('staysWith', {
        sponsors: ['dutch', 'asylum-holder', 'asylum-permanent-holder', 'permanent-resident'],
      }),
      'granted',
    ),
    otherwise('sponsorByLetter'),
  ),
  // Somebody who cannot say whom the permit hangs on may still hold DUO's letter.
  sponsorByLetter: ask(
    'letterLaw',
    when(letter('wi2013', 'wi2021'), 'granted', 'COM-1.2'),
    otherwise('askSponsor', 'W21-2.23'),
  ),

  // A permit that is temporary for the duty, or none at all.
  temporary: ask('appliesTemporary', otherwise('minister')),
  minister: decide(
    when(minister, 'granted', ...MINISTER),
    leaveOpen(minister, 'earlierRight'),
    otherwise('earlierRight'),
  ),
  withoutPermit: ask('appliesTemporary', otherwise('earlierRight')),
  earlierRight: ask(
    'earlierResidence',
    when(is('earlierOnlyTemporary', {}), 'whyFree'),
    // Waiting straight after such a permit keeps the duty alive, however long it takes.
    when(
      is('staysFor', {purposes: ['awaiting-decision']}),
      'askEarlierRight',
      'W21-1.11',
      'COM-1.13',
    ),
    when(is('earlierLongOver', {}), 'whyFree', 'W21-1.10'),
    otherwise('askEarlierRight', 'W21-1.10', 'COM-1.13'),
  ),
  whyFree: decide(
    when(
      is('staysFor', {purposes: ['temporary-protection']}),
      'freeTemporaryProtection',
      'W21-2.19',
    ),
    when(is('staysFor', {purposes: ['awaiting-decision']}), 'freeAwaitingDecision', 'W21-2.1'),
    when(is('staysFor', {purposes: ['none']}), 'freeNoRight', 'W21-2.1'),
    unless(is('noDoubt', {}), 'askMinister', 'W21-2.6'),
    when(
      is('staysWith', {sponsors: ['temporary-resident']}),
      'freeFamilyOfTemporary',
      'W21-2.21',
      'W13-1.2',
    ),
    otherwise('freeTemporaryPurpose', 'W21-2.21', 'W13-1.2', 'W07-1.9'),
  ),
};
