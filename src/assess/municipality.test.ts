/** The law of 2007: each municipality decides by its own criteria, and we never by another law's. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TRIED} from '../../test/harness/people.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';
import type {MunicipalRules} from './view.js';

const TODAY = '2026-11-24';

const granted = (facts: Facts, municipality?: MunicipalRules) => {
  const {law, dispensation} = assess(facts, {today: TODAY, ...(municipality && {municipality})});
  assert.equal(law.result, 'wi2007');
  return dispensation!;
};

describe('a dispensation under the law of 2007', () => {
  it('is for the municipality to say where it told no criteria', () => {
    const {effort, integrated} = granted(TRIED);
    for (const part of [effort!, integrated!]) {
      assert.equal(part.result, 'ask');
      assert.equal(part.authority, 'municipality');
    }
  });

  it('follows the criteria of the municipality, on both sides of each', () => {
    const effort = (hours: number, attempts: number) =>
      granted(TRIED, {wi2007: {effort: {hours, attempts}}}).effort!.result;
    assert.equal(effort(600, 3), 'may-apply');
    assert.equal(effort(601, 3), 'not-available');
    assert.equal(effort(600, 4), 'not-available');
    const integrated = (residenceYears: number, workYears: number) =>
      granted(TRIED, {wi2007: {integrated: {residenceYears, workYears}}}).integrated!.result;
    assert.equal(integrated(17, 12), 'may-apply');
    assert.equal(integrated(18, 12), 'not-available');
    assert.equal(integrated(17, 13), 'not-available');
  });

  it('asks where a criterion was told and the fact was not', () => {
    const facts: Facts = {...TRIED, hours: {}};
    const {effort} = granted(facts, {wi2007: {effort: {hours: 600}}});
    assert.equal(effort!.result, 'ask');
  });

  it('changes nothing under another law', () => {
    const lenient = {wi2007: {effort: {hours: 1}, integrated: {workYears: 1}}};
    const other: Facts = {
      ...TRIED,
      residenceGrantedOn: '2023-03-01',
      registeredSince: '2023-03-01',
      madeObligedByMunicipality: false,
      letterLaw: 'wi2021',
      pipDate: '2023-06-01',
    };
    const {dispensation} = assess(other, {today: TODAY, municipality: lenient});
    assert.equal(dispensation!.effort!.result, 'not-available');
  });
});
