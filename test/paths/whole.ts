/** The tests that every flow has to pass once all its paths were walked. */

import assert from 'node:assert/strict';
import {it} from 'node:test';
import {FLOWS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import type {State} from '../../flows/chart.js';
import type {Walked} from './judge.js';
import {AUTHORITIES} from '../../flows/vocabulary.js';
import {TOPICS, TOPIC_IDS} from '../../src/conversation/topics.js';
import {checkItems} from '../../src/takeaway/check.js';
import {gistOf} from '../../src/takeaway/gist.js';
import {HELPERS, planOf} from '../../src/takeaway/plan.js';
import {TODAY} from './classes.js';
import {transitionsOf} from './walk.js';

/** The topics that settle a flow. */
const topicsOf = (flow: FlowId) =>
  TOPIC_IDS.filter((topic) => (TOPICS[topic] as readonly FlowId[]).includes(flow));

export function itIsWhole(flow: FlowId, walked: () => Walked): void {
  it(`"${flow}" ends well on all of them`, () => {
    assert.deepEqual(walked().faults.slice(0, 5), []);
  });

  it(`"${flow}" has no state that nothing reaches and no way that nothing takes`, () => {
    const {taken} = walked();
    assert.deepEqual(
      transitionsOf(flow).filter((transition) => !taken.has(transition)),
      [],
    );
  });

  it(`"${flow}" leaves nobody without a step, one place to go, one fallback and papers`, () => {
    const {ends} = walked();
    const states = Object.entries(FLOWS[flow].states);
    const finals = states.filter(([, {type}]) => type === 'final').map(([state]) => state);
    assert.deepEqual([...ends.keys()].sort(), finals.sort());
    for (const [state, {facts, municipality}] of ends) {
      for (const topic of topicsOf(flow)) {
        const gist = gistOf({topic, facts, today: TODAY, municipality});
        const plan = planOf(gist);
        const where = `${flow}.${state} in ${topic}`;
        assert.ok(plan.steps[0] && !plan.steps[0].later, where);
        assert.ok(AUTHORITIES.includes(plan.who), where);
        assert.ok(HELPERS.includes(plan.fallback), where);
        assert.ok(plan.papers.length > 0, where);
        assert.ok(checkItems(gist, plan).length > 0, where);
      }
    }
  });

  it(`"${flow}" can be left from every question by "I don't know"`, () => {
    const states: State[] = Object.values(FLOWS[flow].states);
    for (const {always} of states.filter(({meta}) => meta?.ask)) {
      assert.ok(['answered', 'unsure'].includes(always?.at(-1)?.guard?.type ?? ''));
    }
  });
}
