/** What a result page says, as ids and dates: the words are in the locales. */

import type {Outcome} from '../../flows/chart.js';
import {FLOWS, FLOW_IDS} from '../../flows/index.js';
import {assess} from '../assess/assess.js';
import type {Assessment, ObligationResult} from '../assess/assessment.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {FactName, Facts} from '../assess/facts.js';
import type {Reason} from '../assess/settled.js';
import type {MunicipalRules} from '../assess/view.js';

/** The four fixed sentences; they are never mixed. */
export type Verdict = 'must' | 'mustNot' | 'mayAsk' | 'notSure';

/** Who pays differs by law and group; the key of the text under `cost`. */
export type CostKey =
  'wi2007' | 'wi2013Asylum' | 'wi2013Other' | 'wi2021Asylum' | 'wi2021Other' | 'none';

export interface Result {
  /** The day of asking. */
  readonly today: CalendarDate;
  readonly assessment: Assessment;
  readonly verdict: Verdict;
  readonly cost: CostKey;
  /** Every rule that decided, once, in order. */
  readonly because: readonly Reason[];
  /** Every fact that could still change the answer, if it were (better) known. */
  readonly open: readonly FactName[];
}

const endOf = (reason: string): Outcome | undefined => {
  const [flow, state] = reason.split('.');
  const id = FLOW_IDS.find((known) => known === flow);
  return id && state ? FLOWS[id].states[state]?.meta?.outcome : undefined;
};

const VERDICTS: Readonly<Record<ObligationResult, Verdict>> = {
  obliged: 'must',
  'not-obliged': 'mustNot',
  exempt: 'mustNot',
  fulfilled: 'mustNot',
  ended: 'mustNot',
  'not-yet': 'mustNot',
  ask: 'notSure',
};

/** The fixed sentence that an end of the flow `obligation` is told with. */
export const verdictOf = ({result, mayAsk}: Pick<Outcome, 'result' | 'mayAsk'>): Verdict =>
  mayAsk ? 'mayAsk' : VERDICTS[result as ObligationResult];

/** Holders of asylum, and family permits with someone who holds it. */
const isAsylumGroup = ({residence, sponsor}: Facts): boolean =>
  residence === 'asylum' ||
  residence === 'asylum-permanent' ||
  sponsor === 'asylum-holder' ||
  sponsor === 'asylum-permanent-holder';

function costOf({obligation, law}: Assessment, facts: Facts): CostKey {
  if (obligation.result !== 'obliged' || law.result === 'ask' || law.result === 'none')
    return 'none';
  if (law.result === 'wi2007') return 'wi2007';
  return `${law.result}${isAsylumGroup(facts) ? 'Asylum' : 'Other'}`;
}

/** Whether a fact is known to the day: then nothing about it is left to find out. */
const isExact = (value: unknown): boolean =>
  value !== undefined && !(typeof value === 'string' && /^\d{4}(-\d{2})?$/.test(value));

export function resultOf(facts: Facts, today: CalendarDate, municipality?: MunicipalRules): Result {
  const assessment = assess(facts, {today, municipality});
  const {obligation, law, deadline} = assessment;
  const parts = [law, obligation, deadline];
  const seen = new Set<string>();
  return {
    today,
    assessment,
    verdict: verdictOf(endOf(obligation.reason) ?? obligation),
    cost: costOf(assessment, facts),
    because: parts
      .flatMap(({because}) => because)
      .filter(({rule}) => !seen.has(rule) && seen.add(rule)),
    open: [...new Set(parts.flatMap(({open}) => open))].filter((fact) => !isExact(facts[fact])),
  };
}
