/**
 * The page that is shown in a frame (`embed.html`): the assistant takes its attributes from the
 * address, and the page around is told how high it is, once it has said who it is. Nothing else is
 * told.
 */

/** What the page in the frame says: that it is there, how high it is, or where a heading came. */
export interface FromFrame {
  readonly inburgerWijzer: 'frame';
  /** In CSS pixels. */
  readonly height?: number;
  /** Of a heading that got the focus, from the top of the frame, in CSS pixels. */
  readonly top?: number;
}

const ATTRIBUTES = ['lang', 'languages', 'topic', 'today'];

/**
 * The address of the configuration, if it lies with this page: who makes a link to this page must not
 * be able to put their own words and telephone numbers on it.
 */
function configOf(given: string | null): string | undefined {
  if (!given || !URL.canParse(given, location.href)) return undefined;
  const {origin, href} = new URL(given, location.href);
  if (origin === location.origin) return href;
  console.warn(`embed.html: config="${given}" must lie on ${location.origin}; it is not used.`);
  return undefined;
}

function place(asked: URLSearchParams): void {
  const assistant = document.createElement('inburger-wijzer');
  assistant.setAttribute('layout', 'inline');
  for (const name of ATTRIBUTES) {
    const value = asked.get(name);
    if (value !== null) assistant.setAttribute(name, value);
  }
  const config = configOf(asked.get('config'));
  if (config !== undefined) assistant.setAttribute('config', config);
  document.body.append(assistant);
}

/** Whoever frames this page and has said so; its browser vouches for the origin. */
let host: string | undefined;

const tell = (what: Partial<FromFrame>, origin = host): void => {
  if (origin !== undefined) parent.postMessage({inburgerWijzer: 'frame', ...what}, origin);
};
const tellHeight = (): void =>
  tell({height: Math.ceil(document.body.getBoundingClientRect().height)});

place(new URL(location.href).searchParams);

if (parent !== window) {
  addEventListener('message', ({data, origin, source}: MessageEvent) => {
    if (source !== parent || data?.inburgerWijzer !== 'host') return;
    host = origin;
    tellHeight();
  });
  new ResizeObserver(tellHeight).observe(document.body);
  // A new screen gives its heading the focus; a frame that is as high as its content cannot scroll.
  addEventListener('focusin', (event) => {
    const [at] = event.composedPath();
    if (at instanceof HTMLHeadingElement) tell({top: at.getBoundingClientRect().top});
  });
  tell({}, '*');
}
