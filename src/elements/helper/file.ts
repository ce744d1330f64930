import {css, html, LitElement, nothing} from 'lit';
import type {Words} from '../../i18n/words.js';
import type {Handover} from '../../takeaway/link.js';
import type {OpenedLink} from '../../takeaway/open-link.js';
import type {Setting} from '../../takeaway/outlook.js';
import {FILE_NAME, fileOf, MOST_BYTES, openFile} from '../../takeaway/visit-file.js';
import {both} from '../beside.js';
import {define} from '../define.js';
import {base} from '../styles.js';
import {download} from '../takeaway/download.js';

const own = css`
  .card {
    font-size: 0.95em;
  }
  h3 {
    font-size: 1em;
  }
  .open {
    position: relative;
    display: inline-grid;
    align-items: center;
    min-block-size: var(--_iw-target);
    padding: 8px 14px;
    border: 1px solid var(--_iw-line);
    border-radius: var(--_iw-corner);
    background: var(--_iw-card);
    cursor: pointer;
  }
  .open:hover {
    border-color: var(--_iw-control);
  }
  .open:focus-within {
    outline: 3px solid var(--_iw-focus);
    outline-offset: 2px;
  }
  /* The browser's own control says its words in the language of the device. */
  input {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
`;

/** @summary Saves the visit to a file on this device, and opens one. Nothing is sent. */
export class IwVisitFile extends LitElement {
  static override styles = [base, own];

  static override properties = {
    words: {attribute: false, hasChanged: () => true},
    dutch: {attribute: false, hasChanged: () => true},
    handover: {attribute: false},
    setting: {attribute: false},
    opened: {attribute: false},
  };

  /** Without them nothing is shown. */
  declare words: Words | undefined;
  /** The Dutch that stands under each line. Default: none. */
  declare dutch: Words | undefined;
  /** The visit to save. Without it there is nothing to save yet. */
  declare handover: Handover | undefined;
  /** The day of asking, and the rules of the municipality. */
  declare setting: Setting;
  /** Hears what a file held. */
  declare opened: (opened: OpenedLink) => void;

  constructor() {
    super();
    this.opened = () => undefined;
  }

  #save({topic, facts}: Handover): void {
    download(FILE_NAME, 'application/json', fileOf({topic, facts}), this);
  }

  async #open({target}: Event): Promise<void> {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
    // The same file can be chosen again.
    input.value = '';
    this.opened(openFile(text, this.setting));
  }

  override render() {
    const {words, dutch, handover} = this;
    if (!words?.language) return nothing;
    const {tag, dir} = words.language;
    const t = (key: string) => both(words, dutch, `helper.file.${key}`);
    return html`<section class="card" aria-labelledby="file" lang=${tag} dir=${dir}>
      <h3 id="file">${t('heading')}</h3>
      <p class="help">${t('hint')}</p>
      <div class="steps">
        ${
          handover
            ? html`<button type="button" data-action="save" @click=${() => this.#save(handover)}>
                ${t('save')}
              </button>`
            : nothing
        }
        <label class="open"
          ><span>${t('open')}</span
          ><input type="file" accept="application/json,.json" @change=${this.#open}
        /></label>
      </div>
    </section>`;
  }
}

define('iw-visit-file', IwVisitFile);

declare global {
  interface HTMLElementTagNameMap {
    'iw-visit-file': IwVisitFile;
  }
}
