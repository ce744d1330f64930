/** What no source may hold: ways from a text to markup, to code, or to an inline style. */

import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const NEVER = {
  'markup from a text':
    /\b(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|unsafeHTML|unsafeSVG|unsafeStatic|DOMParser)\b|document\.write/,
  'code from a text': /\beval\(|\bnew Function\(|\bset(?:Timeout|Interval)\(\s*['"`]/,
  'an inline style or script': /\sstyle=["'$]|\son(?:click|load|error)=["']|<script\b|<style\b/,
  'a way to send something':
    /\b(?:XMLHttpRequest|sendBeacon|WebSocket|EventSource)\b|(?<![.#\w])fetch\(/,
};

/** Fetches the configuration of a municipality, and sends nothing. */
const MAY_FETCH = 'src/host/load-config.ts';

const sources = globSync('{src,flows}/**/*.ts').filter((file) => !file.endsWith('.test.ts'));

/** Without comments: those may speak of what the code does not do. */
const codeOf = (file: string) =>
  readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');

describe('the sources', () => {
  it('are there', () => assert.ok(sources.length > 150, String(sources.length)));

  for (const [what, pattern] of Object.entries(NEVER)) {
    it(`hold nothing like ${what}`, () => {
      assert.deepEqual(
        sources.filter((file) => file !== MAY_FETCH && pattern.test(codeOf(file))),
        [],
      );
    });
  }
});
