/**
 * Is this person free of the duty, or of part of the exam, because they already meet it?
 *
 * Dutch: Krijg ik vrijstelling? (never to be mixed up with a dispensation, ontheffing)
 *
 * Builds on the flow `obligation`, which has looked at what frees for good or for a while. What is
 * left for somebody with a duty: parts of the exam, and under the law of 2021 the interview of who
 * is sufficiently integrated already. Left open: work as a self-employed person (the profit counts),
 * a paper at A2 under the law of 2021 (only for parts that the plan sets at A2).
 */

import {ask, decide, end, is, otherwise, unless, when} from './chart.js';
import type {Flow} from './chart.js';
import {figure} from './law/figure.js';

const dutyIs = (...results: string[]) => is('resultOf', {flow: 'obligation', results});
const language = is('isFreedFrom', {parts: 'language'});
const ona = is('isFreedFrom', {parts: 'ona'});
const onaIsDue = is('onaIsDue', {});
const lawIs2021 = is('lawIs', {law: 'wi2021'});
const registered = is('isRegisteredFor', {
  years: figure('wi2021.sufficientlyIntegrated.residenceYears'),
});
const worked = is('hasWorked', {years: figure('wi2021.sufficientlyIntegrated.workYears')});

const PARTS = {wi2007: 'W07-1.10', wi2013: 'W13-1.6', wi2021: 'W21-3.8'} as const;
const PAPERS = {wi2007: 'W07-1.10', wi2013: 'W13-1.5', wi2021: 'W21-3.2'} as const;

export const exemption: Flow = {
  id: 'exemption',
  buildsOn: ['law', 'obligation'],
  papers: ['diploma', 'marks', 'duo-letter'],
  initial: 'duty',
  states: {
    duty: decide(
      when(is('isExempt', {for: 'a-while'}), 'temporary'),
      when(dutyIs('exempt'), 'full'),
      when(dutyIs('ask'), 'askDuty'),
      unless(dutyIs('obliged'), 'noDuty'),
      otherwise('diplomas'),
    ),

    // Parts of the exam.
    diplomas: ask('diplomas', otherwise('ona')),
    ona: decide(unless(onaIsDue, 'parts'), otherwise('exams')),
    exams: ask('exams', otherwise('work')),
    work: ask('work', otherwise('parts')),
    parts: decide(
      when(language, 'languageParts', PARTS),
      unless(language, 'onaPartOnly'),
      otherwise('askParts', PARTS),
    ),
    onaPartOnly: decide(
      when(ona, 'onaPart', 'W13-4.9', 'W13-4.14', 'W13-1.5'),
      unless(ona, 'interview'),
      otherwise('askOna', 'W13-4.9', 'W13-4.10'),
    ),

    // Sufficiently integrated already: an exemption in the law of 2021 only.
    interview: decide(unless(lawIs2021, 'none', PAPERS), otherwise('registered')),
    registered: ask(
      'registeredSince',
      unless(registered, 'none', PAPERS, 'W21-3.6'),
      otherwise('worked'),
    ),
    worked: ask(
      'work',
      unless(worked, 'none', PAPERS, 'W21-3.6'),
      when(worked, 'integrated'),
      otherwise('askIntegrated', 'W21-3.6', 'W21-3.7'),
    ),
    integrated: decide(
      when(registered, 'askInterview', 'W21-3.6', 'W21-3.7'),
      otherwise('askIntegrated', 'W21-3.6', 'W21-3.7'),
    ),

    full: end('full'),
    temporary: end('temporary'),
    languageParts: end('partial', {mayAsk: true}),
    onaPart: end('partial', {mayAsk: true, papers: ['employer-statement', 'income', 'duo-letter']}),
    none: end('none'),
    noDuty: end('none'),
    askDuty: end('ask'),
    askParts: end('ask'),
    askOna: end('ask', {papers: ['employer-statement', 'income', 'duo-letter']}),
    askIntegrated: end('ask', {papers: ['register-extract', 'employer-statement']}),
    askInterview: end('ask', {mayAsk: true, papers: ['register-extract', 'employer-statement']}),
  },
};
