// What `npm start` and `npm test` need before anything is installed. No dependencies: this
// runs on a fresh clone with whatever Node is there (20 or later).
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findChromium} from './chromium.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

// Node 24 is itself a development dependency, so our own .bin comes first. Every child
// process then runs on it, whatever Node the machine has.
export const environment = (extra = {}) => ({
  ...process.env,
  PATH: join(root, 'node_modules', '.bin') + delimiter + process.env.PATH,
  ...extra,
});

const run = (command, args, env = process.env) =>
  spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  }).status === 0;

export function ensureModules() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the development tools (npm ci, about half a minute) …');
  // Only errors: on Node 20 npm warns of engines that our own Node 24 will satisfy.
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    fail('npm ci failed. See its message above; is the npm registry reachable?');
  }
}

export function ensureChromium() {
  if (findChromium()) return;
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (isDebianRoot) {
    console.log('Installing Chromium and fonts from Debian …');
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    // The fonts are for Arabic, Persian, Tigrinya and Cyrillic.
    const packages = ['chromium', 'fonts-noto-core'];
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
    if (findChromium()) return;
  }
  fail(
    'No Chromium or Chrome found for the browser tests. Install one, or set CHROME_PATH.\n' +
      'Debian and Ubuntu: sudo apt-get install chromium fonts-noto-core',
  );
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
