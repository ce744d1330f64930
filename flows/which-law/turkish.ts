/**
 * Turkish nationals, in four periods: nobody until 1 May 2020 unless they opted in, then those
 * with asylum and their family, and from 2022 every newcomer.
 */

import {ask, decide, is, otherwise, unless, unsure, when} from '../chart.js';
import type {State} from '../chart.js';
import {WI2021_FROM, TURKISH_ASYLUM_FROM, asylumGroup, granted, away} from './terms.js';

export const turkishNationals: Readonly<Record<string, State>> = {
  turkish: decide(
    when(granted({from: WI2021_FROM}), 'turkishNew'),
    when(granted({from: TURKISH_ASYLUM_FROM, before: WI2021_FROM}), 'turkishLate'),
    when(asylumGroup, 'turkishAsylumEarly'),
    unless(asylumGroup, 'turkishOther'),
    otherwise('askTurkish', 'COM-2.2', 'COM-2.3'),
  ),
  turkishOther: decide(
    when(granted({before: WI2021_FROM}), 'freeTurkish', 'COM-2.2', 'W21-2.15'),
    otherwise('askTurkish', 'COM-2.2', 'W21-2.15'),
  ),
  turkishLate: decide(
    when(asylumGroup, 'exceptions2013', 'COM-2.3'),
    unless(asylumGroup, 'freeTurkish', 'COM-2.3', 'W21-2.15'),
    otherwise('askTurkish', 'COM-2.3'),
  ),
  turkishAsylumEarly: ask(
    'optedIn',
    unsure(granted({before: TURKISH_ASYLUM_FROM}), 'askTurkish', 'COM-2.3'),
    unless(granted({before: TURKISH_ASYLUM_FROM}), 'askTurkish', 'COM-2.3'),
    when(is('is', {fact: 'optedIn', value: true}), 'exceptionsOptedIn', 'COM-2.3'),
    unless(is('is', {fact: 'optedIn', value: true}), 'freeTurkishAsylum', 'COM-2.2', 'COM-2.3'),
    otherwise('askTurkish', 'COM-2.3'),
  ),
  exceptionsOptedIn: ask('applies', otherwise('awayOptedIn')),
  awayOptedIn: away('concludeOptedIn', 'COM-1.12'),
  turkishNew: ask('applies', otherwise('turkishEarlier')),
  turkishEarlier: ask(
    'earlierResidence',
    when(is('newSince', {day: WI2021_FROM, any: true}), 'away2021', 'W21-2.15'),
    otherwise('askTurkishEarlier', 'W21-2.15', 'W21-2.16'),
  ),
};
