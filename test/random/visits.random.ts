/**
 * Whatever a person does, in whatever order: nothing throws, there is always a way on, and the answer
 * is the one that the same facts give at once.
 */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {assess} from '../../src/assess/index.js';
import type {Facts} from '../../src/assess/index.js';
import {settle} from '../../src/assess/settle.js';
import {currentQuestion, earlierTurns} from '../../src/conversation/current.js';
import {engine} from '../../src/conversation/engine.js';
import {runVisit} from '../../src/conversation/run.js';
import type {RunningVisit} from '../../src/conversation/run.js';
import {TOPICS, TOPIC_IDS} from '../../src/conversation/topics.js';
import {variantOf} from '../../src/conversation/variants.js';
import type {VisitEvent, VisitState, VisitTag} from '../../src/conversation/visit-types.js';
import {fragmentOf} from '../../src/takeaway/link.js';
import {openLink} from '../../src/takeaway/open-link.js';
import {TODAY} from '../paths/classes.js';
import {answerFrom, facts, told} from './draw.js';
import {drawn} from './seed.js';

const SEQUENCES = 10_000;

/** What a person does, by how often; most of a visit is answering. */
const DOINGS = {
  answer: 16,
  back: 2,
  change: 3,
  takeaway: 2,
  'other-topic': 1,
  topics: 1,
  erase: 1,
  keep: 1,
  undo: 1,
  check: 1,
  'add-person': 1,
  'switch-person': 1,
  'remove-person': 1,
  /** An event that comes twice, as with an impatient finger. */
  twice: 1,
};
type Doing = keyof typeof DOINGS;

const step = fc.record({
  doing: fc.oneof(
    ...Object.entries(DOINGS).map(([doing, weight]) => ({
      weight,
      arbitrary: fc.constant(doing as Doing),
    })),
  ),
  pick: fc.nat(100_000),
});

const TAGS: readonly VisitTag[] = ['choosing', 'asking', 'result', 'takeaway'];

/** More questions than any topic asks. */
const MOST_QUESTIONS = 60;

/** What was asked in vain has no order. */
const sorted = ({dontKnow, ...told}: Facts): Facts => ({
  ...told,
  dontKnow: [...(dontKnow ?? [])].sort(),
});

class Wanderer {
  state!: VisitState;
  #visit: RunningVisit;
  #last: VisitEvent = {type: 'visit.back'};

  constructor(known: Facts) {
    this.#visit = runVisit(
      {today: TODAY, known},
      {
        changed: (state) => (this.state = state),
        emitted: () => undefined,
        failed: (error) => {
          throw error;
        },
      },
    )!;
  }

  stop(): void {
    this.#visit.stop();
  }

  get tag(): VisitTag {
    const tags = TAGS.filter((tag) => this.state.hasTag(tag));
    assert.equal(tags.length, 1, `rests in ${tags.join(' and ') || 'nothing'}`);
    return tags[0]!;
  }

  get #asked() {
    const {context} = this.state;
    return context.topic && currentQuestion(context);
  }

  #send(event: VisitEvent): void {
    this.#last = event;
    this.#visit.send(event);
  }

  #answer(pick: number): void {
    const asked = this.#asked;
    if (!asked) return;
    const {replay, known} = this.state.context;
    const turn = replay?.turns.find(({question}) => question === asked);
    const variant = variantOf(asked, turn?.facts ?? replay?.facts ?? known, replay?.settled ?? {});
    this.#send({type: 'answer.give', question: asked, answer: answerFrom(pick, asked, variant)});
  }

  do(doing: Doing, pick: number): void {
    switch (doing) {
      case 'answer':
        if (this.tag === 'choosing') return this.do('other-topic', pick);
        return this.#answer(pick);
      case 'change': {
        const turns = earlierTurns(this.state.context);
        const turn = turns[pick % (turns.length || 1)];
        return turn && this.#send({type: 'answer.change', question: turn.question});
      }
      case 'other-topic':
        return this.#send({type: 'topic.choose', topic: TOPIC_IDS[pick % TOPIC_IDS.length]!});
      case 'check':
        return this.#send({type: 'check.done', open: pick % 2 ? ['law'] : []});
      case 'twice':
        return this.#send(this.#last);
      case 'back':
        return this.#send({type: 'visit.back'});
      case 'takeaway':
        return this.#send({type: 'takeaway.open'});
      case 'topics':
        return this.#send({type: 'visit.topics'});
      case 'erase':
        return this.#send({type: 'visit.erase'});
      case 'keep':
        return this.#send({type: 'change.keep'});
      case 'undo':
        return this.#send({type: 'change.undo'});
      case 'add-person':
        return this.#send({type: 'person.add'});
      case 'switch-person':
        return this.#send({type: 'person.switch'});
      case 'remove-person':
        return this.#send({type: 'person.remove'});
    }
  }

  /** There is a question with a way on, or an answer; "I don't know" to everything ends in one. */
  toResult(): void {
    if (this.tag === 'choosing') this.do('other-topic', 1);
    for (let asked = 0; this.tag === 'asking'; asked += 1) {
      assert.ok(asked < MOST_QUESTIONS, 'asks for ever');
      assert.ok(this.#asked, 'asks nothing');
      this.#answer(0);
    }
    assert.ok(this.state.context.replay && !this.state.context.replay.ask);
  }

  /** Everybody can leave, by nothing but going back. */
  toTopics(): void {
    for (let back = 0; this.tag !== 'choosing'; back += 1) {
      assert.ok(back < MOST_QUESTIONS, 'no way back');
      this.do('back', 0);
    }
  }
}

