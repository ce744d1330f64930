/**
 * Can this person become Dutch by naturalisation, now or later?
 *
 * Dutch: Kan ik Nederlander worden (naturalisatie)?
 *
 * Only puts together what the flows for each condition came to, after the way by option. What
 * stands in the way for certain comes before what is not known: knowing more would not take it
 * away. Minors have ways of their own and are sent to a person. Plans (ten years, B1) are no law and
 * decide nothing.
 */

import {ask, decide, end, is, otherwise, unless, unsure, when} from '../chart.js';
import type {Flow} from '../chart.js';
import {figure} from '../law/figure.js';
import {integration, permit, publicOrder, renunciation, term} from './conditions.js';
import {optionFlow} from './option.js';

const part = (flow: string, ...results: string[]) => is('resultOf', {flow, results});
const dutch = is('holdsNationality', {of: 'dutch'});
const young = is('isYoungerThan', {years: figure('nat.age.min')});
const documents = is('is', {fact: 'legalisedDocuments', value: true});
const excused = is('staysFor', {purposes: ['asylum', 'asylum-permanent', 'eu-long-term']});

const naturalisation: Flow = {
  id: 'naturalisation',
  buildsOn: [
    'nat-order',
    'option',
    'nat-permit',
    'nat-term',
    'nat-integration',
    'nat-renunciation',
  ],
  papers: ['residence-card', 'passport', 'own-birth-certificate', 'diploma'],
  initial: 'nationality',
  states: {
    nationality: ask('nationalities', when(dutch, 'alreadyDutch', 'NAT-0'), otherwise('age')),
    age: ask(
      'birthDate',
      when(young, 'minor', 'NAT-8.1a', 'NAT-11.2', 'NAT-11.3', 'NAT-11.4'),
      unless(young, 'permit'),
      otherwise('permit'),
    ),
    // What stands in the way today.
    permit: decide(
      when(part('nat-permit', 'blocks'), 'blockedByPermit', 'NAT-8.1b'),
      otherwise('test'),
    ),
    test: decide(
      when(part('nat-integration', 'not-met', 'partial'), 'blockedByTest', 'NAT-8.1d-01'),
      otherwise('openCase'),
    ),
    openCase: decide(
      when(is('is', {fact: 'openCriminalCase', value: true}), 'blockedByCase', 'NAT-9.1a-1'),
      otherwise('papers'),
    ),
    papers: ask(
      'appliesPassport',
      when(documents, 'unclear'),
      unless(documents, 'noDocuments'),
      otherwise('askOpen', 'NAT-DOC'),
    ),
    noDocuments: decide(
      when(is('holdsNationality', {of: 'stateless'}), 'askDocuments', 'NAT-DOC'),
      unless(excused, 'blockedByDocuments', 'NAT-DOC', 'NAT-DOC-CL'),
      otherwise('askDocuments', 'NAT-DOC'),
    ),
    // What is not known.
    unclear: decide(
      when(part('nat-permit', 'ask'), 'askOpen', 'NAT-8.1b'),
      when(part('nat-integration', 'ask'), 'askTest', 'NAT-8.1d-02'),
      when(part('nat-order', 'ask'), 'askOpen', 'NAT-9.1a-1'),
      unsure(is('is', {fact: 'openCriminalCase', value: true}), 'askOpen', 'NAT-9.1a-1'),
      when(part('nat-term', 'ask'), 'askOpen', 'NAT-8.1c'),
      unless(young, 'when'),
      otherwise('askOpen', 'NAT-8.1a'),
    ),
    when: decide(
      when(part('nat-order', 'blocks'), 'laterBySentence', 'NAT-9.1a-8'),
      when(part('nat-term', 'later'), 'later', 'NAT-8.1c'),
      otherwise('canApply', 'NAT-8.1c', 'NAT-8.1b', 'NAT-8.1d-01'),
    ),

    canApply: end('can-apply', {authority: 'ind', mayAsk: true}),
    later: end('later', {authority: 'ind'}),
    laterBySentence: end('later', {authority: 'ind'}),
    blockedByPermit: end('blocked', {authority: 'ind'}),
    blockedByTest: end('blocked', {authority: 'ind'}),
    blockedByCase: end('blocked', {authority: 'ind'}),
    blockedByDocuments: end('blocked', {authority: 'ind'}),
    alreadyDutch: end('none', {authority: 'municipality'}),
    minor: end('ask', {authority: 'municipality'}),
    askDocuments: end('ask', {authority: 'ind'}),
    askTest: end('ask', {authority: 'ind'}),
    askOpen: end('ask', {authority: 'ind'}),
  },
};

/** The way by option first, then each condition, then what they come to together. */
export const PASSPORT = {
  'nat-order': publicOrder,
  option: optionFlow,
  'nat-permit': permit,
  'nat-term': term,
  'nat-integration': integration,
  'nat-renunciation': renunciation,
  naturalisation,
} as const satisfies Record<string, Flow>;
