import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {TOPIC_IDS} from '../conversation/topics.js';
import {LANGUAGES} from '../i18n/generated/languages.js';
import {configProblems, problemLine} from './check-config.js';
import type {MunicipalConfig, Place} from './config.js';
import schema from './generated/config.schema.json' with {type: 'json'};

const TODAY = '2026-11-24';
const LEAST = {name: 'Gemeente Voorbeeld', validUntil: '2026-11-24'};

const PLACE: Required<Place> = {
  name: 'Taalhuis',
  about: {nl: 'Gratis'},
  where: 'Marktplein 3',
  phone: '099 765 43 21',
  web: 'https://www.example.org/',
  languages: ['ar', 'ti', 'zh-Hant'],
};
/** Holds every key there is, so that the types and the schema cannot part unseen. */
const WHOLE: Required<MunicipalConfig> = {
  $schema: 'node_modules/inburger-wijzer/dist/config.schema.json',
  name: 'Gemeente Voorbeeld',
  validFrom: '2026-11-24',
  validUntil: '2026-11-24',
  contact: {
    phone: '14 099',
    desk: 'Raadhuisplein 1',
    hours: {nl: 'Op werkdagen'},
    appointment: 'https://www.example.org/afspraak',
    teams: [
      {
        name: 'Team Inburgering',
        topics: [...TOPIC_IDS],
        phone: '+31 (0)99 123-45 67',
        desk: 'Brugstraat 2',
        hours: {nl: 'Op dinsdag', ar: 'الثلاثاء'},
        appointment: 'https://www.example.org/team?naam=1',
      },
    ],
  },
  languages: LANGUAGES.map(({tag}) => tag),
  topics: [...TOPIC_IDS],
  practice: {
    helpers: [PLACE],
    lessons: [PLACE],
    courses: [PLACE],
    pvt: [PLACE],
    map: [PLACE],
  },
  wi2007: {effort: {hours: 400, attempts: 2}, integrated: {residenceYears: 10, workYears: 3}},
  texts: {start: {nl: 'Kom langs'}, answer: {nl: 'Vraag het ons'}, plan: {nl: 'Neem dit mee'}},
};

const lines = (config: unknown, today = TODAY): string[] =>
  configProblems(config, today).map((problem) => problemLine('gemeente.json', problem));

/** The keys of a value, each with where it stands; entries of a list count as one. */
function keysOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => keysOf(entry, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    `${path}.${key}`,
    ...keysOf(inner, `${path}.${key}`),
  ]);
}

