import {css, html, LitElement, nothing} from 'lit';
import type {Words} from '../../i18n/words.js';
import {define} from '../define.js';
import {icon} from '../icons.js';
import {base} from '../styles.js';

/** Somebody wants to hear what a button stands beside. It stays inside the assistant. */
export class SpeakEvent extends Event {
  readonly button: HTMLElement;

  constructor(button: HTMLElement) {
    super('speak', {bubbles: true, composed: true});
    this.button = button;
  }
}

const own = css`
  /* Only where the sound is on. */
  :host {
    display: var(--_iw-speak, none);
    flex: none;
  }
  button {
    display: grid;
    place-items: center;
    padding: 0;
    border-radius: 50%;
    color: var(--_iw-link);
  }
`;

/**
 * @summary A button that reads aloud the message or the choice that it stands in.
 *
 * @fires speak - It was pressed; the sound button of the assistant hears it.
 */
export class IwSpeak extends LitElement {
  static override styles = [base, own];

  static override properties = {
    words: {attribute: false, hasChanged: () => true},
  };

  /** Without them nothing is shown. */
  declare words: Words | undefined;

  #press(event: Event): void {
    // In a choice it must not choose.
    event.preventDefault();
    this.dispatchEvent(new SpeakEvent(this));
  }

  override render() {
    if (!this.words?.has('interface.sound.one')) return nothing;
    return html`<button
      type="button"
      aria-label=${this.words.t('interface.sound.one')}
      @click=${(event: Event) => this.#press(event)}
    >
      ${icon('volume-2')}
    </button>`;
  }
}

/**
 * From here on each `iw-speak` is a button. Until the sound is on for the first time none shows, and a
 * question need not wait until one was made for each of its choices.
 */
export const defineSpeak = (): void => define('iw-speak', IwSpeak);

declare global {
  interface HTMLElementTagNameMap {
    'iw-speak': IwSpeak;
  }
}
