/**
 * The built files hold nothing that makes code or markup of a text, and nothing that a strict policy
 * would have to let in. Lit makes its templates with one `innerHTML`, under its Trusted Types policy:
 * that one, and no other.
 */

import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const filesOf = (ending: RegExp): string[] =>
  readdirSync(DIST, {recursive: true, encoding: 'utf8'}).filter(
    (file) => ending.test(file) && !file.startsWith('.vite'),
  );

/** Which of these patterns stand in a file, as `file: what stands there`. */
const foundIn = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    [...readFileSync(DIST + file, 'utf8').matchAll(pattern)].map(
      ({0: found, index, input}) => `${file}: ${found} in ${input.slice(index - 40, index + 60)}`,
    ),
  );

/** What runs on a page; the command and the service worker are none. */
const scripts = filesOf(/\.js$/).filter((file) => !/^(cli|assess)\.js$/.test(file));

describe('the built files', () => {
  it('make no code of a text', () => {
    assert.ok(scripts.length > 20, String(scripts.length));
    const code = /\beval\(|\bnew Function\b|[^.\w]Function\(|setTimeout\(["'`]|["'`(]javascript:/g;
    assert.deepEqual(foundIn(scripts, code), []);
  });

  it('make markup of a text in one place only, which is Lit', () => {
    const markup =
      /\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment|\.srcdoc/g;
    const found = foundIn(scripts, markup);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0]!, /Element\(.template.\);return \w+\.innerHTML=/);
  });

  it('set no style and no handler as a text', () => {
    const texts =
      /\bstyle\.cssText\s*=(?!=)|setAttribute\(["'`](?:style|on\w+)["'`]|<[a-z][^<>`]* (?:style|on[a-z]+)="/g;
    assert.deepEqual(foundIn(scripts, texts), []);
  });

  it('have pages with no script, style or handler of their own', () => {
    const pages = filesOf(/\.html$/);
    const inline = /<script(?![^>]* src=)[^>]*>|<style|\s(?:style|on[a-z]+)\s*=|javascript:/gi;
    assert.deepEqual(foundIn(pages, inline), []);
  });
});
