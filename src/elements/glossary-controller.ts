import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {WordsController} from '../controllers/words-controller.js';
import {loadingFailed} from './built-in.js';
import type {TermEvent} from './emphasis.js';

/** Where the glossary is fetched. In an object, so that a test can let it fail. */
export const glossaryParts = {sheet: () => import('./glossary.js')};

/** Hears which term somebody wants to know, and shows what it means. */
export class GlossaryController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #words: WordsController;
  /** What is asked for; absent when nothing is. */
  #term: string | undefined;
  /** What was pressed: the focus returns there. */
  #pressed: HTMLElement | undefined;
  #state: 'absent' | 'ready' | 'failed' = 'absent';

  constructor(host: ReactiveControllerHost & HTMLElement, words: WordsController) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('iw-term', this.#hear);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('iw-term', this.#hear);
    this.#term = undefined;
  }

  readonly #hear = (event: Event): void => {
    // The page around has no use for it.
    event.stopPropagation();
    this.#pressed = event.composedPath()[0] as HTMLElement;
    void this.#open((event as TermEvent).term);
  };

  async #open(term: string): Promise<void> {
    this.#term = term;
    try {
      await Promise.all([glossaryParts.sheet(), this.#words.need('rest', 'glossary')]);
      this.#state = this.#words.has(['glossary']) ? 'ready' : 'failed';
    } catch {
      this.#state = 'failed';
    }
    this.#host.requestUpdate();
  }

  #closed(): void {
    this.#term = undefined;
    this.#host.requestUpdate();
    const at = this.#host.shadowRoot?.activeElement;
    // Who pressed something else to close it is there already.
    if (!at || at.localName === 'iw-glossary') this.#pressed?.focus({preventScroll: true});
  }

  /** The sheet, or that it could not be fetched; nothing where no term is asked for. */
  get template(): TemplateResult | typeof nothing {
    const term = this.#term;
    if (term === undefined || this.#state === 'absent') return nothing;
    if (this.#state === 'failed') return loadingFailed(() => void this.#open(term));
    const {words, beside} = this.#words;
    return html`<iw-glossary
      .words=${words}
      .dutch=${beside}
      .term=${term}
      @close=${() => this.#closed()}
    ></iw-glossary>`;
  }
}
