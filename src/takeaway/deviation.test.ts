import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {RULES} from '../../flows/law/generated/rules.js';
import type {Facts} from '../assess/facts.js';
import type {TopicId} from '../conversation/topics.js';
import {deviationOf} from './deviation.js';
import {gistOf} from './gist.js';
import '../conversation/engine.js';

const TODAY = '2026-11-24';
const BORN: Facts = {birthDate: '1980-05-01', nationalities: ['MA'], applies: []};
const BY_LETTER = (letterLaw: Facts['letterLaw'], residenceGrantedOn: string): Facts => ({
  ...BORN,
  residence: 'family',
  sponsor: 'dutch',
  residenceGrantedOn,
  ...(letterLaw && {letterLaw}),
});
const LAW_2021 = BY_LETTER('wi2021', '2024-01-15');
const LAW_2013 = BY_LETTER('wi2013', '2015-01-15');
const LAW_2007 = BY_LETTER('wi2007', '2009-01-15');

const ruleFor = (topic: TopicId, facts: Facts) =>
  deviationOf(gistOf({topic, facts, today: TODAY}))?.rule;

describe('who may deviate', () => {
  it('is DUO for more time and for the duty, each law by its own article', () => {
    assert.equal(ruleFor('more-time', LAW_2021), 'W21-5.5');
    assert.equal(ruleFor('dispensation', LAW_2021), 'W21-3.24');
    assert.equal(ruleFor('deadline', LAW_2013), 'W13-3.12');
    assert.equal(ruleFor('obliged', LAW_2013), 'W13-4.15');
  });

  it('is the municipality under the law of 2007', () => {
    assert.equal(ruleFor('deadline', LAW_2007), 'W07-2.6');
    assert.equal(ruleFor('dispensation', LAW_2007), 'W07-4.3');
  });

  it('is told of permits and passports by their own law', () => {
    assert.equal(ruleFor('permanent-residence', LAW_2021), 'PR-6');
    assert.equal(ruleFor('naturalisation', LAW_2021), 'NAT-10');
  });

  it('is not said of a fine, nor where no law holds: nothing is known of it here', () => {
    assert.equal(ruleFor('fines-and-loans', LAW_2021), undefined);
    assert.equal(ruleFor('obliged', {nationalities: ['PL']}), undefined);
  });

  it('never rests on a rule that is open, and names its article', () => {
    const source = readFileSync(new URL('deviation.ts', import.meta.url), 'utf8');
    const named = [...source.matchAll(/'((?:W21|W13|W07|NAT|PR)-[\w.]+)'/g)].map(([, id]) => id!);
    assert.equal(named.length, 8);
    for (const id of named) {
      assert.ok(RULES[id]?.article, id);
      assert.notEqual(RULES[id]?.confidence, 'open', id);
    }
  });
});
