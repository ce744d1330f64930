/** What the tests of the stand-alone pages share: a copy of `dist/`, and an origin that serves it. */

import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {Server} from 'node:http';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {listen} from './hosting.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The name of a version, which its pages have as their title. */
const titleOf = (page: string): string => /<title>(.*)<\/title>/.exec(page)?.[1] ?? '';

export class StandAlone {
  readonly folder: string;
  readonly origin: string;
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  readonly #server: Server;

  private constructor(folder: string, server: Server, origin: string, asked: string[]) {
    this.folder = folder;
    this.#server = server;
    this.origin = origin;
    this.asked = asked;
  }

  static async open(): Promise<StandAlone> {
    const folder = await mkdtemp(join(tmpdir(), 'stand-alone-'));
    await cp(DIST, folder, {recursive: true});
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const {pathname} = new URL(request.url ?? '/', 'http://localhost');
      asked.push(pathname);
      readFile(join(folder, pathname)).then(
        (content) =>
          response
            .writeHead(200, {'content-type': TYPES[extname(pathname)] ?? 'text/plain'})
            .end(content),
        () => response.writeHead(404).end(),
      );
    });
    return new StandAlone(folder, server, await listen(server), asked);
  }

  /** Puts another version in place of this one: its pages have that title. */
  async publish(title: string): Promise<void> {
    for (const name of ['kiosk.html', 'helper.html', 'wijzer.html']) {
      const path = join(this.folder, name);
      const page = await readFile(path, 'utf8');
      await writeFile(path, page.replace(`<title>${titleOf(page)}<`, `<title>${title}<`));
    }
    // What the build writes into the worker for a page that is another one.
    const path = join(this.folder, 'offline.js');
    const worker = await readFile(path, 'utf8');
    const other = worker.replaceAll(/(html",revision:")\w+/g, `$1${title}`);
    if (other === worker) throw new Error('The worker names no page in the way this test knows.');
    await writeFile(path, other);
  }

  /** Puts a file of a municipality beside the pages. */
  add(name: string, content: string): Promise<void> {
    return writeFile(join(this.folder, name), content);
  }

  /** The network is gone: nothing answers any more. */
  cut(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async close(): Promise<void> {
    this.cut();
    await rm(this.folder, {recursive: true});
  }
}

/** Waits until the worker of this page keeps its files. */
export const kept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, {once: true}),
    );
  });

/** Looks for a new version, and waits until one is there and waits. */
export const found = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    while (worker && worker.state !== 'installed') {
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, {once: true}));
    }
  });
