/**
 * The law of 2007: who was here before it only by a decision of the municipality, who came under
 * it by law.
 */

import {ask, decide, is, otherwise, unless, when, unsure} from '../chart.js';
import type {State} from '../chart.js';
import {figure} from '../law/figure.js';
import {WI2007_FROM, WI2007_UNTIL, madeObliged, awayTooLong, granted, away} from './terms.js';

export const before2013: Readonly<Record<string, State>> = {
  // Before 2007: only if the municipality fixed a start day.
  oudkomerAge: ask(
    'birthDate',
    when(
      is('dateWithin', {
        fact: 'birthDate',
        until: figure('common.age.wi2007.oudkomerExcluded'),
      }),
      'freeOudkomerTooOld',
      'W07-1.8',
    ),
    unsure(
      is('dateWithin', {
        fact: 'birthDate',
        until: figure('common.age.wi2007.oudkomerExcluded'),
      }),
      'askMunicipality',
      'W07-1.8',
    ),
    otherwise('oudkomer'),
  ),
  oudkomer: ask(
    'madeObligedByMunicipality',
    when(madeObliged, 'oudkomerExceptions', 'COM-1.8', 'W07-1.6'),
    unless(madeObliged, 'win'),
    otherwise('askMunicipality', 'COM-1.8', 'W07-1.6'),
  ),
  oudkomerExceptions: ask('applies', otherwise('oudkomerAway')),
  oudkomerAway: away('concludeByDecision', 'COM-1.12'),
  win: decide(
    when(granted({before: figure('common.route.win.from')}), 'freeExceptions'),
    otherwise('winProgramme'),
  ),
  winProgramme: ask(
    'winProgramme',
    unless(is('is', {fact: 'winProgramme', value: true}), 'freeExceptions'),
    otherwise('askWin', 'COM-1.10'),
  ),
  // Without a start day the old law is gone, unless a long gap was followed by a new right.
  freeExceptions: ask('applies', otherwise('freeEarlier')),
  freeEarlier: ask(
    'earlierResidence',
    unless(is('hadEarlierPermit', {}), 'freeAway'),
    otherwise('askEarlier', 'COM-1.8'),
  ),
  freeAway: ask(
    'interruption',
    unless(awayTooLong, 'freeOudkomer', 'COM-1.8', 'W07-1.6'),
    otherwise('askAway', 'COM-1.8', 'COM-1.12'),
  ),

  // 2007 to 2012: by law, letter or no letter.
  exceptions2007: ask('applies', otherwise('away2007')),
  away2007: away('earlier2007', 'COM-1.12'),
  earlier2007: ask(
    'earlierResidence',
    when(madeObliged, 'age2012'),
    when(is('newSince', {day: WI2007_FROM}), 'age2012'),
    otherwise('askOudkomer', 'COM-1.8'),
  ),
  age2012: ask(
    'birthDate',
    when(is('hasAge', {years: figure('common.age.practical'), on: WI2007_UNTIL}), 'school2012'),
    otherwise('askNotBegun2012', 'COM-1.11'),
  ),
  school2012: ask(
    'atSchoolEnd2012',
    unless(
      is('wasStillAtSchool', {on: WI2007_UNTIL, fact: 'atSchoolEnd2012'}),
      'concludeByLaw',
      'COM-1.9',
      'W07-1.1',
    ),
    otherwise('askNotBegun2012', 'COM-1.11'),
  ),
};
