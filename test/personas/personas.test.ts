/** The personas: who they are, that their visit comes to an end, and what it must say to them. */

import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {problemsOf} from '../../src/assess/check.js';
import {engine} from '../../src/conversation/engine.js';
import {isTopic} from '../../src/conversation/topics.js';
import {judge} from '../cases/judge.js';
import {factsOfPersona, readPersonas} from './personas.js';
import type {Persona} from './personas.js';
import {walksOf} from './walk.js';

const PERSONAS = readPersonas();
const LANGUAGES = ['nl', 'en', 'ar', 'tr', 'ti', 'nl-x-a2'];

/** What each topic comes to when all that is known of the person is known. */
const visitsOf = (persona: Persona) =>
  persona.topics.map((topic) =>
    engine.replay({topic, answers: {}, known: factsOfPersona(persona), today: persona.today}),
  );

/** What the assessment must say, as a subset of it. */
const subsetOf = ({expect: {obligation, law, deadline, parts = {}}}: Persona) => {
  const results = Object.entries({obligation, law, deadline}).filter(([, result]) => result);
  return [...results.map(([part, result]) => ({[part]: {result}})), parts];
};

const emptyVisit = (persona: Persona) =>
  persona.topics.flatMap(
    (topic) => engine.replay({topic, answers: {}, today: persona.today}).outcomes,
  );

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
        assert.deepEqual(
          walksOf(persona).map(({end}) => end.outcomes),
          visitsOf(persona).map(({outcomes}) => outcomes),
        );
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
