import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {isDutch} from '../i18n/words.js';

/**
 * The one mark in the short texts of questions: `**term**`, a term of the law in bold. In another
 * language than Dutch it keeps its own direction and voice. Longer texts, with all of Markdown,
 * come only with an answer.
 */
export const emphasis = (text: string, language: string): (TemplateResult | string)[] =>
  text.split('**').map((part, index) => {
    if (index % 2 === 0) return part;
    return isDutch(language)
      ? html`<b>${part}</b>`
      : html`<b><bdi lang=${/[A-Za-z]/.test(part) ? 'nl' : language}>${part}</bdi></b>`;
  });
