/**
 * Dutch, the source, says everything: each question and option, each end of each flow, each rule that
 * a flow names. That the others say the same is held by the build (`scripts/check-texts.mjs`).
 */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {FLOWS, FLOW_IDS} from '../flows/index.js';
import {RULES} from '../flows/law/generated/rules.js';
import {textKeys, verdictKeys} from '../src/conversation/findings.js';
import {LAW_VALUE_NAMES} from '../src/conversation/law-values.js';
import {CHECK_KINDS} from '../src/takeaway/check.js';
import {LETTER_KINDS} from '../src/takeaway/letters.js';
import {HELPERS, MARK_KINDS} from '../src/takeaway/plan.js';
import {PLACES, STEP_IDS} from '../src/takeaway/steps.js';
import {AUTHORITIES} from '../flows/vocabulary.js';
import {QUESTIONS, question} from '../flows/questions.js';
import {flat} from '../scripts/check-texts.mjs';
import type {QuestionId} from '../flows/questions.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const SOURCE = 'nl';
const OUTCOMES = ['outcomes', 'outcomes-time', 'outcomes-money', 'outcomes-stay'] as const;
const INTERFACE = ['interface', 'interface-rest', 'interface-later'] as const;
const TAKEAWAY = ['takeaway', 'takeaway-plan'] as const;
const FILES = [
  ...(['glossary', 'help', 'helper', 'kiosk', 'questions', 'rules'] as const),
  ...INTERFACE,
  ...OUTCOMES,
  ...TAKEAWAY,
  'local',
] as const;

type Texts = {readonly [key: string]: string | readonly string[] | Texts};

const read = (tag: string, file: string): Texts =>
  JSON.parse(readFileSync(`${FOLDER}${tag}/${file}.json`, 'utf8')) as Texts;

const placeholders = (text: string): string[] => (text.match(/\{\{.*?\}\}/g) ?? []).sort();

const at = (texts: Texts, ...path: string[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Texts | undefined)?.[key], texts);

const nl = Object.fromEntries(FILES.map((file) => [file, read(SOURCE, file)])) as Record<
  (typeof FILES)[number],
  Texts
>;

/** All outcomes together, as the page has them. */
function merged(one: Texts, other: Texts): Texts {
  const both = Object.keys(one).filter((key) => key in other);
  const shared = both.map((key) => [key, merged(one[key] as Texts, other[key] as Texts)]);
  return {...one, ...other, ...Object.fromEntries(shared)};
}
const outcomes = OUTCOMES.map((file) => nl[file]).reduce(merged);
const textAt = (key: string): unknown => at({outcomes}, ...key.split('.'));
const hasOne = (keys: readonly string[]): boolean => keys.some((key) => textAt(key) !== undefined);

/** Placeholders that a page fills with what is computed, or that stand apart from the figures. */
const FILLED = [
  ...['from', 'newTermEnd', 'termEnd', 'requestFrom', 'objectUntil', 'amount'],
  ...['feeYear', 'planYears', 'planDate'],
];

/** The flows whose answers can be taken for one another, or for more than they are. */
const CONFUSABLE: readonly string[] = [
  ...['obligation', 'exemption', 'permanent-residence', 'option', 'naturalisation', 'fine', 'loan'],
  ...FLOW_IDS.filter((id) => /^(nat|dispensation)-/.test(id)),
];
/** The flows whose results have a sentence of their own; the duty has its four. */
const WITH_VERDICT = FLOW_IDS.filter((id) => !['law', 'obligation', 'deadline'].includes(id));
/** Beside the ends of a flow: what it is, and what none of its ends means. */
const ABOUT_THE_FLOW = ['about', 'notMean'];

