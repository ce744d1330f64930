/** At the latest after so many milliseconds, on a page that never rests. */
const LATEST_MS = 500;
/** Where a browser does not tell when it rests (Safari): long enough to paint what was drawn. */
const SOON_MS = 50;

/** Does what nobody waits for, once what they do wait for is on the screen. */
export function inSpareTime(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, {timeout: LATEST_MS});
  else setTimeout(work, SOON_MS);
}
