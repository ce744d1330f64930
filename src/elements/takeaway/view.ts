/** What every view of the takeaway is given, and what they share. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Turn} from '../../conversation/replay.js';
import type {VisitContext, VisitEvent} from '../../conversation/visit-types.js';
import type {Words} from '../../i18n/words.js';
import type {CheckKind} from '../../takeaway/check.js';
import type {TextKey} from '../../conversation/result-pieces.js';
import type {Gist} from '../../takeaway/gist.js';
import type {ViewId} from '../../takeaway/machine.js';
import type {Plan} from '../../takeaway/plan.js';
import {loadingFailed} from '../built-in.js';
import {icon} from '../icons.js';
import type {Local, Near} from '../local/local.js';
import type {ResultTexts, Shown, Written} from '../result-texts.js';

export interface TakeawayView {
  readonly gist: Gist;
  readonly plan: Plan;
  readonly context: VisitContext;
  /** The person's language. */
  readonly words: Words;
  /** The same texts, rendered: Markdown, the figures of the law, and the Dutch under each line. */
  readonly texts: ResultTexts;
  /** Dutch: for the desk and for letters; the same as `words` where that is Dutch. */
  readonly dutch: Words;
  /** All that is known, as questions and answers, in order. */
  readonly turns: readonly Turn[];
  /** What was not clear after a second explanation. */
  readonly unclear: readonly CheckKind[];
  /** What the municipality told, and its parts for this answer; absent where it told nothing. */
  readonly local: Local | undefined;
  readonly near: Near;
  /** To another view. */
  readonly go: (view: ViewId) => void;
  readonly send: (event: VisitEvent) => void;
  /** The address on which a phone goes on. */
  readonly page: string;
  /** Others use this device too: no file and no copied text may stay on it. */
  readonly isShared: boolean;
  /** Reckoned with another day than today. */
  readonly preview: boolean;
  /** Says something with the page's one voice. */
  readonly announce: (text: string) => void;
  /** The element that shows the view, for what needs a document: a copy, a download, a print. */
  readonly host: HTMLElement;
}

export const isDutch = ({words, dutch}: TakeawayView): boolean =>
  words.language?.tag === dutch.language?.tag;

/** The title of a view, where the focus goes. */
export const viewHeading = (
  {texts}: TakeawayView,
  key: TextKey,
  written?: Written,
): TemplateResult =>
  html`<h2 id="view" tabindex="-1">${texts.inline(key, written)}</h2>
    ${texts.underHeading(key, written)}`;

/** A button with a pictogram. */
export const action = (name: string, label: Shown, press: () => void, more = ''): TemplateResult =>
  html`<button type="button" class="with-icon ${more}" data-action=${name} @click=${press}>
    ${icon(name)}<span>${label}</span>
  </button>`;

/** What a view that prints does, and what became of it. */
export interface PrintState {
  /** Puts it on paper. */
  readonly print: () => void;
  /** What printing needs could not be fetched. */
  readonly hasFailed: boolean;
  /** There was no dialog to print. */
  readonly cannotPrint: boolean;
}

/** That nothing came of printing, and what else one can do. */
export function notPrinted(
  {texts}: TakeawayView,
  {print, hasFailed, cannotPrint}: PrintState,
): TemplateResult | typeof nothing {
  if (hasFailed) return loadingFailed(print);
  if (!cannotPrint) return nothing;
  const key = 'takeaway.print.blocked';
  return html`<div class="problem">
    ${icon('triangle-alert')}
    <div class="notice">
      <p role="alert">${texts.inline(key)}</p>
      ${texts.under(key)}
    </div>
  </div>`;
}

/** The way back to the plan. */
export const backToPlan = ({texts, go}: TakeawayView): TemplateResult =>
  html`<div class="steps no-print">
    <button type="button" class="with-icon back" @click=${() => go('plan')}>
      ${icon('arrow-left')}<span>${texts.both('takeaway.actions.back')}</span>
    </button>
  </div>`;
