/**
 * Builds the pages that are compared: each widget on a page that shows it at once, and behind a
 * button that fetches it. Ours are the files of `dist/` as they ship, and once more with the flows of one
 * topic and one language, to see what the others cost.
 */

import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {build} from 'vite';
import type {Plugin} from 'vite';

const HERE = import.meta.dirname;
const ROOT = dirname(HERE);
/** Where the pages are built; nothing of it is kept. */
const OUT = join(HERE, 'dist');

export const PEERS = ['form', 'botui', 'deep-chat', 'survey-js-ui'] as const;
export type Peer = (typeof PEERS)[number];

export const WAYS = ['inline', 'button'] as const;
export type Way = (typeof WAYS)[number];

const ENTRIES: Record<Way, (peer: Peer) => string> = {
  inline: (peer) => `import {mount} from '../../peers/${peer}.js';
mount(document.querySelector('main'));
`,
  button: (peer) => `const button = document.createElement('button');
button.textContent = 'Moet ik inburgeren?';
button.onclick = async () =>
  (await import('../../peers/${peer}.js')).mount(document.querySelector('main'));
document.querySelector('main').before(button);
`,
};

/** Builds each page by itself, so that no file of one is cut to suit another. */
async function buildPeers(): Promise<void> {
  const entries = join(OUT, 'entries');
  mkdirSync(entries, {recursive: true});
  for (const peer of PEERS) {
    for (const way of WAYS) {
      const entry = join(entries, `${peer}-${way}.js`);
      writeFileSync(entry, ENTRIES[way](peer));
      await build({
        root: HERE,
        configFile: false,
        logLevel: 'error',
        base: `/${peer}-${way}/`,
        build: {
          outDir: join(OUT, `${peer}-${way}`),
          target: 'es2022',
          rolldownOptions: {input: {page: entry}, output: {entryFileNames: '[name].js'}},
        },
      });
    }
  }
}

/** What the topic `obliged` asks and answers by. */
const ONE_TOPIC = `import {deadline} from './deadline.js';
import {law} from './law.js';
import {obligation} from './obligation.js';
export const FLOWS = {law, obligation, deadline};
export const FLOW_IDS = Object.keys(FLOWS);
`;

/** Leaves the flows of one topic and the words of one language. */
const onlyOne: Plugin = {
  name: 'only-one',
  enforce: 'pre',
  transform(code, id) {
    if (id === join(ROOT, 'flows/index.ts')) return ONE_TOPIC;
    if (!/\/generated\/(languages|launcher)\.ts$/.test(id)) return null;
    const other = /^ +(\{"tag":"|")(?!nl")[\w-]+"/;
    return code
      .split('\n')
      .filter((line) => !other.test(line))
      .join('\n');
  },
};

/** The names of our builds, and of their folders on the server. */
export const OURS = {all: 'ours', one: 'ours-one'} as const;

const buildOne = () =>
  build({
    root: ROOT,
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'error',
    plugins: [onlyOne],
    build: {outDir: join(OUT, OURS.one), emptyOutDir: true},
  });

export async function buildAll(): Promise<void> {
  rmSync(OUT, {recursive: true, force: true});
  await buildPeers();
  await buildOne();
}

/** Where the files of a folder on the server are. */
export const folderOf = (name: string): string =>
  name === OURS.all ? join(ROOT, 'dist') : join(OUT, name);

/** The style sheet that a page links to, if it has one. */
export function stylesOf(peer: Peer): string | undefined {
  const folder = join(OUT, `${peer}-inline`, 'assets');
  return existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.css')) : undefined;
}
