/**
 * What each of the people takes home after a topic, of what they have told until then: the steps
 * with their days, where to go, what to bring.
 */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {gistOf} from '../../src/takeaway/gist.js';
import {planOf} from '../../src/takeaway/plan.js';
import {readPersonas, stepLine} from './personas.js';
import {walksOf} from './walk.js';

describe('the plans of the personas', () => {
  for (const persona of readPersonas()) {
    it(`${persona.id}: ${persona.who}`, () => {
      const {today} = persona;
      assert.deepEqual(
        walksOf(persona).map(({topic, end}) => {
          const plan = planOf(gistOf({topic, facts: end.told, today}));
          const {steps, who, fallback, papers} = plan;
          return {topic, who, fallback, papers: [...papers], steps: steps.map(stepLine)};
        }),
        persona.takes,
      );
    });
  }
});
