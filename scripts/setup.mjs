// What `npm start` and `npm test` need before anything is installed. No dependencies: this
// runs on a fresh clone with whatever Node is there (20 or later).
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {delimiter, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findChromium} from './chromium.mjs';
import {findFirefox} from './firefox.mjs';

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
  if (isInstalled()) return;
  console.log('Installing the development tools (npm ci, about half a minute) …');
  // Only errors: on Node 20 npm warns of engines that our own Node 24 will satisfy.
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return;
  console.error('npm ci failed, see above. Is the npm registry within reach?');
  process.exit(1);
}

/** Compares versions and not file times, which a checkout changes. */
function isInstalled() {
  const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const installed = read('node_modules', '.package-lock.json');
  return Object.entries(read('package-lock.json')).every(([path, {version, optional}]) => {
    if (path === '') return true;
    // Binaries for other platforms are in the lock and not on the disk.
    return installed[path] ? installed[path].version === version : optional;
  });
}

/** Installs a browser where that is ours to do. Without it, its tests fail and say so. */
function ensure(name, find, packages, variable) {
  if (find()) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing ${name} from Debian …`);
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    run('apt-get', ['update', '-qq'], env);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env);
    if (find()) return;
  }
  console.error(
    `No ${name} found for the browser tests. Install one, or set ${variable}.\n` +
      `Debian and Ubuntu: sudo apt-get install ${packages.join(' ')}`,
  );
}

export const ensureChromium = () =>
  // The fonts are for Arabic, Persian, Tigrinya and Cyrillic.
  ensure('Chromium or Chrome', findChromium, ['chromium', 'fonts-noto-core'], 'CHROME_PATH');

export const ensureFirefox = () => ensure('Firefox', findFirefox, ['firefox-esr'], 'FIREFOX_PATH');
