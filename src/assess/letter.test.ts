/** What a letter is, and until which day one can object to it. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {LetterKind} from '../../flows/vocabulary.js';
import type {Facts} from './facts.js';
import {settle} from './settle.js';

const TODAY = '2026-11-24';

/** Where the topic of letters ends; it decides nothing, so an assessment has no part for it. */
const end = (letterKind: LetterKind | undefined, facts: Facts = {}, today = TODAY) =>
  settle({...(letterKind && {letterKind}), ...facts}, {today, allAsked: true}, ['letter']).letter!
    .state;

describe('the time to object', () => {
  const kinds = [
    ['decision', (day: string): Facts => ({letterSentOn: day})],
    ['benefit', (day: string): Facts => ({letterSentOn: day})],
    ['fine', (day: string): Facts => ({fine: {date: day}})],
  ] as const;

  for (const [kind, sent] of kinds) {
    describe(`to a ${kind}`, () => {
      const on = (today: string, day = '2026-10-13') => end(kind, sent(day), today);

      it('is six weeks, the last day included', () => {
        assert.equal(on('2026-10-13'), `${kind}InTime`);
        assert.equal(on('2026-11-23'), `${kind}InTime`);
        assert.equal(on('2026-11-24'), `${kind}InTime`);
        assert.equal(on('2026-11-25'), `${kind}Late`);
      });

      it('is not told where it turns on a day in the month that is not known', () => {
        assert.equal(on('2026-11-12', '2026-10'), `${kind}InTime`);
        assert.equal(on('2026-11-13', '2026-10'), `${kind}Undated`);
        assert.equal(on('2026-12-12', '2026-10'), `${kind}Undated`);
        assert.equal(on('2026-12-13', '2026-10'), `${kind}Late`);
      });

      it('is not told without a day', () => {
        assert.equal(end(kind), `${kind}Undated`);
      });
    });
  }

  it('runs from the day of that letter, and of no other', () => {
    const both: Facts = {letterSentOn: '2026-11-20', fine: {date: '2026-03-01'}};
    assert.equal(end('decision', both), 'decisionInTime');
    assert.equal(end('benefit', both), 'benefitInTime');
    assert.equal(end('fine', both), 'fineLate');
  });

  it('is not told where there is no such day after all', () => {
    assert.equal(end('decision', {letterSentOn: 'none'}), 'decisionUndated');
    assert.equal(end('fine', {fine: 'none'}), 'fineUndated');
    assert.equal(end('fine', {fine: {amount: 1250}}), 'fineUndated');
  });
});

describe('a letter of another kind', () => {
  it('is told apart from every other', () => {
    const ends: Partial<Record<LetterKind, string>> = {
      announcement: 'announcement',
      reminder: 'reminder',
      intake: 'intake',
      plan: 'plan',
      extension: 'extension',
      warning: 'warning',
      loan: 'loan',
      'old-law': 'oldLaw',
    };
    for (const [kind, state] of Object.entries(ends)) {
      assert.equal(end(kind as LetterKind), state, kind);
    }
  });

  it('is for somebody to look at where nobody can say what it is', () => {
    assert.equal(end('other'), 'askLetter');
    assert.equal(end(undefined), 'askLetter');
  });
});
