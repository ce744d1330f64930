/**
 * Knowing more may turn "ask" into an answer, but never one certain answer into another: with any
 * one fact taken away, a case gives the same answer or "ask".
 */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../src/assess/index.js';
import type {Assessment, Facts} from '../../src/assess/index.js';
import {readCases} from './judge.js';

/** Every result of an assessment, by its path; `ask` is no certain answer. */
function certain(part: unknown, path = ''): [path: string, result: string][] {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return [];
  return Object.entries(part).flatMap(([key, value]): [string, string][] => {
    if (key === 'result') return value === 'ask' ? [] : [[path, value as string]];
    return ['because', 'sources', 'open'].includes(key) ? [] : certain(value, `${path}.${key}`);
  });
}

const at = (assessment: Assessment, path: string): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (part, key) => (part as Record<string, unknown> | undefined)?.[key],
      assessment,
    );

describe('one fact less', () => {
  for (const {id, facts, today} of readCases()) {
    it(`never makes another certain answer of case ${id}`, () => {
      const all = assess(facts, {today});
      for (const fact of Object.keys(facts)) {
        const less: Facts = {...facts, [fact]: undefined};
        const fewer = assess(less, {today});
        for (const [path, result] of certain(fewer)) {
          const known = at(all, path) as {result: string} | undefined;
          // A part that does not apply is absent: knowing more may show that it does not.
          if (known === undefined) continue;
          assert.ok(
            known.result === result || known.result === 'ask',
            `${path} is ${result} without "${fact}" and ${known.result} with it`,
          );
        }
      }
    });
  }
});
