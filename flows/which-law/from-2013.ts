/** The law of 2013, and the ways in which a right of before 2022 leads to that of 2021. */

import {ask, decide, is, otherwise, unless, unsure, when} from '../chart.js';
import type {State} from '../chart.js';
import {figure} from '../law/figure.js';
import {WI2013_FROM, WI2013_UNTIL, PERMANENT, asylumGroup, granted, letter, away} from './terms.js';

export const from2013: Readonly<Record<string, State>> = {
  // 2013 to 2021.
  exceptions2013: ask('applies', otherwise('away2013')),
  away2013: away('firstRight2013', 'COM-1.12', 'W21-1.10'),
  firstRight2013: decide(
    when(is('staysFor', {purposes: PERMANENT}), 'permanent2013'),
    when(asylumGroup, 'asylumEarlier2013'),
    otherwise('earlier2013'),
  ),
  // Asylum is nearly always the first right, so only a permit that was told of counts.
  asylumEarlier2013: ask(
    'earlierResidence',
    unless(is('newSince', {day: WI2013_FROM}), 'askEarlier', 'COM-1.8', 'COM-1.9'),
    otherwise('turned18'),
  ),
  // A permanent permit as the very first right gives no duty; most people had another before.
  permanent2013: ask(
    'earlierResidence',
    when(is('heldLastingPermitSince', {day: WI2013_FROM}), 'turned18'),
    when(is('earlierOnlyTemporary', {}), 'freePermanent', 'W21-2.20', 'W13-1.1'),
    otherwise('askEarlier', 'W21-2.20', 'W13-1.1'),
  ),
  earlier2013: ask(
    'earlierResidence',
    when(is('newSince', {day: WI2013_FROM}), 'turned18'),
    otherwise('askEarlier', 'COM-1.8', 'COM-1.11'),
  ),
  turned18: ask(
    'birthDate',
    when(is('hasAge', {years: figure('common.age.practical'), on: WI2013_UNTIL}), 'school2021'),
    unless(
      is('hasAge', {years: figure('common.age.practical'), on: WI2013_UNTIL}),
      'concludeTurned18',
      'W21-1.8',
    ),
    otherwise('askAge2021', 'W21-1.8'),
  ),
  school2021: ask(
    'education',
    unless(is('wasAtExemptingSchool', {on: WI2013_UNTIL}), 'wrongLetter'),
    otherwise('school2021Start'),
  ),
  school2021Start: ask('educationStartedOn', otherwise('school2021Stop')),
  school2021Stop: ask(
    'educationStoppedOn',
    when(is('wasAtExemptingSchool', {on: WI2013_UNTIL}), 'concludeSchool', 'COM-1.5', 'W21-1.7'),
    otherwise('askSchool2021', 'COM-1.5', 'W21-1.7'),
  ),

  // The wrong letters of January 2022, and the one choice between two laws there ever was.
  wrongLetter: decide(
    when(granted({before: figure('common.route.wrongLetter.rightFrom')}), 'plain2013'),
    when(is('is', {fact: 'choseLaw', value: 'wi2021'}), 'concludeChosen2021', 'COM-1.4'),
    when(is('is', {fact: 'choseLaw', value: 'wi2013'}), 'concludeChosen2013', 'COM-1.4'),
    otherwise('letterLaw2022'),
  ),
  plain2013: decide(otherwise('conclude2013', 'COM-1.1', 'W21-1.2')),
  letterLaw2022: ask(
    'letterLaw',
    when(letter('wi2021'), 'letterDate2022'),
    unsure(letter('wi2021'), 'askWrongLetter', 'COM-1.4', 'W21-1.4'),
    otherwise('conclude2013', 'COM-1.1', 'W21-1.2', 'W21-1.3'),
  ),
  letterDate2022: ask(
    'letterDate',
    when(is('letterIsFromWrongWeeks', {}), 'choice2022'),
    unless(is('letterIsFromWrongWeeks', {}), 'askLetterDiffers', 'W21-1.3', 'COM-1.2'),
    otherwise('askWrongLetter', 'COM-1.4', 'W21-1.4'),
  ),
  choice2022: ask(
    'choseLaw',
    unsure(is('is', {fact: 'choseLaw', value: 'none'}), 'askWrongLetter', 'COM-1.4', 'W21-1.4'),
    otherwise('notChosen2022'),
  ),
  notChosen2022: decide(
    when(asylumGroup, 'wi2021NotChosen', 'COM-1.4', 'W21-1.4'),
    otherwise('wi2013NotChosen', 'COM-1.4', 'W21-1.4'),
  ),
};
