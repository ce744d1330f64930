import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import './engine.js';
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

const withNumbers = (id: QuestionId, numbers: Record<string, string>, draft?: Draft): Draft =>
  Object.entries(numbers).reduce(
    (now, [field, text]) => drafts.typeNumber(id, now, field, text),
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
      schoolAgeYearsInNL: [{kind: 'number', number: 9}],
      azcWeeksAfterTermStart: [{kind: 'number', number: 0}],
      interruption: [{kind: 'form', dates: {from: '2019', to: '2020-02'}}],
      decision: [{kind: 'form', option: 'medical', dates: {}}],
      hours: [
        {kind: 'form', dates: {}, numbers: {integration: 300, nt2: 0, literacy: 12, online: 0}},
        {kind: 'form', option: 'none', dates: {}},
      ],
      work: [
        {kind: 'form', option: 'employee', dates: {}, numbers: {years: 5, hoursPerMonth: 0}},
        {kind: 'form', option: 'self-employed', dates: {}},
      ],
      fine: [
        {kind: 'form', option: 'received', dates: {date: '2026-10'}, numbers: {amount: 340}},
        {kind: 'form', option: 'none', dates: {}},
      ],
      sanctions: [
        {kind: 'form', option: 'fine', dates: {completedOn: '2020'}, numbers: {amount: 810}},
      ],
      partner: [{kind: 'form', option: 'married', dates: {marriedOn: '2019-05-01'}}],
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

  const numberTyped: [string, QuestionId, ReturnType<typeof finish>][] = [
    ['', 'schoolAgeYearsInNL', {problem: {code: 'number-needed', field: 'number'}}],
    ['nine', 'schoolAgeYearsInNL', {problem: {code: 'number-needed', field: 'number'}}],
    ['7,5', 'schoolAgeYearsInNL', {problem: {code: 'number-needed', field: 'number'}}],
    ['-1', 'schoolAgeYearsInNL', {problem: {code: 'number-needed', field: 'number'}}],
    ['19', 'schoolAgeYearsInNL', {problem: {code: 'too-many', field: 'number'}}],
    ['12345', 'azcWeeksAfterTermStart', {problem: {code: 'too-many', field: 'number'}}],
    [' 9 ', 'schoolAgeYearsInNL', {answer: {kind: 'number', number: 9}}],
    ['٩', 'azcWeeksAfterTermStart', {answer: {kind: 'number', number: 9}}],
    ['۱۲', 'azcWeeksAfterTermStart', {answer: {kind: 'number', number: 12}}],
  ];
  for (const [text, id, result] of numberTyped) {
    it(`makes of "${text}" for ${id} ${'answer' in result ? 'a number' : result.problem.code}`, () => {
      assert.deepEqual(finish(id, withNumbers(id, {number: text})), result);
    });
  }

  describe('of a form with numbers', () => {
    it('counts hours left empty as 0, once some are filled in', () => {
      assert.deepEqual(finish('hours', withNumbers('hours', {nt2: '600', online: ' '})), {
        answer: {
          kind: 'form',
          dates: {},
          numbers: {integration: 0, nt2: 600, literacy: 0, online: 0},
        },
      });
      assert.deepEqual(finish('hours', drafts.draftOf('hours')), {
        problem: {code: 'number-needed'},
      });
    });

    it('leaves other numbers out that are not known', () => {
      const employee = drafts.choose('work', drafts.draftOf('work'), 'employee');
      assert.deepEqual(finish('work', withNumbers('work', {monthsLast12: '6'}, employee)), {
        answer: {kind: 'form', option: 'employee', dates: {}, numbers: {monthsLast12: 6}},
      });
      assert.deepEqual(finish('work', employee), {
        answer: {kind: 'form', option: 'employee', dates: {}},
      });
    });

    const wrongNumbers: [QuestionId, string, string, string][] = [
      ['hours', 'literacy', '7,5', 'number-needed'],
      ['hours', 'online', 'many', 'number-needed'],
      ['hours', 'integration', '10000', 'too-many'],
      ['work', 'monthsLast12', '13', 'too-many'],
      ['fine', 'amount', '1.250', 'number-needed'],
      ['fine', 'amount', '1000000', 'too-many'],
    ];
    for (const [id, field, text, code] of wrongNumbers) {
      it(`says ${code} of "${text}" at ${field}`, () => {
        assert.deepEqual(finish(id, withNumbers(id, {[field]: text})), {problem: {code, field}});
      });
    }

    it('takes amounts of six digits', () => {
      const read = finish('fine', withNumbers('fine', {amount: '٩٩٩٩٩٩'}));
      assert.ok('answer' in read && read.answer.kind === 'form');
      assert.deepEqual(read.answer.numbers, {amount: 999_999});
    });

    it('names the date that is wrong, and not a number', () => {
      const received = drafts.choose('fine', drafts.draftOf('fine'), 'received');
      const amount = withNumbers('fine', {amount: '340'}, received);
      assert.deepEqual(finish('fine', withDate('fine', {year: '2030'}, 'date', amount)), {
        problem: {code: 'future', field: 'date'},
      });
    });

    it('lets "none" take the place of the fields, and typing that of "none"', () => {
      for (const id of ['hours', 'work', 'fine', 'sanctions'] as const) {
        const field = drafts.numberFields(QUESTIONS[id])[0]!;
        const none = drafts.choose(id, withNumbers(id, {[field]: '5'}), 'none');
        assert.equal(none.numbers[field], '', id);
        assert.deepEqual(finish(id, none), {
          answer: {kind: 'form', option: 'none', dates: {}},
        });
        const typed = withNumbers(id, {[field]: '5'}, none);
        assert.deepEqual([typed.option, typed.numbers[field]], [undefined, '5'], id);
      }
    });

    it('keeps dates and numbers with another option', () => {
      const dated = withDate('fine', {year: '2026'}, 'date', withNumbers('fine', {amount: '340'}));
      const received = drafts.choose('fine', dated, 'received');
      assert.deepEqual([received.dates, received.numbers], [dated.dates, dated.numbers]);
    });

    it('hides the fields beside "none" where another option brings them back', () => {
      const shows = (id: QuestionId, option: string) =>
        drafts.showsFields(QUESTIONS[id], drafts.choose(id, drafts.draftOf(id), option));
      assert.deepEqual(
        [shows('fine', 'none'), shows('fine', 'received'), shows('fine', drafts.UNKNOWN)],
        [false, true, true],
      );
      assert.equal(shows('hours', 'none'), true);
      assert.equal(shows('decision', 'exemption'), true);
    });
  });

  it('adds and takes away passports, and counts none twice', () => {
    let draft = drafts.pickCountry('nationalities', drafts.draftOf('nationalities'), 0, 'MA');
    draft = drafts.addCountry('nationalities', draft);
    draft = drafts.pickCountry('nationalities', draft, 1, 'MA');
    assert.deepEqual(finish('nationalities', draft), {answer: {kind: 'countries', codes: ['MA']}});
    assert.deepEqual(drafts.removeCountry(draft, 0).countries, ['MA']);
  });
});
