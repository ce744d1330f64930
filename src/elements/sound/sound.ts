import {css, html, LitElement, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import {announce} from '../../controllers/announcer.js';
import {SpeechController} from '../../controllers/speech.js';
import type {Words} from '../../i18n/words.js';
import {define} from '../define.js';
import {icon, learnIcons} from '../icons.js';
import {base} from '../styles.js';
import {defineSpeak} from './speak.js';
import type {SpeakEvent} from './speak.js';
import {speakables} from './speakable.js';
import type {Speakable} from './speakable.js';

const SPEAKER =
  'M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z';
learnIcons({
  'volume-2': `${SPEAKER}M16 9a5 5 0 0 1 0 6M19.364 18.364a9 9 0 0 0 0-12.728`,
  'volume-x': `${SPEAKER}M22 9l-6 6M16 9l6 6`,
});

/** What a speak button reads: all of what it stands in. */
const SCOPE = '.choice, .asking, li, details, section, .card, dialog';

const own = css`
  :host {
    display: block;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: var(--_iw-target, 44px);
    padding: 6px 12px;
    border-radius: calc(var(--_iw-target, 44px) / 2);
    font-size: 0.9em;
    color: var(--_iw-link);
  }
  [aria-pressed='true'] {
    border-color: currentcolor;
    background: var(--_iw-tint);
  }
  /* On a phone the picture says it; that there is no voice is said in words. */
  @container (max-width: 22em) {
    .known {
      position: fixed;
      inset-inline-start: -200vw;
    }
  }
`;

/**
 * @summary Reads the screen aloud, and each screen after it until it is pressed again. What is being
 *   said is marked. Where the device has no voice for the language, the button says so.
 */
export class IwSound extends LitElement {
  static override styles = [base, own];

  static override properties = {
    words: {attribute: false, hasChanged: () => true},
    screen: {attribute: false},
    isOn: {state: true},
    isMute: {state: true},
  };

  /** Without them nothing is shown. */
  declare words: Words | undefined;
  /** What is on the screen, in one word; another one is read when it comes. Default: ''. */
  declare screen: string;
  /** Whether what comes next is read too. */
  declare private isOn: boolean;
  /** There is no voice for the language, or none that works, and somebody asked for one. */
  declare private isMute: boolean;

  readonly #speech = new SpeechController(this);
  #marked: Element | undefined;
  #root: ShadowRoot | undefined;
  #language: string | undefined;
  /** Another screen has come, or the same one in another language. */
  #isOther = false;

  constructor() {
    super();
    this.screen = '';
    this.isOn = false;
    this.isMute = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode() as ShadowRoot;
    this.#root.addEventListener('speak', this.#one);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('speak', this.#one);
    this.#mark(undefined);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const tag = this.words?.language?.tag;
    this.#isOther = changed.has('screen') || tag !== this.#language;
    this.#language = tag;
    if (!this.#isOther) return;
    this.isMute = false;
    this.#speech.stop();
  }

  override updated(): void {
    if (!this.#speech.isSpeaking) this.#mark(undefined);
    if (this.#isOther && this.isOn) void this.#whole();
  }

  /** Reads what is said from here on; answers whether there is a voice for it. */
  #say(messages: readonly Speakable[]): void {
    const language = this.words?.language;
    this.isMute = false;
    if (!language || !this.#speech.canSpeak(language)) return this.#tellMute();
    this.#speech.say(
      messages.map(({says}) => says),
      {
        began: (place) => this.#mark(messages[place]!.element),
        unheard: () => this.#tellMute(),
      },
    );
  }

  #tellMute(): void {
    this.isMute = true;
    this.#turn(false);
    const {language} = this.words ?? {};
    if (!language) return;
    announce(this.words!.t('interface.sound.none'), {lang: language.tag, dir: language.dir});
  }

  #turn(isOn: boolean): void {
    this.isOn = isOn;
    if (isOn) defineSpeak();
    this.#root?.host.toggleAttribute('sound', isOn);
  }

  /** A screen that has just come draws its parts after it. */
  async #whole(): Promise<void> {
    const {screen} = this;
    const parts = [...this.#root!.querySelectorAll<LitElement>('.screen :defined')];
    await Promise.all(parts.map((part) => part.updateComplete));
    const language = this.words?.language;
    const shown = this.#root?.querySelector('.screen');
    if (language && shown && screen === this.screen && this.isConnected) {
      this.#say(speakables(shown, language));
    }
  }

  readonly #one = (event: Event): void => {
    const {button} = event as SpeakEvent;
    const scope = button.closest(SCOPE);
    const language = this.words?.language;
    if (scope && language) this.#say(speakables(scope, language));
  };

  #mark(element: HTMLElement | undefined): void {
    if (element === this.#marked) return;
    this.#marked?.removeAttribute('data-spoken');
    this.#marked = element;
    if (!element) return;
    element.dataset.spoken = '';
    element.scrollIntoView({block: 'nearest'});
    // Who listens is here, though nothing is touched.
    this.dispatchEvent(new Event('here', {bubbles: true, composed: true}));
  }

  #press(): void {
    this.#turn(!this.#speech.isSpeaking);
    if (this.isOn) void this.#whole();
    else this.#speech.stop();
  }

  override render() {
    const {words, isMute} = this;
    if (!words?.has('interface.sound.stop')) return nothing;
    const {isSpeaking} = this.#speech;
    const state = isMute ? 'none' : isSpeaking ? 'stop' : 'listen';
    return html`<button type="button" aria-pressed=${isSpeaking} @click=${() => this.#press()}>
      ${icon(isMute ? 'volume-x' : 'volume-2')}
      <span class=${isMute ? '' : 'known'}>${words.t(`interface.sound.${state}`)}</span>
    </button>`;
  }
}

define('iw-sound', IwSound);

declare global {
  interface HTMLElementTagNameMap {
    'iw-sound': IwSound;
  }
}
