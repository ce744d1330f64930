/**
 * By which rule somebody may deviate in a special case. It is for the officer: a way that hardly
 * anybody gets, and no next step for the person. What is not in the dossier is not here, and is for
 * who decides to say.
 */

import {RULES} from '../../flows/law/generated/rules.js';
import type {Gist} from './gist.js';

export interface Deviation {
  /** Its sentence is among the words of the rules. */
  readonly rule: string;
  readonly article: string;
}

/** More time, or no duty any more, by the law that holds. */
const DUTY = {
  wi2021: {time: 'W21-5.5', duty: 'W21-3.24'},
  wi2013: {time: 'W13-3.12', duty: 'W13-4.15'},
  wi2007: {time: 'W07-2.6', duty: 'W07-4.3'},
} as const;

function ruleOf({topic, assessment}: Gist): string | undefined {
  if (topic === 'naturalisation') return 'NAT-10';
  if (topic === 'permanent-residence') return 'PR-6';
  const {result} = assessment.law;
  if (topic === 'fines-and-loans' || result === 'none' || result === 'ask') return undefined;
  return DUTY[result][topic === 'deadline' || topic === 'more-time' ? 'time' : 'duty'];
}

export function deviationOf(gist: Gist): Deviation | undefined {
  const rule = ruleOf(gist);
  const article = rule === undefined ? undefined : RULES[rule]?.article;
  return rule === undefined || article === undefined ? undefined : {rule, article};
}
