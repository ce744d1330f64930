/**
 * Every path through every flow, over meaningful classes of answers. A path that rests without a
 * way on, a state that nothing reaches, a way that nothing takes, a certain answer that rests on
 * an unsettled rule, and a conversation that disagrees with the assessment all fail here.
 */

import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {FLOWS, FLOW_IDS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import {RULES} from '../../flows/law/generated/rules.js';
import type {Facts} from '../../src/assess/facts.js';
import {settle} from '../../src/assess/settle.js';
import {TODAY} from './classes.js';
import {transitionsOf, transitionsTaken, walk} from './walk.js';
import type {End} from './walk.js';

/** A plain person, for the starts that are about something else. */
const PLAIN: Facts = {nationalities: ['MA'], applies: [], birthDate: '1990-05-01'};
const PASSED = {passed: true};

/** What may be known before the first question: nothing, or what a letter or a host tells. */
const KNOWN: readonly Facts[] = [
  {},
  {...PLAIN, letterLaw: 'wi2013', earlierResidence: 'none'},
  {...PLAIN, letterLaw: 'wi2021', dutyStart: '2018-01-01'},
  {...PLAIN, letterLaw: 'wi2007', madeObligedByMunicipality: true},
  {...PLAIN, birthDate: '1946-05-01', letterLaw: 'wi2007'},
  {...PLAIN, nationalities: ['TR'], letterLaw: 'wi2021', optedIn: true},
  {...PLAIN, residence: 'religious-minister'},
  {...PLAIN, applies: ['earlier-permit'], residence: 'permanent', letterLaw: 'wi2013'},
  {...PLAIN, earlierResidence: 'none'},
  {
    ...PLAIN,
    residence: 'family',
    sponsor: 'dutch',
    letterLaw: 'wi2013',
    dutyStart: '2014-06-01',
    exams: {reading: PASSED, listening: PASSED, writing: PASSED, speaking: PASSED, knm: PASSED},
  },
  {
    ...PLAIN,
    residence: 'family',
    sponsor: 'dutch',
    residenceGrantedOn: '2009-03-01',
    applies: ['earlier-permit'],
    schoolAgeYearsInNL: 8,
  },
  {...PLAIN, residence: 'asylum', letterLaw: 'wi2013', dutyStart: '2014-06-01'},
  {...PLAIN, residence: 'asylum', termEnd: '2027-06-30'},
  {...PLAIN, nationalities: ['TR'], residence: 'asylum', letterLaw: 'wi2013', optedIn: false},
  ...(['wi2013', 'wi2021'] as const).flatMap((choseLaw) =>
    (['none', 'wi2007', 'wi2013', 'wi2021', undefined] as const).map((letterLaw) => ({
      ...PLAIN,
      residence: 'family' as const,
      sponsor: 'dutch' as const,
      residenceGrantedOn: '2021-12-31',
      choseLaw,
      ...(letterLaw && {letterLaw}),
    })),
  ),
];

interface Walked {
  paths: number;
  /** One way to each end for each set of facts that the next flow turns on. */
  readonly starts: Map<string, Facts>;
  /** Ways that the flow ended in error; none, if all is well. */
  readonly faults: string[];
  readonly taken: Set<string>;
}

const show = (flow: FlowId, {facts, settled}: End): string =>
  `${flow}.${settled.state} on ${JSON.stringify(facts)}`;

/** What is wrong with an end, as one line each. */
function* faultsOf(flow: FlowId, end: End): Generator<string> {
  const {outcome, because} = end.settled;
  if (!outcome) return yield `no outcome: ${show(flow, end)}`;
  // Below `law` a plain "there is none" rests on the reasons of the flows before.
  const rests =
    flow === 'law' || !['ask', 'none', 'not-obliged', 'not-yet'].includes(outcome.result);
  if (rests && !because.length) yield `no rule decides: ${show(flow, end)}`;
  for (const {rule} of because) {
    if (!RULES[rule]) yield `no such rule ${rule}: ${show(flow, end)}`;
    // The law leaves these open, so they may be a reason to ask and never to decide.
    if (outcome.result !== 'ask' && RULES[rule]?.confidence === 'open') {
      yield `the open rule ${rule} decides: ${show(flow, end)}`;
    }
  }
}

/** The assessment of the same facts must come to the same end as the conversation did. */
function* disagreementsOf(flow: FlowId, end: End): Generator<string> {
  const assessed = settle(end.facts, {today: TODAY, allAsked: true})[flow]?.state;
  if (assessed !== end.settled.state) yield `assessed as ${assessed}: ${show(flow, end)}`;
}

function walkFlow(flow: FlowId, starts: readonly Facts[]): Walked {
  const walked: Walked = {paths: 0, starts: new Map(), faults: [], taken: new Set()};
  const ways = new Set<string>();
  for (const start of starts) {
    for (const end of walk(flow, start)) {
      const {state} = end.settled;
      walked.paths += 1;
      walked.faults.push(...faultsOf(flow, end));
      // Looked at more closely: the first to come to this end by these questions and reasons.
      const {residence, sponsor, applies, exams, dutyStart, educationLevel} = end.facts;
      const {residenceGrantedOn, schoolAgeYearsInNL, letterLaw, choseLaw, termEnd} = end.facts;
      const told = [exams, dutyStart, residenceGrantedOn, schoolAgeYearsInNL, letterLaw, termEnd];
      walked.starts.set(JSON.stringify([state, applies, ...told]), end.facts);
      // Looked at more closely: the first to come to this end by these questions and reasons.
      const {because, open} = end.settled;
      const way = JSON.stringify([
        ...[state, residence, sponsor, letterLaw, choseLaw],
        ...[because.map(({rule}) => rule), open, educationLevel, end.questions],
      ]);
      if (!ways.has(way)) {
        ways.add(way);
        walked.faults.push(...disagreementsOf(flow, end));
        for (const transition of transitionsTaken(flow, end.facts)) walked.taken.add(transition);
      }
    }
  }
  return walked;
}

describe('every path through every flow', () => {
  const walked = new Map<FlowId, Walked>();

  before(() => {
    let starts: readonly Facts[] = KNOWN;
    for (const flow of FLOW_IDS) {
      const flowWalked = walkFlow(flow, starts);
      walked.set(flow, flowWalked);
      starts = [...flowWalked.starts.values()];
      console.log(`${flow}: ${flowWalked.paths} paths`);
    }
  });

  for (const flow of FLOW_IDS) {
    it(`"${flow}" ends well on all of them`, () => {
      assert.deepEqual(walked.get(flow)?.faults.slice(0, 5), []);
    });

    it(`"${flow}" has no state that nothing reaches and no way that nothing takes`, () => {
      const {taken} = walked.get(flow)!;
      assert.deepEqual(
        transitionsOf(flow).filter((transition) => !taken.has(transition)),
        [],
      );
    });

    it(`"${flow}" can be left from every question by "I don't know"`, () => {
      const asking = Object.values(FLOWS[flow].states).filter(({meta}) => meta?.ask);
      for (const {always} of asking) {
        assert.ok(['answered', 'unsure'].includes(always?.at(-1)?.guard?.type ?? ''));
      }
    });
  }
});
