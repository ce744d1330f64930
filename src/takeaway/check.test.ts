import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FAMILY} from '../../test/harness/people.js';
import type {Facts} from '../assess/facts.js';
import type {TopicId} from '../conversation/topics.js';
import {checkItems} from './check.js';
import {gistOf} from './gist.js';
import {planOf} from './plan.js';

const RUNNING: Facts = {...FAMILY, pipDate: '2024-07-01'};

const itemsOf = (facts: Facts, topic: TopicId = 'obliged') => {
  const gist = gistOf({topic, facts, today: '2026-11-24'});
  return checkItems(gist, planOf(gist));
};

describe('the check of understanding', () => {
  it('asks for the last day, among the same day of other years', () => {
    const [item] = itemsOf(RUNNING);
    assert.equal(item?.kind, 'readyBy');
    assert.equal(item?.right, '2027-07-01');
    assert.deepEqual(
      item?.choices.map(({date}) => date),
      ['2026-07-01', '2027-07-01', '2028-07-01'],
    );
  });

  it('asks for the last day to object before anything else', () => {
    const [item] = itemsOf({letterKind: 'decision', letterSentOn: '2026-11-02'}, 'letter');
    assert.equal(item?.kind, 'objectBy');
    assert.equal(item?.right, '2026-12-14');
  });

  it('asks whether one must, where there is no day', () => {
    const [item] = itemsOf({nationalities: ['NL']});
    assert.equal(item?.kind, 'must');
    assert.equal(item?.right, 'mustNot');
    assert.equal(item?.verdict, 'mustNot');
  });

  it('asks whether it counts for a passport, where that is easily thought', () => {
    const facts: Facts = {...RUNNING, diplomas: ['mbo2plus'], applies: ['diploma']};
    assert.deepEqual(
      itemsOf(facts).map(({kind, right}) => [kind, right]),
      [
        ['must', 'mayAsk'],
        ['passport', 'no'],
      ],
    );
  });

  it('asks what to do first, in the words of the plan', () => {
    const first = itemsOf(RUNNING).find(({kind}) => kind === 'first');
    assert.equal(first?.right, 'step');
    const right = first?.choices.find(({id}) => id === 'step');
    assert.equal(right?.key, 'takeaway.plan.steps.checkLetters.what');
  });
});
