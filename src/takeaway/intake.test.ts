import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Facts} from '../assess/facts.js';
import type {TopicId} from '../conversation/topics.js';
import {gistOf} from './gist.js';
import {ASK, CHECK_PLAN, intakeList, needsIntake, TELL} from './intake.js';

const NO_PLAN: Facts = {
  nationalities: ['SY'],
  residence: 'asylum',
  residenceGrantedOn: '2026-07-01',
  birthDate: '1988-04',
  applies: [],
  pipDate: 'none',
};
const needs = (facts: Facts, topic: TopicId = 'obliged') =>
  needsIntake(gistOf({topic, facts, today: '2026-11-24'}));

describe('who has the first talk ahead', () => {
  it('somebody under the law of 2021 without a plan', () => {
    assert.equal(needs(NO_PLAN), true);
    assert.equal(needs({...NO_PLAN, dontKnow: ['pipDate'], pipDate: undefined as never}), true);
  });

  it('not somebody with a plan, or under an older law, or without a duty', () => {
    assert.equal(needs({...NO_PLAN, pipDate: '2026-09-01', termEnd: 'none'}), false);
    assert.equal(needs({...NO_PLAN, residenceGrantedOn: '2018-07-01'}), false);
    assert.equal(needs({nationalities: ['NL']}), false);
  });

  it('who holds the letter that calls for it, or the plan itself', () => {
    assert.equal(needs({letterKind: 'intake'}, 'letter'), true);
    assert.equal(needs({letterKind: 'plan', pipDate: '2026-11-01'}, 'letter'), true);
    assert.equal(needs({letterKind: 'loan'}, 'letter'), false);
  });
});

describe('the list for the talk', () => {
  it('holds what was ticked, in the order of the screen, and all that is to be checked', () => {
    const list = intakeList(new Set(['askItems.who', 'tellItems.goal', 'tellItems.work']));
    assert.deepEqual(list.tell, ['tellItems.work', 'tellItems.goal']);
    assert.deepEqual(list.ask, ['askItems.who']);
    assert.equal(list.plan.length, CHECK_PLAN.length);
    assert.ok(TELL.length && ASK.length);
  });
});
