import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import '../conversation/engine.js';
import {QUESTIONS} from '../../flows/questions.js';
import type {Question, QuestionId} from '../../flows/questions.js';
import {LANGUAGES} from './generated/languages.js';
import {Words} from './words.js';
import {
  countChoices,
  describeAnswer,
  optionHint,
  optionLabel,
  optionsOf,
  problemText,
  questionText,
} from '../conversation/wording.js';
import {dateFields, numberFields} from '../conversation/draft.js';
import {variantOf} from '../conversation/variants.js';

const words = new Words();
await words.speak('nl', 'rest');

describe('wording', () => {
  it('follows what is known', () => {
    assert.equal(variantOf('residenceGrantedOn', {residence: 'asylum'}, {}), 'asylum');
    assert.equal(variantOf('residenceGrantedOn', {residence: 'family'}, {}), 'card');
    assert.equal(variantOf('residenceGrantedOn', {}, {}), 'card');
    assert.equal(variantOf('termEnd', {}, {}), 'wi2021');
    assert.equal(variantOf('birthDate', {}, {}), undefined);
  });

  it('takes the text of a variant, and the common one where that has none', () => {
    const asylum = questionText(words, 'residenceGrantedOn', 'title', 'asylum');
    assert.notEqual(asylum, questionText(words, 'residenceGrantedOn', 'title'));
    assert.equal(
      questionText(words, 'residenceGrantedOn', 'why', 'asylum'),
      questionText(words, 'residenceGrantedOn', 'why'),
    );
  });

  it('offers an option only in its variant', () => {
    assert.deepEqual(
      optionsOf('termEnd', 'wi2013').map(({id}) => id),
      [],
    );
    assert.deepEqual(
      optionsOf('termEnd', 'wi2021').map(({id}) => id),
      ['none'],
    );
  });

  it('says an answer in one line', () => {
    const line = (id: QuestionId, answer: Parameters<typeof describeAnswer>[2]) =>
      describeAnswer(words, id, answer);
    assert.equal(line('residence', {kind: 'unknown'}), 'weet ik niet');
    assert.equal(line('residence', {kind: 'option', option: 'asylum'}), 'Ik heb asiel gekregen');
    assert.equal(line('applies', {kind: 'options', options: []}), 'geen van deze');
    assert.equal(
      line('nationalities', {kind: 'countries', codes: ['MA', 'NL']}),
      'Marokko en Nederland',
    );
    assert.equal(line('birthDate', {kind: 'date', date: '1990-05'}), 'mei 1990');
    assert.equal(line('schoolAgeYearsInNL', {kind: 'number', number: 9}), '9');
    assert.equal(
      line('hours', {kind: 'form', dates: {}, numbers: {integration: 300, online: 0}}),
      'Uren inburgeringscursus: 300, Waarvan online: 0',
    );
    assert.match(
      line('fine', {
        kind: 'form',
        option: 'received',
        dates: {date: '2026-10'},
        numbers: {amount: 340},
      }),
      /, oktober 2026, Bedrag in euro: 340$/,
    );
    assert.equal(
      line('earlierResidence', {
        kind: 'form',
        option: 'work',
        dates: {from: '2010', to: '2012-03'},
      }),
      'Voor werk, 2010 – maart 2012',
    );
  });

  it('says that a passport is none, or not known, and no country of that name', () => {
    const line = (code: string) =>
      describeAnswer(words, 'nationalities', {kind: 'countries', codes: [code]});
    assert.equal(line('stateless'), words.t('questions.nationalities.option.stateless.label'));
    assert.equal(line('unknown'), words.t('interface.turns.unknown'));
    assert.equal(line('SY'), 'Syrië');
  });

  it('counts what can be chosen, with "I don\'t know"', () => {
    assert.equal(countChoices('residence'), QUESTIONS.residence.options.length + 1);
    assert.equal(countChoices('applies'), QUESTIONS.applies.options.length + 2);
    assert.equal(countChoices('birthDate'), 0);
    assert.equal(countChoices('azcWeeksAfterTermStart'), 0);
    assert.equal(countChoices('hours'), 0);
  });

  for (const {tag} of LANGUAGES) {
    it(`names every field in ${tag}`, async () => {
      const texts = new Words();
      await texts.speak(tag, 'rest');
      for (const asked of Object.values(QUESTIONS) as Question[]) {
        const keys =
          asked.kind === 'number'
            ? [`units.${asked.unit}`]
            : [...dateFields(asked), ...numberFields(asked)].map((name) => `fields.${name}`);
        for (const key of keys) assert.ok(texts.has(`interface.${key}`), key);
      }
    });

    it(`has every text of a question in ${tag}`, async () => {
      const texts = new Words();
      await texts.speak(tag, 'rest');
      for (const id of Object.keys(QUESTIONS) as QuestionId[]) {
        for (const part of ['short', 'title', 'why', 'where'] as const) {
          assert.ok(questionText(texts, id, part), `${id}.${part}`);
        }
        const asked = QUESTIONS[id];
        for (const {id: option} of 'options' in asked ? asked.options : []) {
          assert.doesNotMatch(optionLabel(texts, id, option), /^questions\./, `${id}.${option}`);
          assert.notEqual(optionHint(texts, id, option), '');
        }
      }
      for (const code of ['impossible-date', 'choose', 'too-many', 'number-needed'] as const) {
        assert.doesNotMatch(problemText(texts, {code}), /^interface\./, code);
      }
    });
  }
});
