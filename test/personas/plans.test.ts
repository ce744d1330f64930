/** What each of the people takes home: the steps with their days, where to go, what to bring. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gistOf} from '../../src/takeaway/gist.js';
import {planOf} from '../../src/takeaway/plan.js';
import {factsOfPersona, readPersonas, stepLine} from './personas.js';

describe('the plans of the personas', () => {
  for (const persona of readPersonas()) {
    it(`${persona.id}: ${persona.who}`, () => {
      const facts = factsOfPersona(persona);
      assert.deepEqual(
        persona.takes.map(({topic}) => topic),
        persona.topics,
      );
      for (const expected of persona.takes) {
        const {topic} = expected;
        const {steps, who, fallback, papers} = planOf(gistOf({topic, facts, today: persona.today}));
        assert.deepEqual(
          {topic, who, fallback, papers: [...papers], steps: steps.map(stepLine)},
          expected,
        );
      }
    });
  }
});
