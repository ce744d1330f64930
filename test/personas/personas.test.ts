/** The personas: who they are, that their visit comes to an end, and what it must say to them. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {problemsOf} from '../../src/assess/check.js';
import type {FactName, Facts} from '../../src/assess/facts.js';
import {withFacts} from '../../src/conversation/answers.js';
import type {Answers} from '../../src/conversation/answers.js';
import {question} from '../../src/conversation/asked.js';
import {replay} from '../../src/conversation/engine.js';
import type {Replay} from '../../src/conversation/replay.js';
import {restore} from '../../src/conversation/restore.js';
import {isTopic} from '../../src/conversation/topics.js';
import type {TopicId} from '../../src/conversation/topics.js';
import {judge} from '../cases/judge.js';
import {factsOfPersona, readPersonas} from './personas.js';
import type {Persona} from './personas.js';

const PERSONAS = readPersonas();
const LANGUAGES = ['nl', 'en', 'ar'];

/** What each topic comes to when all that is known of the person is known. */
const visitsOf = (persona: Persona) =>
  persona.topics.map((topic) =>
    replay({topic, answers: {}, known: factsOfPersona(persona), today: persona.today}),
  );

/** What a person says of these facts, "I don't know" too. */
function told(facts: Facts, names: readonly FactName[]): Facts {
  const dontKnow = facts.dontKnow?.filter((name) => names.includes(name)) ?? [];
  return {
    ...Object.fromEntries(
      Object.entries(facts).filter(([name]) => names.includes(name as FactName)),
    ),
    ...(dontKnow.length && {dontKnow}),
  };
}

/** A topic answered on its screens, one question at a time, until nothing is asked or answered. */
function answered(topic: TopicId, facts: Facts, known: Facts, today: string): Replay {
  let answers: Answers = {};
  for (;;) {
    const reached = replay({topic, answers, known, today});
    if (!reached.ask) return reached;
    const {facts: about, options} = question(reached.ask);
    const names = [...about, ...options.flatMap(({gives}) => Object.keys(gives))] as FactName[];
    const more = withFacts(reached.facts, told(facts, names));
    const answer = restore({topic, facts: more, today}).answers[reached.ask];
    if (!answer || answers[reached.ask]) return reached;
    answers = {...answers, [reached.ask]: answer};
  }
}

/** What the assessment must say, as a subset of it. */
const subsetOf = ({expect: {obligation, law, deadline, parts = {}}}: Persona) => {
  const results = Object.entries({obligation, law, deadline}).filter(([, result]) => result);
  return [...results.map(([part, result]) => ({[part]: {result}})), parts];
};

const emptyVisit = (persona: Persona) =>
  persona.topics.flatMap((topic) => replay({topic, answers: {}, today: persona.today}).outcomes);

describe('the personas', () => {
  it('are twenty-eight, each with an id of their own', () => {
    assert.equal(PERSONAS.length, 28);
    assert.equal(new Set(PERSONAS.map(({id}) => id)).size, PERSONAS.length);
    assert.deepEqual(
      PERSONAS.filter(({id}) => !/^[a-z]+(-[a-z]+)*$/.test(id)),
      [],
    );
  });

  it('come with every kind of question that the reports tell of', () => {
    const topics = new Set(PERSONAS.flatMap((persona) => persona.topics));
    for (const topic of [
      'letter',
      'obliged',
      'law',
      'deadline',
      'more-time',
      'dispensation',
      'exemption',
      'fines-and-loans',
      'naturalisation',
    ] as const) {
      assert.ok(topics.has(topic), topic);
    }
  });

  for (const persona of PERSONAS) {
    const {id, given, assumed, dontKnow = [], expect, today} = persona;

    describe(id, () => {
      it('says who asks what, in which language, and by which report', () => {
        assert.ok(persona.who && persona.notes && persona.source);
        assert.ok(LANGUAGES.includes(persona.language));
        assert.ok(persona.topics.length > 0 && persona.topics.every(isTopic));
        assert.ok(expect.outcomes.length > 0);
      });

      it('has facts that can be, each either given, assumed or not known', () => {
        assert.ok(given && assumed, 'nothing given or assumed is written as {}');
        assert.deepEqual(problemsOf(factsOfPersona(persona), today), []);
        const names = [...Object.keys(given), ...Object.keys(assumed), ...dontKnow];
        assert.equal(new Set(names).size, names.length, 'no fact twice');
      });

      it('has nothing left to be asked', () => {
        for (const [index, {ask}] of visitsOf(persona).entries()) {
          assert.equal(ask, undefined, persona.topics[index]);
        }
      });

      it('comes to the same by answers on the screens', () => {
        const facts = factsOfPersona(persona);
        const visits = visitsOf(persona);
        let known: Facts = {};
        for (const [index, topic] of persona.topics.entries()) {
          const {ask, outcomes, facts: reached} = answered(topic, facts, known, today);
          assert.equal(ask, undefined, topic);
          assert.deepEqual(outcomes, visits[index]!.outcomes);
          known = reached;
        }
      });

      it('is assessed as expected', () => {
        for (const subset of subsetOf(persona)) {
          const {differences} = judge({
            id,
            topic: '',
            title: '',
            today,
            facts: factsOfPersona(persona),
            expect: subset,
            strength: 'gate',
          });
          assert.deepEqual(differences, []);
        }
      });

      it('comes to what is expected, and not before anything is told', () => {
        const reached = visitsOf(persona).flatMap(({outcomes}) => outcomes);
        const before = emptyVisit(persona);
        for (const outcome of expect.outcomes) {
          assert.ok(reached.includes(outcome), `${outcome} is not among ${reached.join(' ')}`);
          assert.ok(!before.includes(outcome), `${outcome} needs none of the facts`);
        }
      });
    });
  }
});
