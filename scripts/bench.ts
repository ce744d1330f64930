/**
 * `npm run bench`: how fast it is in a slowed browser, beside other widgets and a bare form, and how
 * long the decision core takes. Written to docs/performance.md; never asserted. `npm run bench -- 1`
 * runs each once and writes nothing.
 */

import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import {dirname, join} from 'node:path';
import puppeteer from 'puppeteer-core';
import type {Browser} from 'puppeteer-core';
import {format, resolveConfig} from 'prettier';
import {visit} from '../bench/browser.js';
import type {Visit} from '../bench/browser.js';
import {buildAll, OURS, PEERS, WAYS} from '../bench/build.js';
import type {Way} from '../bench/build.js';
import {measureCore} from '../bench/core.js';
import {OURS as OUR_PROBE, PROBES} from '../bench/probes.js';
import {report} from '../bench/report.js';
import {pathOf, serve} from '../bench/server.js';
import {chromiumArguments, findChromium} from './chromium.mjs';

const root = dirname(import.meta.dirname);
const RUNS = 5;
const REPORT = join(root, 'docs/performance.md');
const WIDGETS = [
  ...Object.values(OURS).map((name) => ({name, probe: OUR_PROBE})),
  ...PEERS.map((name) => ({name, probe: PROBES[name]})),
];

const medianOf = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!;

/** Each figure by itself: no visit has to be the median one in all of them. */
function medians(visits: readonly Visit[]): Visit {
  const names = Object.keys(visits[0]!) as (keyof Visit)[];
  const entries = names.map((name) => [name, medianOf(visits.map((one) => one[name]!))]);
  return Object.fromEntries(entries) as Visit;
}

/** The widgets take turns, so that a busy moment of the machine meets all of them. */
async function measure(browser: Browser, origin: string, runs: number) {
  const seen = new Map<string, Visit[]>();
  for (let run = 0; run < runs; run += 1) {
    for (const way of WAYS) {
      for (const {name, probe} of WIDGETS) {
        const path = pathOf(name, way);
        const one = await visit(browser, {url: origin + path, probe, way});
        seen.set(path, [...(seen.get(path) ?? []), one]);
        console.log(`run ${run + 1}, ${name}, ${way}: ${Math.round(one.usable)} ms`);
      }
    }
  }
  return Object.fromEntries(
    WIDGETS.map(({name}) => [
      name,
      Object.fromEntries(WAYS.map((way) => [way, medians(seen.get(pathOf(name, way))!)])),
    ]),
  ) as Record<string, Record<Way, Visit>>;
}

const run = (...command: readonly [string, ...string[]]) =>
  execFileSync(command[0], command.slice(1), {cwd: root, stdio: 'inherit'});

const given = process.argv[2];
const runs = given === undefined ? RUNS : Number(given);
if (!(runs >= 1)) throw new Error(`${given} is no number of runs, such as 5.`);

const executablePath = findChromium();
if (!executablePath) throw new Error('There is no Chromium: install it, or set CHROME_PATH.');
run('npm', 'run', 'build');
run('npm', 'ci', '--prefix', 'bench', '--no-audit', '--no-fund');
await buildAll();
const {origin, server} = await serve();
const browser = await puppeteer.launch({executablePath, args: chromiumArguments});
try {
  const visits = await measure(browser, origin, runs);
  const machine = [
    `Measured on ${new Date().toISOString().slice(0, 10)}.`,
    `${cpus().length} × ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB.`,
    `${await browser.version()}, Node ${process.versions.node}.`,
  ];
  const text = report({machine, runs, visits, core: measureCore()});
  const options = await resolveConfig(REPORT);
  const written = await format(text, {...options, parser: 'markdown'});
  if (given === undefined) writeFileSync(REPORT, written);
  console.log(written);
} finally {
  await browser.close();
  server.close();
}
