import {LitElement} from 'lit';
import type {ReactiveController} from 'lit';
import {announce} from '../controllers/announcer.js';
import {bringUp} from '../controllers/focus.js';
import {announcementOf, screenOf} from './arrival.js';
import type {Moment, Screen} from './arrival.js';

const HEADING = 'iw-question, iw-result, iw-takeaway, .start h2, .stuck h2, .stack > .wait';

export interface ArrivalControllerOptions {
  readonly moment: () => Moment;
  /** Hears each screen that comes. */
  readonly came: (screen: Screen) => void;
}

/**
 * Brings the person to each new screen: the focus to its heading, and one announcement. Not before
 * they did something: a page that merely holds the assistant keeps its focus.
 */
export class ArrivalController implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: ArrivalControllerOptions;
  /** The screen that was shown last, to notice a new one. */
  #screen: Screen | undefined;
  /** Whether everything was erased, which is said on arrival. */
  #isErased = false;
  #mayFocus = false;

  constructor(host: LitElement, options: ArrivalControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const screen = screenOf(this.#options.moment());
    if (screen === this.#screen) return;
    this.#screen = screen;
    this.#options.came(screen);
    if (this.#mayFocus) void this.#arrive(screen);
  }

  /** Somebody did something: what comes of it gets the focus. */
  follow(): void {
    this.#mayFocus = true;
  }

  /** Whatever comes next is new, even if it is what is on the screen now. */
  renew({isErased = false} = {}): void {
    this.follow();
    this.#screen = undefined;
    this.#isErased = isErased;
  }

  /** To the heading of what is on the screen. */
  focus(options?: FocusOptions): void {
    this.follow();
    void this.#host.updateComplete.then(() =>
      this.#heading()?.focus({preventScroll: true, ...options}),
    );
  }

  /** Says a text in the language spoken now. */
  say(text: string | undefined): void {
    const {language} = this.#options.moment().words;
    if (language && text) announce(text, {lang: language.tag, dir: language.dir});
  }

  #heading(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(HEADING);
  }

  async #arrive(screen: Screen): Promise<void> {
    const heading = this.#heading();
    if (heading instanceof LitElement) await heading.updateComplete;
    heading?.focus({preventScroll: true});
    bringUp(heading);
    const moment = this.#options.moment();
    this.say(
      this.#isErased ? moment.words.t('interface.announce.erased') : announcementOf(screen, moment),
    );
    this.#isErased = false;
  }
}
