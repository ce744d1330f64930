/** Serves the pages that are compared, compressed, as a host would. */

import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {preloadLinks} from '../src/host/preload.js';
import type {PreloadList} from '../src/host/preload.js';
import {folderOf, OURS, PEERS, stylesOf, WAYS} from './build.js';
import type {Peer, Way} from './build.js';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
};

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="nl"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Gemeente</title>${head}
<main><h1>Inburgeren</h1>${body}</main>`;

const script = (source: string): string => `<script type="module" src="${source}"></script>`;

/** What `inburgerwijzer preload` writes for this page. */
function links(folder: string): string {
  const text = readFileSync(join(folderOf(folder), 'preload.json'), 'utf8');
  const {app, words} = JSON.parse(text) as PreloadList;
  return preloadLinks([...app, ...words.nl!], `/${folder}/`).join('');
}

/** As the README has it. */
function oursPage(folder: string, way: Way): string {
  const isInline = way === 'inline';
  const layout = isInline ? 'inline' : 'launcher';
  return page(
    script(`/${folder}/inburger-wijzer.js`) + (isInline ? links(folder) : ''),
    `<inburger-wijzer layout="${layout}" topic="obliged" today="2026-11-24"></inburger-wijzer>`,
  );
}

function peerPage(peer: Peer, way: Way): string {
  const folder = `/${peer}-${way}`;
  // Behind a button, the styles come with what is fetched.
  const styles = way === 'inline' ? stylesOf(peer) : undefined;
  const link = styles ? `<link rel="stylesheet" href="${folder}/assets/${styles}">` : '';
  return page(link + script(`${folder}/page.js`), '');
}

/** The address of the page that shows a widget, below the origin. */
export const pathOf = (name: string, way: Way): string => `/${name}.${way}.html`;

/** Every page that is compared, by its path. */
const pages = (): ReadonlyMap<string, string> =>
  new Map(
    WAYS.flatMap((way): [string, string][] => [
      ...Object.values(OURS).map((name): [string, string] => [
        pathOf(name, way),
        oursPage(name, way),
      ]),
      ...PEERS.map((peer): [string, string] => [pathOf(peer, way), peerPage(peer, way)]),
    ]),
  );

export async function serve(): Promise<{origin: string; server: Server}> {
  const html = pages();
  const packed = new Map<string, Buffer>();

  function read(path: string): Buffer {
    const shown = html.get(path);
    if (shown !== undefined) return Buffer.from(shown);
    const [, folder = '', ...rest] = path.split('/');
    return readFileSync(join(folderOf(folder), ...rest));
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
