/** A page on which all has come that nobody waits for: the sound, the long lists, the other words. */

import type {Page} from 'puppeteer-core';

/** Nothing is fetched for so long. */
const QUIET_MS = 200;

/** A page that never has time, on a machine that is busy, is not waited for any longer. */
const LIMIT_MS = 5_000;

/** All that was put off until the page has time has been done. */
const hasHadTime = (page: Page): Promise<void> =>
  page.evaluate(
    (timeout) =>
      new Promise<void>((resolve) =>
        requestIdleCallback(() => requestIdleCallback(() => resolve(), {timeout}), {timeout}),
      ),
    LIMIT_MS,
  );

/** Waits until nothing more comes by itself. */
export async function atRest(page: Page): Promise<void> {
  await hasHadTime(page);
  await page.waitForNetworkIdle({idleTime: QUIET_MS});
  await hasHadTime(page);
}
