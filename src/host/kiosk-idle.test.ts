import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createActor, SimulatedClock} from 'xstate';
import {kioskIdle} from './kiosk-idle.js';
import {IDLE_TIMES} from './kiosk-idle-times.js';

const {ask, erase} = IDLE_TIMES;

function start() {
  const clock = new SimulatedClock();
  const actor = createActor(kioskIdle, {input: IDLE_TIMES, clock}).start();
  return {
    wait: (time: number) => clock.increment(time),
    touch: () => actor.send({type: 'person.touched'}),
    stay: () => actor.send({type: 'person.stays'}),
    leave: () => actor.send({type: 'person.left'}),
    is: () => actor.getSnapshot().value,
  };
}

describe('whether somebody is still at the kiosk', () => {
  it('counts nothing before somebody has begun', () => {
    const {wait, is} = start();
    wait(100 * ask);
    assert.equal(is(), 'free');
  });

  it('asks after a minute without a touch, and not before', () => {
    const {touch, wait, is} = start();
    touch();
    wait(ask - 1);
    assert.equal(is(), 'used');
    wait(1);
    assert.equal(is(), 'asking');
  });

  it('counts anew from every touch', () => {
    const {touch, wait, is} = start();
    for (let times = 0; times < 5; times += 1) {
      touch();
      wait(ask - 1);
      assert.equal(is(), 'used');
    }
  });

  it('goes on for who says to be there, and asks again later', () => {
    const {touch, stay, wait, is} = start();
    touch();
    wait(ask);
    stay();
    assert.equal(is(), 'used');
    wait(erase);
    assert.equal(is(), 'used');
    wait(ask - erase);
    assert.equal(is(), 'asking');
  });

  it('is not answered by a touch beside the question: that may be the next person', () => {
    const {touch, wait, is} = start();
    touch();
    wait(ask);
    touch();
    assert.equal(is(), 'asking');
  });

  it('is over where nobody answers, and not before', () => {
    const {touch, wait, is} = start();
    touch();
    wait(ask);
    wait(erase - 1);
    assert.equal(is(), 'asking');
    wait(1);
    assert.equal(is(), 'over');
  });

  it('is over at once for who says to be done', () => {
    const {touch, wait, leave, is} = start();
    touch();
    wait(10);
    leave();
    assert.equal(is(), 'over');
  });

  it('stays over, whatever is touched', () => {
    const {touch, stay, leave, wait, is} = start();
    leave();
    touch();
    stay();
    wait(10 * ask);
    assert.equal(is(), 'over');
  });
});
