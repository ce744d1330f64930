/**
 * How each widget is looked at and used in the page. These functions are sent to the browser as they
 * are, so none of them leans on anything outside itself but `deep`, which is sent along.
 */

import type {Peer} from './build.js';

export interface Probe {
  /** Whether the first question can be answered: its control is there and shows. */
  readonly isUsable: () => boolean;
  /** Answers it, up to the press that goes on; the page answers when that has been done. */
  readonly answer: () => void | Promise<void>;
  /** Presses what goes on. */
  readonly goOn: () => void;
  /** Whether the next question can be answered. */
  readonly isNext: () => boolean;
  /** The button that opens it. */
  readonly launcher: () => HTMLElement | null;
}

/** The element at the end of a path of selectors, each within the shadow root of the one before. */
declare const deep: (...path: string[]) => HTMLElement | null;

const plainButton = () =>
  document.querySelector<HTMLElement>('main')!.previousElementSibling as HTMLElement | null;

export const OURS: Probe = {
  isUsable: () => !!deep('inburger-wijzer', 'iw-app', 'iw-question', 'select')?.checkVisibility(),
  answer: () => {
    const select = deep('inburger-wijzer', 'iw-app', 'iw-question', 'select') as HTMLSelectElement;
    select.value = 'MA';
    select.dispatchEvent(new Event('change', {bubbles: true}));
  },
  goOn: () => deep('inburger-wijzer', 'iw-app', 'iw-question', 'button.primary')!.click(),
  isNext: () =>
    deep('inburger-wijzer', 'iw-app', 'iw-question', 'h2')?.textContent?.startsWith('Waarom') ===
      true &&
    !!deep('inburger-wijzer', 'iw-app', 'iw-question', 'input[type=radio]')?.checkVisibility(),
  launcher: () => deep('inburger-wijzer', '[part=launcher]'),
};

export const PROBES: Readonly<Record<Peer, Probe>> = {
  form: {
    isUsable: () => !!deep('main select')?.checkVisibility(),
    answer: () => void ((deep('main select') as HTMLSelectElement).value = 'MA'),
    goOn: () => deep('main button')!.click(),
    isNext: () => !!deep('main input[type=radio]')?.checkVisibility(),
    launcher: plainButton,
  },
  botui: {
    isUsable: () => !!deep('main select')?.checkVisibility(),
    answer: () => {
      const select = deep('main select') as HTMLSelectElement;
      // Its options are numbered.
      select.selectedIndex = 5;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    },
    goOn: () => deep('main form button, main .botui_action button')!.click(),
    isNext: () =>
      document.querySelector('main')!.textContent!.includes('Waarom mag') &&
      !deep('main select') &&
      !!deep('main button')?.checkVisibility(),
    launcher: plainButton,
  },
  'deep-chat': {
    isUsable: () => !!deep('deep-chat', '#text-input')?.checkVisibility(),
    answer: () => {
      const input = deep('deep-chat', '#text-input')!;
      input.focus();
      input.textContent = 'Marokko';
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    },
    goOn: () =>
      void deep('deep-chat', '#text-input')!.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, cancelable: true}),
      ),
    isNext: () =>
      document.querySelector('deep-chat')!.shadowRoot!.textContent!.includes('Waarom mag'),
    launcher: plainButton,
  },
  'survey-js-ui': {
    isUsable: () => !!deep('main select')?.checkVisibility(),
    answer: () => {
      const select = deep('main select') as HTMLSelectElement;
      select.value = 'MA';
      select.dispatchEvent(new Event('change', {bubbles: true}));
    },
    goOn: () => deep('main .sd-navigation__next-btn')!.click(),
    isNext: () => !!deep('main input[type=radio]')?.checkVisibility(),
    launcher: plainButton,
  },
};
