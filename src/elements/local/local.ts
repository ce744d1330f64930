/**
 * What a municipality told, to be shown: fetched only where a page gives a configuration. The screens
 * ask for a part of it by name, and show what everybody gets where there is none.
 */

import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {CalendarDate} from '../../assess/calendar.js';
import type {MunicipalRules} from '../../assess/view.js';
import {warnOnce} from '../../controllers/options.js';
import type {TopicId} from '../../conversation/topics.js';
import type {MunicipalConfig} from '../../host/config.js';
import {contactOf} from '../../host/contact.js';
import {loadConfig} from '../../host/load-config.js';
import type {Words} from '../../i18n/words.js';
import './iw-local.js';
import type {LocalPart} from './iw-local.js';

export type {LocalPart};

/** Who reads a part. */
export interface Reader {
  readonly words: Words;
  /** The Dutch that stands under each line; absent where none is wanted. */
  readonly dutch: Words | undefined;
  /** What they came for, if it is known. */
  readonly topic?: TopicId | undefined;
}

/** Shows a part for one answer; absent where the page told nothing of a municipality. */
export type Near = ((part: LocalPart) => TemplateResult) | undefined;

export class Local {
  readonly config: MunicipalConfig;
  readonly #given: unknown;
  readonly #today: CalendarDate;

  /** `given` is where it came from, and `today` the day on which it holds. */
  constructor(config: MunicipalConfig, given: unknown, today: CalendarDate) {
    this.config = config;
    this.#given = given;
    this.#today = today;
  }

  /** Whether nothing has to be read anew for this. */
  isOf(given: unknown, today: CalendarDate): boolean {
    return given === this.#given && today === this.#today;
  }

  /** What the municipality decides by itself. */
  get rules(): MunicipalRules {
    const {wi2007} = this.config;
    return wi2007 ? {wi2007} : {};
  }

  /** A part for who reads these words. */
  part(show: LocalPart, {words, dutch, topic}: Reader): TemplateResult {
    return html`<iw-local
      .config=${this.config}
      .show=${show}
      .words=${words}
      .dutch=${dutch}
      .topic=${topic}
    ></iw-local>`;
  }

  /** Who it is and how to reach it, as lines of text for paper and for the desk. */
  lines(words: Words, topic?: TopicId): readonly string[] {
    const {name, team, ways} = contactOf(this.config, words.language?.tag ?? 'nl', topic);
    if (!ways.length) return [name, words.t('interface.authorities.municipality.reach')];
    return [
      team === undefined ? name : `${name}, ${team}`,
      ...ways.map(({id, text}) => `${words.t(`local.ways.${id}`)}: ${text}`),
    ];
  }
}

/**
 * `given` is the address of a configuration, or what it holds. All of it is used, or nothing: then
 * who edits the page is told why, in one line. Never throws.
 */
export async function readLocal(given: unknown, today: CalendarDate): Promise<Local | undefined> {
  const loaded = await loadConfig(given, today);
  if ('config' in loaded) return new Local(loaded.config, given, today);
  warnOnce(`config: ${loaded.problem}. Nothing of it is used.`);
  return undefined;
}
