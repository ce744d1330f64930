/** A loan for lessons: to pay back, remitted, or still to be had. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FAMILY} from '../../test/harness/people.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';

const loan = (facts: Facts) =>
  assess({...FAMILY, ...facts}, {today: '2026-11-24'}).sanctions.loan.reason.split('.')[1];

describe('a loan', () => {
  it('that was remitted is over', () => {
    assert.equal(loan({loan: {status: 'remitted'}}), 'remitted');
    assert.equal(loan({loan: {status: 'remitted'}, residence: 'asylum'}), 'remitted');
  });

  it('that is open, or of which no more is known, is to be paid back', () => {
    for (const held of [{status: 'open'}, {status: 'repaying'}, {amount: 5000}] as const) {
      assert.equal(loan({loan: held}), 'repay2021', JSON.stringify(held));
    }
  });

  it('that nobody took can still be had', () => {
    assert.equal(loan({loan: 'none'}), 'available');
  });

  it('of which nobody knows whether it was taken is for somebody to look at', () => {
    assert.equal(loan({loan: undefined}), 'askLoan');
  });
});
