/**
 * The page "Code maken" as an editor of a municipality uses it, by keyboard: what it gives is put on a
 * page, and the assistant of that municipality stands there.
 */

import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import type {Server} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {createServer} from 'vite';
import type {ViteDevServer} from 'vite';
import type {Browser, Page} from 'puppeteer-core';
import {launch} from './browsers.js';
import {builtFiles, FOLDER, htmlPage, listen} from './hosting.js';
import type {Served} from './hosting.js';
import {Visitor} from './visitor.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = join(root, 'dist/cli.js');
const run = promisify(execFile);

describe('the page that makes the code', () => {
  let demo: ViteDevServer;
  let browser: Browser;
  let page: Page;
  let folder: string;
  let files: Server;

  before(async () => {
    demo = await createServer({
      root,
      logLevel: 'error',
      // What is found on the way would load the page anew.
      optimizeDeps: {noDiscovery: true},
      server: {port: 0, hmr: false, watch: null},
    });
    await demo.listen();
    browser = await launch('chrome');
    folder = await mkdtemp(join(tmpdir(), 'inburger-wijzer-code-'));
    page = await browser.newPage();
    await page.goto(new URL('demo/code.html', demo.resolvedUrls!.local[0]).href);
    await page.waitForSelector('#topics input');
  });
  after(async () => {
    await browser.close();
    await demo.close();
    files.close();
    await rm(folder, {recursive: true});
  });

  const shown = (id: string): Promise<string> =>
    page.$eval(`#${id}`, (one) => (one.checkVisibility() ? (one.textContent ?? '') : ''));
  /** Presses Tab until the focus is on the control of that name, and of that value. */
  async function tabTo(name: string, value?: string): Promise<void> {
    const isThere = () =>
      page.evaluate(
        (name, value) => {
          const at = document.activeElement as HTMLInputElement;
          return at.name === name && (value === undefined || at.value === value);
        },
        name,
        value,
      );
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`No number of Tabs leads to ${name} ${value ?? ''}.`);
  }
  async function replace(name: string, text: string): Promise<void> {
    await tabTo(name);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(text);
  }

  it('gives nothing before it knows the name of the municipality', async () => {
    assert.equal(await shown('code'), '');
    assert.match(await shown('unnamed'), /naam/);
  });

  it('gives code for a script and for a frame that stands on a page of another origin', async () => {
    const pages: Record<string, Served> = {};
    files = builtFiles(pages);
    const origin = await listen(files);
    await replace('name', 'Gemeente "Oost & West"');
    await tabTo('topics', 'letter');
    await page.keyboard.press('Space');
    await tabTo('topics', 'more-time');
    await page.keyboard.press('Space');
    await tabTo('way', 'script');
    await replace('files', `${origin}${FOLDER}`);
    await replace('config', `${origin}/gemeente.json?a&b`);
    const script = await shown('code');
    const config = await shown('file');

    // A group of choices is one stop; the arrows go through it.
    await page.focus('[name=way]');
    await page.keyboard.press('ArrowDown');
    const frame = await shown('code');
    assert.notEqual(frame, script);

    const file = join(folder, 'gemeente.json');
    await writeFile(file, config);
    const {stdout} = await run(process.execPath, [command, 'check', file]);
    assert.match(stdout, /can be used/);
    pages['/gemeente.json'] = {type: 'application/json', content: config};
    pages['/script'] = htmlPage(script);
    pages['/frame'] = htmlPage(frame);

    const own = await browser.newPage();
    await own.goto(`${origin}/script`);
    const visitor = new Visitor(own);
    await visitor.see('.topics .topic');
    assert.equal((await visitor.texts('.topics .topic')).length, 2);

    await own.goto(`${origin}/frame`);
    const handle = await own.waitForSelector('iframe');
    const inside = new Visitor(await handle!.contentFrame());
    await inside.see('.topics .topic');
    assert.equal((await inside.texts('.topics .topic')).length, 2);
    // As high as what is in it: its script was found too.
    await own.waitForFunction(() => document.querySelector('iframe')!.clientHeight !== 700);
  });

  it('names what a configuration cannot hold, and gives no file then', async () => {
    await page.$eval('#validUntil', (field) => {
      (field as HTMLInputElement).value = '2020-01-01';
      field.dispatchEvent(new Event('input', {bubbles: true}));
    });
    assert.match(await shown('wrong'), /validUntil: expired on 2020-01-01/);
    assert.equal(await shown('file'), '');
  });
});
