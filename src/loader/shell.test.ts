import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createShell} from './shell.js';
import type {ShellEvent, ShellState} from './shell.js';

function run(...events: ShellEvent[]) {
  const seen: ShellState[] = [];
  const shell = createShell((state) => seen.push(state));
  for (const event of events) shell.send(event);
  return {seen, state: shell.state};
}

describe('shell', () => {
  it('starts closed and says nothing of it', () => {
    assert.deepEqual(run(), {seen: [], state: 'closed'});
  });

  it('opens when the parts are there', () => {
    assert.deepEqual(run('shell.open', 'shell.loaded').seen, ['loading', 'open']);
  });

  it('tries again after a failure', () => {
    const {seen} = run('shell.open', 'shell.failed', 'shell.open', 'shell.loaded');
    assert.deepEqual(seen, ['loading', 'failed', 'loading', 'open']);
  });

  it('can be closed at any time, and stays closed when the parts come late', () => {
    assert.equal(run('shell.open', 'shell.close', 'shell.loaded').state, 'closed');
    assert.equal(run('shell.open', 'shell.failed', 'shell.close').state, 'closed');
    assert.equal(run('shell.open', 'shell.loaded', 'shell.close').state, 'closed');
  });

  it('does not start over when it is open already', () => {
    assert.deepEqual(run('shell.open', 'shell.loaded', 'shell.open').seen, ['loading', 'open']);
  });
});
