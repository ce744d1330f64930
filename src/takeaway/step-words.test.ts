import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {RESULT_BUNDLES, Words} from '../i18n/words.js';
import {step} from './steps.js';
import {stepValues} from './step-words.js';

describe('who decides, in the words of a step', () => {
  const dutch = new Words();
  before(() => dutch.speak('nl', 'rest', ...RESULT_BUNDLES));

  const say = (where: 'duo' | 'municipality' | 'ind', slot: string) =>
    dutch.t(`takeaway.plan.steps.contactNow.${slot}`, stepValues(step('contactNow', where), dutch));

  it('is written small within a sentence, and an abbreviation is not', () => {
    assert.match(say('municipality', 'what'), /^Vraag uw gemeente /);
    assert.match(say('ind', 'what'), /^Vraag de IND /);
    assert.match(say('duo', 'what'), /^Vraag DUO /);
  });

  it('begins a sentence with a capital', () => {
    assert.match(say('municipality', 'after'), /^Uw gemeente /);
  });
});
