import {css, html, LitElement, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import type {Words} from '../../i18n/words.js';
import type {Handover} from '../../takeaway/link.js';
import {both, under} from '../beside.js';
import {loadingFailed, waiting} from '../built-in.js';
import {define} from '../define.js';
import {qrDrawing, qrStyles} from '../qr-code.js';
import {pageStyles} from '../result.styles.js';
import {base} from '../styles.js';
import './copy-button.js';

/** Where the code and the link are made. In an object, so that a test can let it fail. */
export const phoneParts = {
  make: () => Promise.all([import('../../takeaway/link.js'), import('../../takeaway/qr.js')]),
};

/** A new object about the same visit is no reason to make the code again. */
const isOther = (one?: Handover, other?: Handover): boolean =>
  one?.topic !== other?.topic || one?.facts !== other?.facts;

const own = css`
  .card {
    display: grid;
    gap: var(--_iw-gap);
  }
  input {
    inline-size: 100%;
    min-block-size: max(48px, var(--_iw-target));
    padding: 8px 12px;
    border: 1px solid var(--_iw-control);
    border-radius: 8px;
    background: var(--_iw-card);
    color: inherit;
    font: inherit;
    direction: ltr;
  }
`;

/**
 * @summary The visit as a QR code and a link, to go on with on a phone. The answers stand in the code
 *   itself; nothing is sent.
 */
export class IwPhone extends LitElement {
  static override styles = [base, ...pageStyles, qrStyles, own];

  static override properties = {
    words: {attribute: false, hasChanged: () => true},
    dutch: {attribute: false, hasChanged: () => true},
    handover: {attribute: false, hasChanged: isOther},
    page: {attribute: false},
    isShared: {attribute: false},
    made: {state: true},
    hasFailed: {state: true},
  };

  /** Without them nothing is shown. */
  declare words: Words | undefined;
  /** The Dutch to stand under each line. Default: none. */
  declare dutch: Words | undefined;
  /** The visit to take along. Without it nothing is shown. */
  declare handover: Handover | undefined;
  /** The address of the page that opens the link. Default: this page. */
  declare page: string;
  /** Whether others use this device too: then there is nothing to copy. Default: false. */
  declare isShared: boolean;
  declare private made: {link: string; size: number; path: string} | undefined;
  declare private hasFailed: boolean;

  /** Counts what was asked for: what comes of an earlier one is too late. */
  #turn = 0;

  constructor() {
    super();
    this.page = location.href;
    this.isShared = false;
    this.hasFailed = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('handover') || changed.has('page')) void this.#make();
  }

  async #make(): Promise<void> {
    const {handover, page} = this;
    // A link of before must not stand there while another is made.
    this.made = undefined;
    this.hasFailed = false;
    const turn = (this.#turn += 1);
    if (!handover) return;
    try {
      const [{linkTo}, {qrOf}] = await phoneParts.make();
      const link = linkTo(page, handover);
      if (turn === this.#turn) this.made = {link, ...qrOf(link)};
    } catch {
      if (turn === this.#turn) this.hasFailed = true;
    }
  }

  override render() {
    const {words, dutch, made} = this;
    if (!words?.language) return nothing;
    if (this.hasFailed) return loadingFailed(() => void this.#make());
    if (!made) return waiting();
    const t = (key: string) => both(words, dutch, `takeaway.phone.${key}`);
    return html`<section class="card">
      <p>${t('private')}</p>
      <p><b>${t('scan')}</b></p>
      ${qrDrawing(made, words.t('takeaway.phone.qrLabel'))}
      ${this.isShared ? nothing : this.#link(words, made.link)}
    </section>`;
  }

  #link(words: Words, link: string) {
    return html`<div>
        <label for="link">${words.t('takeaway.phone.link')}</label>
        ${under(this.dutch, 'takeaway.phone.link')}
      </div>
      <input
        id="link"
        readonly
        .value=${link}
        @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
      />
      <iw-copy .text=${link} .words=${words}></iw-copy>`;
  }
}

define('iw-phone', IwPhone);

declare global {
  interface HTMLElementTagNameMap {
    'iw-phone': IwPhone;
  }
}
