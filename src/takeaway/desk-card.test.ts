import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Facts} from '../assess/facts.js';
import {describeAnswer, questionText} from '../conversation/wording.js';
import type {Turn} from '../conversation/replay.js';
import {RESULT_BUNDLES, Words} from '../i18n/words.js';
import {deskCard, deskText} from './desk-card.js';
import {gistOf} from './gist.js';
import {turnsOf} from './outlook.js';
import {planOf} from './plan.js';
import '../conversation/engine.js';

const FACTS: Facts = {
  nationalities: ['MA'],
  residence: 'family',
  sponsor: 'dutch',
  residenceGrantedOn: '2024-01-15',
  applies: [],
  birthDate: '1990-03-02',
  pipDate: '2024-07-01',
  termEnd: 'none',
  extensionsGranted: 'none',
};

describe('the card for the desk', () => {
  const dutch = new Words();
  before(() => dutch.speak('nl', 'rest', ...RESULT_BUNDLES));

  const describeTurn = ({question, answer}: Turn) => ({
    short: questionText(dutch, question, 'short') ?? '',
    answer: describeAnswer(dutch, question, answer),
  });
  const cardOf = (facts: Facts, isPreview = false) => {
    const gist = gistOf({topic: 'obliged', facts, today: '2026-11-24'});
    const plan = planOf(gist);
    return deskCard({gist, plan, turns: turnsOf(gist), isPreview}, dutch, describeTurn);
  };

  it('says as text what was told, the answer, the article and who decides', () => {
    const text = deskText(cardOf(FACTS), dutch);
    for (const part of [
      /Marokko/,
      /15 januari 2024/,
      /1 juli 2024/,
      /U moet inburgeren\./,
      /1 juli 2027/,
      /art\. 11/,
      /DUO/,
      /24 november 2026/,
    ]) {
      assert.match(text, part);
    }
    assert.doesNotMatch(text, /\{\{|undefined|\*\*|takeaway\.|\uFFFF/);
  });

  it('says that it was reckoned for another day, where it was', () => {
    assert.doesNotMatch(cardOf(FACTS).made, /Voorbeeld/);
    assert.match(cardOf(FACTS, true).made, /Voorbeeld: gerekend op 24 november 2026/);
  });

  it('says by which article somebody may deviate, and whom to ask where we know of none', () => {
    const textsOf = (facts: Facts) =>
      cardOf(facts).lines.find(({label}) => label === dutch.t('takeaway.desk.deviates'))?.texts;
    assert.match(textsOf(FACTS)?.join() ?? '', /art\. 5 lid 2 Wet inburgering 2021/);
    assert.match(textsOf({nationalities: ['PL']})?.join() ?? '', /Vraag het aan DUO/);
  });

  it('puts what is not known last, and says that it is not known', () => {
    const {birthDate, ...rest} = FACTS;
    assert.equal(birthDate, '1990-03-02');
    const {situation} = cardOf({...rest, dontKnow: ['birthDate']});
    assert.match(situation.at(-1) ?? '', /weet ik niet/);
  });

  it('says what is unsure only where the answer is', () => {
    const unsure = dutch.t('takeaway.desk.unsure');
    const labels = (facts: Facts) => cardOf(facts).lines.map(({label}) => label);
    assert.equal(labels(FACTS).includes(unsure), false);
    const open: Facts = {nationalities: ['MA'], residence: 'family', dontKnow: ['sponsor']};
    assert.equal(labels(open).includes(unsure), true);
  });
});
