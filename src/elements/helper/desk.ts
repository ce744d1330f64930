import {html, LitElement, nothing} from 'lit';
import type {PropertyValues} from 'lit';
import type {Turn} from '../../conversation/replay.js';
import type {VisitContext} from '../../conversation/visit-types.js';
import type {Words} from '../../i18n/words.js';
import type {Outlook} from '../../takeaway/changes.js';
import {outlookOf, turnsOf} from '../../takeaway/outlook.js';
import {both} from '../beside.js';
import {define} from '../define.js';
import {icon} from '../icons.js';
import type {Local} from '../local/local.js';
import {foldStyles} from '../result-folds.styles.js';
import {pageStyles} from '../result.styles.js';
import {base} from '../styles.js';
import {deskCardOf, deskSection, deskStyles} from '../takeaway/desk-view.js';

/**
 * @summary What an officer needs of the answer, right below it: the rule, the article, who decides
 *   and who may deviate. In Dutch, folded up.
 */
export class IwDesk extends LitElement {
  static override styles = [base, ...pageStyles, foldStyles, deskStyles];

  static override properties = {
    words: {attribute: false, hasChanged: () => true},
    dutch: {attribute: false, hasChanged: () => true},
    papers: {attribute: false, hasChanged: () => true},
    context: {attribute: false},
    local: {attribute: false},
    preview: {attribute: false},
  };

  /** Without them nothing is shown. */
  declare words: Words | undefined;
  /** The Dutch that stands under each line. Default: none. */
  declare dutch: Words | undefined;
  /** The Dutch of the card. Without it nothing is shown. */
  declare papers: Words | undefined;
  /** The visit whose answer this is. Without it nothing is shown. */
  declare context: VisitContext | undefined;
  /** Reckoned with another day than today. Default: false. */
  declare preview: boolean;
  /** What the municipality told. Default: nothing. */
  declare local: Local | undefined;

  constructor() {
    super();
    this.preview = false;
  }

  #outlook: Outlook | undefined;
  #turns: readonly Turn[] = [];

  override willUpdate(changed: PropertyValues<this>): void {
    const {context} = this;
    if (!changed.has('context') || !context) return;
    this.#outlook = outlookOf(context, context);
    this.#turns = this.#outlook ? turnsOf(this.#outlook.gist) : [];
  }

  override render() {
    const {words, dutch, papers, local} = this;
    const outlook = this.#outlook;
    if (!words?.language || !papers?.hasBundle('take') || !outlook) return nothing;
    const {tag, dir} = words.language;
    const municipality = local?.lines(papers, outlook.gist.topic);
    const card = deskCardOf(
      {...outlook, turns: this.#turns, municipality, isPreview: this.preview},
      papers,
    );
    return html`<details class="fold" lang=${tag} dir=${dir}>
      <summary>
        <h3>${both(words, dutch, 'helper.desk')}</h3>
        ${icon('chevron-down')}
      </summary>
      <div class="inside">${deskSection(card, papers)}</div>
    </details>`;
  }
}

define('iw-desk', IwDesk);

declare global {
  interface HTMLElementTagNameMap {
    'iw-desk': IwDesk;
  }
}
