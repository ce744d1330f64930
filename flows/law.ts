/**
 * Which law binds this person, if any?
 *
 * Dutch: Welke inburgeringswet geldt, of geldt er geen?
 *
 * The order is part of the law: what takes a person out of all three laws is asked before what
 * puts them into one. Then the day on which the first right of residence that is not temporary
 * was made known decides: before 2007, 2007-2012, 2013-2021, or from 2022. The date of a letter
 * does not decide. Left open, and so answered with `ask`: people of the WIN, newcomers of
 * 2007-2012 whose term had not begun, gaps of more than a year, Turkish nationals who were here
 * before 2022 on a temporary permit, and rights whose place in the Aliens Act was not read
 * (withdrawal agreement, art. 20 TFEU).
 */

import {ask, decide, end, is, otherwise, unsure, when} from './chart.js';
import type {Flow} from './chart.js';
import {before2013} from './which-law/before-2013.js';
import {from2013} from './which-law/from-2013.js';
import {from2022} from './which-law/from-2022.js';
import {outside} from './which-law/outside.js';
import {
  PERMANENT,
  WI2007_FROM,
  WI2013_FROM,
  WI2021_FROM,
  ANY_LAW,
  turkish,
  granted,
  unlessPapers,
  conclude,
} from './which-law/terms.js';
import {turkishNationals} from './which-law/turkish.js';

export const law: Flow = {
  id: 'law',
  buildsOn: [],
  papers: ['residence-card', 'ind-decision', 'duo-letter'],
  initial: 'nationality',
  states: {
    ...outside,

    // When was the right made known?
    granted: ask(
      'residenceGrantedOn',
      // A passport nobody told of could take the person out of every law.
      unsure(turkish, 'askNationality', 'W21-2.10'),
      otherwise('kindOfRight'),
    ),
    // With a permanent permit the permits before it decide, so they are asked for outright.
    kindOfRight: decide(
      when(is('staysFor', {purposes: PERMANENT}), 'permitsBefore'),
      otherwise('period'),
    ),
    permitsBefore: ask('earlierResidence', otherwise('period')),
    period: decide(
      when(turkish, 'turkish'),
      when(granted({before: WI2007_FROM}), 'oudkomerAge'),
      when(granted({from: WI2007_FROM, before: WI2013_FROM}), 'exceptions2007'),
      when(granted({from: WI2013_FROM, before: WI2021_FROM}), 'exceptions2013'),
      when(granted({from: WI2021_FROM}), 'exceptions2021'),
      otherwise('undated'),
    ),

    ...turkishNationals,
    ...before2013,
    ...from2013,
    ...from2022,

    // Last checks before the flow ends.
    freeEuLaw: unlessPapers('euLaw'),
    freeFamilyUnderEuLaw: unlessPapers('familyUnderEuLaw'),
    freeTemporaryProtection: unlessPapers('temporaryProtection'),
    freeTemporaryPurpose: unlessPapers('temporaryPurpose'),
    freeFamilyOfTemporary: unlessPapers('familyOfTemporary'),
    freeAwaitingDecision: unlessPapers('awaitingDecision'),
    freeNoRight: unlessPapers('noRight'),
    freeOudkomerTooOld: unlessPapers('oudkomerTooOld'),
    freeOudkomer: unlessPapers('oudkomerNotObliged'),
    freePermanent: unlessPapers('permanentOnly'),
    // An old letter of a municipality changes nothing here: courts took that duty away in 2011.
    freeTurkish: unlessPapers('turkishBefore2022', ['wi2013', 'wi2021']),
    freeTurkishAsylum: unlessPapers('turkishNotOptedIn', ['wi2013', 'wi2021']),
    concludeByDecision: conclude('wi2007ByDecision', 'wi2007'),
    concludeByLaw: conclude('wi2007ByLaw', 'wi2007'),
    conclude2013: conclude('wi2013', 'wi2013'),
    concludeByLetter2013: conclude('wi2013ByLetter', 'wi2013'),
    concludeOptedIn: conclude('wi2013OptedIn', 'wi2013'),
    conclude2021: conclude('wi2021', 'wi2021'),
    concludeSchool: conclude('wi2021School', 'wi2021'),
    concludeTurned18: conclude('wi2021Turned18', 'wi2021'),

    // No law binds.
    dutchNational: end('none'),
    euCitizen: end('none'),
    euLaw: end('none'),
    familyUnderEuLaw: end('none'),
    temporaryProtection: end('none'),
    temporaryPurpose: end('none'),
    familyOfTemporary: end('none'),
    noRight: end('none'),
    awaitingDecision: end('none', {obligation: 'not-yet'}),
    turkishBefore2022: end('none'),
    turkishNotOptedIn: end('none'),
    oudkomerTooOld: end('none', {authority: 'municipality'}),
    oudkomerNotObliged: end('none', {authority: 'municipality'}),
    permanentOnly: end('none'),

    // A law binds.
    wi2007ByDecision: end('wi2007'),
    wi2007ByLaw: end('wi2007'),
    wi2013: end('wi2013'),
    wi2013ByLetter: end('wi2013'),
    wi2013Chosen: end('wi2013'),
    wi2013NotChosen: end('wi2013'),
    wi2013OptedIn: end('wi2013'),
    wi2021: end('wi2021'),
    wi2021ByLetter: end('wi2021'),
    wi2021Chosen: end('wi2021'),
    wi2021NotChosen: end('wi2021'),
    wi2021School: end('wi2021'),
    wi2021Turned18: end('wi2021'),

    // Somebody has to look.
    askOtherEuRight: end('ask', {between: ['none', ...ANY_LAW]}),
    askSponsor: end('ask', {between: ['none', ...ANY_LAW]}),
    askEarlierRight: end('ask', {between: ['none', ...ANY_LAW]}),
    askMinister: end('ask', {between: ['none', ...ANY_LAW]}),
    askTurkish: end('ask', {between: ['none', 'wi2013', 'wi2021']}),
    askTurkishEarlier: end('ask', {between: ['none', 'wi2021']}),
    askMunicipality: end('ask', {between: ['none', 'wi2007'], authority: 'municipality'}),
    askOudkomer: end('ask', {between: ['none', 'wi2007'], authority: 'municipality'}),
    askWin: end('ask', {between: ['none', 'wi2007'], authority: 'municipality'}),
    askAway: end('ask', {between: ['none', ...ANY_LAW]}),
    askEarlier: end('ask', {between: ['none', ...ANY_LAW]}),
    askNotBegun2012: end('ask', {between: ['none', ...ANY_LAW], authority: 'municipality'}),
    askAge2021: end('ask', {between: ['wi2013', 'wi2021']}),
    askSchool2021: end('ask', {between: ['wi2013', 'wi2021']}),
    askWrongLetter: end('ask', {between: ['wi2013', 'wi2021']}),
    askLetterDiffers: end('ask', {between: ['none', ...ANY_LAW]}),
    askNationality: end('ask', {between: ['none', ...ANY_LAW]}),
    askDate: end('ask', {between: ['none', ...ANY_LAW]}),
  },
};
