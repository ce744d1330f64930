import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {isDutch} from '../i18n/words.js';

/** Somebody wants to know what a term means. It stays inside the assistant. */
export class TermEvent extends Event {
  /** As it stands in the text; `''` for all terms. */
  readonly term: string;

  constructor(term: string) {
    super('iw-term', {bubbles: true, composed: true});
    this.term = term;
  }
}

type Piece = TemplateResult | string;

/**
 * In another language than Dutch, a Dutch term keeps its own direction and voice. What is in another
 * script, or names the year of a law, is a term in that language itself.
 */
function named(text: string, language: string, shown: unknown): unknown {
  const isDutchTerm = /[A-Za-z]/.test(text) && !/\d{4}/.test(text);
  return isDutchTerm && !isDutch(language) ? html`<bdi lang="nl">${shown}</bdi>` : shown;
}

/** In bold; `shown` is the text with the marks in it, if it has any. */
export const bold = (text: string, language: string, shown: unknown = text): TemplateResult =>
  html`<strong>${named(text, language, shown)}</strong>`;

/** A term of the law; its meaning is a tap away. */
export function term(text: string, language: string): TemplateResult {
  const ask = ({currentTarget}: Event) => currentTarget!.dispatchEvent(new TermEvent(text));
  const shown = named(text, language, text);
  return html`<button type="button" class="term" @click=${ask}>${shown}</button>`;
}

const split = (text: string, write: (part: string) => Piece): Piece[] =>
  text.split('**').map((part, index) => (index % 2 === 0 ? part : write(part)));

/**
 * The one mark in the short texts of questions: `**term**`, a term of the law. Longer texts, with all
 * of Markdown, come only with an answer.
 */
export const emphasis = (text: string, language: string): Piece[] =>
  split(text, (part) => term(part, language));

/** The same where nothing can be pressed: in a label, and in the Dutch under a line. */
export const plainEmphasis = (text: string, language: string): Piece[] =>
  split(text, (part) => bold(part, language));
