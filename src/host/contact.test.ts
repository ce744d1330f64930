import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {MunicipalConfig} from './config.js';
import {contactOf, helpersFor, phoneLink, textFor} from './contact.js';
import {withoutTurnsIn} from './plain-text.js';

const CONFIG: MunicipalConfig = {
  name: 'Gemeente Voorbeeld',
  validUntil: '2027-12-31',
  contact: {
    phone: '14 099',
    desk: 'Raadhuisplein 1',
    hours: {nl: 'Op werkdagen', ar: 'أيام العمل'},
    teams: [{name: 'Team Geld', topics: ['fines-and-loans'], phone: '099 123 45 68'}],
  },
};

const written = (...how: Parameters<typeof contactOf>): string[] =>
  contactOf(...how).ways.map(({id, text}) => `${id} ${text}`);

describe('how to reach a municipality', () => {
  it('is told in the language of the reader where it is there, else in Dutch', () => {
    assert.deepEqual(written(CONFIG, 'ar'), [
      'phone 14 099',
      'desk Raadhuisplein 1',
      'hours أيام العمل',
    ]);
    const {ways} = contactOf(CONFIG, 'ti');
    assert.deepEqual(ways.at(-1), {id: 'hours', text: 'Op werkdagen', lang: 'nl'});
    assert.equal(textFor({nl: 'Ja', ar: 'نعم'}, 'ar-EG').lang, 'ar');
    assert.equal(textFor({nl: 'Ja'}, 'constructor').text, 'Ja');
  });

  it('is the team of the topic, with what the municipality says where the team says nothing', () => {
    const {team, ways} = contactOf(CONFIG, 'nl', 'fines-and-loans');
    assert.equal(team, 'Team Geld');
    assert.deepEqual(
      ways.map(({text}) => text),
      ['099 123 45 68', 'Raadhuisplein 1', 'Op werkdagen'],
    );
    assert.equal(contactOf(CONFIG, 'nl', 'law').team, undefined);
    assert.equal(contactOf(CONFIG, 'nl').team, undefined);
  });

  it('is nothing where nothing was told', () => {
    assert.deepEqual(contactOf({name: 'A', validUntil: '2027-12-31'}, 'nl'), {name: 'A', ways: []});
  });

  it('can be called', () => {
    assert.equal(phoneLink('+31 (0)99 123-45 67'), 'tel:+310991234567');
  });

  it('puts helpers first who speak the language of the reader', () => {
    const helpers = [
      {name: 'Dutch', languages: ['nl']},
      {name: 'Arabic', languages: ['tr', 'ar-MA']},
      {name: 'Unsaid'},
    ];
    assert.deepEqual(
      helpersFor(helpers, 'ar').map(({name}) => name),
      ['Arabic', 'Dutch', 'Unsaid'],
    );
  });
});

describe('texts of a municipality', () => {
  it('cannot turn the text around them', () => {
    const given = {a: ['x\u202Ey', {b: '\u2067z\u2069'}], n: 1, m: 'א\u200Fb'};
    assert.deepEqual(withoutTurnsIn(given), {a: ['xy', {b: 'z'}], n: 1, m: 'א\u200Fb'});
  });
});