describe('Dutch, the source', () => {
  for (const id of Object.keys(QUESTIONS) as QuestionId[]) {
    it(`asks "${id}" in words, with a why and a where`, () => {
      const asked = question(id);
      for (const slot of ['short', 'title']) {
        assert.ok(at(nl.questions, id, slot), `questions.${id}.${slot}`);
      }
      for (const slot of ['why', 'where']) assert.ok(at(nl.help, id, slot), `help.${id}.${slot}`);
      for (const {id: option} of 'options' in asked ? asked.options : []) {
        assert.ok(at(nl.questions, id, 'option', option, 'label'), `${id}.option.${option}`);
      }
      for (const variant of new Set(Object.values(asked.variants?.names ?? {}))) {
        assert.ok(at(nl.questions, id, 'variant', variant, 'title'), `${id}.variant.${variant}`);
      }
    });
  }

  for (const flow of FLOW_IDS) {
    const ends = Object.entries(FLOWS[flow].states).filter(([, {type}]) => type === 'final');

    it(`explains every end of the flow "${flow}", and what to do next`, () => {
      for (const [state] of ends) {
        for (const slot of ['summary', 'next']) {
          assert.ok(hasOne(textKeys({flow, state}, slot)), `outcomes.${flow}.${state}.${slot}`);
        }
      }
    });

    it(`names what to bring for every end of the flow "${flow}"`, () => {
      for (const [, {meta}] of ends) {
        for (const paper of meta?.outcome?.papers ?? FLOWS[flow].papers) {
          assert.ok(textAt(`outcomes.papers.${paper}`), `outcomes.papers.${paper}`);
        }
      }
    });

    it(`explains no end that the flow "${flow}" does not have`, () => {
      for (const state of Object.keys(outcomes[flow] as Texts)) {
        if (ABOUT_THE_FLOW.includes(state)) continue;
        assert.equal(FLOWS[flow].states[state]?.type, 'final', `outcomes.${flow}.${state}`);
      }
    });

    it(`says what an answer of "${flow}" does not mean, where it may be taken for another`, () => {
      if (!CONFUSABLE.includes(flow)) return;
      for (const [state] of ends) {
        assert.ok(hasOne(textKeys({flow, state}, 'notMean')), `outcomes.${flow}.${state}.notMean`);
      }
    });
  }

  for (const flow of WITH_VERDICT) {
    it(`has one sentence for every result of "${flow}", and a title`, () => {
      assert.ok(textAt(`outcomes.part.${flow}`), `outcomes.part.${flow}`);
      for (const [state, {meta}] of Object.entries(FLOWS[flow].states)) {
        const result = meta?.outcome?.result;
        if (result === undefined || state === 'noDuty' || state === 'alreadyDutch') continue;
        assert.ok(hasOne(verdictKeys({flow, result})), `outcomes.verdict.${flow}.${result}`);
      }
    });
  }

  it('says of everybody who decides how to reach them, and how to object', () => {
    for (const authority of AUTHORITIES) {
      for (const slot of ['name', 'reach']) {
        assert.ok(at(nl.interface, 'authorities', authority, slot), `${authority}.${slot}`);
      }
      assert.ok(textAt(`outcomes.disagree.${authority}`), `outcomes.disagree.${authority}`);
    }
    for (const own of ['fine', 'loan']) assert.ok(textAt(`outcomes.disagree.${own}`), own);
  });

  it('has words for every step of a plan, every place, every helper and every day', () => {
    const plan = nl['takeaway-plan'].plan as Texts;
    for (const id of STEP_IDS) {
      for (const slot of ['what', 'how', 'after']) {
        assert.ok(at(plan, 'steps', id, slot), `steps.${id}.${slot}`);
      }
    }
    assert.deepEqual(Object.keys(plan.steps as Texts).sort(), [...STEP_IDS].sort());
    for (const place of PLACES) assert.ok(at(plan, 'places', place), place);
    for (const helper of HELPERS) {
      for (const slot of ['name', 'reach']) assert.ok(at(plan, 'places', helper, slot), helper);
    }
    for (const mark of MARK_KINDS) assert.ok(at(plan, 'marks', mark), mark);
  });

  it('checks every kind of understanding with other words, an example and an open point', () => {
    const {items} = nl['takeaway-plan'].check as Texts;
    for (const kind of CHECK_KINDS) {
      for (const slot of ['question', 'told', 'example', 'open']) {
        assert.ok(at(items as Texts, kind, slot), `${kind}.${slot}`);
      }
    }
  });

  it('has a letter of every kind, addressed, with a subject', () => {
    for (const kind of LETTER_KINDS) {
      for (const slot of ['to', 'subject', 'body']) {
        assert.ok(at(nl.takeaway, 'letters', 'texts', kind, slot), `${kind}.${slot}`);
      }
    }
  });

  it('names no figure of the law outright, and only placeholders that are filled', () => {
    const known = [...LAW_VALUE_NAMES, ...FILLED];
    for (const file of OUTCOMES.slice(1)) {
      for (const [path, text] of flat(nl[file])) {
        for (const name of placeholders(text).map((one) => one.slice(2, -2))) {
          assert.ok(known.includes(name), `${file}/${path}: {{${name}}}`);
        }
      }
    }
  });

  it('says every rule that a flow names', () => {
    assert.deepEqual(
      Object.keys(RULES).filter((rule) => !nl.rules[rule]),
      [],
    );
  });
});

/** Words in a sentence: what a learner of Dutch can hold in mind (B1 and A2). */
const MOST_WORDS = {nl: 15, 'nl-x-a2': 10};

for (const [tag, most] of Object.entries(MOST_WORDS)) {
  describe(`the language "${tag}"`, () => {
    it(`keeps to ${most} words a sentence`, () => {
      const long = FILES.flatMap((file) => flat(read(tag, file)))
        .flatMap(([path, text]) => text.split(/(?<=[.!?:])\s+/).map((sentence) => [path, sentence]))
        .filter(
          ([, sentence]) =>
            sentence!.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > most,
        );
      assert.deepEqual(long, []);
    });
  });
}
