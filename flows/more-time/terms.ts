/** What the grounds for more time share: the gate before them, and the window after them. */

import {ask, decide, end, is, otherwise, unless, when} from '../chart.js';
import type {Flow, RuleRef, State} from '../chart.js';
import {figure} from '../law/figure.js';
import type {LawId, Paper} from '../vocabulary.js';

const dutyIs = (...results: string[]) => is('resultOf', {flow: 'obligation', results});
const termIs = (...results: string[]) => is('resultOf', {flow: 'deadline', results});
const gate = (...results: string[]) => is('resultOf', {flow: 'more-time', results});

export const lawIs = (law: LawId) => is('lawIs', {law});

/** From when DUO takes a request, and that it decides in eight weeks. */
const REQUEST = {wi2007: 'W07-2.6', wi2013: 'W13-3.1', wi2021: 'W21-5.0'} as const;

/**
 * Can this person ask for more time at all, and when?
 *
 * Dutch: Kan ik (nu) om verlenging vragen?
 *
 * Only somebody with a duty and a term can. DUO takes a request in the last six months of the term
 * that runs. Under the law of 2007 the municipality decides. Left open: a request after the term
 * has passed, which no text that was read forbids or promises.
 */
export const moreTime: Flow = {
  id: 'more-time',
  buildsOn: ['law', 'obligation', 'deadline'],
  papers: ['duo-letter', 'plan'],
  initial: 'duty',
  states: {
    duty: decide(
      when(dutyIs('ask'), 'askDuty'),
      unless(dutyIs('obliged'), 'noDuty'),
      when(lawIs('wi2007'), 'oldLaw', 'W07-2.6', 'W07-3.1'),
      when(termIs('not-started'), 'noTerm', 'W21-4.5', 'W21-5.8'),
      otherwise('reasons'),
    ),
    // One screen for all the reasons that are rarely true; what is ticked is asked for below.
    reasons: ask('reasons', otherwise('window')),
    window: decide(
      when(termIs('passed'), 'passed', REQUEST),
      when(is('requestIsOpen', {}), 'open', REQUEST),
      unless(is('requestIsOpen', {}), 'later', REQUEST),
      otherwise('askTerm', REQUEST),
    ),

    open: end('open', {authority: 'duo'}),
    later: end('later', {authority: 'duo'}),
    passed: end('passed', {authority: 'duo'}),
    noTerm: end('no-term', {authority: 'municipality'}),
    noDuty: end('no-duty'),
    oldLaw: end('old-law', {authority: 'municipality'}),
    askDuty: end('ask-duty'),
    askTerm: end('ask-term', {authority: 'duo'}),
  },
};

/** What a ground is made of. */
interface Ground {
  readonly id: string;
  /** What to send along. */
  readonly papers: readonly Paper[];
  /** The ground as `extensionsGranted` names it, where the same period counts only once. */
  readonly once?: string;
  /** The rule that says what the ground is. */
  readonly rule: RuleRef;
  /** The first state of `states`. */
  readonly initial: string;
  /** They end in `yes`, `automatic`, or an end of their own. */
  readonly states: Readonly<Record<string, State>>;
  /** Leave out the window: the time comes by itself. */
  readonly automatic?: true;
}

/**
 * A flow for one ground. A person who has it goes to `yes`, which looks whether the request can be
 * made now; what the ground needs is in its own states. Ends that all grounds have: may apply, not
 * yet, ask (the term is over, the term is not known, the duty is not known, the law of 2007), and
 * that no term runs.
 */
export function ground({id, papers, once, rule, initial, states, automatic}: Ground): Flow {
  const window: Record<string, State> = automatic
    ? {}
    : {
        yes: once
          ? decide(when(is('wasGranted', {ground: once}), 'askAgain', rule), otherwise('window'))
          : decide(otherwise('window')),
        window: decide(
          when(gate('open'), 'mayApply', rule, REQUEST),
          when(gate('later'), 'notYet', rule, REQUEST),
          when(gate('passed'), 'askPassed', rule, REQUEST),
          otherwise('askTerm', rule, REQUEST),
        ),
        mayApply: end('may-apply', {authority: 'duo'}),
        notYet: end('not-yet', {authority: 'duo'}),
        askPassed: end('ask', {authority: 'duo'}),
        askTerm: end('ask', {authority: 'duo'}),
        ...(once && {askAgain: end('ask', {authority: 'duo'})}),
      };
  return {
    id: `extension-${id}`,
    buildsOn: ['law', 'obligation', 'deadline', 'more-time'],
    papers,
    initial: 'gate',
    states: {
      gate: decide(
        when(gate('ask-duty'), 'askDuty'),
        when(gate('no-duty'), 'noDuty'),
        when(gate('no-term'), 'noTerm', 'W21-5.8'),
        when(gate('old-law'), 'askOldLaw', 'W07-2.6'),
        otherwise(initial),
      ),
      ...states,
      ...window,
      noDuty: end('not-available'),
      noTerm: end('not-available', {authority: 'municipality'}),
      askDuty: end('ask'),
      askOldLaw: end('ask', {authority: 'municipality'}),
    },
  };
}

/** More weeks than this in a reception centre give time (exclusive). */
export const AZC_WEEKS = figure('wi2013.ext.azc.thresholdWeeks');
