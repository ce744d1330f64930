import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {FAMILY} from '../../test/harness/people.js';
import type {Facts} from '../assess/facts.js';
import type {TopicId} from '../conversation/topics.js';
import {RESULT_BUNDLES, Words} from '../i18n/words.js';
import {gistOf} from './gist.js';
import {letterAsText, lettersFor, letterText} from './letters.js';
import type {LetterKind} from './letters.js';
import {planOf} from './plan.js';

const TODAY = '2026-11-24';
const RUNNING: Facts = {...FAMILY, pipDate: '2024-07-01'};
const ASYLUM_2013: Facts = {
  nationalities: ['SY'],
  residence: 'asylum',
  residenceGrantedOn: '2016-05-10',
  birthDate: '1985-01-01',
  letterLaw: 'wi2013',
  applies: [],
  termEnd: '2020-01-01',
  fine: {date: '2020-06-01', amount: 1250, final: true},
  loan: 'none',
  exams: 'none',
  hours: 'none',
};

const lettersOf = (facts: Facts, topic: TopicId = 'obliged', today = TODAY) => {
  const gist = gistOf({topic, facts, today});
  return lettersFor(gist, planOf(gist));
};
const kinds = (facts: Facts, topic?: TopicId): LetterKind[] =>
  lettersOf(facts, topic).map(({kind}) => kind);

describe('which letters are ready', () => {
  it('a question and a complaint for everybody', () => {
    assert.deepEqual(kinds({nationalities: ['NL']}), ['question', 'complaint']);
  });

  it('more time where DUO decides on it, and not without a duty', () => {
    assert.deepEqual(kinds(RUNNING), ['moreTime', 'question', 'complaint']);
  });

  it('an objection first, with its last day up to and on that day', () => {
    const on = (sent: string) =>
      lettersOf({letterKind: 'decision', letterSentOn: sent}, 'letter')[0];
    assert.equal(on('2026-10-13')?.kind, 'objection');
    assert.equal(on('2026-10-13')?.until, '2026-11-24');
    assert.equal(on('2026-10-12')?.kind, 'objection');
    assert.equal(on('2026-10-12')?.until, undefined);
  });

  it('a review for an asylum holder under the law of 2013, and for nobody else', () => {
    assert.ok(kinds(ASYLUM_2013, 'fines-and-loans').includes('review'));
    const family: Facts = {...ASYLUM_2013, residence: 'family', sponsor: 'dutch'};
    assert.equal(kinds(family, 'fines-and-loans').includes('review'), false);
  });
});

describe('a letter', () => {
  const dutch = new Words();
  before(() => dutch.speak('nl', 'rest', ...RESULT_BUNDLES));

  const text = (kind: LetterKind, facts: Facts, topic?: TopicId) => {
    const letter = lettersOf(facts, topic).find((one) => one.kind === kind);
    assert.ok(letter, kind);
    return letterAsText(letterText(letter, dutch));
  };

  it('names what is known: the last day, the ground and the new last day', () => {
    const facts: Facts = {...RUNNING, reasons: ['birth'], childBornOn: '2025-06-01'};
    const request = text('moreTime', facts, 'more-time');
    assert.match(request, /1 juli 2027/);
    assert.match(request, /21 oktober 2027/);
    assert.match(request, /2021/);
  });

  it('leaves out what is not known, and keeps names open', () => {
    const request = text('moreTime', RUNNING);
    assert.doesNotMatch(request, /Mijn reden is/);
    assert.match(request, /\[uw naam\]/);
  });

  it('objects to the decision of its date, with the amount', () => {
    const facts: Facts = {letterKind: 'fine', fine: {date: '2026-11-02', amount: 375}};
    const objection = text('objection', facts, 'letter');
    assert.match(objection, /2 november 2026/);
    assert.match(objection, /€ 375/);
  });

  it('says nothing of a law where none applies', () => {
    assert.doesNotMatch(text('question', {nationalities: ['NL']}), /wet van|geen van de drie/);
  });

  it('is whole in every language: no key, no hole, no mark', async () => {
    for (const tag of ['nl', 'en', 'ar', 'tr', 'ti', 'nl-x-a2']) {
      const words = new Words();
      await words.speak(tag, 'rest', ...RESULT_BUNDLES);
      for (const [facts, topic] of [
        [RUNNING, 'obliged'],
        [ASYLUM_2013, 'fines-and-loans'],
        [{letterKind: 'decision', letterSentOn: '2026-11-02'}, 'letter'],
      ] as const) {
        for (const letter of lettersOf(facts, topic)) {
          const written = letterAsText(letterText(letter, words));
          assert.doesNotMatch(written, /\{\{|\}\}|undefined|\uFFFF|takeaway\.|\*\*/);
          assert.ok(written.length > 200, `${tag} ${letter.kind}`);
        }
      }
    }
  });
});
