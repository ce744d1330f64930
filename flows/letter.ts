/**
 * Which letter is this, what does it mean, which date in it matters, and where to go on?
 *
 * Dutch: Ik heb een brief gekregen.
 *
 * Each kind is recognised by its Dutch heading (in the texts). A letter alone decides nothing about
 * the duty; what it tells is kept as facts, and the person goes on with the topic it leads to. The
 * last day to object is six weeks after the day on which the decision was made known.
 */

import {ask, decide, end, is, otherwise, unless, when} from './chart.js';
import type {Flow, State} from './chart.js';
import type {LetterKind} from './vocabulary.js';

const letterIs = (kind: LetterKind) => is('letterIs', {kind});
const canStillObject = (fact: 'fine' | 'letterSentOn') => is('canStillObject', {fact});

/** In time to object, too late for it, or not to be told. */
const objection = (name: string, fact: 'fine' | 'letterSentOn', ...rules: string[]): State =>
  decide(
    when(canStillObject(fact), `${name}InTime`, ...rules, 'COM-9.1'),
    unless(canStillObject(fact), `${name}Late`, ...rules, 'COM-9.1'),
    otherwise(`${name}Undated`, ...rules, 'COM-9.1'),
  );

export const letter: Flow = {
  id: 'letter',
  buildsOn: [],
  papers: ['letter', 'residence-card'],
  initial: 'kind',
  states: {
    kind: ask(
      'letterKind',
      when(letterIs('announcement'), 'announced'),
      when(letterIs('reminder'), 'reminder', 'COM-1.2', 'W21-4.3', 'W13-2.1'),
      when(letterIs('intake'), 'intake', 'W21-4.1', 'W21-6.1'),
      when(letterIs('plan'), 'planDate'),
      when(letterIs('extension'), 'extension', 'COM-1.2'),
      when(letterIs('warning'), 'warning', 'W13-6.4', 'W13-3.15', 'W21-6.7'),
      when(letterIs('fine'), 'fineLetter'),
      when(letterIs('loan'), 'loan', 'W13-6.9', 'W13-6.6', 'W21-7.7'),
      when(letterIs('benefit'), 'benefitDate'),
      when(letterIs('decision'), 'decisionDate'),
      when(letterIs('old-law'), 'oldLaw', 'W07-3.1', 'W07-3.4'),
      otherwise('askLetter'),
    ),
    announced: ask('letterLaw', otherwise('announcement', 'COM-1.2', 'COM-1.3')),
    planDate: ask('pipDate', otherwise('plan', 'W21-4.3', 'W21-4.19')),
    fineLetter: ask('fine', otherwise('fine')),
    fine: objection('fine', 'fine', 'W13-6.4', 'W13-6.6', 'W21-6.5'),
    benefitDate: ask('letterSentOn', otherwise('benefit')),
    benefit: objection('benefit', 'letterSentOn', 'W21-6.6'),
    decisionDate: ask('letterSentOn', otherwise('decision')),
    decision: objection('decision', 'letterSentOn'),

    announcement: end('letter', {authority: 'duo', leadsTo: 'obliged'}),
    reminder: end('letter', {authority: 'duo', leadsTo: 'deadline'}),
    intake: end('letter', {authority: 'municipality', leadsTo: 'obliged'}),
    plan: end('letter', {authority: 'municipality', leadsTo: 'deadline'}),
    extension: end('letter', {authority: 'duo', leadsTo: 'deadline'}),
    warning: end('letter', {authority: 'duo', leadsTo: 'more-time'}),
    fineInTime: end('letter', {authority: 'duo', leadsTo: 'fines-and-loans'}),
    fineLate: end('letter', {authority: 'duo', leadsTo: 'fines-and-loans'}),
    fineUndated: end('letter', {authority: 'duo', leadsTo: 'fines-and-loans'}),
    loan: end('letter', {authority: 'duo', leadsTo: 'fines-and-loans'}),
    benefitInTime: end('letter', {authority: 'municipality', papers: ['benefit-letter']}),
    benefitLate: end('letter', {authority: 'municipality', papers: ['benefit-letter']}),
    benefitUndated: end('letter', {authority: 'municipality', papers: ['benefit-letter']}),
    decisionInTime: end('letter', {authority: 'duo', papers: ['decision']}),
    decisionLate: end('letter', {authority: 'duo', papers: ['decision']}),
    decisionUndated: end('letter', {authority: 'duo', papers: ['decision']}),
    oldLaw: end('letter', {authority: 'municipality', leadsTo: 'obliged'}),
    askLetter: end('ask', {authority: 'duo'}),
  },
};
