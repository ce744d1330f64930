/**
 * The packed package in a project of somebody else: what is in it, that it installs without bringing
 * anything along, that its types are found, and that the rules run in Node.
 */

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, describe, it} from 'node:test';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What may be in the package, beside what npm always puts in. */
const WANTED = /^(dist\/|README\.md$|CHANGELOG\.md$|LICENSE|publiccode\.yml$|package\.json$)/;
/** What belongs to our own workshop. */
const NEVER = /(\.test\.|\.vite\/|node_modules|\.map$)/;

describe('the packed package', () => {
  let project: string;
  let files: readonly string[];

  const run = (cwd: string, command: string, ...rest: string[]) => {
    const {status, stdout, stderr} = spawnSync(command, rest, {cwd, encoding: 'utf8'});
    assert.equal(status, 0, `${command} ${rest.join(' ')}\n${stdout}\n${stderr}`);
    return stdout;
  };

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'consumer-'));
    const packed = run(
      ROOT,
      'npm',
      'pack',
      '--json',
      '--ignore-scripts',
      '--pack-destination',
      project,
    );
    // npm 11 tells a list, npm 12 a record by name.
    const told = JSON.parse(packed) as object;
    const [{filename, files: inside}] = Object.values(told) as [
      {filename: string; files: {path: string}[]},
    ];
    files = inside.map(({path}) => path);
    writeFileSync(join(project, 'package.json'), '{"name": "consumer", "type": "module"}');
    run(project, 'npm', 'install', '--offline', '--no-audit', '--no-fund', `./${filename}`);
  });
  after(() => rmSync(project, {recursive: true}));

  it('holds what is needed and nothing of the workshop', () => {
    assert.deepEqual(
      files.filter((path) => !WANTED.test(path) || NEVER.test(path)),
      [],
    );
  });

  it('brings nothing along', () => {
    const lock = readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8');
    const {packages} = JSON.parse(lock) as {packages: object};
    assert.deepEqual(Object.keys(packages), ['node_modules/inburger-wijzer']);
  });

  it('has a file behind each of its entries', () => {
    const manifest = readFileSync(join(ROOT, 'package.json'), 'utf8');
    const {exports} = JSON.parse(manifest) as {exports: Record<string, unknown>};
    const targets = JSON.stringify(exports).match(/\.\/dist\/[^"]+/g) ?? [];
    assert.ok(targets.length > 2);
    for (const target of targets) {
      assert.ok(existsSync(join(project, 'node_modules/inburger-wijzer', target)), target);
    }
  });

  it('assesses in Node', () => {
    writeFileSync(
      join(project, 'assess.js'),
      `import {assess} from 'inburger-wijzer/assess';
      const {obligation} = assess({nationalities: ['PL']}, {today: '2026-11-24'});
      console.log(obligation.result);`,
    );
    assert.equal(run(project, process.execPath, 'assess.js').trim(), 'not-obliged');
  });

  it('is typed, for bundlers and for Node', () => {
    writeFileSync(
      join(project, 'page.ts'),
      `import {assess} from 'inburger-wijzer/assess';
      import type {Facts} from 'inburger-wijzer/assess';
      import 'inburger-wijzer';
      const facts: Facts = {nationalities: ['PL']};
      const result: string = assess(facts, {today: '2026-11-24'}).obligation.result;
      document.querySelector('inburger-wijzer')!.topic = 'obliged';
      // @ts-expect-error: no such topic
      document.querySelector('inburger-wijzer')!.topic = 'weather';
      console.log(result);`,
    );
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--skipLibCheck', 'false', '--target', 'es2022'];
    for (const [module, resolution] of [
      ['esnext', 'bundler'],
      ['nodenext', 'nodenext'],
    ] as const) {
      const how = ['--module', module, '--moduleResolution', resolution];
      run(project, process.execPath, tsc, ...options, ...how, 'page.ts');
    }
  });
});
