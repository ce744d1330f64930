import {html, LitElement, nothing} from 'lit';
import type {Words} from '../../i18n/words.js';
import {announce} from '../../controllers/announcer.js';
import {define} from '../define.js';
import {icon} from '../icons.js';
import {base} from '../styles.js';
import {copyText} from './copy.js';

/** @summary A button that copies a text, and says whether that worked. */
class IwCopy extends LitElement {
  static override styles = base;

  static override properties = {
    text: {attribute: false},
    label: {attribute: false},
    words: {attribute: false, hasChanged: () => true},
    outcome: {state: true},
  };

  /** What is copied. Default: ''. */
  declare text: string;
  /** What the button says. Default: the word for "copy". */
  declare label: string | undefined;
  /** Without them nothing is shown. */
  declare words: Words | undefined;
  /** How the last press ended. */
  declare private outcome: 'copied' | 'copyFailed' | undefined;

  constructor() {
    super();
    this.text = '';
  }

  async #copy(): Promise<void> {
    const {words} = this;
    this.outcome = (await copyText(this.text, this)) ? 'copied' : 'copyFailed';
    const language = words?.language;
    if (!words || !language) return;
    const said = words.t(`takeaway.actions.${this.outcome}`);
    announce(said, {lang: language.tag, dir: language.dir});
  }

  override render() {
    const {words, label, outcome} = this;
    if (!words?.language) return nothing;
    return html`<div class="steps">
      <button type="button" class="with-icon" data-action="copy" @click=${() => this.#copy()}>
        ${icon('copy')}<span>${label ?? words.t('takeaway.actions.copy')}</span>
      </button>
      ${outcome ? html`<span class="outcome">${words.t(`takeaway.actions.${outcome}`)}</span>` : nothing}
    </div>`;
  }
}

define('iw-copy', IwCopy);

declare global {
  interface HTMLElementTagNameMap {
    'iw-copy': IwCopy;
  }
}
