import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FAMILY} from '../../test/harness/people.js';
import type {Facts} from '../assess/facts.js';
import {changesBetween} from './changes.js';
import type {Outlook} from './changes.js';
import {gistOf} from './gist.js';
import {planOf} from './plan.js';

const RUNNING = FAMILY;

function outlook(facts: Facts): Outlook {
  const gist = gistOf({topic: 'obliged', facts, today: '2026-11-24'});
  return {gist, plan: planOf(gist)};
}
const between = (was: Facts, now: Facts) => changesBetween(outlook(was), outlook(now));

describe('what a changed answer makes different', () => {
  it('is nothing where the plan stays the same', () => {
    assert.deepEqual(between(RUNNING, {...RUNNING, birthDate: '1991-03-02'}), []);
  });

  it('is another last day, and the steps that move with it', () => {
    const changes = between(RUNNING, {...RUNNING, pipDate: '2024-09-01'});
    assert.deepEqual(changes[0], {kind: 'date', was: '2027-05-01', now: '2027-09-01'});
    const moved = changes.flatMap((one) => (one.kind === 'moved' ? [one.now.id] : []));
    assert.deepEqual(moved.sort(), ['askMoreTime', 'finishRoute', 'ready']);
  });

  it('is another answer, with the steps that are gone and those that are new', () => {
    const changes = between(RUNNING, {...RUNNING, nationalities: ['NL']});
    assert.deepEqual(changes[0], {
      kind: 'answer',
      was: ['interface.verdict.must'],
      now: ['interface.verdict.mustNot'],
    });
    assert.deepEqual(changes[1], {kind: 'date', was: '2027-05-01'});
    const of = (kind: 'new' | 'gone') =>
      changes.flatMap((one) => (one.kind === kind ? [one.step.id] : []));
    assert.deepEqual(of('new'), ['nothingToDo', 'ifLetter']);
    assert.ok(of('gone').includes('ready'));
  });
});
