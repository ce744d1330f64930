import {html, LitElement, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {TopicId} from '../../conversation/topics.js';
import type {MunicipalConfig} from '../../host/config.js';
import type {Words} from '../../i18n/words.js';
import {define} from '../define.js';
import {ResultTexts} from '../result-texts.js';
import {contact, helpers} from './contact-parts.js';
import {localStyles} from './local.styles.js';
import {criteria, ownText, practice} from './own-parts.js';

/**
 * - `start`, `answer`, `plan`: what the municipality adds to the first screen, an answer, the plan;
 * - `contact`: how to reach it; `helpers`: who helps nearby.
 */
export type LocalPart = 'start' | 'answer' | 'plan' | 'contact' | 'helpers';

/** What a part is made of. */
export interface LocalView {
  readonly config: MunicipalConfig;
  readonly words: Words;
  readonly dutch: Words | undefined;
  /** The same words, rendered. */
  readonly texts: ResultTexts;
  readonly topic: TopicId | undefined;
}

/**
 * @summary One part of what a municipality told: its contact, its texts, or what happens there. It
 *   always says whose words they are.
 */
class IwLocal extends LitElement {
  static override styles = localStyles;

  static override properties = {
    config: {attribute: false},
    show: {attribute: false},
    // The same objects speak another language after a while.
    words: {attribute: false, hasChanged: () => true},
    dutch: {attribute: false, hasChanged: () => true},
    topic: {attribute: false},
  };

  /** What the municipality told. Without it nothing is shown. */
  declare config: MunicipalConfig | undefined;
  /** Which part of it. Default: `contact`. */
  declare show: LocalPart;
  /** The words, with those of `local` loaded. Without them nothing is shown. */
  declare words: Words | undefined;
  /** The Dutch under each line. Default: none. */
  declare dutch: Words | undefined;
  /** What the person came for. Default: not known. */
  declare topic: TopicId | undefined;

  constructor() {
    super();
    this.show = 'contact';
  }

  #part(view: LocalView): TemplateResult | typeof nothing {
    switch (this.show) {
      case 'contact':
        return contact(view);
      case 'helpers':
        return helpers(view);
      case 'start':
        return ownText(view, 'start');
      case 'answer':
        return html`${ownText(view, 'answer')} ${criteria(view)}`;
      case 'plan':
        return html`${ownText(view, 'plan')} ${practice(view)}`;
    }
  }

  override render() {
    const {config, words, dutch, topic} = this;
    if (!config || !words?.language || !words.hasBundle('local')) return nothing;
    const {tag, dir} = words.language;
    const texts = new ResultTexts(words, undefined, dutch);
    return html`<div class="local" lang=${tag} dir=${dir}>
      ${this.#part({config, words, dutch, texts, topic})}
    </div>`;
  }
}

define('iw-local', IwLocal);

declare global {
  interface HTMLElementTagNameMap {
    'iw-local': IwLocal;
  }
}
