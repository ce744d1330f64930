/** A page on which all has come that nobody waits for: the sound, the long lists, the other words. */

import type {Page} from 'puppeteer-core';

/** Nothing is fetched for so long. */
const QUIET_MS = 200;

/** All that was put off until the page has time has been done. */
const hasHadTime = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestIdleCallback(() => requestIdleCallback(() => resolve())),
      ),
  );

/** Waits until nothing more comes by itself. */
export async function atRest(page: Page): Promise<void> {
  await hasHadTime(page);
  await page.waitForNetworkIdle({idleTime: QUIET_MS});
  await hasHadTime(page);
}
