import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import type {CalendarDate} from '../assess/calendar.js';
import type {Facts} from '../assess/facts.js';
import {ActorController} from '../controllers/actor-controller.js';
import {announce, AnnouncerController} from '../controllers/announcer.js';
import {bringUp, FocusController} from '../controllers/focus.js';
import {takeFragment} from '../controllers/fragment.js';
import {readToday, readTopic, warnOnce} from '../controllers/options.js';
import {WordsController} from '../controllers/words-controller.js';
import {RESULT_BUNDLES, SOURCE} from '../i18n/words.js';
import type {Language} from '../i18n/words.js';
import type {VisitEmitted, VisitEvent, VisitInput} from '../conversation/visit-types.js';
import type {LinkNotice} from '../takeaway/open-link.js';
import type {Setting} from '../takeaway/outlook.js';
import {confirmation, footer, header, start} from './app-parts.js';
import {appStyles} from './app-styles.js';
import {announcementOf, lacksWords, partNow, questionOf, screenOf} from './arrival.js';
import type {Moment, PartId, PartState, Screen} from './arrival.js';
import {besideBar, under} from './beside.js';
import {loadingFailed, waiting} from './built-in.js';
import {define} from './define.js';
import type {Local} from './local/local.js';
import {GlossaryController} from './glossary-controller.js';
import {IwQuestion} from './question.js';
import type {IwErrorCode, Report} from './report.js';
import {questionScreen, resultScreen, stuckScreen, takeawayScreen} from './screens.js';
import type {View} from './screens.js';
import {base, tokens} from './styles.js';

/**
 * Where the pages after the questions are fetched: each defines its own element. In an object, so
 * that a test can let it fail.
 */
export const parts = {
  result: () => import('./result.js'),
  takeaway: () => import('./takeaway/takeaway.js'),
  link: () => import('../takeaway/open-link.js'),
  icons: () => import('./icons-rest.js'),
  local: () => import('./local/local.js'),
} satisfies Record<PartId | 'link' | 'icons' | 'local', () => Promise<unknown>>;

/**
 * @summary The whole assistant: one question at a time, the turns before it above it, and the
 *   answer. It shows where the visit is and sends events to it; it decides nothing.
 */
export class IwApp extends LitElement {
  static override styles = [tokens, base, appStyles];

  static override properties = {
    language: {attribute: false},
    pageLanguage: {attribute: false},
    languages: {attribute: false},
    topic: {attribute: false},
    today: {attribute: false},
    known: {attribute: false},
    config: {attribute: false},
    closable: {type: Boolean, reflect: true},
    confirming: {state: true},
    partStates: {state: true},
    notice: {state: true},
  };

  /** The language the host asks for. Default: none. */
  declare language: string;
  /** The language of the page around. Default: none. */
  declare pageLanguage: string;
  /** The tags that can be chosen, with spaces between. Default: all. */
  declare languages: string;
  /** The topic to begin with. Default: the person chooses. */
  declare topic: string;
  /** Another day to reckon with, `YYYY-MM-DD`. Default: today in the Netherlands. */
  declare today: string;
  /** Facts known from elsewhere; read when a visit begins. Default: none. */
  declare known: Facts;
  /** The configuration of a municipality: its address, or what it holds. Default: none. */
  declare config: unknown;
  /** Whether there is something to close. Default: false. */
  declare closable: boolean;
  /** Hears ids of questions and outcomes, problems, and that the person wants to close. */
  report: (report: Report) => void;

  declare private confirming: boolean;
  declare private partStates: Readonly<Record<PartId, PartState>>;

  /** What became of the link that the page was opened with. */
  declare private notice: LinkNotice | undefined;

