/**
 * Whatever somebody hands in as a configuration or as a saved file is used as it is, or refused with
 * one clear word; and whatever becomes of a language on its way, the words are whole.
 */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {loadConfig} from '../../src/host/load-config.js';
import {LOADERS} from '../../src/i18n/generated/languages.js';
import {Words} from '../../src/i18n/words.js';
import type {Bundle} from '../../src/i18n/words.js';
import {fileOf, openFile} from '../../src/takeaway/visit-file.js';
import {TODAY} from '../paths/classes.js';
import {told} from './draw.js';
import {drawn} from './seed.js';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

const VALID = read('../../demo/gemeente-voorbeeld.json') as Record<string, unknown>;
const SETTING = {today: TODAY, municipality: undefined};

/** A copy with something else in one place, however deep. */
function withOther(value: unknown, path: readonly number[], other: unknown): unknown {
  const [at, ...rest] = path;
  if (typeof value !== 'object' || value === null || at === undefined) return other;
  const keys = Object.keys(value);
  const key = keys[at % (keys.length || 1)] ?? 'new';
  const inner = withOther((value as Record<string, unknown>)[key], rest, other);
  return Array.isArray(value)
    ? value.map((one, index) => (String(index) === key ? inner : one))
    : {...value, [key]: inner};
}

describe('anything that comes in as a configuration', () => {
  it('is used, or refused in one line that names a key and how to mend it', async () => {
    const almost = fc
      .tuple(fc.array(fc.nat(20), {maxLength: 4}), fc.oneof(fc.jsonValue(), fc.string()))
      .map(([path, other]) => withOther(VALID, path, other));
    let refused = 0;
    let used = 0;
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), almost), async (given) => {
        // A text is an address; there is none to fetch here.
        fc.pre(typeof given !== 'string');
        const loaded = await loadConfig(given, TODAY);
        if ('config' in loaded) used += 1;
        else {
          refused += 1;
          assert.match(loaded.problem, /^config: \S.*$/);
        }
      }),
      drawn(1_000),
    );
    assert.ok('config' in (await loadConfig(VALID, TODAY)));
    assert.ok(refused > 300 && used > 10, `${refused} refused, ${used} used`);
  });
});

describe('anything that comes in as a saved file', () => {
  it('is opened or refused in one word, whatever became of it', () => {
    const file = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .tuple(told, fc.array(fc.nat(9), {minLength: 1, maxLength: 4}), fc.jsonValue())
        .map(([facts, path, other]) => {
          const whole: unknown = JSON.parse(fileOf({topic: 'obliged', facts}));
          return JSON.stringify(withOther(whole, path, other));
        }),
      told.map((facts) => fileOf({topic: 'obliged', facts})),
    );
    let opened = 0;
    fc.assert(
      fc.property(file, (text) => {
        const {notice, visit} = openFile(text, SETTING);
        assert.ok(['opened', 'damaged', 'older', 'newer'].includes(notice), notice);
        assert.equal(visit !== undefined, notice === 'opened');
        opened += Number(visit !== undefined);
      }),
      drawn(300),
    );
    assert.ok(opened > 30, String(opened));
  });
});

describe('any sequence of languages, some of which cannot be fetched', () => {
  it('speaks the last one that came, whole, and else says which is missing', async () => {
    const tags = Object.keys(LOADERS);
    const turn = fc.record({
      tag: fc.constantFrom(...tags),
      fails: fc.boolean(),
      bundles: fc.subarray(['rest', 'later', 'take'] as const),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, {minLength: 2, maxLength: 8}), async (turns) => {
        let fails = false;
        const words = new Words((tag, bundle: Bundle) =>
          fails
            ? Promise.reject(new Error('offline'))
            : (LOADERS[tag]![bundle]() as ReturnType<(typeof LOADERS)[string][Bundle]>),
        );
        for (const {tag, bundles, ...one} of turns) {
          fails = one.fails;
          const before = words.language?.tag;
          try {
            await words.speak(tag, ...bundles);
            assert.equal(words.language?.tag, tag);
            assert.ok(words.t('interface.title'));
            for (const bundle of bundles) assert.ok(words.hasBundle(bundle));
          } catch (error) {
            assert.ok(String(error).includes(`"${tag}"`), String(error));
            assert.equal(words.language?.tag, before);
          }
        }
      }),
      drawn(200),
    );
  });
});
