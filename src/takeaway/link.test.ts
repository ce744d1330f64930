import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {readCases} from '../../test/cases/judge.js';
import {FACT_NAMES} from '../assess/facts.js';
import type {Facts} from '../assess/facts.js';
import {TOPIC_IDS} from '../conversation/topics.js';
import {fragmentOf, linkTo, LINK_KEY, readFragment} from './link.js';
import type {Handover, Reading} from './link.js';
import {LINK_FACTS, LINK_TOPICS} from './link-facts.js';

const today = '2026-11-24';
const DAMAGED: Reading = {is: 'problem', problem: 'damaged'};

/** Somebody with a plan who came with a letter: fifteen facts. */
const typical: Handover = {
  topic: 'more-time',
  facts: {
    birthDate: '1990-05-01',
    nationalities: ['SY'],
    residence: 'family',
    sponsor: 'asylum-holder',
    residenceGrantedOn: '2023-03-10',
    letterLaw: 'wi2021',
    letterDate: '2023-05-02',
    pipDate: '2024-06-28',
    termEnd: '2027-06-28',
    extensionsGranted: 'none',
    route: 'b1',
    firstLessonOn: '2024-09',
    childBornOn: '2025-02-14',
    applies: [],
    reasons: ['birth'],
  },
};
const fragment = fragmentOf(typical);

const crc32 = (text: string): string => {
  let rest = 0xffffffff;
  for (const byte of Buffer.from(text)) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (~rest >>> 0).toString(36);
};
/** A link of any text with a check that is right: as somebody would forge one. */
const forged = (payload: string, version = '1'): string => {
  const text = `${LINK_KEY}=${version}.${payload}`;
  return `#${text}.${crc32(text)}`;
};
const forgedJson = (json: string): string => forged(Buffer.from(json).toString('base64url'));
const place = (name: (typeof FACT_NAMES)[number]): number => LINK_FACTS.indexOf(name);

const read = (text: string): Reading => readFragment(text, today);
const roundTrip = (handover: Handover, day = today): void =>
  assert.deepEqual(readFragment(fragmentOf(handover), day), {is: 'handover', handover});

