import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CalendarDate} from '../assess/calendar.js';
import type {DateValues, TextKey} from '../conversation/result-pieces.js';
import {termsIn} from '../i18n/terms.js';
import {SOURCE} from '../i18n/words.js';
import type {Words} from '../i18n/words.js';
import {beside, underTitle} from './beside.js';
import {term} from './emphasis.js';
import {renderInline, renderMarkdown} from './markdown.js';
import type {MarkdownOptions} from './markdown.js';

/** What a template gives: something to show, or nothing where there are no words for it. */
export type Shown = TemplateResult | typeof nothing;

/** What a text may name, as each language writes it. */
export type Written = (words: Words) => Readonly<Record<string, string>>;

/** A line of a list, and the Dutch of it where that is wanted. */
export interface Line {
  readonly text: string;
  readonly dutch: string | undefined;
}

/** Up to the first full stop, question mark or exclamation mark of any of our scripts. */
const FIRST_SENTENCE = /^(.+?(?:[.!?؟።](?=\s)|[。！？]))\s*(.+)$/su;

/** A blank line: what stands after it is for who wants to know more. */
const BREAK = '\n\n';

const nothingWritten: Written = () => ({});

/** What of a text stands there at once, and what comes at a press; `''` if nothing does. */
function cut(text: string): readonly [first: string, rest: string] {
  const at = text.indexOf(BREAK);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + BREAK.length)];
}

/** Dates by their names, as a language writes them. */
export const writtenDates =
  (dates: DateValues): Written =>
  (words) =>
    Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, words.date(date)]));

/**
 * The words of one page, with its dates and figures written out, and the Dutch under each line where
 * that is wanted. A text that is not there is `''`, and shows as nothing: a page with a hole helps
 * more than no page.
 */
export class ResultTexts {
  readonly words: Words;
  /** The same texts in Dutch; absent where no Dutch is to stand beside. */
  readonly dutch: ResultTexts | undefined;
  readonly #written: Written;
  readonly #values: Readonly<Record<string, string>>;

  /** `written` is what every text of the page may name. */
  constructor(words: Words, written: Written = nothingWritten, dutch?: Words) {
    this.words = words;
    this.#written = written;
    this.#values = written(words);
    this.dutch = dutch && new ResultTexts(dutch, written);
  }

