import type {Facts} from '../assess/facts.js';
import type {TopicId} from '../conversation/topics.js';
import type {Embedded} from '../elements/embed.js';
import type {MunicipalConfig} from '../host/config.js';
import type {Mode} from '../host/mode.js';
import {parts} from './app.js';
import {VERSION} from './define.js';
import type {IwEvents} from './events.js';
import {make} from './make.js';
import {createShell} from './shell.js';
import type {ShellState} from './shell.js';
import {css} from './styles.js';
import {BUILT_IN, languageAround, LAUNCHER, launcherLanguage} from './texts.js';

/** The properties that are nothing but their attribute. */
const PLAIN = ['topic', 'today', 'languages', 'mode', 'page', 'exit', 'idle'] as const;
export type Layout = 'launcher' | 'inline';
export type {Mode};

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

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
 * @fires iw-error - Something went wrong; `code` says what. The visitor was told, but for `config`:
 *   then they have what everybody has without one.
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
 * @cssproperty [--iw-color=#1b2430] - Text; first `--utrecht-document-color`, then
 *   `--utrecht-paragraph-color`.
 * @cssproperty [--iw-secondary-color=#5a6675] - Small lines of help.
 * @cssproperty [--iw-line-color=#d9dfe6] - The soft edge of a card.
 * @cssproperty [--iw-control-color=#7a8694] - The edge of what can be chosen or filled in; first
 *   `--utrecht-textbox-border-color`.
 * @cssproperty [--iw-background-color=#f4f6f8] - The ground that the cards lie on.
 * @cssproperty [--iw-card-color=#fff] - The cards.
 * @cssproperty [--iw-tint-color] - A chosen card; the accent, thin, unless given.
 * @cssproperty [--iw-warm-color=#fdf3df] - The ground of what needs attention.
 * @cssproperty [--iw-on-warm-color=#4a3200] - Text on that.
 * @cssproperty [--iw-font-family=system-ui] - First `--utrecht-document-font-family`, then
 *   `--utrecht-paragraph-font-family`.
 * @cssproperty [--iw-heading-font-family] - First `--utrecht-heading-2-font-family`.
 * @cssproperty [--iw-focus-color] - The ring around what has the focus; first
 *   `--utrecht-focus-outline-color`.
 * @cssproperty [--iw-corner=14px] - The corners of cards and buttons; first
 *   `--utrecht-button-border-radius`.
 *
 * @attr {launcher | inline} layout - A button that opens the assistant, or the assistant in the
 *   page itself. Default: `launcher`.
 * @attr {string} lang - The language to begin in. Default: that of the nearest element with a
 *   `lang`, if there are texts in it; else Dutch.
 * @attr {letter | obliged | deadline | more-time | dispensation | exemption | fines-and-loans |
 *   permanent-residence | naturalisation | law} topic - The topic to begin with; without it the person
 *   chooses.
 * @attr {string} today - Another day to reckon with, `YYYY-MM-DD`; the answer then says that it is a
 *   preview. Default: the calendar date in the Netherlands.
 * @attr {string} languages - The languages that can be chosen, with spaces between. Default: those of
 *   the configuration, else all.
 * @attr {string} config - The address of a municipality's configuration, a JSON file. Default: none.
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
    return ['layout', 'lang', 'config', ...PLAIN];
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

  /**
   * The configuration of a municipality: its address, or what such a file holds; see
   * `docs/configuration.md`. Default: null, then the attribute of that name holds.
   */
  get config(): string | MunicipalConfig | null {
    return this.#config;
  }
  set config(config: string | MunicipalConfig | null) {
    this.#config = config;
    this.#show();
  }

  #config: string | MunicipalConfig | null = null;
  readonly #shell = createShell((state) => this.#enter(state));
  readonly #launcher = make('button', {type: 'button', dir: 'auto', onclick: () => this.open()});
  #embedded: Embedded | undefined;

  constructor() {
    super();
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    // What the button says from now on is spoken; what it says at first is not.
    const corner = make('div', {className: 'corner', role: 'status'}, this.#launcher);
    root.append(make('div', {className: 'shell'}, corner));
    this.#launcher.part.add('launcher');
    // Who comes near the button is about to press it.
    this.#launcher.onpointerenter = this.#launcher.onfocus = () => {
      this.#fetch().catch(() => undefined);
    };
  }

  connectedCallback(): void {
    this.#show();
    // A link of a visit opens it, wherever the page put the button.
    if (this.layout === 'inline' || location.hash.includes('inburgerwijzer=')) {
      this.#shell.send('shell.open');
    }
  }

  attributeChangedCallback(): void {
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
    if (this.#shell.state === 'closed') this.#tell('iw-open');
    this.#shell.send('shell.open');
  }

  /** Closes the assistant; the answers stay. Does nothing with `layout="inline"`. */
  close(): void {
    if (this.#shell.state === 'closed' || this.layout === 'inline') return;
    if (this.#tell('iw-close', {cancelable: true})) this.#shell.send('shell.close');
  }

  /** Begins anew, with the topic and the facts that the host gave. */
  restart(): void {
    this.#show();
    this.#embedded?.restart();
  }

  /** Forgets every answer and every known fact. */
  erase(): void {
    this.known = {};
    this.#embedded?.erase();
  }

  /** The page hears it wherever it listens; answers whether it lets it happen. */
  #tell(type: keyof IwEvents, init: EventInit = {}, detail = {}): boolean {
    const event = new Event(type, {bubbles: true, composed: true, ...init});
    return this.dispatchEvent(Object.assign(event, detail));
  }

  #enter(state: ShellState): void {
    this.#show();
    if (state === 'loading') void this.#load();
    if (state === 'failed') this.#tell('iw-error', {}, {code: 'app'});
    if (state === 'closed') this.#launcher.focus();
  }

  /** The button says how far it is, in Dutch and English where it is not known what is read. */
  #show(): void {
    const {state} = this.#shell;
    const pageLanguage = languageAround(this);
    const language = launcherLanguage(this.lang, pageLanguage);
    const title = LAUNCHER[language]![0];
    const isOpen = state === 'open';
    this.#launcher.lang = language;
    this.#launcher.replaceChildren(
      ...(BUILT_IN[state]?.map((words, index) =>
        make('span', {lang: index ? 'en' : 'nl'}, words),
      ) ?? [title]),
    );
    this.#launcher.hidden = isOpen || (state === 'closed' && this.layout === 'inline');
    this.#embedded?.show({isOpen, pageLanguage, title});
  }

  async #load(): Promise<void> {
    try {
      const {embed} = await this.#fetch();
      this.#embedded ??= embed(this);
      this.#shell.send('shell.loaded');
    } catch {
      this.#shell.send('shell.failed');
    }
  }

  /** The assistant and the words that it will most likely speak: together, or it takes twice as long. */
  #fetch(): ReturnType<typeof parts.app> {
    parts.words(this.#launcher.lang)?.catch(() => undefined);
    return parts.app();
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
