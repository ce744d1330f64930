import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {QuestionId} from '../../flows/questions.js';
import {EXAM_PARTS} from '../../flows/vocabulary.js';
import type {Facts} from '../assess/facts.js';
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

  it('as a record of a choice, dates and numbers', () => {
    const forms: [QuestionId, Extract<Answer, {kind: 'form'}>, Facts][] = [
      ['fine', {kind: 'form', option: 'received', dates: {}}, {fine: {}}],
      [
        'fine',
        {kind: 'form', option: 'received', dates: {date: '2026-10'}, numbers: {amount: 340}},
        {fine: {date: '2026-10', amount: 340}},
      ],
      [
        'work',
        {kind: 'form', option: 'self-employed', dates: {}, numbers: {years: 5}},
        {work: {selfEmployed: true, years: 5}},
      ],
      ['hours', {kind: 'form', dates: {}, numbers: {nt2: 600}}, {hours: {nt2: 600}}],
      [
        'partner',
        {kind: 'form', option: 'unmarried', dates: {togetherSince: '2020'}},
        {partner: {dutch: true, relation: 'unmarried', togetherSince: '2020'}},
      ],
      [
        'specialSituation',
        {kind: 'form', option: 'shelter', dates: {from: '2025'}},
        {specialSituation: {kind: 'shelter', from: '2025'}},
      ],
    ];
    for (const [id, answer, facts] of forms) assert.deepEqual(factsOf(id, answer), facts, id);
  });

  it('as the only entry of a list', () => {
    assert.deepEqual(
      factsOf('illness', {kind: 'form', option: 'family-elsewhere', dates: {from: '2025-01'}}),
      {illness: [{who: 'family', treatedInNL: false, from: '2025-01'}]},
    );
    assert.deepEqual(
      factsOf('sanctions', {kind: 'form', option: 'fine', dates: {}, numbers: {amount: 810}}),
      {sanctions: [{kind: 'fine', amount: 810}]},
    );
  });

  it('as "none" whatever stands beside it', () => {
    const none = (id: QuestionId) =>
      factsOf(id, {kind: 'form', option: 'none', dates: {}, numbers: {}});
    assert.deepEqual(none('hours'), {hours: 'none'});
    assert.deepEqual(none('work'), {work: 'none'});
    assert.deepEqual(none('fine'), {fine: 'none'});
    assert.deepEqual(none('sanctions'), {sanctions: []});
  });

  it('as a number', () => {
    assert.deepEqual(factsOf('azcWeeksAfterTermStart', {kind: 'number', number: 9}), {
      azcWeeksAfterTermStart: 9,
    });
  });

  it('as passed or not for every part of the exam', () => {
    const {exams} = factsOf('exams', {kind: 'options', options: ['reading', 'knm']});
    assert.ok(typeof exams === 'object');
    assert.deepEqual(Object.keys(exams), [...EXAM_PARTS]);
    for (const part of EXAM_PARTS) {
      assert.deepEqual(exams[part], {passed: part === 'reading' || part === 'knm'}, part);
    }
  });

  it('as "asked in vain" for every fact of the question', () => {
    assert.deepEqual(factsOf('pipDate', {kind: 'unknown'}), {dontKnow: ['pipDate']});
    const exceptions = factsOf('appliesTemporary', {kind: 'unknown'}).dontKnow;
    assert.deepEqual(exceptions, ['appliesTemporary', 'religiousMinister', 'earlierResidence']);
  });

  it('not at all if it is of another kind than the question', () => {
    assert.throws(() => factsOf('birthDate', {kind: 'number', number: 3}), /"birthDate".*"date"/);
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
    ['half a year', 'schoolAgeYearsInNL', {kind: 'number', number: 1.5}, {}, 'type'],
    [
      'nineteen years of childhood',
      'schoolAgeYearsInNL',
      {kind: 'number', number: 19},
      {},
      'too-many',
    ],
    ['no weeks at all', 'azcWeeksAfterTermStart', {kind: 'number', number: 0}, {}, undefined],
    ['less than nothing', 'azcWeeksAfterTermStart', {kind: 'number', number: -1}, {}, 'type'],
    ['no hours and no "none"', 'hours', {kind: 'form', dates: {}}, {}, 'choose'],
    ['hours alone', 'hours', {kind: 'form', dates: {}, numbers: {nt2: 1}}, {}, undefined],
    [
      'a fine of unknown date',
      'fine',
      {kind: 'form', option: 'received', dates: {}},
      {},
      undefined,
    ],
    ['no relation chosen', 'partner', {kind: 'form', dates: {marriedOn: '2020'}}, {}, 'choose'],
    [
      'a wedding tomorrow',
      'partner',
      {kind: 'form', option: 'married', dates: {marriedOn: '2026-11-25'}},
      {},
      'future',
    ],
    [
      'a fine of tomorrow',
      'fine',
      {kind: 'form', option: 'received', dates: {date: '2026-11-25'}, numbers: {amount: 340}},
      {},
      'future',
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
