/** The cases: official answers, examples and rulings with what the assessment must say. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {judge, leaves, readCases} from './judge.js';
import type {Case} from './judge.js';

/** The topics whose flows are built; every gate case of theirs must pass. */
const TOPICS = ['obliged', 'which-law', 'deadline'];
/** The parts that there are flows for, and that other topics may lean on already. */
const PARTS = ['obligation', 'law', 'deadline'];

const onlyParts = (one: Case): Case => ({
  ...one,
  expect: Object.fromEntries(Object.entries(one.expect).filter(([part]) => PARTS.includes(part))),
});

/** A case about more time in the file on deadlines; its flow is not built yet. */
const ofOtherFlows = ({expect}: Case): boolean =>
  leaves(expect).every(([path]) => path.startsWith('extensions.'));

describe('cases', () => {
  const cases = readCases();

  it('are there, each with an id of its own', () => {
    assert.ok(cases.length > 150);
    assert.equal(new Set(cases.map(({id}) => id)).size, cases.length);
  });

  for (const one of cases.filter((each) => TOPICS.includes(each.topic) && !ofOtherFlows(each))) {
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

  for (const one of cases.filter(({topic}) => !TOPICS.includes(topic)).map(onlyParts)) {
    if (Object.keys(one.expect).length === 0) continue;
    it(`${one.id}, in passing: ${one.title}`, () => {
      const {verdict, differences} = judge(one);
      assert.notEqual(verdict, 'wrong', differences.join('; '));
    });
  }
});
