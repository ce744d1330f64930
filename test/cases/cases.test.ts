/** The cases: official answers, examples and rulings with what the assessment must say. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {judge, readCases} from './judge.js';

describe('cases', () => {
  const cases = readCases();

  it('are there, each with an id of its own', () => {
    assert.ok(cases.length > 150);
    assert.equal(new Set(cases.map(({id}) => id)).size, cases.length);
  });

  for (const one of cases) {
    if (one.strength === 'gate') {
      it(`${one.id}: ${one.title}`, () => {
        const {verdict, differences} = judge(one);
        assert.equal(verdict, 'passed', differences.join('; '));
      });
    } else {
      it(`${one.id} (watch): ${one.title}`, () => {
        const {verdict, differences} = judge(one);
        assert.notEqual(verdict, 'wrong', differences.join('; '));
      });
    }
  }
});
