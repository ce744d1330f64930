/** What happens in a life: illness, a birth, a death, no home, a shelter, time away, and the rest. */

import {ask, decide, end, is, otherwise, unless, when} from '../chart.js';
import type {Flow} from '../chart.js';
import {AZC_WEEKS, ground, lawIs} from './terms.js';

const ILLNESS = {wi2007: 'W07-2.6', wi2013: 'W13-3.4', wi2021: 'W21-5.1a'} as const;
const BIRTH = {wi2007: 'W07-2.6', wi2013: 'W13-3.7', wi2021: 'W21-5.1c'} as const;
const DEATH = {wi2007: 'W07-2.6', wi2013: 'W13-3.6', wi2021: 'W21-5.1b'} as const;
const HOMELESS = {wi2007: 'W07-2.6', wi2013: 'W13-3.11', wi2021: 'W21-5.1d'} as const;
const SHELTER = {wi2007: 'W07-2.6', wi2013: 'W13-3.11', wi2021: 'W21-5.1j'} as const;
const SPECIAL = {wi2007: 'W07-2.6', wi2013: 'W13-3.12', wi2021: 'W21-5.1e'} as const;
const AWAY = {wi2007: 'W07-2.8', wi2013: 'W13-3.18', wi2021: 'W21-5.4'} as const;

const ill = is('lostMonths', {to: 'illness'});
const treatedHere = is('wasTreatedHere', {});

/**
 * Three months ill on end, oneself or a near relative.
 *
 * Dutch: verlenging wegens ziekte. Under the law of 2013 a doctor here must have treated one's own
 * illness; of a relative's, and in the regulation of 2021, no place is named, so there we ask.
 */
export const illness: Flow = ground({
  id: 'illness',
  papers: ['medical', 'duo-letter'],
  once: 'illness',
  rule: ILLNESS,
  initial: 'spell',
  states: {
    spell: ask(
      'illness',
      unless(ill, 'tooShort', ILLNESS),
      when(ill, 'doctor'),
      otherwise('askSpell', ILLNESS),
    ),
    doctor: decide(
      when(treatedHere, 'yes'),
      unless(treatedHere, 'elsewhere'),
      otherwise('askDoctor', ILLNESS),
    ),
    elsewhere: decide(
      when(lawIs('wi2013'), 'notTreatedHere', 'W13-3.4'),
      otherwise('askDoctor', ILLNESS),
    ),
    tooShort: end('not-available', {authority: 'duo'}),
    notTreatedHere: end('not-available', {authority: 'duo'}),
    askSpell: end('ask', {authority: 'duo'}),
    askDoctor: end('ask', {authority: 'duo'}),
  },
});

const born = is('happenedInTerm', {fact: 'childBornOn'});

/** Gave birth within the term. Dutch: verlenging wegens bevalling; for the mother only. */
export const birth: Flow = ground({
  id: 'birth',
  papers: ['birth-certificate', 'duo-letter'],
  once: 'birth',
  rule: BIRTH,
  initial: 'born',
  states: {
    born: ask(
      'childBornOn',
      unless(born, 'notInTerm', BIRTH),
      when(born, 'yes'),
      otherwise('askBorn', BIRTH),
    ),
    notInTerm: end('not-available', {authority: 'duo'}),
    askBorn: end('ask', {authority: 'duo'}),
  },
});

const died = is('happenedInTerm', {fact: 'familyDeathOn'});

/** A partner, parent or child died within the term. Dutch: verlenging wegens overlijden. */
export const death: Flow = ground({
  id: 'death',
  papers: ['death-certificate', 'duo-letter'],
  once: 'death',
  rule: DEATH,
  initial: 'died',
  states: {
    died: ask(
      'familyDeathOn',
      unless(died, 'notInTerm', DEATH),
      when(died, 'yes'),
      otherwise('askDied', DEATH),
    ),
    notInTerm: end('not-available', {authority: 'duo'}),
    askDied: end('ask', {authority: 'duo'}),
  },
});

const homelessLong = is('lostMonths', {to: 'homeless'});

/** Three months without a home. Dutch: verlenging wegens dakloosheid. */
export const homeless: Flow = ground({
  id: 'homeless',
  papers: ['register-extract', 'duo-letter'],
  once: 'homeless',
  rule: HOMELESS,
  initial: 'situation',
  states: {
    situation: ask(
      'specialSituation',
      unless(homelessLong, 'tooShort', HOMELESS),
      when(homelessLong, 'yes'),
      otherwise('askSituation', HOMELESS),
    ),
    tooShort: end('not-available', {authority: 'duo'}),
    askSituation: end('ask', {authority: 'duo'}),
  },
});

const shelterLong = is('lostMonths', {to: 'shelter'});

