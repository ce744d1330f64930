import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createActor} from 'xstate';
import type {CheckItem} from './check.js';
import {takeawayMachine} from './machine.js';
import type {TakeawayTag} from './machine.js';

const item = (kind: CheckItem['kind']): CheckItem => ({
  kind,
  choices: [
    {id: 'right', key: 'a'},
    {id: 'wrong', key: 'b'},
  ],
  right: 'right',
});

function begun(isChecked = false, items = [item('readyBy'), item('who')]) {
  const actor = createActor(takeawayMachine, {input: {items, isChecked}}).start();
  return {
    send: actor.send,
    is: (tag: TakeawayTag) => actor.getSnapshot().hasTag(tag),
    context: () => actor.getSnapshot().context,
    answer: (choice: string) => actor.send({type: 'check.answer', choice}),
  };
}

describe('the check', () => {
  it('goes on after a right choice, question by question, to the plan', () => {
    const check = begun();
    check.answer('right');
    assert.ok(check.is('right'));
    check.send({type: 'check.next'});
    assert.equal(check.context().at, 1);
    check.answer('right');
    check.send({type: 'check.next'});
    assert.ok(check.is('taking'));
    assert.deepEqual(check.context().open, []);
  });

  it('explains once more after a wrong choice, and leaves no point open if that helps', () => {
    const check = begun();
    check.answer('wrong');
    assert.ok(check.is('again'));
    check.answer('right');
    assert.ok(check.is('right'));
    assert.deepEqual(check.context().open, []);
  });

  it('sends to a person after the second wrong choice, and keeps the point', () => {
    const check = begun();
    check.answer('wrong');
    check.answer('wrong');
    assert.ok(check.is('person'));
    assert.deepEqual(check.context().open, ['readyBy']);
    check.answer('right');
    assert.ok(check.is('person'), 'there is no third try');
    check.send({type: 'check.next'});
    assert.equal(check.context().at, 1);
  });

  it('explains at once to who asks for it, and then sends to a person', () => {
    const check = begun();
    check.send({type: 'check.explain'});
    assert.ok(check.is('again'));
    check.send({type: 'check.explain'});
    assert.ok(check.is('person'));
    assert.deepEqual(check.context().open, ['readyBy']);
  });

  it('can be left at any moment', () => {
    const check = begun();
    check.answer('wrong');
    check.send({type: 'check.skip'});
    assert.ok(check.is('taking'));
    assert.equal(check.context().view, 'plan');
  });

  it('is not held again for an answer that was checked', () => {
    assert.ok(begun(true).is('taking'));
  });

  it('opens one view after another once it is over', () => {
    const check = begun();
    check.send({type: 'view.open', view: 'desk'});
    assert.equal(check.context().view, 'plan');
    check.send({type: 'check.skip'});
    check.send({type: 'view.open', view: 'desk'});
    assert.equal(check.context().view, 'desk');
  });
});
