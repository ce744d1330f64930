import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {QUESTIONS} from '../../flows/questions.js';
import type {QuestionId} from '../../flows/questions.js';
import help from '../../locales/nl/help.json';
import nl from '../../locales/nl/helper.json';
import {NOTE_IDS, NOTE_PARTS, noteOf} from './helper-notes.js';

describe('the notes for who helps', () => {
  for (const id of Object.keys(QUESTIONS) as QuestionId[]) {
    it(`has one for the question "${id}", and says how to explain it`, () => {
      assert.ok(noteOf(id));
      assert.ok(help[id].helper);
    });
  }

  it('says of every note what not to assume, and when to stop', () => {
    assert.deepEqual(Object.keys(nl.notes).sort(), [...NOTE_IDS].sort());
    for (const note of NOTE_IDS) {
      assert.deepEqual(Object.keys(nl.notes[note]), [...NOTE_PARTS], note);
    }
  });
});
