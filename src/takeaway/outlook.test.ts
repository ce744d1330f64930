import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Talk, date, none, option, passport} from '../../test/harness/talk.js';
import {outlookOf, turnsOf} from './outlook.js';

const SETTING = {today: '2026-11-24', municipality: undefined};

/** Somebody who asked until when, came to an answer, and then whether they are let off. */
const twoTopics = () =>
  new Talk('deadline')
    .answer('nationalities', passport('SY'))
    .answer('residence', option('asylum'))
    .answer('residenceGrantedOn', date('2023-11-13'))
    .answer('applies', none)
    .answer('birthDate', date('1986-06'))
    .answer('pipDate', date('2024-09-16'))
    .answer('termEnd', option('none'))
    .choose('exemption')
    .answer('registeredSince', date('2023-02-20'));

const gistOf = (talk: Talk) => {
  assert.equal(talk.shows, 'result');
  return outlookOf(talk.visit, SETTING)!.gist;
};

describe('the outlook of a visit', () => {
  it('knows what was told in the topic before, though this one does not ask for it', () => {
    const talk = twoTopics();
    assert.equal(talk.facts?.pipDate, undefined);
    assert.equal(gistOf(talk).facts.pipDate, '2024-09-16');
  });

  it('tells every answer once, those of the topic before too', () => {
    const questions = turnsOf(gistOf(twoTopics())).map(({question}) => question);
    assert.ok(questions.includes('pipDate'), String(questions));
    assert.deepEqual(questions, [...new Set(questions)]);
  });

  it('knows it no longer once another answer leaves the question out', () => {
    const talk = twoTopics().change('nationalities').answer('nationalities', passport('PL'));
    assert.equal(gistOf(talk).facts.pipDate, undefined);
  });

  it('is none while a question is open', () => {
    assert.equal(outlookOf(new Talk('obliged').visit, SETTING), undefined);
  });
});
