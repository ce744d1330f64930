/** Whatever comes in as facts gives an assessment or one clear error. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {assess, isIwError} from '../../src/assess/index.js';
import type {Facts} from '../../src/assess/index.js';
import {TODAY} from '../paths/classes.js';
import {almostFacts, facts} from './draw.js';
import {drawn} from './seed.js';

const PARTS = ['law', 'obligation', 'deadline'] as const;

/** Assessed, or refused with a code and a sentence that names what was expected. */
function assessed(given: unknown, today: unknown): boolean {
  try {
    const assessment = assess(given as Facts, {today: today as string});
    for (const part of PARTS) assert.ok(assessment[part].result);
    return true;
  } catch (error) {
    assert.ok(isIwError(error), String(error));
    assert.ok(['bad-fact', 'facts-disagree', 'bad-today'].includes(error.code), error.code);
    assert.match(error.message, /must be .*; given: /s);
    return false;
  }
}

describe('anything that comes in as facts', () => {
  it('is assessed where it can be', () => {
    fc.assert(
      fc.property(facts, (told) => assessed(told, TODAY)),
      drawn(100),
    );
  });

  it('is assessed, or refused with one clear error', () => {
    let refused = 0;
    fc.assert(
      fc.property(almostFacts, (told) => void (refused += Number(!assessed(told, TODAY)))),
      drawn(1_000),
    );
    assert.ok(refused > 100);
  });

  it('is refused on a day that does not exist', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue()), (today) => {
        assert.equal(assessed({}, today), typeof today === 'string' && /^(19|2[01])/.test(today));
      }),
      drawn(500),
    );
  });

  it('is left as it was', () => {
    fc.assert(
      fc.property(facts, (told) => {
        const before = structuredClone(told);
        assess(told, {today: TODAY});
        assert.deepEqual(told, before);
      }),
      drawn(30),
    );
  });
});
