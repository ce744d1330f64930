/**
 * One visit in a real Chromium, on a phone that is slow in two ways: a processor at a quarter of this
 * machine's speed, and a slow 4G line.
 */

import type {Browser, CDPSession, Page} from 'puppeteer-core';
import type {Probe} from './probes.js';

export const SLOWDOWN = 4;
/** What Chromium calls slow 4G. */
export const LINE = {
  latency: 562.5,
  downloadThroughput: 1_470_000 / 8,
  uploadThroughput: 675_000 / 8,
};
const PHONE = {width: 360, height: 740};
/** So long nothing was fetched: everything is there. */
const QUIET_MS = 1_500;
/** Somebody reads the question. */
const LIMIT_MS = 60_000;

export interface Visit {
  /** Until the button can be pressed; from here on the rest counts, where there is a button. */
  readonly launcher?: number;
  readonly launcherBytes?: number;
  /** From the beginning, or from the press, to a first question that can be answered. */
  readonly usable: number;
  readonly bytes: number;
  readonly requests: number;
  readonly allBytes: number;
  readonly allRequests: number;
  /** Of the main thread, until everything is there. */
  readonly mainThread: number;
  /** From Continue to the next question. */
  readonly next: number;
  /** In bytes, after the garbage was collected. */
  readonly heap: number;
}

/** Counts what comes over the line, with the moment on the clock of the browser. */
function listen(session: CDPSession) {
  const begun = new Map<string, string>();
  const done: {at: number; bytes: number}[] = [];
  let origin = 0;
  let last = performance.now();
  let open = 0;
  session.on('Network.requestWillBeSent', ({requestId, timestamp, request, type}) => {
    if (type === 'Document') origin = timestamp;
    if (request.url.startsWith('data:')) return;
    begun.set(requestId, request.url);
    open += 1;
  });
  const ended = (requestId: string): boolean => {
    if (!begun.delete(requestId)) return false;
    open -= 1;
    last = performance.now();
    return true;
  };
  session.on('Network.loadingFinished', ({requestId, timestamp, encodedDataLength}) => {
    if (ended(requestId)) done.push({at: (timestamp - origin) * 1000, bytes: encodedDataLength});
  });
  session.on('Network.loadingFailed', ({requestId}) => void ended(requestId));
  return {
    /** What had come by then, in milliseconds since the page was asked for. */
    until: (ms: number) => done.filter(({at}) => at <= ms),
    /** Waits until nothing more comes. */
    async quiet() {
      while (open > 0 || performance.now() - last < QUIET_MS) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  };
}

const sum = (parts: readonly {bytes: number}[]): number =>
  parts.reduce((total, {bytes}) => total + bytes, 0);

/** What every page has: looking into shadow roots, and waiting until something shows. */
function helpers(probe: Probe): string {
  const functions = Object.entries(probe).map(([name, body]) => `${name}: ${String(body)}`);
  return `
    globalThis.deep = (...path) => path.reduce(
      (found, selector) => found && (found.shadowRoot ?? found).querySelector(selector), document);
    const probe = {${functions.join(',\n')}};
    /** The moment at which it showed: the frame in which it was there has been painted. */
    const shows = (look) => new Promise((resolve) => {
      const check = () => {
        if (!document.querySelector('main') || !look()) return requestAnimationFrame(check);
        const {port1, port2} = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      };
      requestAnimationFrame(check);
    });
    globalThis.bench = {
      launcher: () => shows(() => probe.launcher()?.checkVisibility()),
      press: () => { const at = performance.now(); probe.launcher().click(); return at; },
      usable: () => shows(probe.isUsable),
      answer: () => probe.answer(),
      next: async () => {
        const at = performance.now();
        probe.goOn();
        return (await shows(probe.isNext)) - at;
      },
    };
    globalThis.benchUsable = bench.usable();
    globalThis.benchLauncher = bench.launcher();`;
}

interface BenchWindow {
  bench: {press(): number; answer(): void; next(): Promise<number>};
  benchUsable: Promise<number>;
  benchLauncher: Promise<number>;
}

async function metric(session: CDPSession, name: string): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

async function prepare(page: Page, probe: Probe): Promise<CDPSession> {
  page.setDefaultTimeout(LIMIT_MS);
  await page.setViewport({...PHONE, deviceScaleFactor: 2, isMobile: true, hasTouch: true});
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', {cacheDisabled: true});
  // Some of the peers fetch fonts of third parties; what those take is not ours to measure.
  await session.send('Network.setBlockedURLs', {
    urls: ['*fonts.googleapis.com*', '*fonts.gstatic.com*'],
  });
  await session.send('Network.emulateNetworkConditions', {offline: false, ...LINE});
  await session.send('Performance.enable', {timeDomain: 'timeTicks'});
  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOWDOWN});
  await page.evaluateOnNewDocument(helpers(probe));
  return session;
}

export interface Plan {
  readonly url: string;
  readonly probe: Probe;
  readonly way: 'inline' | 'button';
  /** Answers as soon as that can be done, and not when everything is there. Default: false. */
  readonly atOnce?: boolean;
}

export async function visit(
  browser: Browser,
  {url, probe, way, atOnce = false}: Plan,
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    const session = await prepare(page, probe);
    const line = listen(session);
    await page.goto(url, {waitUntil: 'domcontentloaded'});
    const inPage = <Value>(run: (window: BenchWindow) => Value | Promise<Value>): Promise<Value> =>
      page.evaluate(`(${String(run)})(globalThis)`) as Promise<Value>;

    let launcher: number | undefined;
    let pressedAt = 0;
    if (way === 'button') {
      launcher = await inPage(({benchLauncher}) => benchLauncher);
      await line.quiet();
      pressedAt = await inPage(({bench}) => bench.press());
    }
    const before = way === 'button' ? line.until(pressedAt) : [];
    const usableAt = await inPage(({benchUsable}) => benchUsable);
    if (!atOnce) await line.quiet();
    await inPage(({bench}) => bench.answer());
    const mainThread = (await metric(session, 'TaskDuration')) * 1000;
    const next = await inPage(({bench}) => bench.next());
    await line.quiet();
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');

    const first = line.until(usableAt);
    const all = line.until(Infinity);
    return {
      ...(launcher !== undefined && {launcher, launcherBytes: sum(before)}),
      usable: usableAt - pressedAt,
      bytes: sum(first),
      requests: first.length,
      allBytes: sum(all),
      allRequests: all.length,
      mainThread,
      next,
      heap: usedSize,
    };
  } finally {
    await context.close();
  }
}
