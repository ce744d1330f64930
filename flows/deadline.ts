/**
 * Until when?
 *
 * Dutch: Wanneer moet ik klaar zijn?
 *
 * Builds on `law` and `obligation`. The end date in the latest letter stands above any sum of
 * ours. Wi2021: three years from the day after the date on the first plan (PIP); without a plan no
 * term runs. Wi2013: three years from the start of the duty, minus a day, and only as an estimate.
 * Wi2007: every ordinary term has passed, but the duty has not. Left open: how many weeks DUO gave
 * of its own accord, and terms set in a decision on a fine; there only the letter tells.
 */

import {ask, decide, end, is, otherwise, unless, unsure, when} from './chart.js';
import type {Flow} from './chart.js';
import {figure} from './law/figure.js';

const WI2021_FROM = figure('common.route.wi2021.from');
const running = is('term', {is: 'running'});
const over = is('term', {is: 'over'});
const fits = is('termDatesFit', {});
const dutyIs = (...results: string[]) => is('resultOf', {flow: 'obligation', results});

export const deadline: Flow = {
  id: 'deadline',
  buildsOn: ['law', 'obligation'],
  papers: ['duo-letter', 'plan', 'residence-card'],
  initial: 'duty',
  states: {
    duty: decide(
      when(dutyIs('ask'), 'askDuty'),
      unless(dutyIs('obliged'), 'none'),
      when(is('lawIs', {law: 'wi2021'}), 'plan'),
      when(is('lawIs', {law: 'wi2013'}), 'letter'),
      when(is('lawIs', {law: 'wi2007'}), 'oldLaw'),
      otherwise('askLaw'),
    ),

    plan: ask(
      'pipDate',
      when(is('is', {fact: 'pipDate', value: 'none'}), 'noPlan'),
      unsure(is('dateWithin', {fact: 'pipDate', from: WI2021_FROM}), 'planUnknown'),
      otherwise('planEnd'),
    ),
    // An end date, or more time given, does not go with having no plan.
    noPlan: decide(
      when(is('termWasTold', {}), 'askDates', 'W21-4.5', 'COM-1.2'),
      otherwise('noPlanYet', 'W21-4.5'),
    ),
    planUnknown: ask('termEnd', otherwise('planUnknownTerm')),
    planUnknownTerm: decide(
      unless(fits, 'askDates', 'W21-4.3', 'COM-1.2'),
      when(running, 'running', 'COM-1.2'),
      when(over, 'passed', 'COM-1.2', 'W21-5.6'),
      otherwise('askPlan', 'W21-4.3', 'W21-4.5'),
    ),
    planEnd: ask('termEnd', otherwise('planTerm')),
    planTerm: decide(
      unless(fits, 'askDates', 'W21-4.3', 'COM-1.2'),
      when(running, 'running', 'W21-4.3', 'W21-4.4', 'COM-1.2'),
      when(over, 'passed', 'W21-4.3', 'W21-4.4', 'COM-1.2', 'W21-5.6'),
      otherwise('askEnd', 'W21-4.3', 'W21-5.0'),
    ),

    letter: ask('termEnd', otherwise('letterTerm')),
    letterTerm: decide(
      unless(fits, 'askDates', 'W13-2.2', 'COM-1.2'),
      when(running, 'running2013', 'W13-2.1', 'W13-2.2', 'COM-1.2'),
      when(over, 'passed2013', 'W13-2.2', 'W13-2.5', 'COM-1.2'),
      otherwise('askLetter', 'W13-2.2', 'W13-3.13'),
    ),

    oldLaw: ask('termEnd', otherwise('oldLawTerm')),
    oldLawTerm: decide(
      when(running, 'running2007', 'W07-2.7', 'COM-1.2'),
      when(over, 'passed2007', 'W07-2.5', 'COM-1.2'),
      otherwise('askOldLaw', 'W07-2.5', 'W07-2.7'),
    ),

    none: end('none'),
    // There is no plan to bring yet.
    noPlanYet: end('not-started', {
      authority: 'municipality',
      papers: ['duo-letter', 'residence-card', 'diploma'],
    }),
    running: end('running', {authority: 'duo'}),
    running2013: end('running', {authority: 'duo'}),
    running2007: end('running', {authority: 'municipality'}),
    passed: end('passed', {authority: 'duo'}),
    passed2013: end('passed', {authority: 'duo'}),
    passed2007: end('passed', {authority: 'municipality'}),
    askDuty: end('ask'),
    askLaw: end('ask'),
    askPlan: end('ask', {authority: 'municipality'}),
    askEnd: end('ask', {authority: 'duo'}),
    askDates: end('ask', {authority: 'duo'}),
    askLetter: end('ask', {authority: 'duo'}),
    askOldLaw: end('ask', {authority: 'municipality'}),
  },
};
