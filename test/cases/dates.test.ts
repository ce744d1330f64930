/** The days about which the law turns: on each of them the right law, wherever the clock stands. */

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {assess} from '../../src/assess/index.js';
import {linesOf, TURNS} from './dates.js';

const ZONES = ['Europe/Amsterdam', 'Pacific/Auckland', 'Pacific/Honolulu'];

const run = promisify(execFile);

async function linesIn(zone: string): Promise<string[]> {
  const args = ['--import', 'tsx', fileURLToPath(new URL('dates.ts', import.meta.url)), 'print'];
  const {stdout} = await run(process.execPath, args, {env: {...process.env, TZ: zone}});
  return stdout.trim().split('\n');
}

describe('the turn of a year at which one law gave way to the next', () => {
  const lawOn = (residenceGrantedOn: string) =>
    assess(
      {
        nationalities: ['MA'],
        birthDate: '1985-02-28',
        residence: 'family',
        sponsor: 'dutch',
        residenceGrantedOn,
        madeObligedByMunicipality: false,
        applies: [],
      },
      {today: '2026-11-24'},
    ).law.result;

  for (const day of TURNS.wi2013) {
    it(`has the right law for a right of ${day}`, () => {
      assert.equal(lawOn(day), day < '2013-01-01' ? lawOn('2012-12-01') : 'wi2013');
      assert.notEqual(lawOn('2012-12-01'), 'wi2013');
    });
  }

  for (const day of TURNS.wi2021) {
    it(`has the right law for a right of ${day}`, () => {
      assert.equal(lawOn(day), day < '2022-01-01' ? lawOn('2021-12-01') : 'wi2021');
      assert.notEqual(lawOn('2021-12-01'), 'wi2021');
    });
  }
});

describe('the days about the limits, leap days and ends of months', () => {
  for (const zone of ZONES) {
    it(`come to the same with the clock of ${zone}`, async () => {
      assert.deepEqual(await linesIn(zone), linesOf());
    });
  }
});
