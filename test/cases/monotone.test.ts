/**
 * Knowing more may turn "ask" into an answer, but never one certain answer into another: with any
 * one fact taken away, a case gives the same answer or "ask".
 */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../src/assess/index.js';
import type {Assessment, Facts} from '../../src/assess/index.js';
import {readCases} from './judge.js';

const PARTS = ['obligation', 'law', 'deadline'] as const;

const certain = (assessment: Assessment) =>
  PARTS.filter((part) => assessment[part].result !== 'ask').map(
    (part) => [part, assessment[part].result] as const,
  );

describe('one fact less', () => {
  for (const {id, facts, today} of readCases()) {
    it(`never makes another certain answer of case ${id}`, () => {
      const all = assess(facts, {today});
      for (const fact of Object.keys(facts)) {
        const less: Facts = {...facts, [fact]: undefined};
        const fewer = assess(less, {today});
        for (const [part, result] of certain(fewer)) {
          const known = all[part].result;
          assert.ok(
            known === result || known === 'ask',
            `${part} is ${result} without "${fact}" and ${known} with it`,
          );
        }
      }
    });
  }
});
