/** Serves the pages that are compared, compressed, as a host would. */

import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {stylesOf} from './build.js';
import type {Peer} from './build.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Gemeente</title>${head}
<main><h1>Inburgeren</h1>${body}</main>`;

const script = (source: string): string => `<script type="module" src="${source}"></script>`;

const OURS = 'topic="obliged" today="2026-11-24"';

/** A page of ours, with the files in `folder`; `more` is what else the host put in its head. */
export const oursPage = (folder: string, layout: 'inline' | 'launcher', more = ''): string =>
  page(
    more + script(`${folder}/inburger-wijzer.js`),
    `<inburger-wijzer layout="${layout}" ${OURS}></inburger-wijzer>`,
  );

export function peerPage(peer: Peer, way: 'inline' | 'button'): string {
  const folder = `/${peer}-${way}`;
  // Behind a button, the styles come with what is fetched.
  const styles = way === 'inline' ? stylesOf(peer) : undefined;
  const link = styles ? `<link rel="stylesheet" href="${folder}/assets/${styles}">` : '';
  return page(link + script(`${folder}/page.js`), '');
}

/** Serves `pages` by their path, and the files of each folder under its own. */
export async function serve(
  pages: ReadonlyMap<string, string>,
  folders: Readonly<Record<string, string>>,
): Promise<{origin: string; server: Server}> {
  const packed = new Map<string, Buffer>();

  function read(path: string): Buffer {
    const html = pages.get(path);
    if (html !== undefined) return Buffer.from(html);
    const [, folder = '', ...rest] = path.split('/');
    return readFileSync(join(folders[folder] ?? join(import.meta.dirname, 'dist', folder), ...rest));
  }

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    try {
      const content = packed.get(path) ?? gzipSync(read(path), {level: 9});
      packed.set(path, content);
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'text/html; charset=utf-8',
        'content-encoding': 'gzip',
        'content-length': content.length,
        'cache-control': 'no-store',
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server};
}
