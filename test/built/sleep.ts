/** A tab that the browser puts to sleep, and one that is left and come back to. */

import assert from 'node:assert/strict';
import type {CDPSession, Page} from 'puppeteer-core';

/** Out of sight, and nothing of the page runs any more. */
export const fallAsleep = (devtools: CDPSession): Promise<void> =>
  devtools.send('Page.setWebLifecycleState', {state: 'frozen'});

/**
 * The page runs again, and is in sight. Chromium alone leaves a page that was woken in this way out of
 * sight, where nothing is drawn: what waits for a frame there, as a test does, waits for ever.
 */
export async function wake(devtools: CDPSession): Promise<void> {
  await devtools.send('Page.setWebLifecycleState', {state: 'active'});
  await devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
}

/** To another page and back, where the browser kept this one as it was. */
export async function leaveAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() =>
    addEventListener('pageshow', ({persisted}) => Object.assign(globalThis, {persisted})),
  );
  await page.goto('about:blank');
  await page.goBack();
  assert.equal(await page.evaluate(() => (globalThis as {persisted?: boolean}).persisted), true);
}
