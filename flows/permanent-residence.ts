/**
 * Is the integration requirement for a permanent permit met? One and the same for a regular permit
 * of indefinite duration and for EU long-term residence.
 *
 * Dutch: Voldoe ik aan het inburgeringsvereiste voor een verblijfsvergunning voor onbepaalde tijd?
 *
 * Not the duty to integrate: who is free of the duty may still have to show this. The list is in
 * art. 3.96a of the Vreemdelingenbesluit 2000. Left open: the state exam and mbo 1 of who became
 * obliged before 2015, "sufficiently integrated" (the minister may waive), the years from 16 to 18,
 * and other conditions of the permit (income, years, absence), which are not looked at here.
 */

import {ask, decide, end, is, leaveOpen, otherwise, unless, when} from './chart.js';
import type {Flow} from './chart.js';
import {figure} from './law/figure.js';
import {papersFor} from './test-papers.js';

const dutch = is('holdsNationality', {of: 'dutch'});
const freed = is('holdsNationality', {of: 'free-of-permit-test'});
const young = is('isYoungerThan', {years: figure('common.age.practical')});
const pension = is('hasPensionAge', {});
const passed = is('passedTheTest', {goal: 'permanent'});

export const permanentResidence: Flow = {
  id: 'permanent-residence',
  buildsOn: [],
  papers: ['residence-card', 'diploma', 'decision', 'exam-results'],
  initial: 'nationality',
  states: {
    nationality: ask(
      'nationalities',
      when(dutch, 'dutchNational'),
      when(freed, 'metByNationality', 'PR-1'),
      leaveOpen(freed, 'age'),
      otherwise('age'),
    ),
    age: ask(
      'birthDate',
      when(young, 'metByYouth', 'PR-1'),
      when(pension, 'metByPension', 'PR-1', 'PR-18'),
      leaveOpen(pension, 'youth'),
      otherwise('youth'),
    ),
    youth: decide(leaveOpen(young, 'instead'), otherwise('instead')),

    ...papersFor(
      'permanent',
      {paper: 'PR-1', look: 'PR-1', schoolYears: 'PR-1', decision: 'PR-1'},
      'exams',
    ),

    exams: ask(
      'exams',
      when(passed, 'metByExams', 'PR-7'),
      leaveOpen(passed, 'olderDuty'),
      otherwise('olderDuty'),
    ),
    olderDuty: decide(
      when(is('mayHoldOlderExemption', {}), 'right'),
      when(is('is', {fact: 'exemptedFromDuty', value: true}), 'askExempted', 'PR-1'),
      when(is('is', {fact: 'formerDutch', value: true}), 'askFormerDutch', 'PR-8'),
      when(is('mayHaveChildhoodYears', {}), 'askChildhood', 'PR-1', 'PR-8'),
      otherwise('health'),
    ),
    // The day of the right tells whether the duty may date from before 2015; once it does not, the
    // state before goes on.
    right: ask('residence', otherwise('rightDate')),
    rightDate: ask('residenceGrantedOn', otherwise('askOlderDuty', 'PR-2')),
    health: ask(
      'health',
      when(is('is', {fact: 'health', value: 'lasting'}), 'askHealth', 'PR-6'),
      leaveOpen(is('is', {fact: 'health', value: 'lasting'}), 'conclusion'),
      otherwise('conclusion'),
    ),
    conclusion: decide(unless(is('noDoubt', {}), 'askOpen'), otherwise('notMet', 'PR-1', 'PR-2')),

    dutchNational: end('none', {authority: 'municipality'}),
    metByNationality: end('met', {authority: 'ind'}),
    metByYouth: end('met', {authority: 'ind'}),
    metByPension: end('met', {authority: 'ind'}),
    metByPaper: end('met', {authority: 'ind'}),
    metBySchoolYears: end('met', {
      authority: 'ind',
      papers: ['residence-card', 'register-extract'],
    }),
    metByDecision: end('met', {authority: 'ind'}),
    metByExams: end('met', {authority: 'ind'}),
    notMet: end('not-met', {authority: 'ind'}),
    askPaper: end('ask', {authority: 'ind'}),
    askDecision: end('ask', {authority: 'ind'}),
    askOlderDuty: end('ask', {authority: 'ind'}),
    askExempted: end('ask', {authority: 'ind'}),
    askFormerDutch: end('ask', {authority: 'ind'}),
    askChildhood: end('ask', {authority: 'ind', papers: ['residence-card', 'register-extract']}),
    askHealth: end('ask', {authority: 'ind', papers: ['residence-card', 'medical']}),
    askOpen: end('ask', {authority: 'ind'}),
  },
};