/** Three months in a women's shelter. Dutch: verblijf in een Blijf-van-mijn-lijfhuis. */
export const shelter: Flow = ground({
  id: 'shelter',
  papers: ['shelter-statement', 'duo-letter'],
  once: 'shelter',
  rule: SHELTER,
  initial: 'situation',
  states: {
    situation: ask(
      'specialSituation',
      unless(shelterLong, 'tooShort', SHELTER),
      when(shelterLong, 'yes'),
      otherwise('askSituation', SHELTER),
    ),
    tooShort: end('not-available', {authority: 'duo'}),
    askSituation: end('ask', {authority: 'duo'}),
  },
});

const otherLong = is('lostMonths', {to: 'other'});

/**
 * Something else about the person that is not their fault. Dutch: bijzondere individuele
 * omstandigheden. Under the law of 2013 "no blame" reaches further than the three months.
 */
export const special: Flow = ground({
  id: 'special',
  papers: ['explanation', 'duo-letter'],
  rule: SPECIAL,
  initial: 'situation',
  states: {
    situation: ask(
      'specialSituation',
      when(is('is', {fact: 'specialSituation', value: 'none'}), 'nothingTold', SPECIAL),
      unless(otherLong, 'short'),
      when(otherLong, 'yes'),
      otherwise('askSituation', SPECIAL),
    ),
    short: decide(
      when(lawIs('wi2013'), 'askBlame', 'W13-3.12', 'W13-3.15'),
      otherwise('tooShort', SPECIAL),
    ),
    nothingTold: end('not-available', {authority: 'duo'}),
    tooShort: end('not-available', {authority: 'duo'}),
    askBlame: end('ask', {authority: 'duo'}),
    askSituation: end('ask', {authority: 'duo'}),
  },
});

const away = is('wasAwayInTerm', {});

/** Away for at most a year: the term grows by it by law. Dutch: onderbreking. */
export const interruption: Flow = ground({
  id: 'interruption',
  papers: ['register-extract', 'duo-letter'],
  rule: AWAY,
  automatic: true,
  initial: 'away',
  states: {
    away: ask(
      'interruption',
      unless(away, 'notAway', AWAY),
      when(away, 'automatic', AWAY),
      otherwise('askAway', AWAY),
    ),
    automatic: end('automatic', {authority: 'duo'}),
    notAway: end('not-available', {authority: 'duo'}),
    askAway: end('ask', {authority: 'duo'}),
  },
});

const waited = is('waitedLongerThan', {weeks: AZC_WEEKS});
const holdsAsylum = is('staysFor', {purposes: ['asylum', 'asylum-permanent']});

/**
 * Waiting in a reception centre while the term ran; only under the law of 2013, where the term began
 * with the permit. Dutch: lang verblijf in een azc. DUO gives it of its own accord; how the blocks of
 * four weeks are counted was not seen, so no date is computed.
 */
export const azc: Flow = ground({
  id: 'azc',
  papers: ['duo-letter', 'register-extract'],
  rule: 'W13-3.8',
  automatic: true,
  initial: 'law',
  states: {
    law: decide(unless(lawIs('wi2013'), 'notInLaw', 'W21-5.8'), otherwise('waited')),
    waited: ask(
      'azcWeeksAfterTermStart',
      unless(waited, 'tooShort', 'W13-3.8'),
      unless(holdsAsylum, 'askGroup', 'W13-3.8'),
      when(waited, 'group'),
      otherwise('askWaited', 'W13-3.8'),
    ),
    group: decide(when(holdsAsylum, 'automatic', 'W13-3.8'), otherwise('askGroup', 'W13-3.8')),
    automatic: end('automatic', {authority: 'duo'}),
    notInLaw: end('not-available', {authority: 'duo'}),
    tooShort: end('not-available', {authority: 'duo'}),
    askGroup: end('ask', {authority: 'duo'}),
    askWaited: end('ask', {authority: 'duo'}),
  },
});

const together = is('reasonsTogetherLast', {});

/** Several reasons one after another; only in the law of 2021. Dutch: combinatie van omstandigheden. */
export const combined: Flow = ground({
  id: 'combined',
  papers: ['medical', 'explanation', 'duo-letter'],
  rule: 'W21-5.1f',
  initial: 'law',
  states: {
    law: decide(unless(lawIs('wi2021'), 'notInLaw', 'W13-3.14'), otherwise('together')),
    together: decide(
      when(together, 'yes'),
      unless(together, 'tooShort', 'W21-5.1f'),
      otherwise('askTogether', 'W21-5.1f'),
    ),
    notInLaw: end('not-available', {authority: 'duo'}),
    tooShort: end('not-available', {authority: 'duo'}),
    askTogether: end('ask', {authority: 'duo'}),
  },
});
