/**
 * `publiccode.yml` says what is true of this repository, in the form that its standard asks for. The
 * parser of the standard is a Go program, which these tools cannot run (see docs/releasing.md): what
 * it refuses and this file could come to hold is looked at here.
 */

import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {parse} from 'yaml';
import {languageTags} from '../scripts/languages.mjs';

interface Described {
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly features: readonly string[];
}
interface PublicCode {
  readonly name: string;
  readonly url: string;
  readonly softwareVersion: string;
  readonly releaseDate: string;
  readonly platforms: readonly string[];
  readonly categories: readonly string[];
  readonly developmentStatus: string;
  readonly softwareType: string;
  readonly intendedAudience: {readonly countries: readonly string[]};
  readonly description: Readonly<Record<string, Described>>;
  readonly legal: {readonly license: string};
  readonly maintenance: {readonly type: string; readonly contacts: readonly {name: string}[]};
  readonly localisation: {localisationReady: boolean; availableLanguages: readonly string[]};
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string) => readFileSync(ROOT + file, 'utf8');
const told = parse(read('publiccode.yml')) as PublicCode;
const {name, version, license} = JSON.parse(read('package.json')) as Record<string, string>;

describe('publiccode.yml', () => {
  it('names what package.json names', () => {
    assert.deepEqual(
      [told.name, told.softwareVersion, told.legal.license],
      [name, version, license],
    );
  });

  it('lists the languages that there are', () => {
    assert.deepEqual(
      [...told.localisation.availableLanguages].sort(),
      [...languageTags(ROOT)].sort(),
    );
    assert.equal(told.localisation.localisationReady, true);
  });

  it('speaks of countries, in capitals, where it means countries', () => {
    const names = new Intl.DisplayNames('en', {type: 'region', fallback: 'none'});
    for (const code of told.intendedAudience.countries) {
      assert.match(code, /^[A-Z]{2}$/);
      assert.ok(names.of(code), code);
    }
  });

  for (const [tag, {shortDescription, longDescription, features}] of Object.entries(
    told.description,
  )) {
    it(`describes itself in ${tag}, no shorter and no longer than is allowed`, () => {
      assert.ok(shortDescription.length <= 150, `${shortDescription.length} characters`);
      assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000);
      assert.ok(features.length > 0);
    });
  }

  it('has the keys that must be there, with words of the standard', () => {
    assert.equal(new URL(told.url).protocol, 'https:');
    assert.match(told.releaseDate, /^\d{4}-\d\d-\d\d$/);
    assert.ok(told.platforms.length && told.categories.length);
    assert.match(told.developmentStatus, /^(concept|development|beta|stable|obsolete)$/);
    assert.match(told.softwareType, /^(standalone\/\w+|addon|library|configurationFiles)$/);
    assert.match(told.maintenance.type, /^(internal|contract|community|none)$/);
    assert.ok(told.maintenance.contacts.every((contact) => contact.name));
  });
});
