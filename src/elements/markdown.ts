/**
 * Markdown as Lit templates. The texts of outcomes, and a municipality's own, may hold paragraphs,
 * emphasis, lists, links and headings; whatever else they hold, raw HTML above all, is shown as the
 * text it is. Nothing is ever parsed as markup.
 */

import {Lexer} from 'marked';
import type {MarkedToken, Token, Tokens} from 'marked';
import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import {withoutTurns} from '../host/plain-text.js';
import {SOURCE} from '../i18n/words.js';
import {bold, term} from './emphasis.js';

type Piece = TemplateResult | string;

/** The entities that people type in texts; others stay as they were written. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
const LAST_CODE_POINT = 0x10ffff;

/**
 * marked's tokens keep most entities as they were typed, because its own renderer writes HTML. None
 * may turn the direction of what stands around it.
 */
const decoded = (text: string): string =>
  withoutTurns(
    text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (typed, decimal, hex, name) => {
      if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : typed;
      const code = decimal ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : typed;
    }),
  );

const WEB = /^https?:\/\//i;
const REACH = /^(mailto|tel):/i;

export interface MarkdownOptions {
  /** Of the text around. Default: Dutch. */
  readonly language?: string;
  /** Whether what is bold is a term of the glossary, to be pressed. Default: it is bold, no more. */
  readonly hasTerms?: boolean;
}

/** Tokens as templates. */
class Renderer {
  readonly #language: string;
  readonly #bold: typeof bold;

  constructor({language = SOURCE, hasTerms = false}: MarkdownOptions) {
    this.#language = language;
    this.#bold = hasTerms ? term : bold;
  }

  inline(tokens: readonly Token[]): Piece[] {
    // `Token` admits tokens of extensions; there are none here.
    return tokens.map((token) => this.#inlinePiece(token as MarkedToken));
  }

  blocks(tokens: readonly Token[]): Piece[] {
    return tokens.map((token) => this.#block(token as MarkedToken));
  }

  /** A page opens beside this one: the answers given so far would be lost with it. */
  #link({href, autolink, tokens}: Tokens.Link): Piece {
    const url = autolink ? href : decoded(href);
    const words = this.inline(tokens);
    if (WEB.test(url)) {
      return html`<a href=${url} target="_blank" rel="noopener noreferrer">${words}</a>`;
    }
    if (REACH.test(url)) return html`<a href=${url} rel="noopener noreferrer">${words}</a>`;
    return html`${words}`;
  }

  #list({ordered, start, items}: Tokens.List): TemplateResult {
    const entries = items.map((item) => html`<li>${this.blocks(item.tokens)}</li>`);
    if (!ordered)
      return html`<ul>
        ${entries}
      </ul>`;
    const from = typeof start === 'number' && start !== 1 ? start : undefined;
    return html`<ol start=${ifDefined(from)}>
      ${entries}
    </ol>`;
  }

  #inlinePiece(token: MarkedToken): Piece {
    switch (token.type) {
      case 'strong':
        return this.#bold(decoded(token.text), this.#language, this.inline(token.tokens));
      case 'em':
        return html`<em>${this.inline(token.tokens)}</em>`;
      case 'codespan':
        return html`<code>${token.text}</code>`;
      case 'br':
        return html`<br />`;
      case 'link':
        return this.#link(token);
      case 'text':
        return token.tokens ? html`${this.inline(token.tokens)}` : decoded(token.text);
      case 'escape':
        return token.text;
      default:
        return token.raw;
    }
  }

  #block(token: MarkedToken): Piece {
    switch (token.type) {
      case 'space':
      case 'def':
        return '';
      case 'paragraph':
        return html`<p>${this.inline(token.tokens)}</p>`;
      case 'heading':
        return html`<h4>${this.inline(token.tokens)}</h4>`;
      case 'list':
        return this.#list(token);
      // The words of a list entry without blank lines.
      case 'text':
        return this.#inlinePiece(token);
      default:
        return html`<p>${token.raw}</p>`;
    }
  }
}

/** A text of one or more paragraphs. */
export const renderMarkdown = (text: string, options: MarkdownOptions = {}): TemplateResult =>
  html`${new Renderer(options).blocks(Lexer.lex(text))}`;

/** A text that stands inside a sentence, a heading or a list entry. */
export const renderInline = (text: string, options: MarkdownOptions = {}): TemplateResult =>
  html`${new Renderer(options).inline(Lexer.lexInline(text))}`;
