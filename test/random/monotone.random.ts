/**
 * Knowing more never turns one certain answer into another, whatever a person told: the same that
 * `test/cases/monotone.test.ts` shows of the cases, at random.
 */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {assess} from '../../src/assess/index.js';
import {certain, resultAt} from '../cases/certain.js';
import {TODAY} from '../paths/classes.js';
import {told} from './draw.js';
import {drawn} from './seed.js';

/**
 * One reason to be free of the duty may give way to another: by each of them there is nothing to do
 * today, and the flow names the first that is certain. With the birth date it is known that a child
 * is too young still, rather than exempt or outside the law; with a letter, that a duty was there
 * and has ended. No other pair is allowed.
 */
const GIVES_WAY: readonly string[] = [
  '.obligation exempt ended',
  '.obligation exempt fulfilled',
  '.obligation exempt not-yet',
  '.obligation not-obliged not-yet',
];

describe('one fact less of what anybody could have told', () => {
  it('never makes another certain answer', () => {
    let compared = 0;
    fc.assert(
      fc.property(told, (facts) => {
        const all = assess(facts, {today: TODAY});
        for (const fact of Object.keys(facts).filter((name) => name !== 'dontKnow')) {
          const fewer = assess({...facts, [fact]: undefined}, {today: TODAY});
          for (const [path, result] of certain(fewer)) {
            const known = resultAt(all, path);
            // A part that does not apply is absent: knowing more may show that it does not.
            if (known === undefined || known === result || known === 'ask') continue;
            const pair = `${path} ${result} ${known}`;
            assert.ok(GIVES_WAY.includes(pair), `${pair}, with and without "${fact}"`);
          }
          compared += 1;
        }
      }),
      drawn(200),
    );
    assert.ok(compared > 200, String(compared));
  });
});
