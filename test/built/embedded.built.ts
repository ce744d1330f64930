/**
 * The built files, as a host uses them: from another origin, under a strict policy, in a real
 * browser. Run by `npm test -- built`, after the build.
 */

import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import type {Browser, Page} from 'puppeteer-core';
import {chromiumArguments, findChromium} from '../../scripts/chromium.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves `dist/` from a folder of its own, to pages of any origin. */
const files = createServer((request, response) => {
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
const page = (origin: string) =>
  createServer((_, response) =>
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `default-src 'none'; script-src ${origin}; connect-src ${origin}`,
      })
      .end(
        `<!doctype html><html lang="nl"><title>Gemeente</title>
        <script type="module" src="${origin}/some/folder/inburger-wijzer.js"></script>
        <inburger-wijzer today="2026-11-24" topic="obliged"></inburger-wijzer>`,
      ),
  );

describe('the built files on a page of another origin', () => {
  let browser: Browser;
  let visitor: Page;
  let host: Server;
  let origin: string;
  const requests: string[] = [];
  const complaints: string[] = [];

  before(async () => {
    origin = await listen(files);
    host = page(origin);
    const address = await listen(host);
    browser = await puppeteer.launch({executablePath: findChromium()!, args: chromiumArguments});
    visitor = await browser.newPage();
    visitor.on('request', (request) => requests.push(request.url()));
    visitor.on('pageerror', (error) => complaints.push(String(error)));
    visitor.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) {
        complaints.push(message.text());
      }
    });
    await visitor.goto(address);
  });

  after(async () => {
    await browser.close();
    host.close();
    files.close();
  });

  /** The scripts that were asked for, by name. */
  const scripts = () =>
    requests.filter((url) => url.startsWith(origin)).map((url) => url.slice(origin.length));

  it('fetch nothing but the loader before somebody comes near', async () => {
    await visitor.waitForSelector('inburger-wijzer >>> button');
    assert.deepEqual(scripts(), ['/some/folder/inburger-wijzer.js']);
  });

  it('come to the first question and to an answer', async () => {
    await visitor.click('inburger-wijzer >>> button');
    await visitor.waitForSelector('inburger-wijzer >>> iw-question >>> select');
    await visitor.select('inburger-wijzer >>> iw-question >>> select', 'PL');
    await visitor.click('inburger-wijzer >>> iw-question >>> form button.primary');
    const verdict = await visitor.waitForSelector('inburger-wijzer >>> iw-result >>> h2');
    assert.equal(
      await verdict?.evaluate((heading) => heading.textContent?.trim()),
      'U hoeft niet in te burgeren.',
    );
  });

  it('ask for nothing but their own files, and break no rule of the page', () => {
    const others = requests.filter(
      (url) =>
        !url.startsWith(`${origin}/some/folder/`) &&
        !/^http:\/\/127\.0\.0\.1:\d+\/(favicon\.ico)?$/.test(url),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(complaints, []);
  });
});
