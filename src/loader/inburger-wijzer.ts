import type {Facts} from '../assess/facts.js';
import type {TopicId} from '../conversation/topics.js';
import type {IwApp} from '../elements/app.js';
import type {Mode} from '../elements/place.js';
import type {Report} from '../elements/report.js';
import {parts} from './app.js';
import {VERSION} from './define.js';
import {
  IwCloseEvent,
  IwDoneEvent,
  IwErrorEvent,
  IwOpenEvent,
  IwOutcomeEvent,
  IwQuestionEvent,
} from './events.js';
import {failure, make, waiting} from './panel.js';
import {createShell} from './shell.js';
import type {ShellState} from './shell.js';
import {css} from './styles.js';
import {languageAround, LAUNCHER, launcherLanguage} from './texts.js';

const LAYOUTS = ['launcher', 'inline'];
/** The properties that are nothing but their attribute, and are handed on as they are. */
const PLAIN = ['topic', 'today', 'languages', 'mode', 'page', 'exit', 'idle'] as const;
export type Layout = 'launcher' | 'inline';
export type {Mode};

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const EVENTS = {question: IwQuestionEvent, outcome: IwOutcomeEvent, error: IwErrorEvent};

/**
 * @summary Talks a person in the Netherlands through: must I integrate, under which law, until
 *   when. A button until somebody presses it; everything else is fetched then. It asks for no name
 *   and sends nothing anywhere.
 * @status experimental
 * @since 0.1
 *
 * @fires iw-open - The assistant was opened.
 * @fires iw-close - The assistant is about to close; cancelable with `preventDefault()`.
 * @fires iw-question - A question came on the screen; `question` is its id.
 * @fires iw-outcome - An answer came on the screen; `topic`, and `outcomes` with their ids. Never
 *   what the person answered.
 * @fires iw-done - The visit at a kiosk is over, and everything is erased.
 * @fires iw-error - Something went wrong, and the visitor was told; `code` says what.
 *
 * @csspart launcher - The button that opens the assistant (not with `layout="inline"`).
 * @csspart panel - The frame around the assistant.
 *
 * @cssproperty [--iw-accent=#005ea8] - What can be pressed. Falls back first to
 *   `--utrecht-button-primary-action-background-color`.
 * @cssproperty [--iw-on-accent=#fff] - Text on the accent; first
 *   `--utrecht-button-primary-action-color`.
 * @cssproperty [--iw-link-color] - Text that can be pressed; first `--utrecht-link-color`, then the
 *   accent.
 * @cssproperty [--iw-color=#1b2430] - Text; first `--utrecht-document-color`.
 * @cssproperty [--iw-secondary-color=#5a6675] - Small lines of help.
 * @cssproperty [--iw-line-color=#d9dfe6] - The soft edge of a card.
 * @cssproperty [--iw-control-color=#7a8694] - The edge of what can be chosen or filled in.
 * @cssproperty [--iw-background-color=#f4f6f8] - The ground that the cards lie on.
 * @cssproperty [--iw-card-color=#fff] - The cards.
 * @cssproperty [--iw-tint-color] - A chosen card; the accent, thin, unless given.
 * @cssproperty [--iw-warm-color=#fdf3df] - The ground of what needs attention.
 * @cssproperty [--iw-on-warm-color=#4a3200] - Text on that.
 * @cssproperty [--iw-font-family=system-ui] - First `--utrecht-document-font-family`.
 * @cssproperty [--iw-heading-font-family] - First `--utrecht-heading-2-font-family`.
 * @cssproperty [--iw-focus-color] - The ring around what has the focus; first
 *   `--utrecht-focus-outline-color`.
 * @cssproperty [--iw-corner=14px] - The corners of cards and buttons.
 *
 * @attr {launcher | inline} layout - A button that opens the assistant, or the assistant in the
 *   page itself. Default: `launcher`.
 * @attr {string} lang - The language to begin in. Default: that of the nearest element with a
 *   `lang`, if there are texts in it; else Dutch.
 * @attr {obliged | deadline | law} topic - The topic to begin with; without it the person chooses.
 * @attr {string} today - Another day to reckon with, `YYYY-MM-DD`; the answer then says that it is a
 *   preview. Default: the calendar date in the Netherlands.
 * @attr {string} languages - The languages that can be chosen, with spaces between. Default: all.
 * @attr {kiosk | helper} mode - Where it stands, if that is no page of a site: a kiosk that everybody
 *   uses, or the tablet of somebody who helps. It then opens at once. Default: a page of a site.
 * @attr {string} page - The address on which a phone goes on with a visit. Default: this page.
 * @attr {string} exit - The address of the page that a quick exit leads to. Default: the weather; a
 *   kiosk begins anew.
 * @attr {string} idle - Seconds in which nobody touches a kiosk until the person is asked whether they
 *   are still there, and from then on until everything is erased. Default: `60 30`.
 */
export class InburgerWijzer extends HTMLElement {
  static readonly version: string = VERSION;

  static get observedAttributes(): string[] {
    return ['layout', 'lang', ...PLAIN];
  }

  /** The topic to begin with. Default: '', the person chooses. */
  declare topic: TopicId | '';
  /** Another day to reckon with, `YYYY-MM-DD`. Default: '', the calendar date in the Netherlands. */
  declare today: string;
  /** The languages that can be chosen, with spaces between. Default: '', all. */
  declare languages: string;
  /** Where it stands, if that is no page of a site: `kiosk` or `helper`. Default: ''. */
  declare mode: Mode | '';
  /** The address on which a phone goes on with a visit. Default: '', this page. */
  declare page: string;
  /** The page that a quick exit leads to. Default: '', the weather; a kiosk begins anew. */
  declare exit: string;
  /** Seconds until somebody at a kiosk is asked, and from then until the end. Default: '', `60 30`. */
  declare idle: string;
  /**
   * Facts that the host knows already, read when a visit begins: they are not asked for, and never
   * reported back. Default: {}.
   */
  known: Facts = {};

