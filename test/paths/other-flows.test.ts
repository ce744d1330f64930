/**
 * Every path through the flows after the duty, over meaningful classes of answers: each from a few
 * people who stand for all that it turns on, and not from every end of the flows before it.
 */

import {before, describe} from 'node:test';
import {FLOW_IDS} from '../../flows/index.js';
import type {FlowId} from '../../flows/index.js';
import {walkFlow} from './judge.js';
import type {Walked} from './judge.js';
import {STARTS} from './starts.js';
import {itIsWhole} from './whole.js';

/** All but those that `paths.test.ts` walks; one without starts would fail, as nothing reaches it. */
const OTHERS = FLOW_IDS.filter((flow) => !['law', 'obligation', 'deadline'].includes(flow));

describe('every path through the flows after the duty', () => {
  const walked = new Map<FlowId, Walked>();

  before(() => {
    for (const flow of OTHERS) {
      const done = walkFlow(flow, STARTS[flow], {closely: true});
      walked.set(flow, done);
      console.log(`${flow}: ${done.paths} paths`);
    }
  });

  for (const flow of OTHERS) itIsWhole(flow, () => walked.get(flow)!);
});
