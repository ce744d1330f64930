/**
 * The built files, as a host uses them: from another origin, under a strict policy, in a real
 * browser. Run by `npm test -- built`, after the build.
 */

import assert from 'node:assert/strict';
import type {Server} from 'node:http';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import type {Browser, Page} from 'puppeteer-core';
import {chromiumArguments, findChromium} from '../../scripts/chromium.mjs';
import {builtFiles, listen, strictPage} from './hosting.js';

const files = builtFiles();

describe('the built files on a page of another origin', () => {
  let browser: Browser;
  let visitor: Page;
  let host: Server;
  let origin: string;
  const requests: string[] = [];
  const complaints: string[] = [];

  before(async () => {
    origin = await listen(files);
    host = strictPage(origin);
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
    await visitor.goto(`${address}/?today=2026-11-24&topic=obliged`);
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
        !/^http:\/\/127\.0\.0\.1:\d+\/(favicon\.ico|\?[^/]*)?$/.test(url),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(complaints, []);
  });
});