describe('a link', () => {
  it('gives back every case', () => {
    for (const [index, {facts, today: day}] of readCases().entries()) {
      roundTrip({topic: TOPIC_IDS[index % TOPIC_IDS.length]!, facts}, day);
    }
  });

  it('gives back every topic, also of a visit that has not begun', () => {
    for (const topic of TOPIC_IDS) roundTrip({topic, facts: {}});
  });

  it('gives back dates in part, yes and no, records, lists, text and what was asked in vain', () => {
    const facts: Facts = {
      birthDate: '1990',
      residenceGrantedOn: '2023-03',
      bornInKingdom: false,
      formerDutch: true,
      schoolAgeYearsInNL: 0,
      earlierResidence: [{residenceGroup: 'study', from: '2019', to: '2020-08-31'}, {}],
      illness: [{from: '2025-01', who: 'self', treatedInNL: false}],
      hours: {integration: 300.5},
      exams: {reading: {passed: true, attempts: 0}, ona: {}},
      extensionsGranted: [{ground: 'baby 👶 الطفل é', until: '2028-01-01'}],
      diplomas: [],
      dontKnow: ['termEnd', 'pipDate', 'applies'],
    };
    roundTrip({topic: 'obliged', facts});
  });

  it('of a typical person with fifteen facts is at most 250 characters', () => {
    assert.equal(Object.keys(typical.facts).length, 15);
    assert.ok(fragment.length <= 250, String(fragment.length));
    roundTrip(typical);
  });

  it('holds only characters that are safe everywhere', () => {
    for (const {facts} of readCases()) {
      assert.match(fragmentOf({topic: 'law', facts}), /^#inburgerwijzer=1\.[\w-]+\.[0-9a-z]+$/);
    }
  });

  it('has its facts in the fragment, and leaves the rest of the address as it is', () => {
    const pages = [
      'https://gemeente.example/',
      "https://gemeente.example/a%20b/?q=caf%C3%A9&x='1'",
      'https://gemeente.example?lang=ar',
    ];
    for (const page of pages) {
      assert.equal(linkTo(page, typical), page + fragment);
      assert.equal(linkTo(`${page}#section?a=b#c`, typical), page + fragment);
      assert.equal(new URL(linkTo(page, typical)).search, new URL(page).search);
      assert.equal(new URL(linkTo(page, typical)).hash, fragment);
    }
  });
});

describe('a link that was changed on its way', () => {
  it('is refused with one character changed, wherever and into whatever', () => {
    const version = fragment.indexOf('=') + 1;
    const characters = [...'abcxyzABCXYZ0123456789-_.=&#%+/? é'];
    for (let at = 0; at < fragment.length; at += 1) {
      for (const character of characters) {
        if (character === fragment[at]) continue;
        const {is, ...how} = read(fragment.slice(0, at) + character + fragment.slice(at + 1));
        assert.notEqual(is, 'handover', `${character} at ${at}`);
        // Another version is what the link then says; everywhere else it is damaged or not ours.
        if (at !== version && is === 'problem') assert.deepEqual(how, {problem: 'damaged'});
      }
    }
  });

  it('is refused when cut off at any place, at either end', () => {
    for (let length = 0; length < fragment.length; length += 1) {
      assert.notEqual(read(fragment.slice(0, length)).is, 'handover', String(length));
      assert.notEqual(read(fragment.slice(-length)).is, length ? 'handover' : 'none');
    }
  });

  it('is refused with two neighbours swapped, or something after it', () => {
    for (let at = 0; at + 1 < fragment.length; at += 1) {
      const [one, other] = [fragment[at]!, fragment[at + 1]!];
      if (one === other) continue;
      const swapped = fragment.slice(0, at) + other + one + fragment.slice(at + 2);
      assert.notEqual(read(swapped).is, 'handover', String(at));
    }
    for (const end of ['.', ')', ' ', '%20', '.x']) assert.deepEqual(read(fragment + end), DAMAGED);
  });
});

describe('a fragment', () => {
  it('that is not ours is left alone', () => {
    const foreign = ['', '#', '#section', '#a=b&c', `#${LINK_KEY}`, `#x${LINK_KEY}=1.a.b`];
    for (const text of [...foreign, fragment.slice(1), `#a=${fragment.slice(1)}`]) {
      assert.deepEqual(read(text), {is: 'none'}, text);
    }
  });

  it('may hold other pairs around ours', () => {
    const whole: Reading = {is: 'handover', handover: typical};
    const ours = fragment.slice(1);
    for (const text of [`#a=b&${ours}`, `#${ours}&a=b`, `#section&${ours}&x`]) {
      assert.deepEqual(read(text), whole, text);
    }
  });

  it('of another version says which way', () => {
    const versions = {'0': 'older', '-1': 'older', '2': 'newer', '10': 'newer', '99': 'newer'};
    for (const [version, problem] of Object.entries(versions)) {
      assert.deepEqual(read(forged('x', version)), {is: 'problem', problem}, version);
    }
    for (const version of ['', 'x', '1x', '01', '1.0', ' 1']) {
      assert.deepEqual(read(forged(fragment.split('.')[1]!, version)), DAMAGED, version);
    }
  });
});

describe('a link that somebody forged', () => {
  const residence = place('residence');
  const illness = place('illness');
  const payloads: Readonly<Record<string, string>> = {
    'no list': '{"0":1}',
    nothing: '[]',
    null: 'null',
    'no topic': '[null,[]]',
    'a topic that is none': '[99,[]]',
    'a topic by name': '["law",[]]',
    'a name of every list as topic': '["length",[]]',
    'no list of what was asked in vain': '[1]',
    'a fact asked in vain that is none': '[1,[999]]',
    'a fact asked in vain twice': `[1,[${residence},${residence}]]`,
    'a fact that is none': '[1,[],999,1]',
    'a fact before the first': '[1,[],-1,1]',
    'half a fact': '[1,[],0.5,1990]',
    'a name that every object has': '[1,[],"constructor",1]',
    'a prototype': '[1,[],"__proto__",1]',
    'a fact without a value': `[1,[],${residence}]`,
    'a fact twice': `[1,[],${residence},"asylum",${residence},"family"]`,
    'facts in another order': `[1,[],${residence},"asylum",${place('birthDate')},1990]`,
    'a value that is none of the fact': `[1,[],${residence},"king"]`,
    'a birth that did not happen': `[1,[],${place('birthDate')},null]`,
    'a date as text': `[1,[],${place('birthDate')},"1990-05-01"]`,
    'a date that does not exist': `[1,[],${place('birthDate')},19900431]`,
    'a birth in the future': `[1,[],${place('birthDate')},20261125]`,
    'a right from before the birth': `[1,[],${place('birthDate')},2000,${place('residenceGrantedOn')},1999]`,
    'a truth as text': `[1,[],${place('bornInKingdom')},"true"]`,
    'a truth as 2': `[1,[],${place('bornInKingdom')},2]`,
    'a record for a list': `[1,[],${illness},{"from":2025}]`,
    'a record with a prototype': `[1,[],${illness},[{"__proto__":{"from":2025}}]]`,
    'a record with a name that every object has': `[1,[],${illness},[{"constructor":1}]]`,
    'a record that ends before it starts': `[1,[],${illness},[{"from":2025,"to":2024}]]`,
    'a space': '[1, []]',
    'depth without end': '['.repeat(100_000),
  };
  for (const [what, json] of Object.entries(payloads)) {
    it(`is refused: ${what}`, () => assert.deepEqual(read(forgedJson(json)), DAMAGED));
  }

  it('is refused: no base64, no UTF-8, other base64 of the same', () => {
    const spare = Buffer.from('[1,[]]').toString('base64url');
    for (const text of ['', '*', 'a', 'WzEsW11', `${spare}=`, ` ${spare}`, '_w', 'Wzj_']) {
      assert.deepEqual(read(forged(text)), DAMAGED, text);
    }
    assert.equal(read(forged(spare)).is, 'handover', 'the forger of this test can do it');
  });

  it('takes a birth of today, and of tomorrow tomorrow', () => {
    const unborn = forgedJson(`[1,[],${place('birthDate')},20261125]`);
    roundTrip({topic: 'law', facts: {birthDate: '2026-11-24'}});
    assert.equal(readFragment(unborn, '2026-11-25').is, 'handover');
  });
});

describe('the places in a link', () => {
  const hash = (names: readonly string[]) =>
    createHash('sha256').update(names.join()).digest('hex').slice(0, 8);
  const lists = [
    {what: 'LINK_FACTS', list: LINK_FACTS, names: FACT_NAMES, first: 69, frozen: '09f1b55f'},
    {what: 'LINK_TOPICS', list: LINK_TOPICS, names: TOPIC_IDS, first: 10, frozen: 'c9b3a8d1'},
  ];
  for (const {what, list, names, first, frozen} of lists) {
    it(`are those of every name, each once: ${what}`, () => {
      const missing = names.filter((name) => !(list as readonly string[]).includes(name));
      assert.deepEqual(missing, [], `append these to ${what}`);
      assert.equal(new Set(list).size, list.length);
    });

    it(`never change: ${what}`, () => {
      assert.equal(
        hash(list.slice(0, first)),
        frozen,
        `The first ${first} names of ${what} moved, and links of before would be misread: put them ` +
          'back in their order and append what is new.',
      );
      assert.equal(
        list.length,
        first,
        `Names were appended to ${what}: set first to ${list.length} and frozen to ${hash(list)}.`,
      );
      assert.throws(() => (list as string[]).push('another'), TypeError);
    });
  }
});
