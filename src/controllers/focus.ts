import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A heading within this part of the window, from the top, is where the eye is already. */
const COMFORTABLE = 0.4;

/** Scrolls to an element, unless it stands well on the screen as it is. */
export function bringUp(element: Element | null): void {
  const top = element?.getBoundingClientRect().top ?? 0;
  const margin = element ? parseFloat(getComputedStyle(element).scrollMarginBlockStart) : 0;
  if (top >= margin && top <= innerHeight * COMFORTABLE) return;
  element?.scrollIntoView({block: 'start'});
}

type Host = ReactiveControllerHost & HTMLElement & {readonly closable: boolean};

/** Whether an element covers the whole of the window. */
function fillsWindow(element: Element): boolean {
  const {top, left, width, height} = element.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  return top <= 0 && left <= 0 && width >= clientWidth && height >= clientHeight;
}

/**
 * For an assistant that opened over the page: Escape closes it, and where it covers the whole
 * window the focus does not wander to what lies under it. The page is never made inert, because
 * the status line that speaks for the assistant is part of it.
 */
export class FocusController implements ReactiveController {
  readonly #host: Host;
  readonly #close: () => void;

  constructor(host: Host, close: () => void) {
    this.#host = host;
    this.#close = close;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('focusin', this.#hold);
    this.#host.addEventListener('keydown', this.#escape);
  }

  hostDisconnected(): void {
    document.removeEventListener('focusin', this.#hold);
    this.#host.removeEventListener('keydown', this.#escape);
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (!this.#host.closable || event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#close();
  };

  readonly #hold = (event: FocusEvent): void => {
    const host = this.#host;
    if (!host.closable || event.composedPath().includes(host)) return;
    if (host.checkVisibility() && fillsWindow(host)) host.focus();
  };
}
