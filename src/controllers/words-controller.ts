import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {LANGUAGES} from '../i18n/generated/languages.js';
import {isLanguage, languageFor, SOURCE, Words} from '../i18n/words.js';
import type {Bundle, Fetcher, Language, LanguageTag} from '../i18n/words.js';

import {warnOnce} from './options.js';
import {inSpareTime} from './spare-time.js';

export interface LanguageWishes {
  /** What the host asks for; a tag we have no texts in is worth a warning. */
  readonly asked: string;
  /** The language of the page around. */
  readonly page: string;
  /** The tags that can be chosen, with spaces between; empty for all. */
  readonly allowed: string;
}

/**
 * The words a host speaks. A language can be changed at any moment: the words of before stay on the
 * screen until those of the new one are there, and stay if they cannot be fetched.
 */
export class WordsController implements ReactiveController {
  /** How texts are fetched, for a test that lets it fail. */
  static fetcher: Fetcher | undefined;

  readonly words = new Words(WordsController.fetcher);
  /** The Dutch beside another language. */
  readonly #dutch = new Words(WordsController.fetcher);
  /** Whether somebody switched the Dutch on or off; absent until then. */
  #isBesideWanted: boolean | undefined;
  readonly #host: ReactiveControllerHost;
  #wanted: LanguageTag = SOURCE;
  /** The bundles that a language must have before it is spoken. */
  readonly #needed = new Set<Bundle>();
  #loading = false;
  #error: unknown;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** The language spoken now; absent until the first one is there. */
  get language(): Language | undefined {
    return this.words.language;
  }

  /** The language that was last asked for, whether its texts are there or not. */
  get wanted(): LanguageTag {
    return this.#wanted;
  }

  get loading(): boolean {
    return this.#loading;
  }

  /** Why the language asked for cannot be spoken; absent when all is well. */
  get error(): unknown {
    return this.#error;
  }

  /** The words of the source, for papers in Dutch; absent in Dutch itself. */
  get dutch(): Words | undefined {
    const spoken = this.language;
    return spoken && spoken.tag !== SOURCE && this.#dutch.language ? this.#dutch : undefined;
  }

  /** The Dutch to stand under each line of another language; absent where it is not wanted. */
  get beside(): Words | undefined {
    return this.isBeside ? this.dutch : undefined;
  }

  /**
   * Whether each line has the Dutch under it. Until somebody chooses: where no native speaker has
   * read the language, so that what may be said wrongly can be held against what it was made from.
   */
  get isBeside(): boolean {
    const spoken = this.language;
    if (!spoken || spoken.tag === SOURCE) return false;
    return this.#isBesideWanted ?? this.isUnread;
  }

  /** Whether no native speaker has read the language spoken now. */
  get isUnread(): boolean {
    return this.language?.review === 'none';
  }

  /** Puts the Dutch under each line, or takes it away, in every language from now on. */
  putBeside(isWanted: boolean): void {
    this.#isBesideWanted = isWanted;
    if (isWanted) void this.#loadDutch();
    this.#host.requestUpdate();
  }

  /** The languages that can be chosen. */
  static choices(allowed: string): readonly Language[] {
    const tags = allowed.split(/\s+/).filter((tag) => tag);
    const known = LANGUAGES.map(({tag}) => tag).join(', ');
    for (const tag of tags.filter((one) => !isLanguage(one))) {
      warnOnce(`languages holds "${tag}", which is not one of ${known}.`);
    }
    const chosen = LANGUAGES.filter(({tag}) => tags.includes(tag));
    return chosen.length ? chosen : LANGUAGES;
  }

  /** The language to begin in. */
  static choose({asked, page, allowed}: LanguageWishes): LanguageTag {
    const choices = WordsController.choices(allowed);
    const tags = choices.map(({tag}) => tag);
    const own = asked ? languageFor(asked)?.tag : undefined;
    if (asked && !(own && tags.includes(own))) {
      warnOnce(`lang="${asked}" is not one of ${tags.join(', ')}.`);
    }
    const wishes = [own, page ? languageFor(page)?.tag : undefined, SOURCE, tags[0]];
    return wishes.find((tag) => tag !== undefined && tags.includes(tag)) ?? SOURCE;
  }

  /** Speaks another language as soon as its texts are there. */
  async speak(tag: LanguageTag): Promise<void> {
    this.#wanted = tag;
    this.#error = undefined;
    this.#loading = true;
    this.#host.requestUpdate();
    try {
      await this.words.speak(tag, ...this.#needed);
      // Somebody chose yet another language meanwhile, which may have been there first.
      if (this.#wanted !== tag) return await this.speak(this.#wanted);
      inSpareTime(() => void this.#loadRest());
      if (this.isBeside) void this.#loadDutch();
    } catch (error) {
      if (this.#wanted !== tag) return;
      this.#error = error;
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }

  /** The other questions are fetched while the first one is read. */
  async #loadRest(): Promise<void> {
    try {
      await this.words.load('rest');
      this.#needed.add('rest');
      if (this.isBeside) void this.#loadDutch();
      this.#host.requestUpdate();
    } catch {
      // `need('rest')` tries again, and says so if it fails, once the words are called for.
    }
  }

  /** The Dutch beside is welcome, and nothing fails for want of it. */
  async #loadDutch(): Promise<void> {
    try {
      await this.needDutch();
    } catch {
      // The next change of language tries again.
    }
  }

  /**
   * Fetches the Dutch beside another language, for what cannot do without.
   * @throws {LanguageError} if it cannot be fetched
   */
  async needDutch(): Promise<void> {
    if (this.#wanted === SOURCE) return;
    await this.#dutch.speak(SOURCE, 'rest', ...this.#needed);
    this.#host.requestUpdate();
  }

  /** Tries the language again that could not be fetched. */
  retry(): Promise<void> {
    return this.speak(this.#wanted);
  }

  /**
   * From now on these texts are needed too, in whatever language is spoken. Where another one was
   * wanted and did not come, the visit goes on in the one it has.
   */
  async need(...bundles: readonly Bundle[]): Promise<void> {
    for (const bundle of bundles) this.#needed.add(bundle);
    const spoken = this.#error ? this.words.language?.tag : undefined;
    if (!this.has(bundles)) await this.speak(spoken ?? this.#wanted);
  }

  /** Whether all these texts are there in the language spoken now. */
  has(bundles: readonly Bundle[]): boolean {
    return bundles.every((bundle) => this.words.hasBundle(bundle));
  }
}
