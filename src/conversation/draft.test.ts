import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {QUESTIONS} from '../../flows/questions.js';
import type {QuestionId} from '../../flows/questions.js';
import {problemOf} from './answers.js';
import type {Answer} from './answers.js';
import * as drafts from './draft.js';
import type {DateDraft, Draft} from './draft.js';

const TODAY = '2026-11-24';
const finish = (id: QuestionId, draft: Draft) => drafts.finish(id, draft, {}, TODAY, problemOf);

const withDate = (id: QuestionId, date: Partial<DateDraft>, field = 'date', draft?: Draft): Draft =>
  (['day', 'month', 'year'] as const).reduce(
    (now, part) => drafts.typeDate(id, now, field, part, date[part] ?? ''),
    draft ?? drafts.draftOf(id),
  );

describe('a draft', () => {
  it('comes back as it was from each kind of answer', () => {
    const answers: Partial<Record<QuestionId, Answer[]>> = {
      residence: [{kind: 'option', option: 'asylum'}, {kind: 'unknown'}],
      applies: [
        {kind: 'options', options: []},
        {kind: 'options', options: ['school', 'away']},
      ],
      nationalities: [
        {kind: 'countries', codes: ['MA', 'NL']},
        {kind: 'option', option: 'stateless'},
      ],
      birthDate: [
        {kind: 'date', date: '1990'},
        {kind: 'date', date: '1990-05'},
        {kind: 'date', date: '1990-05-01'},
      ],
      schoolAgeYearsInNL: [{kind: 'years', years: 9}],
      interruption: [{kind: 'form', dates: {from: '2019', to: '2020-02'}}],
      decision: [{kind: 'form', option: 'medical', dates: {}}],
    };
    for (const [id, given] of Object.entries(answers) as [QuestionId, Answer[]][]) {
      for (const answer of given) {
        assert.deepEqual(finish(id, drafts.draftOf(id, answer)), {answer}, id);
      }
    }
  });

  it('is no answer while it is empty', () => {
    for (const id of Object.keys(QUESTIONS) as QuestionId[]) {
      assert.ok('problem' in finish(id, drafts.draftOf(id)), id);
    }
  });

  it('takes "I don\'t know" for every question', () => {
    for (const id of Object.keys(QUESTIONS) as QuestionId[]) {
      const draft = drafts.choose(id, drafts.draftOf(id), drafts.UNKNOWN);
      assert.deepEqual(finish(id, draft), {answer: {kind: 'unknown'}}, id);
    }
  });

  it('lets "none of these" stand alone', () => {
    const school = drafts.tick('applies', drafts.draftOf('applies'), 'school', true);
    const none = drafts.tick('applies', school, drafts.NONE, true);
    assert.deepEqual([none.option, none.options], [drafts.NONE, []]);
    const again = drafts.tick('applies', none, 'away', true);
    assert.deepEqual([again.option, again.options], [undefined, ['away']]);
    assert.deepEqual(drafts.tick('applies', again, 'away', false).options, []);
  });

  it('lets typing take the place of an option beside the fields, and the other way', () => {
    const none = drafts.choose('pipDate', drafts.draftOf('pipDate'), 'none');
    const typed = withDate('pipDate', {year: '2023'}, 'date', none);
    assert.equal(typed.option, undefined);
    assert.equal(drafts.choose('pipDate', typed, 'none').dates.date?.year, '');
  });

  it('keeps the option of a form while its dates are typed', () => {
    const chosen = drafts.choose('decision', drafts.draftOf('decision'), 'medical');
    const typed = withDate('decision', {year: '2023', month: '4'}, 'date', chosen);
    assert.deepEqual(finish('decision', typed), {
      answer: {kind: 'form', option: 'medical', dates: {date: '2023-04'}},
    });
  });

  it('reads the digits of Arabic and Persian', () => {
    assert.deepEqual(
      finish('birthDate', withDate('birthDate', {day: '٧', month: '۱۲', year: '١٩٩٠'})),
      {
        answer: {kind: 'date', date: '1990-12-07'},
      },
    );
  });

  const wrong: [Partial<DateDraft>, string][] = [
    [{}, 'year-needed'],
    [{day: '1', month: '2'}, 'year-needed'],
    [{day: '1', year: '1990'}, 'month-needed'],
    [{day: '31', month: '2', year: '1990'}, 'impossible-date'],
    [{month: '13', year: '1990'}, 'impossible-date'],
    [{year: '90'}, 'year-short'],
    [{year: 'soon'}, 'impossible-date'],
    [{year: '2030'}, 'future'],
  ];
  for (const [date, code] of wrong) {
    it(`says ${code} of ${JSON.stringify(date)}`, () => {
      assert.deepEqual(finish('birthDate', withDate('birthDate', date)), {
        problem: {code, field: 'date'},
      });
    });
  }

  it('names the date of a form that is wrong', () => {
    const from = withDate('interruption', {year: '2020'}, 'from');
    const both = (to: Partial<DateDraft>) =>
      finish('interruption', withDate('interruption', to, 'to', from));
    assert.deepEqual(both({year: '2019'}), {problem: {code: 'ends-before-start', field: 'to'}});
    assert.deepEqual(both({year: 'x'}), {problem: {code: 'impossible-date', field: 'to'}});
  });

  it('wants a number for years, and not too many', () => {
    const years = (text: string) =>
      finish(
        'schoolAgeYearsInNL',
        drafts.typeYears('schoolAgeYearsInNL', drafts.draftOf('schoolAgeYearsInNL'), text),
      );
    assert.deepEqual(years('nine'), {problem: {code: 'number-needed'}});
    assert.deepEqual(years('19'), {problem: {code: 'too-many-years'}});
    assert.deepEqual(years(' 9 '), {answer: {kind: 'years', years: 9}});
  });

  it('adds and takes away passports, and counts none twice', () => {
    let draft = drafts.pickCountry('nationalities', drafts.draftOf('nationalities'), 0, 'MA');
    draft = drafts.addCountry('nationalities', draft);
    draft = drafts.pickCountry('nationalities', draft, 1, 'MA');
    assert.deepEqual(finish('nationalities', draft), {answer: {kind: 'countries', codes: ['MA']}});
    assert.deepEqual(drafts.removeCountry(draft, 0).countries, ['MA']);
  });
});
