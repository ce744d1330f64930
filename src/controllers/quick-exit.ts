import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOnce} from './options.js';

/** The weather: the site of a public institute that anybody may have open. */
const NEUTRAL_PAGE = 'https://www.knmi.nl/';
/** Without a network a page that cannot come says too much about what was left. */
const EMPTY_PAGE = 'about:blank';

const PRESSES = 3;
/** A press that comes later than this after the one before begins anew. */
const WITHIN_MS = 2_000;

/**
 * Where a quick exit leads: the page that the host names, or the weather.
 * An address that is none of the web is not gone to.
 */
export function readExit(given: string): string {
  if (!given) return NEUTRAL_PAGE;
  const address = URL.canParse(given, document.baseURI)
    ? new URL(given, document.baseURI)
    : undefined;
  if (address && /^https?:$/.test(address.protocol)) return address.href;
  warnOnce(`exit="${given}" is no address of a page; ${NEUTRAL_PAGE} is used.`);
  return NEUTRAL_PAGE;
}

/**
 * In a frame the page around it is left, as far as its host lets us. Where somebody goes is not told
 * where they came from.
 */
function leaveFor(address: string): void {
  const silence = Object.assign(document.createElement('meta'), {
    name: 'referrer',
    content: 'no-referrer',
  });
  document.head.append(silence);
  try {
    window.top!.location.replace(address);
  } catch {
    location.replace(address);
  }
}

export interface QuickExitOptions {
  /** Takes away what there is to see, at once. */
  readonly erase: () => void;
  /** Where to go. */
  readonly page: () => string;
}

/**
 * The way out for somebody who must not be seen here: pressing Escape three times, wherever the
 * focus is, or `leave()`. The page gives its place in the history to the one that comes, so that
 * "back" does not lead here.
 */
export class QuickExitController implements ReactiveController {
  /** How a page is left, for a test that must stay. */
  static leaveFor: (address: string) => void = leaveFor;

  readonly #options: QuickExitOptions;
  #presses = 0;
  #last = 0;

  constructor(host: ReactiveControllerHost, options: QuickExitOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#count, {capture: true});
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#count, {capture: true});
  }

  leave(): void {
    const {erase, page} = this.#options;
    erase();
    QuickExitController.leaveFor(navigator.onLine ? page() : EMPTY_PAGE);
  }

  readonly #count = ({key, timeStamp, repeat}: KeyboardEvent): void => {
    if (repeat) return;
    const follows = timeStamp - this.#last <= WITHIN_MS;
    this.#last = timeStamp;
    this.#presses = key === 'Escape' ? (follows ? this.#presses : 0) + 1 : 0;
    if (this.#presses < PRESSES) return;
    this.#presses = 0;
    this.leave();
  };
}
