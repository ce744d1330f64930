/**
 * Every language says everything: each question and option, each end of each flow, each rule that
 * a flow names; with the same keys and placeholders as Dutch, which is the source.
 */

import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {FLOWS, FLOW_IDS} from '../flows/index.js';
import {RULES} from '../flows/law/generated/rules.js';
import {QUESTIONS, question} from '../flows/questions.js';
import type {QuestionId} from '../flows/questions.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const SOURCE = 'nl';
const FILES = ['glossary', 'help', 'interface', 'outcomes', 'questions', 'rules'] as const;

type Texts = {readonly [key: string]: string | readonly string[] | Texts};

const read = (tag: string, file: string): Texts =>
  JSON.parse(readFileSync(`${FOLDER}${tag}/${file}.json`, 'utf8')) as Texts;

const tags = readdirSync(FOLDER, {withFileTypes: true})
  .filter((entry) => entry.isDirectory())
  .map(({name}) => name);

/** Every text with its path; the steps of a list one by one. */
function flat(texts: Texts, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) => {
    const here = path ? `${path}/${key}` : key;
    if (typeof value === 'string') return [[here, value] as [string, string]];
    if (Array.isArray(value))
      return value.map((text, i) => [`${here}/${i}`, text] as [string, string]);
    return flat(value as Texts, here);
  });
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/;
const keysOf = (texts: Texts): string[] =>
  [...new Set(flat(texts).map(([path]) => path.replace(PLURAL, '')))].sort();
const placeholders = (text: string): string[] => (text.match(/\{\{.*?\}\}/g) ?? []).sort();

const at = (texts: Texts, ...path: string[]): unknown =>
  path.reduce<unknown>((part, key) => (part as Texts | undefined)?.[key], texts);

const nl = Object.fromEntries(FILES.map((file) => [file, read(SOURCE, file)])) as Record<
  (typeof FILES)[number],
  Texts
>;

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
    it(`explains every end of the flow "${flow}"`, () => {
      for (const [state, {type}] of Object.entries(FLOWS[flow].states)) {
        if (type !== 'final') continue;
        assert.ok(at(nl.outcomes, flow, state, 'summary'), `outcomes.${flow}.${state}.summary`);
        assert.ok(Array.isArray(at(nl.outcomes, flow, state, 'next')), `${flow}.${state}.next`);
      }
    });

    it(`explains no end that the flow "${flow}" does not have`, () => {
      for (const state of Object.keys(nl.outcomes[flow] as Texts)) {
        assert.equal(FLOWS[flow].states[state]?.type, 'final', `outcomes.${flow}.${state}`);
      }
    });
  }

  it('says every rule that a flow names', () => {
    assert.deepEqual(
      Object.keys(RULES).filter((rule) => !nl.rules[rule]),
      [],
    );
  });

  it('keeps to fifteen words a sentence', () => {
    const long = FILES.flatMap((file) => flat(nl[file]))
      .flatMap(([path, text]) => text.split(/(?<=[.!?:])\s+/).map((sentence) => [path, sentence]))
      .filter(
        ([, sentence]) => sentence!.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 15,
      );
    assert.deepEqual(long, []);
  });
});

for (const tag of tags.filter((one) => one !== SOURCE)) {
  describe(`the language "${tag}"`, () => {
    for (const file of FILES) {
      it(`has every text of ${file}.json and no other`, () => {
        assert.deepEqual(keysOf(read(tag, file)), keysOf(nl[file]));
      });

      it(`leaves no text of ${file}.json empty and keeps its placeholders`, () => {
        const source = new Map(flat(nl[file]));
        for (const [path, text] of flat(read(tag, file))) {
          assert.ok(text.trim(), path);
          const original = source.get(path) ?? source.get(path.replace(PLURAL, '_other'));
          // A plural form for one or two may leave the number out.
          if (original === undefined || PLURAL.test(path)) continue;
          assert.deepEqual(placeholders(text), placeholders(original), path);
        }
      });
    }

    it('has every plural form that it needs', () => {
      const {locale} = read(tag, 'meta') as unknown as {locale: string};
      const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const paths = FILES.flatMap((file) => flat(read(tag, file)).map(([path]) => path));
      for (const path of paths.filter((one) => PLURAL.test(one))) {
        for (const form of forms) {
          assert.ok(paths.includes(path.replace(PLURAL, `_${form}`)), `${path}: ${form}`);
        }
      }
    });
  });
}
