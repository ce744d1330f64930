/**
 * The page that is shown in a frame (`embed.html`): the assistant takes its attributes from the
 * address, and the page around is told how high it is and what the element would tell it, once it
 * has said who it is. Nothing else is told.
 */

import {takeAddress} from './address.js';

/** What the page in the frame says: that it is there, how high it is, or what happened in it. */
export interface FromFrame {
  readonly inburgerWijzer: 'frame';
  /** In CSS pixels. */
  readonly height?: number;
  /** Of a heading that got the focus, from the top of the frame, in CSS pixels. */
  readonly top?: number;
  /** An event of the element, by its name, with the ids that it holds. */
  readonly event?: string;
  readonly ids?: Readonly<Record<string, unknown>>;
}

const assistant = document.createElement('inburger-wijzer');
assistant.setAttribute('layout', 'inline');
takeAddress(assistant);
document.body.append(assistant);

/** Whoever frames this page and has said so; its browser vouches for the origin. */
let host: string | undefined;

const tell = (what: Partial<FromFrame>, origin = host): void => {
  if (origin !== undefined) parent.postMessage({inburgerWijzer: 'frame', ...what}, origin);
};
const heightNow = (): number => Math.ceil(document.body.getBoundingClientRect().height);
const tellHeight = (): void => tell({height: heightNow()});

if (parent !== window) {
  addEventListener('message', ({data, origin, source}: MessageEvent) => {
    if (source !== parent || data?.inburgerWijzer !== 'host') return;
    host = origin;
    tellHeight();
  });
  new ResizeObserver(tellHeight).observe(document.body);
  // A new screen gives its heading the focus; a frame that is as high as its content cannot scroll.
  // The height comes with it: a page that is too short yet cannot scroll that far.
  addEventListener('focusin', (event) => {
    const [at] = event.composedPath();
    if (!(at instanceof HTMLHeadingElement)) return;
    tell({height: heightNow(), top: at.getBoundingClientRect().top});
  });
  assistant.addEventListener('iw-question', ({type, question}) =>
    tell({event: type, ids: {question}}),
  );
  assistant.addEventListener('iw-outcome', ({type, topic, outcomes}) =>
    tell({event: type, ids: {topic, outcomes}}),
  );
  assistant.addEventListener('iw-error', ({type, code}) => tell({event: type, ids: {code}}));
  tell({}, '*');
}
