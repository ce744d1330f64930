/**
 * Knowing more may turn "ask" into an answer, but never one certain answer into another: with any
 * one fact taken away, a case gives the same answer or "ask".
 */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../src/assess/index.js';
import type {Facts} from '../../src/assess/index.js';
import {certain, resultAt} from './certain.js';
import {readCases} from './judge.js';

describe('one fact less', () => {
  for (const {id, facts, today} of readCases()) {
    it(`never makes another certain answer of case ${id}`, () => {
      const all = assess(facts, {today});
      for (const fact of Object.keys(facts)) {
        const less: Facts = {...facts, [fact]: undefined};
        const fewer = assess(less, {today});
        for (const [path, result] of certain(fewer)) {
          const known = resultAt(all, path);
          // A part that does not apply is absent: knowing more may show that it does not.
          if (known === undefined) continue;
          assert.ok(
            known === result || known === 'ask',
            `${path} is ${result} without "${fact}" and ${known} with it`,
          );
        }
      }
    });
  }
});
