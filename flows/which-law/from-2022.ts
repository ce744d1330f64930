/** The law of 2021, and who cannot say when the right was made known. */

import {ask, decide, is, otherwise, unless, unsure, when} from '../chart.js';
import type {State} from '../chart.js';
import {figure} from '../law/figure.js';
import {WI2021_FROM, PERMANENT, turkish, asylumGroup, letter, papersName, away} from './terms.js';

export const from2022: Readonly<Record<string, State>> = {
  // From 2022.
  exceptions2021: ask('applies', otherwise('away2021')),
  away2021: away('firstRight2021', 'W21-1.10'),
  firstRight2021: decide(
    when(is('staysFor', {purposes: PERMANENT}), 'permanent2021'),
    when(asylumGroup, 'asylumEarlier2021'),
    otherwise('earlier2021'),
  ),
  asylumEarlier2021: ask(
    'earlierResidence',
    unless(is('newSince', {day: WI2021_FROM}), 'askEarlier', 'W21-1.2', 'W21-1.9'),
    otherwise('conclude2021', 'W21-1.1', 'W21-1.6', 'W21-2.1'),
  ),
  permanent2021: ask(
    'earlierResidence',
    when(is('heldLastingPermitSince', {day: WI2021_FROM}), 'conclude2021', 'W21-1.1', 'W21-2.1'),
    when(is('heldOnlyTemporaryPermits', {}), 'freePermanent', 'W21-2.20'),
    otherwise('askEarlier', 'W21-2.20'),
  ),
  earlier2021: ask(
    'earlierResidence',
    when(is('newSince', {day: WI2021_FROM}), 'conclude2021', 'W21-1.1', 'W21-2.1'),
    otherwise('askEarlier', 'W21-1.9', 'COM-1.8'),
  ),

  // No usable date of the right: what the letter of DUO says. The start date printed on a permit
  // proves nothing: a permit that was renewed carries a later one.
  undated: decide(
    when(turkish, 'askTurkish', 'COM-2.2', 'W21-2.15'),
    unsure(turkish, 'askNationality', 'W21-2.10'),
    otherwise('letterOnly'),
  ),
  letterOnly: ask(
    'letterLaw',
    when(papersName('wi2007'), 'askDate', 'COM-1.3', 'COM-1.1'),
    when(papersName('wi2013'), 'letterOnly2013', 'COM-1.2'),
    when(letter('wi2021'), 'letterOnlyDate'),
    otherwise('askDate', 'COM-1.3', 'COM-1.1'),
  ),
  letterOnly2013: ask('applies', otherwise('concludeByLetter2013')),
  letterOnlyDate: ask(
    'letterDate',
    when(
      is('dateWithin', {fact: 'letterDate', from: figure('common.route.wrongLetter.resumed')}),
      'letterOnly2021',
      'COM-1.2',
      'W21-1.5',
    ),
    otherwise('askDate', 'COM-1.3', 'COM-1.4'),
  ),
  letterOnly2021: ask('applies', otherwise('wi2021ByLetter')),
};
