/** What the tests of the built files share: a server of `dist/`, a strict page of another origin. */

import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves `dist/` from a folder of its own, to pages of any origin. */
export const builtFiles = (): Server =>
  createServer((request, response) => {
    const name = (request.url ?? '').replace(/^\/some\/folder\//, '');
    readFile(DIST + name).then(
      (content) =>
        response
          .writeHead(200, {'content-type': 'text/javascript', 'access-control-allow-origin': '*'})
          .end(content),
      () => response.writeHead(404).end(),
    );
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
        <script type="module" src="${origin}/some/folder/inburger-wijzer.js"></script>
        <inburger-wijzer ${attributes}></inburger-wijzer>`,
      );
  });
