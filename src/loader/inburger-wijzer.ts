import type {Facts} from '../assess/facts.js';
import type {IwApp} from '../elements/app.js';
import type {Report} from '../elements/report.js';
import {parts} from './app.js';
import {VERSION} from './define.js';
import {
  IwCloseEvent,
  IwErrorEvent,
  IwOpenEvent,
  IwOutcomeEvent,
  IwQuestionEvent,
} from './events.js';
import {LAYOUTS, TOPICS, languageAround, oneOf, todayOf} from './options.js';
import type {Layout, Topic} from './options.js';
import {createShell} from './shell.js';
import type {ShellState} from './shell.js';
import {css} from './styles.js';
import {BUILT_IN, LAUNCHER, launcherLanguage} from './texts.js';

let sheet: CSSStyleSheet | undefined;

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  set: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const element = Object.assign(document.createElement(tag), set);
  element.append(...children);
  return element;
};

/** The same in Dutch and in English. */
const inBoth = (text: {nl: string; en: string}): HTMLElement[] => [
  make('p', {lang: 'nl'}, text.nl),
  make('p', {lang: 'en'}, text.en),
];

/** A button that says the same in Dutch and in English. */
const bothButton = (text: {nl: string; en: string}, press: () => void): HTMLButtonElement =>
  make('button', {type: 'button', onclick: press}, make('span', {lang: 'nl'}, text.nl), ' · ',
    make('span', {lang: 'en'}, text.en)); // prettier-ignore

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
 * @cssproperty [--iw-background-color=#f4f6f8] - The ground that the cards lie on.
 * @cssproperty [--iw-card-color=#fff] - The cards.
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
 */
export class InburgerWijzer extends HTMLElement {
  static readonly version: string = VERSION;

  static get observedAttributes(): string[] {
    return ['layout', 'lang', 'topic', 'today', 'languages'];
  }

  readonly #shell = createShell((state) => this.#show(state));
  readonly #launcher = make('button', {type: 'button', className: 'launcher', onclick: () => this.open()}); // prettier-ignore
  readonly #panel = make('div', {className: 'panel', hidden: true});
  readonly #frame = make('div', {className: 'shell'}, this.#launcher, this.#panel);
  #app: IwApp | undefined;
  #known: Facts = {};

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#frame);
    this.#launcher.part.add('launcher');
    this.#panel.part.add('panel');
    const prefetch = () => void parts.app().catch(() => undefined);
    this.#launcher.addEventListener('pointerenter', prefetch, {once: true});
    this.#launcher.addEventListener('focus', prefetch, {once: true});
    this.#panel.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.defaultPrevented || this.layout === 'inline') return;
      event.preventDefault();
      this.close();
    });
  }

  connectedCallback(): void {
    document.addEventListener('focusin', this.#holdFocus);
    this.#dress();
    if (this.layout === 'inline') this.#shell.send('shell.open');
  }

  disconnectedCallback(): void {
    document.removeEventListener('focusin', this.#holdFocus);
  }

  attributeChangedCallback(): void {
    if (!this.isConnected) return;
    this.#dress();
    if (this.layout === 'inline') this.#shell.send('shell.open');
  }

  /** A button that opens the assistant, or the assistant in the page itself. Default: `launcher`. */
  get layout(): Layout {
    return oneOf(this, 'layout', LAYOUTS, 'launcher');
  }
  set layout(layout: Layout) {
    this.setAttribute('layout', layout);
  }

  /** The topic to begin with; without it the person chooses. Default: none. */
  get topic(): Topic | undefined {
    return oneOf(this, 'topic', TOPICS, undefined);
  }
  set topic(topic: Topic | undefined) {
    this.#reflect('topic', topic);
  }

  /** The day to reckon with, `YYYY-MM-DD`. Default: the calendar date in the Netherlands. */
  get today(): string {
    return todayOf(this).today;
  }
  set today(today: string | undefined) {
    this.#reflect('today', today);
  }

  /** The languages that can be chosen, with spaces between. Default: all. */
  get languages(): string {
    return this.getAttribute('languages') ?? '';
  }
  set languages(languages: string | undefined) {
    this.#reflect('languages', languages);
  }

  /** Facts that the host knows already: they are not asked for. Never reported back. Default: {}. */
  get known(): Facts {
    return this.#known;
  }
  set known(known: Facts) {
    this.#known = known;
    this.#pass();
  }

  /** Opens the assistant, and fetches it first if need be. */
  open(): void {
    if (this.#shell.state === 'closed') this.dispatchEvent(new IwOpenEvent());
    this.#shell.send('shell.open');
  }

  /** Closes the assistant; the answers stay. Does nothing with `layout="inline"`. */
  close(): void {
    if (this.#shell.state === 'closed' || this.layout === 'inline') return;
    if (this.dispatchEvent(new IwCloseEvent())) this.#shell.send('shell.close');
  }

  /** Begins anew, with the topic and the facts that the host gave. */
  restart(): void {
    this.#app?.restart();
  }

  /** Forgets every answer and every known fact. */
  erase(): void {
    this.#known = {};
    this.#app?.erase();
  }

  #reflect(name: string, value: string | undefined): void {
    if (value) this.setAttribute(name, value);
    else this.removeAttribute(name);
  }

  /** What shows before the assistant is there: the button and the frame. */
  #dress(): void {
    const inline = this.layout === 'inline';
    const language = launcherLanguage(this.lang, languageAround(this));
    this.#launcher.lang = language;
    this.#launcher.dir = 'auto';
    this.#launcher.textContent = LAUNCHER[language] ?? '';
    this.#frame.classList.toggle('launched', !inline);
    if (inline) {
      this.#panel.removeAttribute('popover');
      this.#panel.removeAttribute('role');
    } else {
      // In the top layer, without making the page behind it inert: its status line must speak on.
      this.#panel.popover = 'manual';
      this.#panel.role = 'dialog';
      this.#panel.ariaLabel = this.#launcher.textContent;
    }
    this.#show(this.#shell.state, false);
    this.#pass();
  }

  #show(state: ShellState, moved = true): void {
    const inline = this.layout === 'inline';
    const shown = state !== 'closed';
    this.#launcher.hidden = inline || shown;
    this.#panel.hidden = !shown;
    if (!inline && this.isConnected) {
      if (this.#panel.matches(':popover-open') !== shown) this.#panel.togglePopover(shown);
    }
    if (!moved) return;
    if (state === 'loading') void this.#load();
    else if (state === 'open' && this.#app) this.#panel.replaceChildren(this.#app);
    else if (state === 'failed') this.#showFailure();
    if (state === 'open' && !inline) this.#app?.focus();
    if (state === 'closed') this.#launcher.focus();
  }

  async #load(): Promise<void> {
    if (!this.#app) {
      this.#panel.replaceChildren(make('div', {className: 'notice'}, ...inBoth(BUILT_IN.wait)));
    }
    try {
      await parts.app();
      this.#app ??= document.createElement('iw-app');
      this.#app.report = (report) => this.#tell(report);
      this.#pass();
      this.#shell.send('shell.loaded');
    } catch {
      this.#shell.send('shell.failed');
    }
  }

  #showFailure(): void {
    const again = bothButton(BUILT_IN.retry, () => this.#shell.send('shell.open'));
    const close = bothButton(BUILT_IN.close, () => this.close());
    const notice = make('div', {className: 'notice'}, ...inBoth(BUILT_IN.failed), again);
    notice.role = 'alert';
    if (this.layout !== 'inline') notice.append(close);
    this.#panel.replaceChildren(notice);
    if (this.layout !== 'inline') again.focus();
    this.dispatchEvent(new IwErrorEvent('app'));
  }

  #pass(): void {
    if (!this.#app) return;
    Object.assign(this.#app, {
      ...todayOf(this),
      language: this.lang,
      pageLanguage: languageAround(this),
      languages: this.languages,
      topic: this.topic,
      known: this.#known,
      closable: this.layout !== 'inline',
    } satisfies Partial<IwApp>);
  }

  #tell(report: Report): void {
    if (report.type === 'close') this.close();
    else if (report.type === 'question') this.dispatchEvent(new IwQuestionEvent(report.question));
    else if (report.type === 'error') this.dispatchEvent(new IwErrorEvent(report.code));
    else this.dispatchEvent(new IwOutcomeEvent(report.topic, report.outcomes));
  }

  /** Where the frame fills the screen, the focus may not wander to the page under it. */
  readonly #holdFocus = (event: FocusEvent): void => {
    if (this.#shell.state !== 'open' || this.layout === 'inline' || event.target === this) return;
    const {inlineSize, blockSize} = getComputedStyle(this.#panel);
    const fills =
      parseFloat(inlineSize) >= document.documentElement.clientWidth &&
      parseFloat(blockSize) >= document.documentElement.clientHeight;
    if (fills && !event.composedPath().includes(this)) this.#app?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'inburger-wijzer': InburgerWijzer;
  }
}
