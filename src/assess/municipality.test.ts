/** The law of 2007: each municipality decides by its own criteria, and we never by another law's. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TRIED} from '../../test/harness/people.js';
import {assess} from './assess.js';
import type {Facts} from './facts.js';
import {settle} from './settle.js';
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

  it('asks for nothing that the municipality did not name', () => {
    const {effort, integrated} = granted(TRIED, {});
    assert.deepEqual([effort!.result, integrated!.result], ['ask', 'ask']);
    const untried: Facts = {...TRIED, examAttempts: undefined};
    assert.equal(granted(untried, {wi2007: {effort: {hours: 600}}}).effort!.result, 'may-apply');
    const untaught: Facts = {...TRIED, hours: 'none'};
    assert.equal(granted(untaught, {wi2007: {effort: {attempts: 3}}}).effort!.result, 'may-apply');
    const idle: Facts = {...TRIED, work: 'none'};
    const years = (criteria: {residenceYears?: number; workYears?: number}, facts: Facts) =>
      granted(facts, {wi2007: {integrated: criteria}}).integrated!.result;
    assert.equal(years({residenceYears: 17}, idle), 'may-apply');
    assert.equal(years({residenceYears: 18}, idle), 'not-available');
    assert.equal(years({workYears: 1}, idle), 'not-available');
    const unregistered: Facts = {...TRIED, registeredSince: undefined};
    assert.equal(years({workYears: 12}, unregistered), 'may-apply');
    assert.equal(years({residenceYears: 17}, unregistered), 'ask');
    assert.equal(years({workYears: 1}, {...TRIED, work: undefined}), 'ask');
  });

  it('decides of each ground by its own criteria', () => {
    const both = {effort: {hours: 600}, integrated: {workYears: 13}};
    const {effort, integrated} = granted(TRIED, {wi2007: both});
    assert.deepEqual([effort!.result, integrated!.result], ['may-apply', 'not-available']);
    const one = granted(TRIED, {wi2007: {effort: {hours: 600}}});
    assert.deepEqual([one.effort!.result, one.integrated!.result], ['may-apply', 'ask']);
  });

  it('counts hours of every kind, and asks where some were online', () => {
    const hours = (integration: number, nt2: number, literacy: number, online = 0) =>
      granted(
        {...TRIED, hours: {integration, nt2, literacy, online}},
        {wi2007: {effort: {hours: 600}}},
      ).effort!.result;
    assert.equal(hours(200, 200, 200), 'may-apply');
    assert.equal(hours(200, 200, 199), 'not-available');
    assert.equal(hours(200, 200, 200, 1), 'ask');
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

describe('a question about lessons, work or years here', () => {
  const untold: Facts = {
    ...TRIED,
    applies: [],
    atSchoolEnd2012: false,
    termEnd: 'none',
    extensionsGranted: 'none',
    fine: 'none',
    hours: undefined,
    examAttempts: undefined,
    work: undefined,
    registeredSince: undefined,
  };
  const asks = (flow: 'dispensation-effort' | 'dispensation-integrated', rules?: MunicipalRules) =>
    settle(untold, {today: TODAY, allAsked: false, ...(rules && {municipality: rules})}, [
      'law',
      'obligation',
      'deadline',
      flow,
    ])[flow]!.ask;

  it('is put where the municipality told what it asks, and to nobody else', () => {
    const effort = {wi2007: {effort: {hours: 600}}};
    const integrated = {wi2007: {integrated: {workYears: 10}}};
    assert.equal(asks('dispensation-effort', effort), 'hours');
    assert.equal(asks('dispensation-integrated', integrated), 'work');
    for (const rules of [undefined, {}, integrated]) {
      assert.equal(asks('dispensation-effort', rules), undefined);
    }
    for (const rules of [undefined, {}, effort]) {
      assert.equal(asks('dispensation-integrated', rules), undefined);
    }
  });
});
