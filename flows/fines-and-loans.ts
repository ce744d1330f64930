/**
 * Fines for being late, and the loan for lessons. Two flows.
 *
 * Dutch: Krijg ik een boete? Moet ik de lening terugbetalen?
 *
 * A fine is for being late through one's own fault, so it comes after everything that may have been
 * the reason. Asylum holders: after the rulings of 4 February and 9 July 2025 and 18 February 2026
 * DUO imposes no such fine and recovers no loan; an old one should be looked at again. Left open:
 * what happens to old decisions, and the fines of a municipality for missing a talk or a course.
 */

import {ask, decide, end, is, otherwise, unless, when} from './chart.js';
import type {Flow} from './chart.js';
import {figure} from './law/figure.js';
import type {LawId} from './vocabulary.js';

const dutyIs = (...results: string[]) => is('resultOf', {flow: 'obligation', results});
const termIs = (...results: string[]) => is('resultOf', {flow: 'deadline', results});
const lawIs = (law: LawId) => is('lawIs', {law});
const noFine = is('is', {fact: 'fine', value: 'none'});
const noLoan = is('is', {fact: 'loan', value: 'none'});
const holdsAsylum = is('staysFor', {purposes: ['asylum', 'asylum-permanent']});
const inAsylumGroup = is('inAsylumGroup', {});
const blameless = is('noReasonForDelay', {});
const effortEnough = is('hasHours', {
  of: ['integration', 'nt2', 'literacy'],
  atLeast: figure('wi2013.ext.hours300.hours'),
  online: 'unclear',
});
const triedTwice = is('triedOpenParts', {
  times: figure('wi2013.ext.hours300.attempts'),
  ona: figure('wi2013.ext.hours300.attemptsOna'),
});
const recognised = is('is', {fact: 'schoolRecognised', value: true});

const FINE = {wi2007: 'W07-6.1', wi2013: 'W13-6.1', wi2021: 'W21-6.5'} as const;

