/** The real browsers that the built files are tried in. */

import puppeteer from 'puppeteer-core';
import type {Browser, Page} from 'puppeteer-core';
import {chromiumArguments, findChromium} from '../../scripts/chromium.mjs';
import {findFirefox} from '../../scripts/firefox.mjs';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export const launch = (name: BrowserName): Promise<Browser> =>
  name === 'chrome'
    ? puppeteer.launch({executablePath: findChromium()!, args: chromiumArguments})
    : puppeteer.launch({browser: 'firefox', executablePath: findFirefox()!});

/** A tab, and all that goes wrong in it: errors, and what its policy forbids. */
export interface Tab {
  readonly page: Page;
  readonly complaints: readonly string[];
}

export async function open(browser: Browser, address: string): Promise<Tab> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().startsWith('policy: ')) {
      complaints.push(message.text());
    }
  });
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
      console.log('policy:', violatedDirective, blockedURI, sample);
    });
  });
  await page.goto(address);
  return {page, complaints};
}
