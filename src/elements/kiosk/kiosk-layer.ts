import {css, html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {IdleController} from '../../controllers/idle.js';
import {IDLE_TIMES} from '../../host/kiosk-idle-times.js';
import type {IdleTimes} from '../../host/kiosk-idle-times.js';
import type {Words} from '../../i18n/words.js';
import type {QrCode} from '../../takeaway/qr.js';
import {underTitle} from '../beside.js';
import {define} from '../define.js';
import {dialogStyles} from './dialog.styles.js';
import {qrDrawing, qrStyles} from '../qr-code.js';
import {SpeakEvent} from '../sound/speak.js';
import {base} from '../styles.js';

/** Where the code of a link is made. In an object, so that a test can let it fail. */
export const layerParts = {
  qr: () => import('../../takeaway/qr.js'),
};

/** All the ways in which a link can be followed. */
const FOLLOWING = ['click', 'auxclick', 'contextmenu', 'dragstart'] as const;

/** The same times in a new object are no reason to count anew. */
const isOther = (one?: IdleTimes, other?: IdleTimes): boolean =>
  one?.ask !== other?.ask || one?.erase !== other?.erase;

interface Shown {
  readonly address: string;
  /** Absent while it is made, or where it cannot be: the address stands there anyway. */
  readonly code: QrCode | undefined;
}

const own = css`
  dialog {
    max-inline-size: min(32em, calc(100vw - 2 * var(--_iw-edge)));
  }
  .inside {
    display: grid;
    gap: 20px;
    grid-template-columns: minmax(0, 1fr);
  }
  .code {
    inline-size: min(100%, 14em);
  }
  .address {
    overflow-wrap: anywhere;
    text-align: center;
  }
`;

/**
 * @summary What a kiosk has over the screen: the question whether somebody is still there, and a
 *   link as a code to take along, because no link leads away from here.
 */
export class IwKioskLayer extends LitElement {
  static override styles = [base, qrStyles, dialogStyles, own];

  static override properties = {
    words: {attribute: false, hasChanged: () => true},
    dutch: {attribute: false, hasChanged: () => true},
    times: {attribute: false, hasChanged: isOther},
    over: {attribute: false},
    link: {state: true},
  };

  /** Without them nothing is shown. */
  declare words: Words | undefined;
  /** The Dutch that stands beside them. Default: none. */
  declare dutch: Words | undefined;
  /** How long nobody touches anything. Default: `IDLE_TIMES`. */
  declare times: IdleTimes;
  /** Hears that the visit is over. */
  declare over: () => void;
  declare private link: Shown | undefined;

  readonly #idle = new IdleController(this, () => this.over());
  #root: Node | undefined;

  constructor() {
    super();
    this.times = IDLE_TIMES;
    this.over = () => undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    for (const way of FOLLOWING) this.#root.addEventListener(way, this.#hold, {capture: true});
    if (this.hasUpdated) this.#idle.start(this.times);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const way of FOLLOWING) this.#root?.removeEventListener(way, this.#hold, {capture: true});
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('times')) this.#idle.start(this.times);
  }

  /** The dialog that there is, if there is one, is open, and nothing else can be reached. */
  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    const {host} = this.#root as ShadowRoot;
    if (host?.hasAttribute('sound')) {
      this.dispatchEvent(new SpeakEvent(dialog.querySelector<HTMLElement>('h2')!));
    }
  }

  /** A link stays here, and shows its code instead. */
  readonly #hold = (event: Event): void => {
    const link = event
      .composedPath()
      .find((node): node is HTMLAnchorElement => node instanceof HTMLAnchorElement && !!node.href);
    if (!link && event.type !== 'contextmenu') return;
    event.preventDefault();
    if (link && event.type === 'click') void this.#show(link.href);
  };

  async #show(address: string): Promise<void> {
    this.link = {address, code: undefined};
    try {
      const {qrOf} = await layerParts.qr();
      if (this.link?.address === address) this.link = {address, code: qrOf(address)};
    } catch {
      // The address stands there to be typed over.
    }
  }

  #dialog(title: string, inside: TemplateResult, cancel: () => void): TemplateResult {
    const {words, dutch} = this;
    const {tag, dir} = words!.language!;
    return html`<dialog
      aria-labelledby="title"
      lang=${tag}
      dir=${dir}
      @cancel=${(event: Event) => {
        event.preventDefault();
        cancel();
      }}
    >
      <div class="inside">
        <h2 id="title">${words!.t(title)}</h2>
        ${underTitle(dutch?.t(title))} ${inside}
      </div>
    </dialog>`;
  }

  #question(words: Words): TemplateResult {
    const stay = () => this.#idle.stay();
    return this.#dialog(
      'kiosk.idle.question',
      html`<p>${words.t('kiosk.idle.what')}</p>
        <button type="button" class="primary" data-action="stay" @click=${stay}>
          ${words.t('kiosk.idle.stay')}
        </button>
        <button type="button" data-action="leave" @click=${() => this.#idle.leave()}>
          ${words.t('kiosk.idle.leave')}
        </button>`,
      stay,
    );
  }

  #code({address, code}: Shown, words: Words): TemplateResult {
    const close = () => (this.link = undefined);
    return this.#dialog(
      'kiosk.link.heading',
      html`<p>${words.t('kiosk.link.what')}</p>
        ${code ? qrDrawing(code, words.t('kiosk.link.label')) : nothing}
        <p class="address" lang="nl" dir="ltr">${address.replace(/^(mailto|tel):/, '')}</p>
        <button type="button" class="primary" data-action="close" @click=${close}>
          ${words.t('interface.actions.close')}
        </button>`,
      close,
    );
  }

  override render() {
    const {words, link} = this;
    if (!words?.has('kiosk.idle.question')) return nothing;
    if (this.#idle.isAsking) return this.#question(words);
    return link ? this.#code(link, words) : nothing;
  }
}

define('iw-kiosk-layer', IwKioskLayer);

declare global {
  interface HTMLElementTagNameMap {
    'iw-kiosk-layer': IwKioskLayer;
  }
}
