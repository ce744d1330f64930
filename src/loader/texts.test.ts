import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {LANGUAGES} from '../i18n/generated/languages.js';
import {VERSION} from './define.js';
import {LAUNCHER, launcherLanguage} from './texts.js';

const readJson = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

describe('the loader', () => {
  it('has the version of the package', () => {
    assert.equal(VERSION, readJson('package.json').version);
  });

  it('has the text of the button in every language, as that language has it', () => {
    assert.deepEqual(
      Object.entries(LAUNCHER).map(([tag, [text]]) => [tag, text]),
      LANGUAGES.map(({tag}) => [tag, readJson(`locales/${tag}/interface.json`).launcher]),
    );
  });

  it('takes the first language it has, by its base, and else Dutch', () => {
    assert.equal(launcherLanguage('en-GB', 'nl'), 'en');
    assert.equal(launcherLanguage('xx', 'en'), 'en');
    assert.equal(launcherLanguage('', 'xx'), 'nl');
    assert.equal(launcherLanguage('nl-BE', 'en'), 'nl');
    assert.equal(launcherLanguage('AR-sy'), 'ar');
  });
});
