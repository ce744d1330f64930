/** The tests that every flow has to pass once all its paths were walked. */

import assert from 'node:assert/strict';
import {it} from 'node:test';
import {FLOWS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import type {State} from '../../flows/chart.js';
import type {Walked} from './judge.js';
import {transitionsOf} from './walk.js';

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

  it(`"${flow}" can be left from every question by "I don't know"`, () => {
    const states: State[] = Object.values(FLOWS[flow].states);
    for (const {always} of states.filter(({meta}) => meta?.ask)) {
      assert.ok(['answered', 'unsure'].includes(always?.at(-1)?.guard?.type ?? ''));
    }
  });
}
