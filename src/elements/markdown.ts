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

/** marked's tokens keep entities as they were typed, because its own renderer writes HTML. */
const decoded = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (typed, decimal, hex, name) => {
    if (name) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : typed;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : typed;
  });

const WEB = /^https?:\/\//i;
const REACH = /^(mailto|tel):/i;

/** A page opens beside this one: the answers given so far would be lost with it. */
function link({href, autolink, tokens}: Tokens.Link): Piece {
  const url = autolink ? href : decoded(href);
  const words = inline(tokens);
  if (WEB.test(url)) {
    return html`<a href=${url} target="_blank" rel="noopener noreferrer">${words}</a>`;
  }
  if (REACH.test(url)) return html`<a href=${url} rel="noopener noreferrer">${words}</a>`;
  return html`${words}`;
}

const list = ({ordered, start, items}: Tokens.List): TemplateResult => {
  const entries = items.map((item) => html`<li>${blocks(item.tokens)}</li>`);
  if (!ordered)
    return html`<ul>
      ${entries}
    </ul>`;
  return html`<ol start=${ifDefined(typeof start === 'number' && start !== 1 ? start : undefined)}>
    ${entries}
  </ol>`;
};

function inlinePiece(token: MarkedToken): Piece {
  switch (token.type) {
    case 'strong':
      return html`<strong>${inline(token.tokens)}</strong>`;
    case 'em':
      return html`<em>${inline(token.tokens)}</em>`;
    case 'codespan':
      return html`<code>${token.text}</code>`;
    case 'br':
      return html`<br />`;
    case 'link':
      return link(token);
    case 'text':
      return token.tokens ? html`${inline(token.tokens)}` : decoded(token.text);
    case 'escape':
      return token.text;
    default:
      return token.raw;
  }
}

function block(token: MarkedToken): Piece {
  switch (token.type) {
    case 'space':
    case 'def':
      return '';
    case 'paragraph':
      return html`<p>${inline(token.tokens)}</p>`;
    case 'heading':
      return html`<h4>${inline(token.tokens)}</h4>`;
    case 'list':
      return list(token);
    // The words of a list entry without blank lines.
    case 'text':
      return inlinePiece(token);
    default:
      return html`<p>${token.raw}</p>`;
  }
}

// `Token` admits tokens of extensions; there are none here.
const inline = (tokens: readonly Token[]): Piece[] =>
  tokens.map((token) => inlinePiece(token as MarkedToken));
const blocks = (tokens: readonly Token[]): Piece[] =>
  tokens.map((token) => block(token as MarkedToken));

/** A text of one or more paragraphs. */
export const renderMarkdown = (text: string): TemplateResult => html`${blocks(Lexer.lex(text))}`;

/** A text that stands inside a sentence, a heading or a list entry. */
export const renderInline = (text: string): TemplateResult =>
  html`${inline(Lexer.lexInline(text))}`;
