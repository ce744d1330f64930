/** The flows as data: a lawyer must be able to read them, a script to draw them. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {machineOf} from '../src/assess/settle.js';
import {FACT_NAMES} from '../src/assess/facts.js';
import type {FactName, Facts} from '../src/assess/facts.js';
import {problemsOf} from '../src/assess/check.js';
import {TEST_NAMES} from '../src/assess/guards/index.js';
import type {Flow, Guard, TestName} from '../flows/chart.js';
import {FLOWS, FLOW_IDS} from '../flows/index.js';
import {QUESTIONS, question} from '../flows/questions.js';
import {isTopic} from '../src/conversation/topics.js';
import type {QuestionId} from '../flows/questions.js';

const today = '2026-11-24';

const testNamesIn = (guard: Guard): TestName[] =>
  guard.type === 'answered'
    ? []
    : guard.type === 'no' || guard.type === 'unsure'
      ? [guard.params.test.type]
      : [guard.type];

for (const id of FLOW_IDS) {
  const flow: Flow = FLOWS[id];
  const states = Object.entries(flow.states);

  describe(`the flow "${id}"`, () => {
    it('survives JSON', () => {
      assert.deepEqual(JSON.parse(JSON.stringify(flow)), flow);
      assert.doesNotThrow(() => machineOf(JSON.parse(JSON.stringify(flow))));
    });

    it('goes only to states it has, by tests and questions there are', () => {
      for (const [state, {always = [], meta}] of states) {
        if (meta?.ask) assert.ok(meta.ask in QUESTIONS, `${state} asks ${meta.ask}`);
        for (const {target, guard} of always) {
          assert.ok(target in flow.states, `${state} → ${target}`);
          for (const name of guard ? testNamesIn(guard) : []) assert.ok(TEST_NAMES.includes(name));
        }
      }
    });

    it('builds on flows that are settled before it', () => {
      const before = FLOW_IDS.slice(0, FLOW_IDS.indexOf(id)) as readonly string[];
      for (const other of flow.buildsOn) assert.ok(before.includes(other), other);
    });

    it('names who decides or leaves it to the law, what to bring, and only topics there are', () => {
      for (const [state, {meta}] of states) {
        const outcome = meta?.outcome;
        if (!outcome) continue;
        assert.ok((outcome.papers ?? flow.papers).length > 0, `${state} names no paper`);
        if (outcome.leadsTo) assert.ok(isTopic(outcome.leadsTo), `${state} → ${outcome.leadsTo}`);
      }
    });

    it('ends with an outcome, asks, or decides in every case', () => {
      for (const [state, {type, meta, always = []}] of states) {
        if (type === 'final') assert.ok(meta?.outcome && !always.length, state);
        else assert.ok(meta?.ask ?? !always.at(-1)?.guard, `${state} may come to rest`);
      }
    });
  });
}

describe('the questions', () => {
  for (const id of Object.keys(QUESTIONS) as QuestionId[]) {
    const asked = question(id);

    it(`"${id}" fills facts that there are`, () => {
      for (const fact of asked.facts) assert.ok(FACT_NAMES.includes(fact as FactName), fact);
    });

    if ('options' in asked && asked.kind !== 'form') {
      it(`"${id}" offers options that give facts as the contract has them`, () => {
        for (const {id: option, gives} of asked.options) {
          assert.deepEqual(problemsOf(gives as Facts, today), [], option);
        }
      });
    }
  }
});
