/**
 * Two languages side by side: under each line of the one that is spoken stands the Dutch, in its own
 * voice and direction. It stands outside of what carries a name (a heading, a label), so that a
 * screen reader names a thing once.
 */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Words} from '../i18n/words.js';
import {plainEmphasis} from './emphasis.js';

type Shown = TemplateResult | string | typeof nothing;

/** A line of Dutch, below the line that it is the source of. */
export const beside = (
  shown: Shown | readonly Shown[] | undefined,
): TemplateResult | typeof nothing =>
  shown === undefined || shown === '' || shown === nothing
    ? nothing
    : html`<span class="beside" lang="nl" dir="ltr">${shown}</span>`;

/** What Dutch says where it differs. Easy Dutch says much as Dutch does: nothing is said twice. */
export const differing = (
  dutch: string | undefined,
  own: string | undefined,
): string | undefined => (dutch === own ? undefined : dutch);

/** The Dutch of a text by its key; nothing where none is wanted, or before its words are there. */
export const under = (
  dutch: Words | undefined,
  key: string,
  values?: Record<string, unknown>,
): TemplateResult | typeof nothing =>
  dutch?.has(key, values) ? beside(dutch.t(key, values)) : nothing;

/** The Dutch under the title of a screen. */
export const underTitle = (shown: Shown | undefined): TemplateResult | typeof nothing =>
  shown === undefined || shown === '' || shown === nothing
    ? nothing
    : html`<p class="dutch" lang="nl"><bdi dir="ltr">${shown}</bdi></p>`;

/** A text with the Dutch under it. */
export const both = (
  words: Words,
  dutch: Words | undefined,
  key: string,
  values?: Record<string, unknown>,
): TemplateResult => {
  const own = words.t(key, values);
  const text = dutch?.has(key, values) ? dutch.t(key, values) : undefined;
  return html`${own}${beside(differing(text, own))}`;
};

export interface BesideParts {
  readonly dutch: Words | undefined;
  /** Whether the Dutch is to stand there, be it loaded or not. */
  readonly isOn: boolean;
  /** No native speaker has read what is on the screen. */
  readonly isUnread: boolean;
  readonly put: (isWanted: boolean) => void;
}

/** Switches the Dutch on and off, and says of a language that nobody has checked it. */
export const besideBar = (
  words: Words,
  {dutch, isOn, isUnread, put}: BesideParts,
): TemplateResult =>
  html`<div class="two">
    ${
      isUnread
        ? html`<p class="unread">${both(words, dutch, 'interface.beside.unread')}</p>`
        : nothing
    }
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked=${isOn ? 'true' : 'false'}
      @click=${() => put(!isOn)}
    >
      <span>${plainEmphasis(words.t('interface.beside.label'), words.language!.tag)}</span>
    </button>
  </div>`;
