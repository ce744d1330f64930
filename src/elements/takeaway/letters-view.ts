/** Letters that are ready: in Dutch, with what they say below them. */

import {css, html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {letterAsText, lettersFor, letterText} from '../../takeaway/letters.js';
import type {Letter, LetterText} from '../../takeaway/letters.js';
import {icon} from '../icons.js';
import './copy-button.js';
import {action, backToPlan, isDutch, viewHeading} from './view.js';
import type {TakeawayView} from './view.js';

const LETTERS = 'takeaway.letters';

export const lettersStyles = css`
  .letter {
    display: grid;
    gap: 0.8em;
    padding: 18px;
    border: 1px solid var(--_iw-line);
    border-radius: 6px;
    user-select: text;
  }
  .until {
    font-weight: 700;
  }
`;

const body = ({to, subject, paragraphs}: LetterText): TemplateResult =>
  html`<p>${to}</p>
    <p><b>${subject}</b></p>
    ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}`;

function letterFold(letter: Letter, at: number, view: TakeawayView): TemplateResult {
  const {words, texts, dutch} = view;
  const {kind, until} = letter;
  const inDutch = letterText(letter, dutch);
  return html`<details class="fold" data-letter=${kind} ?open=${at === 0}>
    <summary>
      <div>
        <h3>${texts.inline(`${LETTERS}.kinds.${kind}`)}</h3>
        ${texts.under(`${LETTERS}.kinds.${kind}`)}
        <p class="help">${texts.both(`${LETTERS}.hints.${kind}`)}</p>
      </div>
      ${icon('chevron-down')}
    </summary>
    <div class="inside">
      ${
        until === undefined
          ? nothing
          : html`<p class="until">
              ${texts.both(`${LETTERS}.lastDay`, (speaking) => ({date: speaking.date(until)}))}
            </p>`
      }
      <div class="letter" lang="nl" dir="ltr">${body(inDutch)}</div>
      ${
        view.isShared
          ? action('smartphone', view.texts.both('takeaway.actions.phone'), () => view.go('phone'))
          : html`<iw-copy .words=${words} .text=${letterAsText(inDutch)}></iw-copy>`
      }
      ${
        isDutch(view)
          ? nothing
          : html`<h4>${words.t(`${LETTERS}.meaning`)}</h4>
              <div class="letter meaning">${body(letterText(letter, words))}</div>`
      }
    </div>
  </details>`;
}

export function lettersView(view: TakeawayView): TemplateResult {
  const {texts, gist, plan} = view;
  return html`${viewHeading(view, `${LETTERS}.heading`)}
    <p>${texts.both(`${LETTERS}.intro`)}</p>
    <p>${texts.both(`${LETTERS}.names`)}</p>
    ${lettersFor(gist, plan).map((letter, at) => letterFold(letter, at, view))} ${backToPlan(view)}`;
}
