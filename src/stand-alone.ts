/**
 * What the stand-alone pages do beside showing the assistant: they hand on what their address asks
 * for; they keep its files, so that it works without a network after one visit; and they take a new
 * version where nobody is in the middle of anything: when a page starts, and when the visit at a kiosk
 * is over.
 */

import {takeAddress} from './host/address.js';

/** Made by the build, beside the page. */
const WORKER = 'offline.js';

/** Where the worker looks for a configuration without a network; scripts/stand-alone.mjs knows it too. */
const CONFIGS = 'inburger-wijzer-config';

/** Held by every page for as long as it is open. */
const LOCK = 'inburger-wijzer';

/** Whether another page is open: the files of its version must stay. */
async function isOpenElsewhere(): Promise<boolean> {
  const {held = []} = await navigator.locks.query();
  return held.filter(({name}) => name === LOCK).length > 1;
}

/** Goes on with the version that waits, if one does. */
async function takeNewVersion({waiting}: ServiceWorkerRegistration): Promise<void> {
  if (!waiting || (await isOpenElsewhere())) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting.postMessage({type: 'SKIP_WAITING'});
}

/** The phone of a visitor goes on with the same municipality. */
function place(): string | undefined {
  const assistant = document.querySelector('inburger-wijzer')!;
  const config = takeAddress(assistant);
  const page = assistant.getAttribute('page');
  if (config !== undefined && page !== null) {
    assistant.setAttribute('page', `${page}?${new URLSearchParams({config})}`);
  }
  return config;
}

async function keep(config: string | undefined): Promise<void> {
  // A page that was opened by a link is in the middle of a visit from the start.
  let isBegun = location.hash !== '';
  for (const sign of ['pointerdown', 'keydown']) {
    addEventListener(sign, () => (isBegun = true), {capture: true, once: true});
  }
  void navigator.locks.request(LOCK, {mode: 'shared'}, () => new Promise(() => undefined));
  const registration = await navigator.serviceWorker.register(WORKER);
  if (!isBegun) await takeNewVersion(registration);
  addEventListener('iw-done', () => {
    void takeNewVersion(registration);
    // A kiosk is never opened anew, so it looks for itself.
    registration.update().catch(() => undefined);
  });
  // The worker was not there yet when the assistant fetched it.
  if (config !== undefined) await (await caches.open(CONFIGS)).add(config);
}

// Without a worker (no https, switched off, the development server) the page needs its network, and
// so does what could not be kept.
keep(place()).catch(() => undefined);
