import {css, html, LitElement, nothing} from 'lit';
import type {Words} from '../../i18n/words.js';
import type {Handover} from '../../takeaway/link.js';
import {both} from '../beside.js';
import {define} from '../define.js';
import {icon} from '../icons.js';
import {base} from '../styles.js';
import '../takeaway/phone.js';

const own = css`
  .card {
    background: var(--_iw-warm);
    color: var(--_iw-on-warm);
  }
  h3 {
    font-size: 1em;
  }
  button {
    justify-self: start;
  }
  .beside {
    color: inherit;
  }
`;

/**
 * @summary A question that not everybody wants to answer with somebody beside them can be taken to
 *   the person's own phone, by a code that is shown at a press.
 */
export class IwHandOver extends LitElement {
  static override styles = [base, own];

  static override properties = {
    words: {attribute: false, hasChanged: () => true},
    dutch: {attribute: false, hasChanged: () => true},
    handover: {attribute: false},
    page: {attribute: false},
    isShown: {state: true},
  };

  /** Without them nothing is shown. */
  declare words: Words | undefined;
  /** The Dutch that stands under each line. Default: none. */
  declare dutch: Words | undefined;
  /** The visit so far. Without it nothing is shown. */
  declare handover: Handover | undefined;
  /** The address on which the phone goes on. Default: this page. */
  declare page: string;
  declare private isShown: boolean;

  constructor() {
    super();
    this.page = location.href;
    this.isShown = false;
  }

  override render() {
    const {words, dutch, handover, page, isShown} = this;
    if (!words?.language || !handover) return nothing;
    const {tag, dir} = words.language;
    const t = (key: string) => both(words, dutch, `helper.handover.${key}`);
    return html`<section class="card" aria-labelledby="personal" lang=${tag} dir=${dir}>
      <h3 id="personal">${t('heading')}</h3>
      <p>${t('what')}</p>
      <button
        type="button"
        class="with-icon"
        aria-expanded=${isShown}
        @click=${() => (this.isShown = !isShown)}
      >
        ${icon('smartphone')}<span>${t(isShown ? 'hide' : 'show')}</span>
      </button>
      ${
        isShown
          ? html`<iw-phone
              .words=${words}
              .dutch=${dutch}
              .handover=${handover}
              .page=${page}
            ></iw-phone>`
          : nothing
      }
    </section>`;
  }
}

define('iw-hand-over', IwHandOver);

declare global {
  interface HTMLElementTagNameMap {
    'iw-hand-over': IwHandOver;
  }
}
