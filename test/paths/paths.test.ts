/**
 * Every path through every flow, over meaningful classes of answers. A path that rests without a
 * way on, a state that nothing reaches, a way that nothing takes, a certain answer that rests on
 * an unsettled rule, and a conversation that disagrees with the assessment all fail here.
 */

import {before, describe} from 'node:test';
import type {FlowId} from '../../flows/index.js';
import {DUTY, walkDuty} from './duty.js';
import type {Walked} from './judge.js';
import {itIsWhole} from './whole.js';

describe('every path through the flows of the duty', () => {
  const walked = new Map<FlowId, Walked>();

  before(() => {
    for (const [flow, done] of walkDuty()) {
      walked.set(flow, done);
      console.log(`${flow}: ${done.paths} paths`);
    }
  });

  for (const flow of DUTY) itIsWhole(flow, () => walked.get(flow)!);
});