export const fine: Flow = {
  id: 'fine',
  buildsOn: ['law', 'obligation', 'deadline'],
  papers: ['fine-letter', 'school-statement', 'exam-results', 'medical'],
  initial: 'received',
  states: {
    received: ask('fine', unless(noFine, 'inHand'), when(noFine, 'duty'), otherwise('askFine')),

    // A fine in hand.
    inHand: decide(
      when(holdsAsylum, 'asylumFine'),
      when(lawIs('wi2013'), 'effort'),
      otherwise('askReceived', FINE, 'W13-6.4'),
    ),
    asylumFine: decide(
      when(lawIs('wi2013'), 'reviewAsylum', 'W13-6.6'),
      when(lawIs('wi2021'), 'askAsylum2021', 'W21-6.8', 'W21-6.9'),
      otherwise('askReceived', FINE, 'W13-6.4'),
    ),
    // 300 hours and every failed part tried twice: the table gives no fine at all.
    effort: decide(
      when(effortEnough, 'effortTries'),
      otherwise('askReceived', 'W13-6.1', 'W13-6.4', 'W13-6.5'),
    ),
    effortTries: decide(
      when(triedTwice, 'effortSchool'),
      otherwise('askReceived', 'W13-6.1', 'W13-6.4', 'W13-6.5'),
    ),
    effortSchool: decide(
      when(recognised, 'reviewEffort', 'W13-6.1', 'W13-3.2'),
      otherwise('askReceived', 'W13-6.1', 'W13-6.4', 'W13-6.5'),
    ),

    // No fine so far: may one come?
    duty: decide(
      when(dutyIs('ask'), 'askDuty'),
      unless(dutyIs('obliged'), 'noDuty'),
      when(lawIs('wi2007'), 'askOldLaw', 'W07-6.1', 'W07-3.4', 'W07-6.3'),
      when(termIs('running'), 'statementYear'),
      when(termIs('not-started'), 'noTerm', FINE),
      unless(termIs('passed'), 'askTerm', FINE),
      otherwise('group'),
    ),
    // Under the law of 2013 the participation statement has a year of its own, within the three.
    statementYear: decide(
      unless(lawIs('wi2013'), 'notLate', FINE),
      unless(is('statementIsDue', {}), 'notLate', FINE),
      otherwise('statementDone'),
    ),
    statementDone: ask(
      'exams',
      when(is('hasPassed', {parts: ['pvt']}), 'notLate', FINE),
      otherwise('askStatementYear', 'W13-6.1', 'W13-6.3'),
    ),
    group: decide(
      when(holdsAsylum, 'asylum'),
      when(inAsylumGroup, 'askFamilyOfAsylum', 'W13-6.6', 'W21-6.8'),
      unless(inAsylumGroup, 'reasons'),
      otherwise('askGroup', 'W13-6.6', 'W13-6.7', 'W21-6.8'),
    ),
    asylum: decide(
      when(lawIs('wi2013'), 'noneAsylum', 'W13-6.6'),
      otherwise('noneAsylum2021', 'W21-6.8'),
    ),
    reasons: ask('reasons', otherwise('health')),
    health: ask('health', otherwise('blame')),
    blame: decide(
      unless(blameless, 'askReason', {wi2007: 'W07-2.6', wi2013: 'W13-3.15', wi2021: 'W21-6.7'}),
      when(blameless, 'exams'),
      otherwise('askReason', {wi2007: 'W07-2.6', wi2013: 'W13-3.15', wi2021: 'W21-6.7'}),
    ),
    exams: ask('exams', otherwise('law')),
    law: decide(
      when(lawIs('wi2013'), 'hours2013'),
      when(is('onlyMisses', {parts: ['pvt', 'map']}), 'modulesOnly', 'W21-6.4'),
      otherwise('route'),
    ),
    // The table of 2018: hours at a recognised school, and how often the parts were tried.
    hours2013: ask('hours', otherwise('school2013')),
    school2013: ask('schoolRecognised', otherwise('tries2013')),
    tries2013: ask('examAttempts', otherwise('table2013')),
    table2013: decide(
      unless(effortEnough, 'possible', 'W13-6.1', 'W13-6.2', 'W13-6.7'),
      unless(triedTwice, 'possible', 'W13-6.1', 'W13-6.2', 'W13-6.7'),
      unless(recognised, 'possible', 'W13-6.1', 'W13-6.2', 'W13-6.7'),
      when(effortEnough, 'enough2013'),
      otherwise('askAmount', 'W13-6.1'),
    ),
    enough2013: decide(when(triedTwice, 'schoolKnown'), otherwise('askAmount', 'W13-6.1')),
    schoolKnown: decide(
      when(recognised, 'statement', 'W13-6.1'),
      otherwise('askAmount', 'W13-6.1'),
    ),
    // The participation statement has a term and a fine of its own.
    statement: decide(
      when(is('hasPassed', {parts: ['pvt']}), 'noneByEffort', 'W13-6.1'),
      unless(is('statementIsDue', {}), 'noneByEffort', 'W13-6.1'),
      otherwise('askStatement', 'W13-6.1', 'W13-6.3'),
    ),

    route: ask(
      'route',
      when(is('is', {fact: 'route', value: 'education'}), 'possibleAttendance', 'W21-6.11'),
      otherwise('hours2021'),
    ),
    hours2021: ask('hours', otherwise('tries2021')),
    tries2021: ask('examAttempts', otherwise('table2021')),
    table2021: decide(otherwise('possible2021', 'W21-6.5', 'W21-6.10', 'W21-6.12', 'W21-6.13')),

    reviewAsylum: end('review', {authority: 'duo'}),
    reviewEffort: end('review', {authority: 'duo'}),
    noneAsylum: end('none', {authority: 'duo'}),
    noneAsylum2021: end('none', {authority: 'duo'}),
    noneByEffort: end('none', {authority: 'duo'}),
    notLate: end('none', {authority: 'duo'}),
    noTerm: end('none', {authority: 'duo'}),
    noDuty: end('none'),
    possible: end('possible', {authority: 'duo'}),
    possible2021: end('possible', {authority: 'duo'}),
    possibleAttendance: end('possible', {authority: 'duo'}),
    modulesOnly: end('possible', {authority: 'duo'}),
    askFine: end('ask'),
    askReceived: end('ask'),
    askAsylum2021: end('ask'),
    askDuty: end('ask'),
    askOldLaw: end('ask', {authority: 'municipality'}),
    askTerm: end('ask', {authority: 'duo'}),
    askFamilyOfAsylum: end('ask', {authority: 'duo'}),
    askGroup: end('ask', {authority: 'duo'}),
    askReason: end('ask', {authority: 'duo'}),
    askAmount: end('ask', {authority: 'duo'}),
    askStatement: end('ask', {authority: 'duo'}),
    askStatementYear: end('ask', {authority: 'municipality'}),
  },
};

