import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {factsOf, problemOf, withFacts} from './answers.js';
import type {Answer} from './answers.js';

const today = '2026-11-24';
const date = (text: string): Answer => ({kind: 'date', date: text});

describe('an answer becomes facts', () => {
  it('as the option gives them', () => {
    assert.deepEqual(factsOf('residence', {kind: 'option', option: 'ukraine'}), {
      residence: 'temporary-protection',
    });
  });

  it('as a list of what was ticked, with what a tick says by itself', () => {
    assert.deepEqual(factsOf('appliesTemporary', {kind: 'options', options: ['minister']}), {
      appliesTemporary: ['minister'],
      religiousMinister: true,
    });
  });

  it('as a record built from a choice and dates', () => {
    const answer: Answer = {kind: 'form', option: 'study', dates: {from: '2019'}};
    assert.deepEqual(factsOf('earlierResidence', answer), {
      earlierResidence: [{residenceGroup: 'study', from: '2019'}],
    });
    assert.deepEqual(factsOf('decision', {kind: 'form', option: 'effort', dates: {date: '2016'}}), {
      exemptedFromDuty: false,
      dispensations: [{ground: 'effort', date: '2016'}],
    });
  });

  it('as "asked in vain" for every fact of the question', () => {
    assert.deepEqual(factsOf('pipDate', {kind: 'unknown'}), {dontKnow: ['pipDate']});
    const exceptions = factsOf('appliesTemporary', {kind: 'unknown'}).dontKnow;
    assert.deepEqual(exceptions, ['appliesTemporary', 'religiousMinister', 'earlierResidence']);
  });

  it('not at all if it is of another kind than the question', () => {
    assert.throws(() => factsOf('birthDate', {kind: 'years', years: 3}), /"birthDate".*"date"/);
  });

  it('next to what was asked in vain before', () => {
    const facts = withFacts({dontKnow: ['pipDate']}, {dontKnow: ['termEnd']});
    assert.deepEqual(facts.dontKnow, ['pipDate', 'termEnd']);
  });
});

describe('an answer that cannot be taken', () => {
  const cases: [string, Parameters<typeof problemOf>[0], Answer, object, string | undefined][] = [
    ['nothing chosen', 'residence', {kind: 'option', option: ''}, {}, 'choose'],
    ['no country', 'nationalities', {kind: 'countries', codes: []}, {}, 'country'],
    ['no year', 'birthDate', date(''), {}, 'year-needed'],
    ['31 April', 'birthDate', date('1990-04-31'), {}, 'impossible-date'],
    ['tomorrow', 'residenceGrantedOn', date('2026-11-25'), {}, 'future'],
    ['today', 'residenceGrantedOn', date('2026-11-24'), {}, undefined],
    [
      'a permit before the birth',
      'birthDate',
      date('2020-05-01'),
      {residenceGrantedOn: '2019'},
      'before-birth',
    ],
    ['a plan before there were plans', 'pipDate', date('2021-12-31'), {}, 'pip-too-early'],
    ['the first day of plans', 'pipDate', date('2022-01-01'), {}, undefined],
    ['half a year', 'schoolAgeYearsInNL', {kind: 'years', years: 1.5}, {}, 'type'],
    [
      'nineteen years of childhood',
      'schoolAgeYearsInNL',
      {kind: 'years', years: 19},
      {},
      'too-many-years',
    ],
    ['no permit chosen', 'earlierResidence', {kind: 'form', dates: {from: '2019'}}, {}, 'choose'],
    ['an absence without dates', 'interruption', {kind: 'form', dates: {}}, {}, 'year-needed'],
    [
      'an absence that ends first',
      'interruption',
      {kind: 'form', dates: {from: '2023-02', to: '2023-01'}},
      {},
      'ends-before-start',
    ],
    ['a term that ends in the future', 'termEnd', date('2028-01-01'), {}, undefined],
  ];
  for (const [what, question, answer, facts, problem] of cases) {
    it(`${what}: ${problem ?? 'is fine'}`, () => {
      assert.equal(problemOf(question, answer, facts, today), problem);
    });
  }
});