  /** The same texts, with no Dutch under them. */
  get alone(): ResultTexts {
    return this.dutch ? new ResultTexts(this.words, this.#written) : this;
  }

  /** The same texts, which may name more. */
  also(more: Written): ResultTexts {
    const written: Written = (words) => ({...this.#written(words), ...more(words)});
    return new ResultTexts(this.words, written, this.dutch?.words);
  }

  /** The text as it is written, Markdown and all. */
  text(key: TextKey, written: Written = nothingWritten): string {
    return this.words.has(key) ? this.words.t(key, {...this.#values, ...written(this.words)}) : '';
  }

  /** The lines of a list; those of a list that has another length in Dutch stand alone. */
  list(key: TextKey): readonly Line[] {
    const texts = this.#strings(key);
    const dutch = this.dutch && this.dutch.#strings(key);
    return texts.map((text, at) => ({
      text,
      dutch: dutch?.length === texts.length ? dutch[at] : undefined,
    }));
  }

  #strings(key: TextKey): readonly string[] {
    return this.words.has(key) ? this.words.list(key, this.#values) : [];
  }

  /**
   * The first paragraph; what follows it comes at a press, so that nobody has to face a whole text at
   * once. How long the first one may be is held by `locales/language.test.ts`.
   */
  block(key: TextKey, written?: Written): Shown {
    const [first, rest] = cut(this.text(key, written));
    const dutch = this.dutch?.text(key, written) ?? '';
    if (!rest) return this.#paragraphs(first, dutch);
    const [dutchFirst, dutchRest] = cut(dutch);
    return html`${this.#paragraphs(first, dutchFirst)}
      <details class="rest">
        <summary>${this.both('interface.result.more')}</summary>
        ${this.#paragraphs(rest, dutchRest)}
      </details>`;
  }

  /** All paragraphs, where somebody has opened a part already. */
  whole(key: TextKey, written?: Written): Shown {
    return this.#paragraphs(this.text(key, written), this.dutch?.text(key, written) ?? '');
  }

  /** The Dutch under a text has nothing to press: the text itself has. */
  #paragraphs(text: string, dutch: string): Shown {
    if (!text) return nothing;
    const own = renderMarkdown(text, this.#options(true));
    return dutch && dutch !== text
      ? html`${own}
          <div class="beside" lang="nl" dir="ltr">${renderMarkdown(dutch)}</div>`
      : own;
  }

  /** In one language, to stand inside an element that gives a name: nothing in it can be pressed. */
  inline(key: TextKey, written?: Written): Shown {
    const text = this.text(key, written);
    return text ? renderInline(text, this.#options(false)) : nothing;
  }

  /** The Dutch of a text, to stand below it. */
  under(key: TextKey, written?: Written): Shown {
    return this.#isSame(key, written) ? nothing : beside(this.dutch?.inline(key, written));
  }

  /** The Dutch of the title of a page, to stand below it. */
  underHeading(key: TextKey, written?: Written): Shown {
    return this.#isSame(key, written) ? nothing : underTitle(this.dutch?.inline(key, written));
  }

  /** To stand inside an element, with the Dutch below. */
  both(key: TextKey, written?: Written): Shown {
    const text = this.text(key, written);
    return text ? html`${this.sentence(text)}${this.under(key, written)}` : nothing;
  }

  /** What a language says by itself: a date, an answer. Dutch stands below where it differs. */
  said(say: (words: Words) => string): Shown {
    const own = say(this.words);
    const dutch = this.dutch && say(this.dutch.words);
    return html`<bdi>${own}</bdi>${dutch === own ? nothing : beside(dutch)}`;
  }

  /** A date that stands out: what is beside it in brackets stands back. */
  day(partial: string): Shown {
    const {own, also} = this.words.day(partial);
    const shown = also ? html`<bdi>${own}</bdi> <span class="second">${also}</span>` : own;
    const dutch = this.dutch?.words.date(partial);
    return html`${shown}${dutch === own ? nothing : beside(dutch)}`;
  }

  /** The heading of a card, by which the card is named, with the Dutch below. */
  heading(id: string, key: TextKey, written?: Written): TemplateResult {
    return html`<div class="heading">
      <h3 id=${id}>${this.inline(key, written)}</h3>
      ${this.under(key, written)}
    </div>`;
  }

  /** A text in hand, to stand inside an element; its terms can be pressed. */
  sentence(text: string): Shown {
    return text ? renderInline(text, this.#options(true)) : nothing;
  }

  /** The terms of a text that cannot hold anything to press, to stand below it. */
  terms(key: TextKey, written?: Written): Shown {
    const found = termsIn(this.text(key, written));
    return found.length
      ? html`<p class="terms">${found.map((one) => term(one, this.#language))}</p>`
      : nothing;
  }

  /** A line in hand, with the Dutch below. */
  line({text, dutch}: Line): Shown {
    return html`${this.sentence(text)}${dutch === text ? nothing : this.#dutchLine(dutch)}`;
  }

  #dutchLine(text: string | undefined): Shown {
    return text === undefined ? nothing : beside(renderInline(text, {language: SOURCE}));
  }

  /** A step: the first sentence says what to do, what follows stands back. */
  step({text, dutch}: Line): Shown {
    const [, first = text, more = ''] = FIRST_SENTENCE.exec(text) ?? [];
    const isInsideBold = first.split('**').length % 2 === 0;
    if (!more || isInsideBold) return this.line({text, dutch});
    return html`${this.sentence(first)}
      <span class="more">${this.sentence(more)}</span
      >${dutch === text ? nothing : this.#dutchLine(dutch)}`;
  }

  /** Easy Dutch says much as Dutch does: nothing is said twice. */
  #isSame(key: TextKey, written?: Written): boolean {
    return this.dutch?.text(key, written) === this.text(key, written);
  }

  #options(hasTerms: boolean): MarkdownOptions {
    return {language: this.#language, hasTerms};
  }

  get #language(): string {
    return this.words.language?.tag ?? SOURCE;
  }
}

/** Reckoned with another day than today: nobody may take that for an answer. */
export const previewLine = (texts: ResultTexts, today: CalendarDate): TemplateResult =>
  html`<p class="preview">
    ${texts.both('interface.result.preview', (words) => ({date: words.date(today)}))}
  </p>`;
