/** What stands in for the integration test, for a permanent permit and for a passport alike. */

import {ask, decide, is, leaveOpen, otherwise, unless, when} from './chart.js';
import type {RuleRef, State, TestGoal} from './chart.js';
import {figure} from './law/figure.js';

interface Rules {
  readonly paper: RuleRef;
  readonly look: RuleRef;
  readonly schoolYears: RuleRef;
  readonly decision: RuleRef;
}

const schoolYears = is('hasSchoolYears', {years: figure('nat.ex.schoolYears')});

/**
 * Diploma, school years and decisions, in this order; ends in `metByPaper`, `metBySchoolYears`,
 * `metByDecision`, `askPaper`, `askDecision`, or goes on to `next`. One screen before it settles
 * what is rarely true.
 */
export function papersFor(goal: TestGoal, rules: Rules, next: string): Record<string, State> {
  const meets = is('holdsDiplomaFor', {goal, kind: 'meets'});
  const look = is('holdsDiplomaFor', {goal, kind: 'needs-a-look'});
  const counts = is('decisionCountsFor', {goal, kind: 'meets'});
  const weigh = is('decisionCountsFor', {goal, kind: 'needs-a-look'});
  const leavesStatement =
    goal === 'passport'
      ? [when(is('decisionCountsFor', {goal, kind: 'leaves-statement'}), 'statementOpen')]
      : [];
  return {
    instead: ask('appliesTest', otherwise('papers')),
    papers: ask(
      'diplomas',
      when(meets, 'metByPaper', rules.paper),
      when(look, 'askPaper', rules.look),
      leaveOpen(meets, 'schoolYears'),
      otherwise('schoolYears'),
    ),
    schoolYears: ask(
      'schoolAgeYearsInNL',
      when(schoolYears, 'metBySchoolYears', rules.schoolYears),
      leaveOpen(schoolYears, 'held'),
      otherwise('held'),
    ),
    held: ask(
      'decision',
      unless(is('holdsAnyDecision', {}), next),
      when(is('holdsAnyDecision', {}), 'decidedBy'),
      leaveOpen(counts, next),
    ),
    decidedBy: decide(
      when(counts, 'metByDecision', rules.decision),
      ...leavesStatement,
      when(weigh, 'askDecision', rules.decision),
      unless(counts, next),
      otherwise('whoDecided'),
    ),
    // Once this is known the state before it decides; what it still cannot tell is for a person.
    whoDecided: ask('decisionBy', otherwise('askDecision', rules.decision)),
  };
}
