import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {option, passport} from '../../test/harness/talk.js';
import {currentQuestion, FIRST_QUESTION} from './current.js';
import {after, stateOf} from './opening.js';
import {runVisit} from './run.js';
import {TOPIC_IDS} from './topics.js';
import type {VisitEvent, VisitInput, VisitState} from './visit-types.js';

const today = '2026-11-24';
const begin = (input: Partial<VisitInput> = {}, ...events: VisitEvent[]): VisitInput =>
  events.reduce(after, {today, ...input});

const opening = (input: Partial<VisitInput> = {}, ...events: VisitEvent[]): VisitState =>
  stateOf(begin(input, ...events));

/** A visit whose machine is there from the start. */
function visit(input: Partial<VisitInput> = {}, ...events: VisitEvent[]) {
  const errors: unknown[] = [];
  let state: VisitState | undefined;
  const running = runVisit(
    {today, ...input},
    {
      changed: (next) => (state = next),
      emitted: () => undefined,
      failed: (error) => errors.push(error),
    },
  );
  for (const event of events) running?.send(event);
  return {state: state!, errors};
}

const answer: VisitEvent = {
  type: 'answer.give',
  question: FIRST_QUESTION,
  answer: passport('MA'),
};

/** What the screen lets a person do where a visit stands. */
function waysOn({context, hasTag}: VisitState): VisitEvent[] {
  const anywhere: VisitEvent[] = [{type: 'visit.erase'}];
  if (hasTag('choosing')) {
    return [...anywhere, ...TOPIC_IDS.map((topic) => ({type: 'topic.choose', topic}) as const)];
  }
  return currentQuestion(context) ? [...anywhere, {type: 'visit.back'}, answer] : anywhere;
}

describe('the opening of a visit', () => {
  it('shows the topics, or the first question of the one that the host chose', () => {
    assert.ok(opening().hasTag('choosing'));
    assert.equal(currentQuestion(opening({topic: 'obliged'}).context), FIRST_QUESTION);
  });

  it('waits where only the engine knows what is asked', () => {
    assert.ok(opening({topic: 'letter'}).hasTag('loading'));
    assert.ok(opening({topic: 'obliged', known: {birthDate: '1990'}}).hasTag('loading'));
    assert.ok(opening({topic: 'obliged'}, answer).hasTag('loading'));
  });

  it('is where the machine would be, and leads it there when it comes late', () => {
    let compared = 0;
    const follow = (input: Partial<VisitInput>, events: VisitEvent[], further: number) => {
      const here = opening(input, ...events);
      const {state: there, errors} = visit(input, ...events);
      const {state: late} = visit(begin(input, ...events));
      const story = JSON.stringify([input, ...events]);
      assert.deepEqual(errors, [], story);
      assert.equal(here.hasTag('choosing'), there.hasTag('choosing'), story);
      const asked = currentQuestion(here.context);
      if (asked) assert.equal(asked, currentQuestion(there.context), story);
      assert.equal(currentQuestion(late.context), currentQuestion(there.context), story);
      assert.deepEqual(
        late.context.replay?.turns.length,
        there.context.replay?.turns.length,
        story,
      );
      compared += 1;
      if (further === 0) return;
      for (const event of waysOn(here)) follow(input, [...events, event], further - 1);
    };
    for (const input of [{}, {topic: 'obliged'}, {topic: 'letter'}] as const) follow(input, [], 3);
    follow({topic: 'law', known: {nationalities: ['SY']}}, [], 2);
    assert.ok(compared > 400, String(compared));
  });
});

describe('a visit in which a rule stops', () => {
  const impossible = {type: 'answer.give', question: 'residence', answer: null} as never;

  it('is where it was before, and goes on', () => {
    const {state, errors} = visit({topic: 'obliged'}, answer, impossible, {
      ...{type: 'answer.give', question: 'residence'},
      answer: option('asylum'),
    });
    assert.equal(errors.length, 1);
    assert.equal(currentQuestion(state.context), 'residenceGrantedOn');
  });
});
