import {css, html, LitElement, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {QuestionId} from '../../../flows/questions.js';
import {NOTE_PARTS, noteOf} from '../../host/helper-notes.js';
import {SOURCE} from '../../i18n/words.js';
import type {Words} from '../../i18n/words.js';
import {beside, both} from '../beside.js';
import {define} from '../define.js';
import {emphasis} from '../emphasis.js';
import {base} from '../styles.js';

const own = css`
  .card {
    border-inline-start: 6px solid var(--_iw-control);
    box-shadow: none;
    background: none;
    font-size: 0.95em;
  }
  h3 {
    font-size: 1em;
  }
  dl {
    display: grid;
    gap: 10px;
    margin: 0;
  }
  dt {
    font-weight: 700;
    font-size: 0.9em;
  }
  dd {
    margin: 0;
  }
`;

/** @summary A note to who helps: how to explain a question, what not to assume, when to stop. */
export class IwHelperNote extends LitElement {
  static override styles = [base, own];

  static override properties = {
    words: {attribute: false, hasChanged: () => true},
    dutch: {attribute: false, hasChanged: () => true},
    question: {attribute: false},
  };

  /** Without them, or those of the questions, nothing is shown. */
  declare words: Words | undefined;
  /** The Dutch that stands under each line. Default: none. */
  declare dutch: Words | undefined;
  /** The question it is about. Without it nothing is shown. */
  declare question: QuestionId | undefined;

  #part(name: string, key: string): TemplateResult {
    const words = this.words!;
    const said = emphasis(words.t(key), words.language!.tag);
    const inDutch = this.dutch?.has(key) && emphasis(this.dutch.t(key), SOURCE);
    return html`<div>
      <dt>${both(words, this.dutch, `helper.note.${name}`)}</dt>
      <dd>${said}${beside(inDutch || undefined)}</dd>
    </div>`;
  }

  override render() {
    const {words, dutch, question} = this;
    const note = question && noteOf(question);
    // The words of who helps come with those of the other questions.
    if (!words?.language || !words.hasBundle('rest') || !note) return nothing;
    const {tag, dir} = words.language;
    return html`<aside class="card" aria-labelledby="note" lang=${tag} dir=${dir}>
      <h3 id="note">${both(words, dutch, 'helper.note.heading')}</h3>
      <dl>
        ${this.#part('explain', `help.${question}.helper`)}
        ${NOTE_PARTS.map((part) => this.#part(part, `helper.notes.${note}.${part}`))}
      </dl>
    </aside>`;
  }
}

define('iw-helper-note', IwHelperNote);

declare global {
  interface HTMLElementTagNameMap {
    'iw-helper-note': IwHelperNote;
  }
}
