/** The law of 2013, and the ways in which a right of before 2022 leads to that of 2021. */

import {ask, decide, is, otherwise, unless, unsure, when} from '../chart.js';
import type {State} from '../chart.js';
import {figure} from '../law/figure.js';
import {
  WI2013_FROM,
  WI2013_UNTIL,
  PERMANENT,
  asylumGroup,
  granted,
  letter,
  away,
  papersName,
} from './terms.js';

const atSchool2021 = is('wasStillAtSchool', {on: WI2013_UNTIL, fact: 'atSchoolEnd2021'});

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
    when(is('heldOnlyTemporaryPermits', {}), 'freePermanent', 'W21-2.20', 'W13-1.1'),
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
    'atSchoolEnd2021',
    when(atSchool2021, 'concludeSchool', 'COM-1.5', 'W21-1.7'),
    unless(atSchool2021, 'wrongLetter'),
    otherwise('askSchool2021', 'COM-1.5', 'W21-1.7'),
  ),

  // The wrong letters of January 2022, and the one choice between two laws there ever was.
  wrongLetter: decide(
    when(granted({before: figure('common.route.wrongLetter.rightFrom')}), 'plain2013'),
    when(is('is', {fact: 'choseLaw', value: 'wi2021'}), 'chosen2021', 'COM-1.4'),
    when(is('is', {fact: 'choseLaw', value: 'wi2013'}), 'chosen2013', 'COM-1.4'),
    otherwise('letterLaw2022'),
  ),
  // Nobody without a letter was asked to choose, and only wrong letters named the law of 2021.
  chosen2013: decide(
    when(letter('none'), 'askWrongLetter', 'COM-1.4'),
    when(letter('wi2007'), 'askLetterDiffers', 'COM-1.2'),
    when(papersName('wi2021'), 'chosenDate2013'),
    otherwise('wi2013Chosen'),
  ),
  chosenDate2013: ask(
    'letterDate',
    when(is('letterIsFromWrongWeeks', {}), 'wi2013Chosen'),
    otherwise('askLetterDiffers', 'COM-1.4'),
  ),
  chosen2021: decide(
    when(letter('none'), 'askWrongLetter', 'COM-1.4'),
    when(papersName('wi2007', 'wi2013'), 'askLetterDiffers', 'COM-1.2'),
    otherwise('wi2021Chosen'),
  ),
  plain2013: decide(otherwise('conclude2013', 'COM-1.1', 'W21-1.2', 'W21-1.3')),
  letterLaw2022: ask(
    'letterLaw',
    when(letter('wi2021'), 'choice2022'),
    unsure(letter('wi2021'), 'askWrongLetter', 'COM-1.4', 'W21-1.4'),
    otherwise('conclude2013', 'COM-1.1', 'W21-1.2', 'W21-1.3'),
  ),
  choice2022: ask(
    'choseLaw',
    unsure(is('is', {fact: 'choseLaw', value: 'none'}), 'askWrongLetter', 'COM-1.4', 'W21-1.4'),
    otherwise('letterDate2022'),
  ),
  letterDate2022: ask(
    'letterDate',
    when(is('letterIsFromWrongWeeks', {}), 'notChosen2022'),
    otherwise('askWrongLetter', 'COM-1.4', 'W21-1.4'),
  ),
  notChosen2022: decide(
    when(asylumGroup, 'wi2021NotChosen', 'COM-1.4', 'W21-1.4'),
    otherwise('wi2013NotChosen', 'COM-1.4', 'W21-1.4'),
  ),
};
