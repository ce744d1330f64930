/**
 * The packed package in a project of somebody else: what is in it, that it installs without bringing
 * anything along, that its types are found, that the rules run in Node, and that the element works on
 * a page which a bundler made of it.
 */

import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import ts from 'typescript';
import {build, preview} from 'vite';
import {launch, open} from './browsers.js';
import {Visitor} from './visitor.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** What may be in the package, beside what npm always puts in. */
const WANTED = /^(dist\/|README\.md$|CHANGELOG\.md$|LICENSE|publiccode\.yml$|package\.json$)/;
/** What belongs to our own workshop: tests, maps, lists of the build, sources. */
const NEVER = /(\.test\.|\.vite\/|node_modules|\.map$|(?<!\.d)\.[cm]?ts$)/;
/** So that something large is noticed when it slips in; it is a megabyte, most of it words. */
const MOST_BYTES = 1_500_000;

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('the packed package', () => {
  let project: string;
  let inside: string;
  let tarball: Uint8Array;
  let files: readonly string[];

  const run = (cwd: string, command: string, ...rest: string[]) => {
    const {status, stdout, stderr} = spawnSync(command, rest, {cwd, encoding: 'utf8'});
    assert.equal(status, 0, `${command} ${rest.join(' ')}\n${stdout}\n${stderr}`);
    return stdout;
  };

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'consumer-'));
    inside = join(project, 'node_modules/inburger-wijzer');
    const to = ['--ignore-scripts', '--pack-destination', project];
    // npm 11 tells a list, npm 12 a record by name.
    const told = JSON.parse(run(ROOT, 'npm', 'pack', '--json', ...to)) as object;
    const [packed] = Object.values(told) as [{filename: string; files: {path: string}[]}];
    files = packed.files.map(({path}) => path);
    tarball = new Uint8Array(readFileSync(join(project, packed.filename)));
    writeFileSync(join(project, 'package.json'), '{"name": "consumer", "type": "module"}');
    run(project, 'npm', 'install', '--offline', '--no-audit', '--no-fund', `./${packed.filename}`);
  });
  after(() => rmSync(project, {recursive: true}));

  it('holds what is needed and nothing of the workshop', () => {
    assert.deepEqual(
      files.filter((path) => !WANTED.test(path) || NEVER.test(path)),
      [],
    );
    assert.ok(tarball.length < MOST_BYTES, `${tarball.length} bytes`);
  });

  it('brings nothing along', () => {
    const {packages} = JSON.parse(read(project, 'node_modules/.package-lock.json')) as {
      packages: object;
    };
    assert.deepEqual(Object.keys(packages), ['node_modules/inburger-wijzer']);
  });

  it('holds no script that nothing asks for', () => {
    const scripts = files.filter((path) => /^dist\/chunks\/.*\.js$/.test(path));
    const all = files.filter((path) => /\.(js|html)$/.test(path)).map((path) => read(inside, path));
    assert.ok(scripts.length > 10);
    assert.deepEqual(
      scripts.filter((path) => !all.some((text) => text.includes(path.split('/').at(-1)!))),
      [],
    );
  });

  it('holds no declaration that no entry leads to', () => {
    const {exports} = JSON.parse(read(inside, 'package.json')) as {
      exports: Record<string, string | {types: string}>;
    };
    const entries = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [] : [join(inside, entry.types)],
    );
    const program = ts.createProgram(entries, {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    });
    const reached = new Set(program.getSourceFiles().map(({fileName}) => resolve(fileName)));
    assert.deepEqual(
      files.filter((path) => path.endsWith('.d.ts') && !reached.has(join(inside, path))),
      [],
    );
  });

  it('is well described to tools: entries, their types, its command', async () => {
    const {buffer} = tarball;
    const {messages, pkg} = await publint({pack: {tarball: buffer as ArrayBuffer}, strict: true});
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
    const checked = await checkPackage(createPackageFromTarballData(tarball));
    assert.ok('problems' in checked, 'it has types');
    // It is a module and nothing else: no CommonJS, and none of the tools that know no `exports`.
    const old = (problem: object) =>
      'resolutionKind' in problem &&
      ['node10', 'node16-cjs'].includes(String(problem.resolutionKind));
    assert.deepEqual(
      checked.problems.filter((problem) => !old(problem)),
      [],
    );
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

  it('has its command', () => {
    const command = join(project, 'node_modules/.bin/inburgerwijzer');
    assert.match(run(project, command, '--help'), /^Usage: inburgerwijzer check/);
  });

  it('says what a page may fetch at once, and where that is', () => {
    const command = join(project, 'node_modules/.bin/inburgerwijzer');
    const lines = run(project, command, 'preload', 'https://static.example.org/wijzer', 'ar')
      .trim()
      .split('\n');
    const dist = join(project, 'node_modules/inburger-wijzer/dist');
    const files = lines.map((line) => {
      const [, file] =
        /^<link rel="modulepreload" href="https:\/\/static\.example\.org\/wijzer\/(.+)" \/>$/.exec(
          line,
        ) ?? [];
      assert.ok(file && existsSync(join(dist, file)), line);
      return file;
    });
    assert.deepEqual(
      files.map((file) => /^chunks\/(.+)-\w{7}\.js$/.exec(file)?.[1]),
      ['app', 'ar-first'],
    );
    assert.throws(
      () => run(project, command, 'preload', '/wijzer/', 'xx'),
      /There is no language "xx"\. There are: .*nl.*/,
    );
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

  it('comes to an answer on a page that a bundler made of it', async () => {
    const root = join(project, 'site');
    mkdirSync(root);
    writeFileSync(
      join(root, 'index.html'),
      `<!doctype html><html lang="nl"><title>Gemeente</title><link rel="icon" href="data:,">
      <script type="module" src="page.js"></script>
      <inburger-wijzer topic="obliged" layout="inline" today="2026-11-24"></inburger-wijzer>`,
    );
    writeFileSync(join(root, 'page.js'), `import 'inburger-wijzer';`);
    const quiet = {root, configFile: false, logLevel: 'error'} as const;
    await build({...quiet, build: {minify: false}});
    const server = await preview({...quiet, preview: {host: '127.0.0.1', port: 0}});
    const browser = await launch('chrome');
    try {
      const {page, complaints} = await open(browser, server.resolvedUrls!.local[0]!);
      const visitor = new Visitor(page);
      await visitor.see('iw-question >>> select');
      await page.select('inburger-wijzer >>> iw-question >>> select', 'PL');
      await visitor.press('iw-question >>> form button.primary');
      assert.equal(await visitor.verdict(), 'U hoeft niet in te burgeren.');
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
