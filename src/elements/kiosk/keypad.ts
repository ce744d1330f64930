import {css, html, LitElement, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Words} from '../../i18n/words.js';
import {define} from '../define.js';
import {icon, learnIcons} from '../icons.js';
import {base} from '../styles.js';

learnIcons({
  delete:
    'M10 5a2 2 0 0 0-1.344.519l-6.328 5.74a1 1 0 0 0 0 1.481l6.328 5.741A2 2 0 0 0 10 19h10a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2zM12 9l6 6M18 9l-6 6',
  'arrow-right': 'M5 12h14M12 5l7 7-7 7',
});

/** In the order of a telephone; papers carry these digits in every language. */
const DIGITS = '123456789';

/** The fields that take digits, in the form around. */
const FIELDS = '.part input, .number input';

const own = css`
  .keys {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: 10px;
    max-inline-size: 18em;
  }
  button {
    display: grid;
    place-items: center;
    min-block-size: var(--_iw-target, 60px);
    font-size: 1.2em;
    font-weight: 700;
    touch-action: manipulation;
  }
`;

/**
 * @summary Digits to press, for the dates and numbers of the form it stands in, where there is no
 *   keyboard. A field that is full hands on to the next one.
 */
export class IwKeypad extends LitElement {
  static override styles = [base, own];

  static override properties = {
    words: {attribute: false, hasChanged: () => true},
  };

  /** Without them nothing is shown. */
  declare words: Words | undefined;

  /** The field that was touched last. */
  #field: HTMLInputElement | undefined;
  #root: Node | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('focusin', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('focusin', this.#follow);
  }

  readonly #follow = ({target}: Event): void => {
    if (target instanceof HTMLInputElement && target.matches(FIELDS)) this.#field = target;
  };

  #fields(): HTMLInputElement[] {
    return [...(this.#root as ShadowRoot).querySelectorAll<HTMLInputElement>(FIELDS)];
  }

  /** The field to write in, and the ones beside it. */
  #place():
    {now: HTMLInputElement; before?: HTMLInputElement; next?: HTMLInputElement} | undefined {
    const fields = this.#fields();
    const at = Math.max(0, this.#field ? fields.indexOf(this.#field) : 0);
    const [now, before, next] = [fields[at], fields[at - 1], fields[at + 1]];
    return now && {now, ...(before && {before}), ...(next && {next})};
  }

  #write(field: HTMLInputElement, text: string): void {
    field.focus({preventScroll: true});
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }

  #press(digit: string): void {
    const place = this.#place();
    if (!place) return;
    const isFull = ({value, maxLength}: HTMLInputElement) =>
      maxLength >= 0 && value.length >= maxLength;
    const {now, next} = place;
    if (!isFull(now)) {
      this.#write(now, now.value + digit);
      if (isFull(now)) next?.focus({preventScroll: true});
    } else if (next && !isFull(next)) this.#write(next, next.value + digit);
  }

  #erase(): void {
    const {now, before} = this.#place() ?? {};
    const field = now?.value ? now : before;
    if (field) this.#write(field, field.value.slice(0, -1));
  }

  #next(): void {
    this.#place()?.next?.focus({preventScroll: true});
  }

  #key(label: string | TemplateResult, press: () => void, name?: string): TemplateResult {
    // The field keeps the focus, so that one sees where the digit goes.
    return html`<button
      type="button"
      aria-label=${name ?? nothing}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${press}
    >
      ${label}
    </button>`;
  }

  override render() {
    const {words} = this;
    if (!words?.has('kiosk.keypad.label')) return nothing;
    const t = (key: string) => words.t(`kiosk.keypad.${key}`);
    const drawn = (name: string) => html`${icon(name)}`;
    return html`<div class="keys" role="group" aria-label=${t('label')} dir="ltr">
      ${[...DIGITS].map((digit) => this.#key(digit, () => this.#press(digit)))}
      ${this.#key(drawn('delete'), () => this.#erase(), t('erase'))}
      ${this.#key('0', () => this.#press('0'))}
      ${this.#key(drawn('arrow-right'), () => this.#next(), t('next'))}
    </div>`;
  }
}

define('iw-keypad', IwKeypad);

declare global {
  interface HTMLElementTagNameMap {
    'iw-keypad': IwKeypad;
  }
}