  readonly #shell = createShell((state) => this.#enter(state));
  readonly #launcher = make('button', {type: 'button', dir: 'auto', onclick: () => this.open()});
  readonly #panel = make('div', {className: 'panel'});
  #app: IwApp | undefined;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(make('div', {className: 'shell'}, this.#launcher, this.#panel));
    this.#launcher.part.add('launcher');
    this.#panel.part.add('panel');
    // Who comes near the button is about to press it.
    this.#launcher.onpointerenter = this.#launcher.onfocus = () => {
      parts.app().catch(() => undefined);
    };
  }

  connectedCallback(): void {
    const inline = this.layout === 'inline';
    const language = launcherLanguage(this.lang, languageAround(this));
    this.#launcher.lang = language;
    this.#launcher.textContent = LAUNCHER[language]!;
    // In the top layer, without making the page behind it inert: its status line must speak on.
    const panel = {popover: 'manual', role: 'dialog', ariaLabel: LAUNCHER[language]!};
    Object.assign(this.#panel, inline ? {popover: null, role: null, ariaLabel: null} : panel);
    this.#show();
    this.#pass();
    // A link of a visit opens it, wherever the page put the button.
    if (inline || location.hash.includes('inburgerwijzer=')) this.#shell.send('shell.open');
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    if (name === 'layout' && value && !LAYOUTS.includes(value)) {
      console.warn(`<inburger-wijzer>: layout="${value}" is not one of ${LAYOUTS.join(', ')}.`);
    }
    if (this.isConnected) this.connectedCallback();
  }

  /** A button that opens the assistant, or the assistant in the page itself. Default: `launcher`. */
  get layout(): Layout {
    return this.mode || this.getAttribute('layout') === 'inline' ? 'inline' : 'launcher';
  }
  set layout(layout: Layout) {
    this.setAttribute('layout', layout);
  }

  /** Opens the assistant, and fetches it first if need be. */
  open(): void {
    if (this.#shell.state === 'closed') this.dispatchEvent(new IwOpenEvent('iw-open'));
    this.#shell.send('shell.open');
  }

  /** Closes the assistant; the answers stay. Does nothing with `layout="inline"`. */
  close(): void {
    if (this.#shell.state === 'closed' || this.layout === 'inline') return;
    if (this.dispatchEvent(new IwCloseEvent('iw-close', {}, true))) this.#shell.send('shell.close');
  }

  /** Begins anew, with the topic and the facts that the host gave. */
  restart(): void {
    this.#pass();
    this.#app?.restart();
  }

  /** Forgets every answer and every known fact. */
  erase(): void {
    this.known = {};
    this.#app?.erase();
  }

  #show(): void {
    const shown = this.#shell.state !== 'closed';
    this.#launcher.hidden = shown || this.layout === 'inline';
    this.#panel.hidden = !shown;
    if (this.#panel.popover && this.isConnected) this.#panel.togglePopover(shown);
  }

  #enter(state: ShellState): void {
    const inline = this.layout === 'inline';
    this.#show();
    if (state === 'loading') void this.#load();
    if (state === 'failed') this.#fail(inline);
    if (state === 'open') {
      this.#panel.replaceChildren(this.#app!);
      if (!inline) this.#app!.focus();
    }
    if (state === 'closed') this.#launcher.focus();
  }

  async #load(): Promise<void> {
    if (!this.#app) this.#panel.replaceChildren(waiting());
    try {
      await parts.app();
      this.#app ??= make('iw-app', {report: (report) => this.#tell(report)});
      this.#pass();
      this.#shell.send('shell.loaded');
    } catch {
      this.#shell.send('shell.failed');
    }
  }

  #fail(inline: boolean): void {
    const close = inline ? undefined : () => this.close();
    this.#panel.replaceChildren(failure(() => this.#shell.send('shell.open'), close));
    if (close) this.#panel.querySelector('button')!.focus();
    this.#tell({type: 'error', code: 'app'});
  }

  #pass(): void {
    if (!this.#app) return;
    Object.assign(this.#app, {
      language: this.lang,
      pageLanguage: languageAround(this),
      known: this.known,
      closable: this.layout !== 'inline',
    } satisfies Partial<IwApp>);
    for (const name of PLAIN) this.#app[name] = this[name];
  }

  /** The next visit has an assistant of its own: whatever the last one knew goes with it. */
  #renew(): void {
    this.known = {};
    this.#app = undefined;
    this.#shell.send('shell.close');
    this.#shell.send('shell.open');
    this.dispatchEvent(new IwDoneEvent('iw-done'));
  }

  #tell(report: Report): void {
    if (report.type === 'close') this.close();
    else if (report.type === 'done') this.#renew();
    else {
      const {type, ...detail} = report;
      this.dispatchEvent(new EVENTS[type](`iw-${type}`, detail as never));
    }
  }
}

for (const name of PLAIN) {
  Object.defineProperty(InburgerWijzer.prototype, name, {
    get(this: Element) {
      return this.getAttribute(name) ?? '';
    },
    set(this: Element, value: string) {
      this.setAttribute(name, value);
    },
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'inburger-wijzer': InburgerWijzer;
  }
}
