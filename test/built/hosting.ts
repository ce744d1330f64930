/** What the tests of the built files share: a server of `dist/`, a strict page of another origin. */

import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** What a server answers at a path. */
export interface Served {
  readonly type: string;
  readonly content: string;
}

/** Where `dist/` lies on a server. */
export const FOLDER = '/some/folder/';

/**
 * Serves `dist/` from a folder of its own, to pages of any origin, and some pages beside it; each
 * answer with these headers.
 */
export const builtFiles = (
  pages: Readonly<Record<string, Served>> = {},
  headers: Readonly<Record<string, string>> = {},
): Server =>
  createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const answer = ({type, content}: {type: string; content: string | Buffer}) =>
      response
        .writeHead(200, {'content-type': type, 'access-control-allow-origin': '*', ...headers})
        .end(content);
    // Browsers ask for it by themselves; that it is not there is no complaint.
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const page = pages[pathname];
    if (page) return void answer(page);
    readFile(DIST + pathname.replace(FOLDER, '')).then(
      (content) => answer({type: TYPES[extname(pathname)] ?? 'text/plain', content}),
      () => response.writeHead(404).end(),
    );
  });

/** A page of a municipality, as it is served. */
export const htmlPage = (
  body: string,
  {head = '', html = 'lang="nl"'}: {readonly head?: string; readonly html?: string} = {},
): Served => ({
  type: TYPES['.html']!,
  content: `<!doctype html><html ${html}><head><meta name="viewport" content="width=device-width">
    <title>Gemeente</title>${head}</head><body>${body}</body></html>`,
});

export const styleSheet = (content: string): Served => ({type: TYPES['.css']!, content});
export const script = (content: string): Served => ({type: TYPES['.js']!, content});
export const json = (value: unknown): Served => ({
  type: TYPES['.json']!,
  content: JSON.stringify(value),
});

/** A municipality's page that lets in nothing but that script. */
export const strictPage = (origin: string): Server =>
  createServer((request, response) => {
    // A visit wants attributes of its own; they come in the query, as `lang=nl&today=…`.
    const {searchParams} = new URL(request.url ?? '/', origin);
    const attributes = [...searchParams].map(([name, value]) => `${name}="${value}"`).join(' ');
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; script-src ${origin}; connect-src ${origin}`,
      })
      .end(
        `<!doctype html><html lang="nl"><title>Gemeente</title>
        <script type="module" src="${origin}${FOLDER}inburger-wijzer.js"></script>
        <inburger-wijzer ${attributes}></inburger-wijzer>`,
      );
  });
