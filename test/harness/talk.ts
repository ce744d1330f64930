/** A visit without a screen: a test answers questions by name and sees what is asked next. */

import {createActor} from 'xstate';
import type {QuestionId} from '../../flows/questions.js';
import type {Facts} from '../../src/assess/facts.js';
import type {Answer} from '../../src/conversation/answers.js';
import {currentQuestion, earlierTurns} from '../../src/conversation/current.js';
import {engine} from '../../src/conversation/engine.js';
import type {TopicId} from '../../src/conversation/topics.js';
import {visitMachine} from '../../src/conversation/visit.js';
import type {Visit, VisitEmitted, VisitEvent} from '../../src/conversation/visit-types.js';

export const option = (id: string): Answer => ({kind: 'option', option: id});
export const date = (text: string): Answer => ({kind: 'date', date: text});
export const none: Answer = {kind: 'options', options: []};
export const ticked = (...options: string[]): Answer => ({kind: 'options', options});
export const passport = (...codes: string[]): Answer => ({kind: 'countries', codes});
export const dontKnow: Answer = {kind: 'unknown'};

export class Talk {
  readonly heard: VisitEmitted[] = [];
  readonly #actor;

  constructor(topic?: TopicId, known?: Facts) {
    this.#actor = createActor(visitMachine, {
      input: {today: '2026-11-24', engine, ...(topic && {topic}), ...(known && {known})},
    });
    this.#actor.on('*', (event) => this.heard.push(event));
    this.#actor.start();
  }

  get #context() {
    return this.#actor.getSnapshot().context;
  }

  /** The question on the screen; absent when the result is shown. */
  get asked(): QuestionId | undefined {
    return this.#context.topic && currentQuestion(this.#context);
  }

  get facts(): Facts | undefined {
    return this.#context.replay?.facts;
  }

  get earlier(): QuestionId[] {
    return earlierTurns(this.#context).map(({question}) => question);
  }

  get answers() {
    return this.#context.answers;
  }

  /** What makes the visit, apart from the day. */
  get visit(): Visit {
    const {topic, answers, known, gone} = this.#context;
    return {topic, answers, known, gone};
  }

  /** `choosing`, `asking`, `result` or `takeaway`. */
  get shows(): string {
    return [...this.#actor.getSnapshot().tags].join();
  }

  /** What was told to the host when the visit came to its last result. */
  get outcomes(): readonly string[] {
    const last = this.heard.findLast((event) => event.type === 'outcome');
    return last?.type === 'outcome' ? last.outcomes : [];
  }

  choose(topic: TopicId): this {
    this.#actor.send({type: 'topic.choose', topic});
    return this;
  }

  /** Answers the question on the screen, which must be this one. */
  answer(question: QuestionId, answer: Answer): this {
    if (this.asked !== question) throw new Error(`Asked is "${this.asked}", not "${question}".`);
    this.#actor.send({type: 'answer.give', question, answer});
    return this;
  }

  change(question: QuestionId): this {
    this.#actor.send({type: 'answer.change', question});
    return this;
  }

  /** What is told about the visit before the change on the screen. */
  get before() {
    return this.#context.before;
  }

  /** The visit of somebody else in the household, and whether the one on the screen is the second. */
  get household() {
    const {other, isSecond} = this.#context;
    return {other, isSecond};
  }

  get checked() {
    return this.#context.checked;
  }

  send(event: VisitEvent): this {
    this.#actor.send(event);
    return this;
  }

  back(): this {
    this.#actor.send({type: 'visit.back'});
    return this;
  }

  erase(): this {
    this.#actor.send({type: 'visit.erase'});
    return this;
  }
}