  readonly #words = new WordsController(this);
  readonly #visit = new ActorController(this, {
    emitted: (event) => this.#hear(event),
    failed: (error) => this.#ruleFailed(error),
    missing: () => this.#fail('engine'),
  });
  /** What the municipality told; absent without a configuration, and until it has been read. */
  #local: Local | undefined;
  readonly #glossary = new GlossaryController(this, this.#words);
  #day: {today: CalendarDate; preview: boolean} = {today: '', preview: false};
  /** The screen that was shown last, to notice a new one. */
  #screen: Screen | undefined;
  /** Whether everything was erased, which is said on arrival. */
  #isErased = false;
  /** Whether a new screen gets the focus: not before the person did something. */
  #mayFocus = false;
  #isStuck = false;

  constructor() {
    super();
    this.language = '';
    this.pageLanguage = '';
    this.languages = '';
    this.topic = '';
    this.today = '';
    this.known = {};
    this.closable = false;
    this.report = () => undefined;
    this.confirming = false;
    this.partStates = {result: 'absent', takeaway: 'absent'};
    // The pictograms of later questions are fetched while the first one is read; nothing waits for them.
    parts.icons().then(
      () => this.requestUpdate(),
      () => undefined,
    );
    new AnnouncerController(this);
    new FocusController(this, () => this.#close());
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language') || changed.has('pageLanguage') || changed.has('languages')) {
      this.#chooseLanguage();
    }
    const begins = ['topic', 'today', 'config'] as const;
    if (begins.some((name) => changed.has(name))) this.#begin();
    const part = partNow(this.#visit.state);
    if (part && this.partStates[part] === 'absent') void this.#loadPart(part);
    if (lacksWords(this.#moment) && !this.#words.loading && !this.#words.error) {
      void this.#words.need('rest');
    }
  }

  override updated(): void {
    const screen = screenOf(this.#moment);
    if (screen === this.#screen) return;
    this.#screen = screen;
    const question = questionOf(screen, this.#moment);
    if (question) this.report({type: 'question', question});
    if (this.#mayFocus) void this.#arrive(screen);
  }

  /** To the heading of what is on the screen. */
  override focus(options?: FocusOptions): void {
    this.#mayFocus = true;
    void this.updateComplete.then(() => this.#heading()?.focus({preventScroll: true, ...options}));
  }

  /** Begins anew, with the topic and the facts that the host gave. */
  restart(): void {
    this.#mayFocus = true;
    this.#screen = undefined;
    this.#begin();
  }

  /** Forgets every answer and every known fact. */
  erase(): void {
    this.known = {};
    this.#screen = undefined;
    this.#isErased = true;
    this.#send({type: 'visit.erase'});
  }

  #begin(): void {
    this.#day = readToday(this.today);
    this.#isStuck = false;
    this.confirming = false;
    this.notice = undefined;
    if (!this.config) this.#local = undefined;
    if (!this.config || this.#local?.isOf(this.config, this.#day.today)) this.#go();
    else void this.#readConfig();
  }

  /** With what the host gave, and the link that the page was opened with. */
  #go(): void {
    const fragment = takeFragment();
    if (fragment) void this.#openLink(fragment);
    const topic = readTopic(this.topic);
    this.#start({known: this.known, ...(topic && {topic})});
  }

  #start(input: Omit<VisitInput, 'today'>): void {
    this.#visit.start({...this.#setting, ...input});
  }

  get #setting(): Setting {
    return {today: this.#day.today, municipality: this.#local?.rules};
  }

  /** Goes on with what the municipality tells, or as everybody does without it. */
  async #readConfig(): Promise<void> {
    const {config} = this;
    const {today} = this.#day;
    const local = await parts.local().then(
      ({readLocal}) => readLocal(config, today),
      () => undefined,
    );
    // Meanwhile the host gave another one, or another day.
    if (config !== this.config || today !== this.#day.today) return;
    this.#local = local;
    if (local) {
      if (!this.#choices.some(({tag}) => tag === this.#words.wanted)) this.#chooseLanguage();
      await this.#words.need('local');
    } else this.#fail('config');
    this.#go();
  }

  /** The languages that can be chosen, with spaces between: the page's, or the municipality's. */
  get #allowed(): string {
    return this.languages || (this.#local?.config.languages ?? []).join(' ');
  }

  get #choices(): readonly Language[] {
    return WordsController.choices(this.#allowed);
  }

  #chooseLanguage(): void {
    const {language: asked, pageLanguage: page} = this;
    const tag = WordsController.choose({asked, page, allowed: this.#allowed});
    if (tag !== this.#words.wanted || !this.#words.language) void this.#speak(tag);
  }

  /** Goes on where a link was made; a link that cannot be read says so, and all begins anew. */
  async #openLink(fragment: string): Promise<void> {
    try {
      const [{openLink}] = await Promise.all([parts.link(), this.#words.need('take')]);
      const {notice, visit} = openLink(fragment, this.#setting);
      this.notice = notice;
      if (visit) this.#start({...visit, topic: visit.topic!});
    } catch {
      this.notice = 'damaged';
    }
  }

  #hear(event: VisitEmitted): void {
    if (event.type !== 'refused') return this.report(event);
    for (const {path, expected} of event.problems) {
      warnOnce(`known.${path} must be ${expected}; nothing of known is used.`);
    }
    this.#fail('known');
  }

  #close(): void {
    this.report({type: 'close'});
  }

  readonly #send = (event: VisitEvent): void => {
    this.#mayFocus = true;
    this.notice = undefined;
    this.#isStuck = false;
    this.confirming = false;
    this.#visit.send(event);
  };

  #fail(code: IwErrorCode): void {
    this.report({type: 'error', code});
  }

  #ruleFailed(error: unknown): void {
    console.error(error);
    this.#isStuck = true;
    this.#fail('rule');
  }

  async #speak(tag: string, announced = false): Promise<void> {
    await this.#words.speak(tag);
    if (this.#words.error) this.#fail('language');
    else if (announced && this.#words.language?.tag === tag) {
      this.#announce(this.#words.words.t('interface.announce.language'));
    }
  }

  async #loadPart(id: PartId): Promise<void> {
    const becomes = (state: PartState) => (this.partStates = {...this.partStates, [id]: state});
    becomes('loading');
    try {
      await Promise.all([parts[id](), this.#words.need(...RESULT_BUNDLES)]);
      if (id === 'takeaway') await this.#words.needDutch();
      becomes(this.#words.has(RESULT_BUNDLES) ? 'ready' : 'failed');
    } catch {
      becomes('failed');
    }
    if (this.partStates[id] === 'failed') this.#fail('result');
  }

  #announce(text: string | undefined): void {
    const {language} = this.#words;
    if (language && text) announce(text, {lang: language.tag, dir: language.dir});
  }

  #heading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(
      'iw-question, iw-result, iw-takeaway, .start h2, .stuck h2, .stack > .wait',
    );
  }

  get #moment(): Moment {
    const {state} = this.#visit;
    const {words} = this.#words;
    return {visit: state, words, isStuck: this.#isStuck, parts: this.partStates};
  }

  /** A new screen: the focus to its heading, and one announcement. */
  async #arrive(screen: Screen): Promise<void> {
    const heading = this.#heading();
    if (heading instanceof LitElement) await heading.updateComplete;
    heading?.focus({preventScroll: true});
    bringUp(heading);
    const {words} = this.#words;
    if (this.#isErased) this.#announce(words.t('interface.announce.erased'));
    else this.#announce(announcementOf(screen, this.#moment));
    this.#isErased = false;
  }

  async #askRestart(): Promise<void> {
    this.confirming = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#confirm')?.focus();
  }

  #screenNow(): TemplateResult {
    const {words, beside: dutch, dutch: papers} = this.#words;
    const {state} = this.#visit;
    if (!state) return waiting();
    const {context} = state;
    const local = this.#local;
    const view: View = {...this.#day, context, words, dutch, papers, local, send: this.#send};
    const screen = screenOf(this.#moment);
    switch (screen) {
      case 'waiting':
        return waiting();
      case 'stuck':
        return stuckScreen(view);
      case 'topics':
        return start(words, dutch, {
          choose: (topic) => this.#send({type: 'topic.choose', topic}),
          openUrgent: () => void this.#words.need('take'),
          local,
        });
      case 'no-engine':
        return loadingFailed(() => this.#visit.retry());
      case 'no-part':
        return loadingFailed(() => void this.#loadPart(partNow(state)!));
      case 'result':
        return resultScreen(view);
      case 'takeaway':
        return takeawayScreen(view);
      default:
        return questionScreen(view, screen);
    }
  }

  #besideBar(): TemplateResult | typeof nothing {
    const {words, language, beside, isBeside, isUnread} = this.#words;
    if (!language || language.tag === SOURCE) return nothing;
    const put = (isWanted: boolean) => this.#words.putBeside(isWanted);
    return besideBar(words, {dutch: beside, isOn: isBeside, isUnread, put});
  }

  #failure(): TemplateResult | typeof nothing {
    const {words, language, error, wanted} = this.#words;
    if (!error) return nothing;
    const said = language && words.t('interface.errors.language');
    return loadingFailed(() => void this.#speak(wanted), said);
  }

  #noticeNow(): TemplateResult | typeof nothing {
    const {words, beside} = this.#words;
    const key = `takeaway.link.${this.notice}`;
    return this.notice && words.hasBundle('take')
      ? html`<div class="card">
          <p role="status">${words.t(key)}</p>
          ${under(beside, key)}
        </div>`
      : nothing;
  }

  override render(): TemplateResult {
    const {words, language, error, wanted} = this.#words;
    if (!language) {
      return html`<div class="screen">${error ? this.#failure() : waiting()}</div>`;
    }
    const dutch = this.#words.beside;
    const confirm = confirmation(words, dutch, {
      yes: () => this.restart(),
      no: () => (this.confirming = false),
    });
    const choosing = this.#visit.state?.hasTag('choosing') ?? true;
    const title = words.t('interface.title');
    return html`<section class="app" aria-label=${title} lang=${language.tag} dir=${language.dir}>
      ${header(words, {
        languages: this.#choices,
        spoken: error ? language.tag : wanted,
        speak: (tag) => void this.#speak(tag, true),
        close: this.closable ? () => this.#close() : undefined,
      })}
      ${this.#besideBar()}
      <div class="screen stack">
        ${this.#failure()} ${this.#noticeNow()} ${this.#screenNow()}
        ${this.confirming ? confirm : nothing}
      </div>
      ${footer(words, dutch, {
        restart: choosing ? undefined : () => void this.#askRestart(),
        erase: choosing ? undefined : () => this.erase(),
      })}
      ${this.#glossary.template}
    </section>`;
  }
}

define('iw-question', IwQuestion);
define('iw-app', IwApp);

declare global {
  interface HTMLElementTagNameMap {
    'iw-app': IwApp;
  }
}