describe('any sequence of what a person can do', () => {
  it(`ends well and as the same facts at once, ${SEQUENCES} times`, () => {
    let results = 0;
    const ends = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, {minLength: 4, maxLength: 10}), (steps) => {
        const one = new Wanderer({});
        for (const {doing, pick} of steps) {
          one.do(doing, pick);
          if (one.tag === 'asking') assert.ok(currentQuestion(one.state.context));
        }
        one.toResult();
        const {topic, replay} = one.state.context;
        const atOnce = settle(replay!.facts, {today: TODAY, allAsked: true}, TOPICS[topic!]);
        assert.deepEqual(
          replay!.outcomes,
          Object.values(atOnce).map(({flow, state}) => `${flow}.${state}`),
        );
        // Every flow on every visit would take minutes; the parts are the same flows.
        if (results % 50 === 0 && 'obligation' in atOnce) {
          const {law, obligation} = assess(replay!.facts, {today: TODAY});
          assert.deepEqual([law.reason, obligation.reason], replay!.outcomes.slice(0, 2));
        }
        results += 1;
        replay!.outcomes.forEach((outcome) => ends.add(outcome));
        one.toTopics();
        one.stop();
      }),
      drawn(SEQUENCES),
    );
    // A walk that never left the beginning would show nothing.
    assert.ok(ends.size > 100, `only ${ends.size} different ends`);
    console.log(`${results} visits, ${ends.size} different ends`);
  });

  it('goes on from any facts that a host knows', () => {
    fc.assert(
      fc.property(facts, fc.array(step, {maxLength: 8}), (known, steps) => {
        const one = new Wanderer(known);
        for (const {doing, pick} of steps) one.do(doing, pick);
        one.toResult();
        one.stop();
      }),
      drawn(40),
    );
  });
});

describe('any visit as a link', () => {
  it('opens as the same facts and the same answer', () => {
    fc.assert(
      fc.property(fc.array(step, {minLength: 4, maxLength: 16}), (steps) => {
        const one = new Wanderer({});
        for (const {doing, pick} of steps) one.do(doing, pick);
        one.toResult();
        const {topic, replay} = one.state.context;
        const fragment = fragmentOf({topic: topic!, facts: replay!.facts});
        const {notice, visit} = openLink(fragment, {today: TODAY, municipality: undefined});
        assert.equal(notice, 'opened');
        const {answers, known} = visit!;
        const opened = engine.replay({topic: topic!, answers, known, today: TODAY});
        assert.deepEqual(sorted(opened.facts), sorted(replay!.facts));
        assert.deepEqual(opened.outcomes, replay!.outcomes);
        one.stop();
      }),
      drawn(40),
    );
  });

  it('is opened or refused in one word, whatever became of it', () => {
    const part = fc.oneof(fc.string(), fc.base64String(), fc.json());
    const link = fc.oneof(
      part.map((text) => `#inburgerwijzer=1.${text}`),
      fc.tuple(fc.integer(), part, part).map((all) => `#inburgerwijzer=${all.join('.')}`),
      fc.string({unit: 'binary'}).map((text) => `#inburgerwijzer=${text}`),
      fc
        .tuple(told, fc.nat(400), fc.string({minLength: 1, maxLength: 3}))
        .map(([visit, at, other]) => {
          const whole = fragmentOf({topic: 'obliged', facts: visit});
          return whole.slice(0, 16 + at) + other + whole.slice(17 + at);
        }),
    );
    fc.assert(
      fc.property(link, (fragment) => {
        const {notice, visit} = openLink(fragment, {today: TODAY, municipality: undefined});
        assert.ok(['opened', 'damaged', 'older', 'newer'].includes(notice));
        assert.equal(visit !== undefined, notice === 'opened');
      }),
      drawn(100),
    );
  });
});
