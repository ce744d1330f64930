import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {agreed, allOf, anyOf, isBefore, isWithin, not} from './truth.js';

describe('three-valued logic', () => {
  it('never turns what is unknown into no', () => {
    assert.equal(not('unknown'), 'unknown');
    assert.equal(anyOf('no', 'unknown'), 'unknown');
    assert.equal(allOf('yes', 'unknown'), 'unknown');
  });

  it('decides where the unknown cannot turn it', () => {
    assert.equal(anyOf('unknown', 'yes'), 'yes');
    assert.equal(allOf('unknown', 'no'), 'no');
  });

  it('agrees only where all agree', () => {
    assert.equal(agreed(['yes', 'yes']), 'yes');
    assert.equal(agreed(['yes', 'no']), 'unknown');
    assert.equal(agreed([]), 'unknown');
  });
});

describe('a date and a limit', () => {
  const year = {first: '2021-01-01', last: '2021-12-31'};

  it('lies before a day that comes after all it could be', () => {
    assert.equal(isBefore(year, '2022-01-01'), 'yes');
    assert.equal(isBefore(year, '2021-12-31'), 'unknown');
    assert.equal(isBefore(year, '2021-01-01'), 'no');
  });

  it('lies within a period, both ends included', () => {
    assert.equal(isWithin(year, '2021-01-01', '2021-12-31'), 'yes');
    assert.equal(isWithin(year, '2021-01-02'), 'unknown');
    assert.equal(isWithin(year, undefined, '2020-12-31'), 'no');
    assert.equal(isWithin(year, '2022-01-01'), 'no');
  });
});