export const loan: Flow = {
  id: 'loan',
  buildsOn: ['law', 'obligation', 'deadline'],
  papers: ['loan-letter', 'income'],
  initial: 'borrowed',
  states: {
    borrowed: ask(
      'loan',
      when(is('loanIs', {status: 'remitted'}), 'remitted', 'W13-6.10'),
      unless(noLoan, 'group'),
      when(noLoan, 'wanted'),
      otherwise('askLoan'),
    ),

    // A loan to pay back, or not.
    group: decide(
      when(holdsAsylum, 'asylum'),
      when(inAsylumGroup, 'askFamilyOfAsylum', 'W13-6.8', 'W13-6.10', 'W13-6.12'),
      unless(inAsylumGroup, 'repay'),
      otherwise('askWhichLoan', 'W13-6.6', 'W13-6.7', 'W13-6.9'),
    ),
    repay: decide(
      when(lawIs('wi2013'), 'repay2013', 'W13-6.7', 'W13-6.9'),
      when(lawIs('wi2021'), 'repay2021', 'W21-7.7', 'W21-7.8'),
      otherwise('askWhichLoan', 'W13-6.9'),
    ),
    asylum: decide(
      when(lawIs('wi2013'), 'reviewAsylum', 'W13-6.6'),
      otherwise('askWhichLoan', 'W13-6.6'),
    ),

    // No loan: can there be one, and must there?
    wanted: decide(
      when(dutyIs('ask'), 'askDuty'),
      unless(dutyIs('obliged'), 'noDuty'),
      when(lawIs('wi2021'), 'wanted2021'),
      otherwise('askOlderLaw', {wi2007: 'W07-3.8', wi2013: 'W13-6.8', wi2021: 'W21-7.4'}),
    ),
    wanted2021: decide(
      when(inAsylumGroup, 'freeCourse', 'W21-7.3'),
      unless(inAsylumGroup, 'available', 'W21-7.4', 'W21-7.5', 'W21-7.11'),
      otherwise('askGroup', 'W21-7.3', 'W21-7.4'),
    ),

    remitted: end('none', {authority: 'duo'}),
    reviewAsylum: end('review', {authority: 'duo'}),
    repay2013: end('repay', {authority: 'duo'}),
    repay2021: end('repay', {authority: 'duo'}),
    freeCourse: end('none', {authority: 'municipality'}),
    available: end('available', {authority: 'duo'}),
    noDuty: end('none'),
    askLoan: end('ask', {authority: 'duo'}),
    askDuty: end('ask'),
    askGroup: end('ask', {authority: 'duo'}),
    askFamilyOfAsylum: end('ask', {authority: 'duo'}),
    askWhichLoan: end('ask', {authority: 'duo'}),
    askOlderLaw: end('ask', {authority: 'duo'}),
  },
};
