// `npm test`: installs what is missing, runs every suite, and ends with one line,
// `N passed, N failed`. `npm test -- node browser` runs only the suites named.
// No dependencies: this file itself runs before anything is installed.
import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {ensureChromium, ensureFirefox, ensureModules, environment, root} from './setup.mjs';

const nodeTests = '{src,flows,locales,test}/**/!(*.browser).test.ts';
const testRunner = ['node', '--import', 'tsx', '--test', '--test-reporter=spec'];
// By itself the runner leaves one processor idle: on a machine with two that is half of it.
const atOnce = `--test-concurrency=${availableParallelism()}`;
const runNodeTests = [...testRunner, atOnce, nodeTests];

// Named so that no other suite takes them up: what only the built files can show, and what is drawn
// at random, which takes long and is the same in every time zone.
const runOnly = (files) => [...testRunner, atOnce, files];
/** What reckons with dates: the rest says and draws the same in every time zone, and so do cases that know less. */
const runDateTests = runOnly('{src,test/cases}/**/!(*.browser|monotone).test.ts');
const runBuiltTests = runOnly('test/built/**/*.built.ts');
const runRandomTests = runOnly('test/random/**/*.random.ts');

/** What reads the sources and makes nothing: these run side by side, as each keeps one processor busy. */
const checks = [
  {name: 'typecheck', command: ['npm', 'run', '--silent', 'typecheck']},
  {name: 'lint', command: ['npm', 'run', '--silent', 'lint']},
  {name: 'format', command: ['npm', 'run', '--silent', 'format:check']},
  {name: 'unused', command: ['npm', 'run', '--silent', 'unused']},
  {name: 'generated', command: ['node', 'scripts/generate.mjs', '--check']},
  {name: 'recht', command: ['npm', 'run', '--silent', 'recht', '--', '--check']},
  {name: 'links', command: ['npm', 'run', '--silent', 'links']},
  // Warns, and never fails.
  {name: 'law-due', command: ['npm', 'run', '--silent', 'law:due', '--', '--brief']},
];

// Each suite is a command and a way to count its tests; one without `count` is one test.
const suites = [
  {name: 'node', command: runNodeTests, count: countNodeTests},
  // A date is a day on a calendar, not a moment: nothing may change on the other side of the world.
  {name: 'node-auckland', command: runDateTests, count: countNodeTests, TZ: 'Pacific/Auckland'},
  {name: 'random', command: runRandomTests, count: countNodeTests},
  {name: 'build', command: ['npm', 'run', '--silent', 'build']},
  {name: 'audit', command: ['npm', 'run', '--silent', 'audit']},
  {name: 'built', command: runBuiltTests, count: countNodeTests},
  {name: 'size', command: ['npm', 'run', '--silent', 'size']},
  {name: 'browser', command: ['wtr'], count: countBrowserTests},
];

const wanted = process.argv.slice(2);
const names = [...checks, ...suites].map(({name}) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown}. There are: ${names}.`);
  process.exit(1);
}
const isChosen = ({name}) => wanted.length === 0 || wanted.includes(name);

ensureModules();
if (['browser', 'built'].some((name) => isChosen({name}))) ensureChromium();
if (isChosen({name: 'built'})) ensureFirefox();

const summary = [];
const total = {passed: 0, failed: 0};
const left = checks.filter(isChosen);
await Promise.all(
  Array.from({length: availableParallelism()}, async () => {
    // Shown when it is done, so that no two speak at a time.
    for (let check; (check = left.shift());) await judge(check, {isShownAsItComes: false});
  }),
);
for (const suite of suites.filter(isChosen)) await judge(suite, {isShownAsItComes: true});

console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs a suite, and adds what came of it to the summary. */
async function judge(suite, {isShownAsItComes}) {
  const heading = `\n── ${suite.name} ──`;
  if (isShownAsItComes) console.log(heading);
  const started = performance.now();
  const {code, output} = await run(suite, isShownAsItComes);
  if (!isShownAsItComes) console.log(`${heading}\n${output}`.trimEnd());
  const counted = suite.count?.(output) ?? {passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1};
  // A suite that ran nothing, or that broke outside its tests, is a failure, not a silence.
  const ranNothing = counted.passed + counted.failed === 0;
  if (ranNothing || (code !== 0 && counted.failed === 0)) counted.failed++;
  total.passed += counted.passed;
  total.failed += counted.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  const why = ranNothing ? ' (no tests found)' : '';
  summary.push(
    `${suite.name.padEnd(14)}${seconds} s  ${counted.passed} passed, ${counted.failed} failed${why}`,
  );
}

/** The command of a suite; its output is kept to be counted. */
function run({command: [command, ...args], TZ = 'Europe/Amsterdam'}, isShownAsItComes) {
  return new Promise((resolve) => {
    // Colour codes would come between the words that are counted.
    const env = environment({TZ, NO_COLOR: '1', FORCE_COLOR: undefined});
    const child = spawn(command, args, {cwd: root, env, stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        output += text;
        if (isShownAsItComes) process[stream].write(text);
      });
    }
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve({code: 1, output});
    });
    child.on('close', (code) => resolve({code, output}));
  });
}

/** The summary of Node's spec reporter. Cancelled tests did not pass, so they failed. */
function countNodeTests(output) {
  const last = (word) => Number(output.match(new RegExp(`^ℹ ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return {passed: last('pass'), failed: last('fail') + last('cancelled')};
}

/** The line that the reporter in web-test-runner.config.mjs prints. */
function countBrowserTests(output) {
  const line = output.match(/^(\d+) passed, (\d+) failed$/m);
  return {passed: Number(line?.[1] ?? 0), failed: Number(line?.[2] ?? 0)};
}
