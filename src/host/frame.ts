/*
 * ┌────────────────────────────────────────────────────────────────────────────────────────────┐
 * │ On the host's page beside an <iframe> of embed.html: makes it as high as what is in it. A    │
 * │ plain script of its own, under one kilobyte: no imports. Without it the frame scrolls.       │
 * └────────────────────────────────────────────────────────────────────────────────────────────┘
 */

import type {FromFrame} from './embed.js';

/** The page in the frame lies beside this script, and nobody else is listened to. */
const page = new URL('embed.html', (document.currentScript as HTMLScriptElement).src);

const frames = (): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({src}) => src.split(/[?#]/)[0] === page.href);

/** Tells the page in the frame to whom it may tell its height; anybody may hear that. */
const greet = (frame: HTMLIFrameElement): void =>
  frame.contentWindow?.postMessage({inburgerWijzer: 'host'}, '*');

/** What the page's own style counts into the height of a frame beside what is in it. */
const edgesOf = (frame: HTMLIFrameElement): number =>
  getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;

/** Without the bevel that a browser gives a frame; a border of the page's own stays. */
const smooth = (frame: HTMLIFrameElement): void => {
  if (getComputedStyle(frame).borderTopStyle === 'inset') frame.style.border = '0';
};

addEventListener('message', ({data, origin, source}: MessageEvent<Partial<FromFrame> | null>) => {
  const frame = frames().find(({contentWindow}) => contentWindow === source);
  if (!frame || origin !== page.origin || data?.inburgerWijzer !== 'frame') return;
  const {height, top, event, ids} = data;
  if (height === undefined && top === undefined && event === undefined) greet(frame);
  smooth(frame);
  if (Number.isFinite(height)) frame.style.height = `${height! + edgesOf(frame)}px`;
  // On the frame the page hears what it would hear on the element.
  if (event) frame.dispatchEvent(Object.assign(new Event(event, {bubbles: true}), ids));
  if (!Number.isFinite(top)) return;
  const at = frame.getBoundingClientRect().top + top!;
  // Unless the heading stands well on the screen as it is.
  if (at < 0 || at > innerHeight * 0.4) scrollBy(0, at - 16);
});
frames().forEach(greet);
