import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {DateValues, TextKey} from '../conversation/result-pieces.js';
import type {Words} from '../i18n/words.js';
import {renderInline, renderMarkdown} from './markdown.js';

/** What a template gives: something to show, or nothing where there are no words for it. */
export type Shown = TemplateResult | typeof nothing;

/** Up to the first full stop, question mark or exclamation mark of any of our scripts. */
const FIRST_SENTENCE = /^(.+?(?:[.!?؟።](?=\s)|[。！？]))\s*(.+)$/su;

/**
 * The words of one result page, with its dates written out. A text that is not there is `''`, and
 * shows as nothing: a page with a hole helps more than no page.
 */
export class ResultTexts {
  readonly words: Words;
  readonly #values: Readonly<Record<string, string>>;

  /** `dates` are written out; `more` is shown as it is. */
  constructor(words: Words, dates: DateValues = {}, more: Readonly<Record<string, string>> = {}) {
    this.words = words;
    const written = Object.entries(dates).map(([name, date]) => [name, words.date(date)]);
    this.#values = {...more, ...Object.fromEntries(written)};
  }

  /** The text as it is written, Markdown and all. */
  text(key: TextKey, values: Readonly<Record<string, string>> = {}): string {
    return this.words.has(key) ? this.words.t(key, {...this.#values, ...values}) : '';
  }

  list(key: TextKey): readonly string[] {
    return this.words.has(key) ? this.words.list(key, this.#values) : [];
  }

  /** As one or more paragraphs. */
  block(key: TextKey, values?: Readonly<Record<string, string>>): Shown {
    const text = this.text(key, values);
    return text ? renderMarkdown(text, this.#language) : nothing;
  }

  /** To stand inside an element. */
  inline(key: TextKey, values?: Readonly<Record<string, string>>): Shown {
    return this.sentence(this.text(key, values));
  }

  /** A text in hand, to stand inside an element. */
  sentence(text: string): Shown {
    return text ? renderInline(text, this.#language) : nothing;
  }

  /** A step: the first sentence says what to do, what follows stands back. */
  step(text: string): Shown {
    const [, first = text, more = ''] = FIRST_SENTENCE.exec(text) ?? [];
    const isInsideBold = first.split('**').length % 2 === 0;
    if (!more || isInsideBold) return this.sentence(text);
    return html`${this.sentence(first)} <span class="more">${this.sentence(more)}</span>`;
  }

  get #language(): string {
    return this.words.language?.tag ?? 'nl';
  }
}
