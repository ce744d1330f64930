import {css, html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {SOURCE} from '../i18n/words.js';
import type {Words} from '../i18n/words.js';
import {termId} from '../i18n/terms.js';
import type {Entry, Glossary} from '../i18n/terms.js';
import {beside, both, under} from './beside.js';
import {define} from './define.js';
import {icon} from './icons.js';
import {base} from './styles.js';

const own = css`
  .sheet {
    inset: auto 0 0;
    inline-size: min(100%, 40em);
    max-block-size: 85vh;
    margin: 0 auto;
    padding: 18px;
    overflow: auto;
    border: 1px solid var(--_iw-line);
    border-block-start: 4px solid var(--_iw-accent);
    border-radius: var(--_iw-corner) var(--_iw-corner) 0 0;
    background: var(--_iw-card);
    color: var(--_iw-text);
    box-shadow: 0 -4px 24px rgb(0 0 0 / 18%);
  }
  .sheet:focus {
    outline: none;
  }
  .top {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 12px;
  }
  .close {
    flex: none;
    display: grid;
    place-items: center;
    padding: 0;
    border-radius: 50%;
  }
  dl,
  dd {
    margin: 0;
  }
  .entry {
    display: grid;
    gap: 6px;
    padding-block: 6px;
  }
  .entry + .entry {
    border-block-start: 1px solid var(--_iw-line);
    padding-block: 14px 6px;
  }
  dt {
    font-size: 1.15em;
    font-weight: 700;
  }
  .example {
    color: var(--_iw-secondary);
  }
`;

/** The ids of all terms, as a Dutch dictionary has them. */
const inOrder = (glossary: Glossary): string[] => {
  const {compare} = new Intl.Collator('nl');
  return Object.keys(glossary).sort((one, other) =>
    compare(glossary[one]!.term, glossary[other]!.term),
  );
};

/**
 * @summary What a term means: one sentence and an example, over the foot of the screen. Without a
 *   term, or with one that is not in the glossary, all terms.
 *
 * @fires close - It was closed, by whatever way.
 */
export class IwGlossary extends LitElement {
  static override styles = [base, own];

  static override properties = {
    words: {attribute: false, hasChanged: () => true},
    dutch: {attribute: false, hasChanged: () => true},
    term: {attribute: false},
  };

  /** The words, with those of the glossary loaded. Without them nothing is shown. */
  declare words: Words | undefined;
  /** The Dutch to stand under each line. Default: none. */
  declare dutch: Words | undefined;
  /** The term, as it stands in a text; `''` for all. Default: all. */
  declare term: string;

  constructor() {
    super();
    this.term = '';
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('term')) return;
    this.#sheet?.showPopover();
    // What is read first is what the person asked for.
    this.#sheet?.focus();
  }

  get #sheet(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.sheet');
  }

  #close(): void {
    this.#sheet?.hidePopover();
  }

  /** Escape closes the sheet and not the assistant under it. */
  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.#close();
  }

  #toggled({newState}: ToggleEvent): void {
    if (newState === 'closed') this.dispatchEvent(new Event('close'));
  }

  #entry(id: string, words: Words): TemplateResult {
    const entry = words.glossary[id]!;
    const dutch: Entry | undefined = this.dutch?.glossary[id];
    const example = html`<b>${words.t('interface.glossary.example')}</b> ${entry.example}`;
    return html`<div class="entry" data-term=${id}>
      <dt><bdi lang=${SOURCE}>${entry.term}</bdi></dt>
      <dd>${entry.meaning}${beside(dutch?.meaning)}</dd>
      <dd class="example">${example}${beside(dutch?.example)}</dd>
    </div>`;
  }

  override render() {
    const {words, dutch, term} = this;
    if (!words?.language) return nothing;
    const {tag, dir} = words.language;
    const id = term ? termId(term, words.glossary) : undefined;
    const ids = id === undefined ? inOrder(words.glossary) : [id];
    const title = `interface.glossary.${id === undefined ? 'all' : 'heading'}`;
    return html`<div
      class="sheet"
      popover
      tabindex="-1"
      role="dialog"
      aria-labelledby="heading"
      lang=${tag}
      dir=${dir}
      @keydown=${this.#press}
      @toggle=${this.#toggled}
    >
      <div class="top">
        <div class="heading">
          <h2 id="heading">${words.t(title)}</h2>
          ${under(dutch, title)}
        </div>
        <button
          type="button"
          class="close"
          aria-label=${words.t('interface.actions.close')}
          @click=${this.#close}
        >
          ${icon('x')}
        </button>
      </div>
      <dl>${ids.map((one) => this.#entry(one, words))}</dl>
      ${
        id === undefined
          ? nothing
          : html`<button type="button" class="plain" @click=${() => (this.term = '')}>
              ${both(words, dutch, 'interface.glossary.all')}
            </button>`
      }
    </div>`;
  }
}

define('iw-glossary', IwGlossary);

declare global {
  interface HTMLElementTagNameMap {
    'iw-glossary': IwGlossary;
  }
}
