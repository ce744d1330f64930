import {css, html, LitElement, nothing} from 'lit';
import type {Language, Words} from '../../i18n/words.js';
import {define} from '../define.js';
import {dialogStyles} from './dialog.styles.js';
import {icon} from '../icons.js';
import {base} from '../styles.js';

const own = css`
  .now,
  .languages button {
    display: inline-flex;
    align-items: center;
    justify-content: space-between;
    gap: 10px;
    min-block-size: var(--_iw-target, 60px);
    border-width: 2px;
    line-height: 1.25;
  }
  .now {
    border-radius: calc(var(--_iw-target, 60px) / 2);
  }
  dialog {
    inline-size: min(34em, calc(100vw - 2 * var(--_iw-edge)));
    max-inline-size: none;
  }
  .languages {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 12px;
  }
  .languages button {
    text-align: start;
  }
  dialog .languages {
    margin-block: 0 20px;
  }
  [aria-current] {
    border-color: var(--_iw-link);
    background: var(--_iw-tint);
    font-weight: 700;
  }
`;

/** @summary The languages as buttons, each named in itself, in a window of their own. */
export class IwLanguages extends LitElement {
  static override styles = [base, dialogStyles, own];

  static override properties = {
    words: {attribute: false, hasChanged: () => true},
    languages: {attribute: false},
    spoken: {attribute: false},
    speak: {attribute: false},
    isOpen: {attribute: false},
  };

  /** Without them nothing is shown. */
  declare words: Words | undefined;
  /** What can be chosen. Default: nothing. */
  declare languages: readonly Language[];
  /** The tag of the language spoken. */
  declare spoken: string;
  /** Hears the tag of another one. */
  declare speak: (tag: string) => void;
  /** Whether they stand on the screen itself. Default: false, in a window that a button opens. */
  declare isOpen: boolean;

  constructor() {
    super();
    this.languages = [];
    this.spoken = '';
    this.speak = () => undefined;
    this.isOpen = false;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #choose(tag: string): void {
    this.#dialog?.close();
    this.speak(tag);
  }

  #option({tag, name, dir}: Language) {
    const isNow = tag === this.spoken;
    return html`<button
      type="button"
      lang=${tag}
      dir=${dir}
      value=${tag}
      aria-current=${isNow ? 'true' : nothing}
      @click=${() => this.#choose(tag)}
    >
      ${name}${isNow ? icon('check') : nothing}
    </button>`;
  }

  override render() {
    const {words, languages, spoken} = this;
    const now = languages.find(({tag}) => tag === spoken);
    if (!words || !now || languages.length < 2) return nothing;
    const label = words.t('interface.language.label');
    const options = html`<div class="languages" role="group" aria-label=${label}>
      ${languages.map((one) => this.#option(one))}
    </div>`;
    if (this.isOpen) return options;
    return html`<button
        type="button"
        class="now"
        aria-haspopup="dialog"
        aria-label="${label}: ${now.name}"
        @click=${() => this.#dialog?.showModal()}
      >
        ${icon('globe')}<span lang=${now.tag} dir=${now.dir}>${now.name}</span>
      </button>
      <dialog aria-label=${words.t('interface.language.choose')}>
        ${options}
        <button type="button" @click=${() => this.#dialog?.close()}>
          ${words.t('interface.actions.close')}
        </button>
      </dialog>`;
  }
}

define('iw-languages', IwLanguages);

declare global {
  interface HTMLElementTagNameMap {
    'iw-languages': IwLanguages;
  }
}
