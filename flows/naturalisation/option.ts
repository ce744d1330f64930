/**
 * Can this person become Dutch by option (optie)? Always looked at first: no language test, cheaper,
 * the municipality decides in thirteen weeks, and mostly nothing has to be given up.
 *
 * Dutch: Kan ik Nederlander worden door optie (art. 6 RWN)?
 *
 * Left open, and so `ask`: stateless since birth, recognised or adopted by a Dutch person, former
 * Dutch nationals of whom it is not known how they lost it. Not seen from these facts: a Dutch mother
 * and a birth before 1985, and children. The texts name those.
 */

import {ask, decide, end, is, otherwise, unless, when} from '../chart.js';
import type {Flow} from '../chart.js';
import {figure} from '../law/figure.js';

const dutch = is('holdsNationality', {of: 'dutch'});
const stateless = is('holdsNationality', {of: 'stateless'});
const young = is('isYoungerThan', {years: figure('nat.age.min')});
const bornHere = is('is', {fact: 'bornInKingdom', value: true});
const formerDutch = is('is', {fact: 'formerDutch', value: true});
const recognised = is('is', {fact: 'recognisedByDutch', value: true});
const withdrawn = is('is', {fact: 'dutchWithdrawn', value: true});
const sinceBirth = is('livesHereSinceAge', {years: 0});
const sinceFour = is('livesHereSinceAge', {years: figure('nat.option.e.age')});
const order = (...results: string[]) => is('resultOf', {flow: 'nat-order', results});
const option = (letter: 'f' | 'g' | 'h', when: 'now' | 'soon') => is('optionIs', {letter, when});

export const optionFlow: Flow = {
  id: 'option',
  buildsOn: ['nat-order'],
  papers: ['residence-card', 'passport', 'own-birth-certificate', 'register-extract'],
  initial: 'nationality',
  states: {
    nationality: ask('nationalities', when(dutch, 'alreadyDutch', 'NAT-0'), otherwise('age')),
    age: ask('birthDate', when(young, 'minor', 'NAT-11.2', 'OPT-c'), otherwise('order')),
    // Option has the same test of public order (art. 6 lid 4 RWN).
    order: decide(
      when(order('blocks'), 'blockedByOrder', 'NAT-9.1a-1', 'NAT-9.1a-2'),
      when(order('ask'), 'askOrder', 'NAT-9.1a-1', 'NAT-9.1a-2'),
      otherwise('since'),
    ),
    since: ask('livingInKingdomSince', otherwise('applies')),
    applies: ask('appliesPassport', otherwise('born')),
    born: decide(
      when(recognised, 'askRecognised', 'NAT-0', 'OPT-c'),
      when(bornHere, 'bornHere'),
      otherwise('childhood'),
    ),
    bornHere: decide(
      when(stateless, 'askStateless', 'OPT-b', 'OPT-q'),
      when(sinceBirth, 'availableBorn', 'OPT-a'),
      otherwise('childhood'),
    ),
    childhood: decide(
      when(sinceFour, 'availableChildhood', 'OPT-e', 'OPT-TOEL'),
      otherwise('former'),
    ),
    former: decide(when(formerDutch, 'how'), otherwise('older')),
    how: ask(
      'dutchWithdrawn',
      when(withdrawn, 'older'),
      unless(withdrawn, 'permit'),
      otherwise('askFormer', 'OPT-f'),
    ),
    // Only this way asks for a right of residence that is for good in its nature.
    permit: ask('residence', otherwise('permitOther')),
    permitOther: decide(
      when(is('is', {fact: 'residenceGroup', value: 'other'}), 'residenceOther'),
      when(is('is', {fact: 'residenceGroup', value: 'work'}), 'residenceWork'),
      otherwise('sponsor'),
    ),
    residenceOther: ask('residenceOther', otherwise('sponsor')),
    residenceWork: ask('residenceWork', otherwise('sponsor')),
    sponsor: decide(when(is('staysFor', {purposes: ['family']}), 'familyWith'), otherwise('year')),
    familyWith: ask('sponsor', otherwise('year')),
    year: decide(
      when(option('f', 'now'), 'availableFormer', 'OPT-f'),
      when(option('f', 'soon'), 'laterFormer', 'OPT-f'),
      unless(is('isLastingStay', {}), 'older'),
      otherwise('askFormer', 'OPT-f'),
    ),
    older: ask(
      'partner',
      when(option('h', 'now'), 'availableOlder', 'OPT-h', 'OPT-TOEL'),
      when(option('g', 'now'), 'availableMarried', 'OPT-g', 'OPT-TOEL'),
      when(option('h', 'soon'), 'laterOlder', 'OPT-h'),
      when(option('g', 'soon'), 'laterMarried', 'OPT-g'),
      otherwise('none'),
    ),
    none: decide(unless(option('h', 'now'), 'noneOlder'), otherwise('askOption', 'OPT-g', 'OPT-h')),
    noneOlder: decide(
      unless(option('g', 'now'), 'noneMarried'),
      otherwise('askOption', 'OPT-g', 'OPT-h'),
    ),
    noneMarried: decide(
      unless(option('h', 'soon'), 'noneSoon'),
      otherwise('askOption', 'OPT-g', 'OPT-h'),
    ),
    noneSoon: decide(
      unless(option('g', 'soon'), 'noneChildhood'),
      otherwise('askOption', 'OPT-g', 'OPT-h'),
    ),
    noneChildhood: decide(unless(sinceFour, 'noneFormer'), otherwise('askOption', 'OPT-e')),
    noneFormer: decide(
      when(withdrawn, 'notAvailable', 'OPT-f', 'OPT-g', 'OPT-h'),
      when(formerDutch, 'notAvailable', 'OPT-f', 'OPT-g', 'OPT-h'),
      unless(formerDutch, 'notAvailable', 'OPT-g', 'OPT-h'),
      otherwise('askOption', 'OPT-f'),
    ),

    availableBorn: end('available', {authority: 'municipality'}),
    availableChildhood: end('available', {authority: 'municipality'}),
    availableFormer: end('available', {authority: 'municipality'}),
    availableOlder: end('available', {authority: 'municipality'}),
    availableMarried: end('available', {
      authority: 'municipality',
      papers: ['residence-card', 'passport', 'own-birth-certificate', 'marriage-certificate'],
    }),
    laterFormer: end('later', {authority: 'municipality'}),
    laterOlder: end('later', {authority: 'municipality'}),
    laterMarried: end('later', {authority: 'municipality'}),
    notAvailable: end('not-available', {authority: 'municipality'}),
    blockedByOrder: end('not-available', {authority: 'municipality', papers: ['court-papers']}),
    askOrder: end('ask', {authority: 'municipality', papers: ['court-papers']}),
    alreadyDutch: end('none', {authority: 'municipality'}),
    minor: end('ask', {authority: 'municipality'}),
    askRecognised: end('ask', {authority: 'municipality'}),
    askStateless: end('ask', {authority: 'municipality'}),
    askFormer: end('ask', {authority: 'municipality'}),
    askOption: end('ask', {authority: 'municipality'}),
  },
};
