import {readFile} from 'node:fs/promises';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {chromiumArguments, findChromium} from './scripts/chromium.mjs';

const executablePath = findChromium();
if (!executablePath)
  throw new Error('No Chromium or Chrome found: install one or set CHROME_PATH.');

/**
 * Sources import JSON as Vite and tsx allow it, without an attribute. An import is marked, and
 * what is marked is served as a module; fetch() of the same file still gets JSON.
 */
const jsonModules = {
  name: 'json-modules',
  transformImport: ({source}) => (source.endsWith('.json') ? `${source}?json-module` : undefined),
  async serve(context) {
    if (!context.url.endsWith('.json?json-module')) return undefined;
    const json = await readFile(new URL(`.${context.path}`, import.meta.url), 'utf8');
    return {body: `export default ${json};`, type: 'js'};
  },
};

/** What a visitor asked of the device, by the names of CSS: emulateMedia() knows no forced colours. */
const mediaFeatures = {
  name: 'media-features',
  async executeCommand({command, payload, session}) {
    if (command !== 'media-features') return undefined;
    const features = Object.entries(payload).map(([name, value]) => ({name, value}));
    await session.browser.getPage(session.id).emulateMediaFeatures(features);
    return true;
  },
};

/** Prints the line that scripts/test.mjs counts. A file that does not load is one failure. */
const countReporter = {
  onTestRunFinished({sessions}) {
    const testsIn = (suite) =>
      suite ? [...suite.tests, ...suite.suites.flatMap((inner) => testsIn(inner))] : [];
    let passed = 0;
    let failed = 0;
    for (const session of sessions) {
      const ran = testsIn(session.testResults).filter((test) => !test.skipped);
      const failures = ran.filter((test) => !test.passed).length;
      passed += ran.length - failures;
      failed += failures || (session.passed ? 0 : 1);
    }
    console.log(`${passed} passed, ${failed} failed`);
  },
};

export default {
  // One file prints a page in every language; a slow machine may take its time.
  testsFinishTimeout: 600_000,
  files: ['{src,flows,test}/**/*.browser.test.ts'],
  // The repository is served, so tests reach /demo and /locales. Node's default conditions bring
  // Lit's development build: its warnings are asserted.
  rootDir: '.',
  nodeResolve: true,
  browsers: [chromeLauncher({launchOptions: {executablePath, args: chromiumArguments}})],
  plugins: [
    jsonModules,
    mediaFeatures,
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: './tsconfig.json'}),
  ],
  testFramework: {config: {timeout: 10_000, retries: 0}},
  reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY ?? false}), countReporter],
};
