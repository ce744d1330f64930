/**
 * Builds the pages that are compared: each widget on a page that shows it at once, and behind a
 * button that fetches it. Ours are the files of `dist/` as they ship.
 */

import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';

const HERE = import.meta.dirname;
export const PEERS = ['form', 'botui', 'deep-chat', 'survey-js-ui'] as const;
export type Peer = (typeof PEERS)[number];
export type Way = 'inline' | 'button';

const ENTRIES: Record<Way, (peer: Peer) => string> = {
  inline: (peer) => `import {mount} from '../peers/${peer}.js';
mount(document.querySelector('main'));`,
  button: (peer) => `const button = document.createElement('button');
button.textContent = 'Moet ik inburgeren?';
button.onclick = async () => (await import('../peers/${peer}.js')).mount(document.querySelector('main'));
document.querySelector('main').before(button);`,
};

/** Builds each page by itself, so that no file of one is cut to suit another. */
export async function buildPeers(): Promise<void> {
  for (const folder of ['entries', 'dist']) rmSync(join(HERE, folder), {recursive: true, force: true});
  mkdirSync(join(HERE, 'entries'));
  for (const peer of PEERS) {
    for (const way of ['inline', 'button'] as const) {
      const entry = join(HERE, 'entries', `${peer}-${way}.js`);
      writeFileSync(entry, ENTRIES[way](peer));
      await build({
        root: HERE,
        configFile: false,
        logLevel: 'error',
        base: `/${peer}-${way}/`,
        build: {
          outDir: `dist/${peer}-${way}`,
          target: 'es2022',
          rolldownOptions: {input: {page: entry}, output: {entryFileNames: '[name].js'}},
        },
      });
    }
  }
}

/** The style sheet that a page links to, if it has one. */
export function stylesOf(peer: Peer): string | undefined {
  const folder = join(HERE, 'dist', `${peer}-inline`, 'assets');
  return existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.css')) : undefined;
}
