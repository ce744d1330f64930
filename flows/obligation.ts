/**
 * Must this person integrate, today?
 *
 * Dutch: Ben ik vandaag inburgeringsplichtig?
 *
 * Builds on the flow `law`. Where a law binds, what ends the duty or frees from it comes before
 * the conclusion that the duty stands: age, papers, school years, decisions already held, school.
 * Left open: a paper or decision that only an authority can weigh, and every fact that is unknown
 * and could still free the person.
 */

import {ask, decide, end, is, leaveOpen, otherwise, unless, when} from './chart.js';
import type {Flow} from './chart.js';
import {figure} from './law/figure.js';

const exempted = is('is', {fact: 'exemptedFromDuty', value: true});
const schoolYears = is('hasSchoolYears', {years: figure('common.school.years')});
const atSchool = is('isAtExemptingSchool', {});
const lawSays = (...results: string[]) => is('resultOf', {flow: 'law', results});

const END_AGE = {wi2007: 'W07-1.2', wi2013: 'W13-1.3', wi2021: 'W21-2.5'} as const;
const PAPERS = {wi2007: 'W07-1.10', wi2013: 'W13-1.5', wi2021: 'W21-3.2'} as const;
const SCHOOL_YEARS = {wi2007: 'W07-1.3', wi2013: 'W13-1.4', wi2021: 'W21-3.1'} as const;
const DISPENSED = {wi2007: 'W07-4.3', wi2013: 'W13-4.1', wi2021: 'W21-3.20'} as const;
const DUTY = {wi2007: 'W07-1.1', wi2013: 'W13-1.1', wi2021: 'W21-2.1'} as const;
const PARTS = {wi2007: 'W07-7.1', wi2013: 'W13-5.3', wi2021: 'W21-4.10'} as const;

export const obligation: Flow = {
  id: 'obligation',
  buildsOn: ['law'],
  papers: ['residence-card', 'duo-letter', 'diploma'],
  initial: 'law',
  states: {
    law: decide(
      when(lawSays('not-yet'), 'notYetPermit'),
      when(lawSays('none'), 'notObliged'),
      when(is('someLawBinds', {}), 'age'),
      otherwise('unclearLaw'),
    ),
    // Eight school years keep a person out of the two older laws, whichever it may be.
    unclearLaw: decide(when(schoolYears, 'schoolYearsLaw', SCHOOL_YEARS), otherwise('askLaw')),

    age: ask(
      'birthDate',
      when(is('isPastEndAge', {when: 'right-granted'}), 'tooOldFromTheStart', END_AGE),
      when(is('isPastEndAge', {when: 'today'}), 'endedByAge', END_AGE),
      when(is('isYoungerThan', {years: figure('common.age.min')}), 'tooYoung', 'W21-2.1'),
      when(is('isYoungerThan', {years: figure('common.age.practical')}), 'minor'),
      leaveOpen(is('isPastEndAge', {when: 'today'}), 'youth'),
      otherwise('youth'),
    ),
    youth: decide(
      leaveOpen(is('isYoungerThan', {years: figure('common.age.practical')}), 'papers'),
      otherwise('papers'),
    ),
    // Under 18 school or qualification duty frees; outside it even a minor can be obliged.
    minor: ask(
      'education',
      unless(is('is', {fact: 'education', value: 'none'}), 'exemptMinor', 'W21-2.4', 'W21-3.4'),
      when(is('is', {fact: 'educationLevel', value: 'isk'}), 'exemptMinor', 'W21-2.4', 'W21-3.4'),
      otherwise('askMinor', 'W21-2.4'),
    ),

    papers: ask(
      'diplomas',
      when(is('holdsPaper', {kind: 'finishes'}), 'fulfilled', PAPERS),
      when(is('holdsPaper', {kind: 'exempts'}), 'exemptByPaper', PAPERS),
      when(is('holdsPaper', {kind: 'needs-a-look'}), 'askPaper', PAPERS),
      leaveOpen(is('holdsPaper', {kind: 'exempts'}), 'schoolYears'),
      otherwise('schoolYears'),
    ),
    schoolYears: ask(
      'schoolAgeYearsInNL',
      when(schoolYears, 'schoolYearsLaw', SCHOOL_YEARS),
      leaveOpen(schoolYears, 'exemption'),
      otherwise('exemption'),
    ),
    // The same eight years: outside the two older laws, an exemption under that of 2021.
    schoolYearsLaw: decide(
      when(is('lawIs', {law: 'wi2021'}), 'exemptBySchoolYears'),
      unless(is('lawIs', {law: 'wi2021'}), 'outsideBySchoolYears'),
      otherwise('askLaw'),
    ),
    exemption: ask(
      'decision',
      when(exempted, 'exemptByDecision', 'W21-3.10'),
      leaveOpen(exempted, 'dispensation'),
      otherwise('dispensation'),
    ),
    dispensation: ask(
      'decision',
      when(is('holdsDispensation', {effect: 'ends'}), 'endedByDispensation', DISPENSED),
      when(is('holdsDispensation', {effect: 'leaves-part'}), 'statement', 'W13-4.2'),
      when(is('holdsDispensation', {effect: 'needs-a-look'}), 'askDispensation', DISPENSED),
      leaveOpen(is('holdsDispensation', {effect: 'ends'}), 'school'),
      otherwise('school'),
    ),
    school: ask(
      'education',
      when(atSchool, 'exemptAtSchool', 'W21-3.5'),
      unless(atSchool, 'exams'),
      otherwise('schoolStopped'),
    ),
    // Once this is answered the state before it decides; here only "I don't know" goes on.
    schoolStopped: ask('educationStoppedOn', leaveOpen(atSchool, 'exams')),

    // Effort lifts everything but the participation statement (PVT).
    statement: decide(unless(is('noDoubt', {}), 'askOpen'), otherwise('obligedForStatement')),

    exams: decide(
      when(is('hasPassedAllParts', {}), 'askAllPassed', PARTS),
      otherwise('conclusion'),
    ),
    conclusion: decide(unless(is('noDoubt', {}), 'askOpen'), otherwise('obliged', DUTY)),

    obliged: end('obliged'),
    obligedForStatement: end('obliged'),
    notObliged: end('not-obliged'),
    tooOldFromTheStart: end('not-obliged'),
    outsideBySchoolYears: end('not-obliged'),
    notYetPermit: end('not-yet'),
    tooYoung: end('not-yet'),
    endedByAge: end('ended'),
    endedByDispensation: end('ended'),
    fulfilled: end('fulfilled'),
    exemptByPaper: end('exempt', {exemption: 'full', mayAsk: true}),
    exemptBySchoolYears: end('exempt', {exemption: 'full', mayAsk: true}),
    exemptByDecision: end('exempt'),
    exemptAtSchool: end('exempt', {exemption: 'temporary'}),
    exemptMinor: end('exempt', {exemption: 'temporary'}),
    askLaw: end('ask'),
    askMinor: end('ask'),
    askPaper: end('ask'),
    askDispensation: end('ask'),
    askAllPassed: end('ask'),
    askOpen: end('ask'),
  },
};