interface Node {
  readonly type?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

/** The same of what the schema allows; of a text only the Dutch. */
function keysAllowed({$ref, ...own}: Node, path = ''): string[] {
  const defs = schema.$defs as Record<string, Node>;
  if ($ref === '#/$defs/text') return [`${path}.nl`];
  const {properties = {}, items}: Node = $ref
    ? {...defs[$ref.slice('#/$defs/'.length)], ...own}
    : own;
  return [
    ...Object.entries(properties).flatMap(([key, inner]) => [
      `${path}.${key}`,
      ...keysAllowed(inner, `${path}.${key}`),
    ]),
    ...(items ? keysAllowed(items, `${path}[]`) : []),
  ];
}

describe('the configuration of a municipality', () => {
  it('is fine with its name and its last day, and with every key there is', () => {
    assert.deepEqual(lines(LEAST), []);
    assert.deepEqual(lines(WHOLE), []);
  });

  it('has the same keys in the schema and in the types', () => {
    const typed = new Set(keysOf(WHOLE).filter((key) => !key.endsWith('.ar')));
    assert.deepEqual([...typed].sort(), [...new Set(keysAllowed(schema as Node))].sort());
  });

  it('knows the topics and languages of this version', () => {
    assert.deepEqual(schema.$defs.topic.enum, TOPIC_IDS);
    assert.deepEqual(
      schema.$defs.language.enum,
      LANGUAGES.map(({tag}) => tag),
    );
  });

  it('fits the example of the demo', async () => {
    const file = new URL('../../demo/gemeente-voorbeeld.json', import.meta.url);
    assert.deepEqual(lines(JSON.parse(await readFile(file, 'utf8'))), []);
  });

  it('names an unknown key with the one that was meant, however deep', () => {
    assert.deepEqual(lines({...LEAST, contact: {fone: '14 099'}}), [
      'gemeente.json: contact.fone: unknown key; did you mean "phone"?',
    ]);
    const teams = [{name: 'Team', topics: ['law'], 'pho/n~e': '14 099'}];
    assert.deepEqual(lines({...LEAST, contact: {teams}}), [
      'gemeente.json: contact.teams[0].pho/n~e: unknown key; did you mean "phone"?',
    ]);
    const [line] = lines({...LEAST, rules: {}});
    assert.match(
      line!,
      /^gemeente\.json: rules: unknown key; there are: \$schema, name, validFrom/,
    );
    // What every object has is no key of a file.
    assert.match(lines(JSON.parse('{"__proto__": 1}'))[1]!, /__proto__: unknown key/);
    assert.match(lines({...LEAST, constructor: 1})[0]!, /constructor: unknown key/);
  });

  const WRONG: readonly (readonly [string, Record<string, unknown>, string])[] = [
    ['a date that does not exist', {validUntil: '2027-02-29'}, 'validUntil: must be a date that'],
    ['a date in another form', {validUntil: '31-12-2027'}, 'validUntil: must be a date that'],
    ['a name that is empty', {name: '  '}, 'name: must be a text of one line'],
    ['a number for a text', {name: 12}, 'name: must be a text between quotes; given: 12'],
    ['a text for a list', {languages: 'nl'}, 'languages: must be a list between [ and ]'],
    ['a list that is empty', {topics: []}, 'topics: is empty; fill it or leave it out'],
    ['a topic we do not have', {topics: ['fine']}, 'topics[0]: "fine" is not known; there are: '],
    ['a topic with a slip', {topics: ['lettr']}, 'topics[0]: "lettr" is not known; did you mean'],
    [
      'a language twice',
      {languages: ['nl', 'nl']},
      'languages: names something twice: ["nl","nl"]',
    ],
    ['a text without Dutch', {texts: {start: {en: 'Hi'}}}, 'texts.start: lacks "nl"; add it'],
    ['no criterion at all', {wi2007: {effort: {}}}, 'wi2007.effort: is empty; leave it out, or'],
    ['a criterion of nothing', {wi2007: {effort: {hours: 0}}}, 'wi2007.effort.hours: must be 1 or'],
    ['half a try', {wi2007: {effort: {attempts: 1.5}}}, 'wi2007.effort.attempts: must be a whole'],
    [
      'an address that runs',
      {contact: {appointment: 'javascript:alert(1)'}},
      'contact.appointment: m',
    ],
    [
      'an address without https',
      {contact: {appointment: 'http://a.nl'}},
      'contact.appointment: must',
    ],
    [
      'a name in an address',
      {contact: {appointment: 'https://a@b.nl'}},
      'contact.appointment: must',
    ],
    ['words for a number', {contact: {phone: 'bel ons'}}, 'contact.phone: must be a telephone'],
  ];
  for (const [what, change, expected] of WRONG) {
    it(`says in one line what is wrong with ${what}`, () => {
      const [line, ...more] = lines({...LEAST, ...change});
      assert.ok(line?.startsWith(`gemeente.json: ${expected}`), line);
      assert.deepEqual(more, []);
      assert.doesNotMatch(line!, /\n/);
    });
  }

  it('says that it is no object, or lacks what it needs', () => {
    assert.deepEqual(lines([]), ['gemeente.json: must be an object between { and }; given: []']);
    assert.deepEqual(lines(null), [
      'gemeente.json: must be an object between { and }; given: null',
    ]);
    assert.deepEqual(lines({}), ['gemeente.json: lacks "name" and "validUntil"; add it']);
  });

  it('holds from its first day to its last, both included', () => {
    const days = {...LEAST, validFrom: '2026-11-23', validUntil: '2026-11-25'};
    assert.match(lines(days, '2026-11-22')[0]!, /validFrom: begins on 2026-11-23/);
    for (const today of ['2026-11-23', '2026-11-24', '2026-11-25']) {
      assert.deepEqual(lines(days, today), []);
    }
    assert.match(lines(days, '2026-11-26')[0]!, /validUntil: expired on 2026-11-25; look/);
    assert.match(lines({...days, validFrom: '2026-11-26'})[0]!, /validFrom: is after validUntil/);
  });
});
