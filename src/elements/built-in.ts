/**
 * The few words that are needed when no words could be fetched: in Dutch and in English, because
 * it is not known what the visitor reads.
 */

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {icon} from './icons.js';

interface Both {
  readonly nl: string;
  readonly en: string;
}

const WAIT: Both = {nl: 'Een moment …', en: 'One moment …'};
const FAILED: Both = {
  nl: 'Dit deel kon niet worden geladen. Kijk of u internet heeft en probeer het nog eens. Uw antwoorden zijn er nog.',
  en: 'This part could not be loaded. Check your internet connection and try again. Your answers are still here.',
};
const RETRY: Both = {nl: 'Probeer het nog eens', en: 'Try again'};

const both = ({nl, en}: Both): TemplateResult =>
  html`<span lang="nl" dir="ltr">${nl}</span> <span lang="en" dir="ltr">${en}</span>`;

export const waiting = (): TemplateResult => html`<p class="wait" tabindex="-1">${both(WAIT)}</p>`;

/** What could not be fetched, a sentence in the language spoken if there is one, and a way out. */
export const loadingFailed = (retry: () => void, inWords?: string): TemplateResult =>
  html`<div class="problem" role="alert">
    ${icon('triangle-alert')}
    <div class="notice">
      ${inWords === undefined ? '' : html`<p>${inWords}</p>`}
      <p lang="nl" dir="ltr">${FAILED.nl}</p>
      <p lang="en" dir="ltr">${FAILED.en}</p>
      <button type="button" class="retry" @click=${retry}>
        <span lang="nl">${RETRY.nl}</span> · <span lang="en">${RETRY.en}</span>
      </button>
    </div>
  </div>`;
