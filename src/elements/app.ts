import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import type {CalendarDate} from '../assess/calendar.js';
import type {Facts} from '../assess/facts.js';
import {ActorController} from '../controllers/actor-controller.js';
import {AnnouncerController} from '../controllers/announcer.js';
import {FocusController} from '../controllers/focus.js';
import {takeFragment} from '../controllers/fragment.js';
import {readIdle, readToday, readTopic, warnOnce} from '../controllers/options.js';
import {QuickExitController, readExit} from '../controllers/quick-exit.js';
import {inSpareTime} from '../controllers/spare-time.js';
import {WordsController} from '../controllers/words-controller.js';
import {RESULT_BUNDLES, SOURCE} from '../i18n/words.js';
import type {VisitEmitted, VisitEvent, VisitInput} from '../conversation/visit-types.js';
import type {OpenedLink} from '../takeaway/open-link.js';
import type {Setting} from '../takeaway/outlook.js';
import {confirmation, footer, header, start} from './app-parts.js';
import {appStyles} from './app-styles.js';
import {lacksWords, partNow, questionOf, screenOf} from './arrival.js';
import type {Moment, PartId, PartState, Screen} from './arrival.js';
import {ArrivalController} from './arrival-controller.js';
import {besideBar, under} from './beside.js';
import {loadingFailed, waiting} from './built-in.js';
import {define} from './define.js';
import {GlossaryController} from './glossary-controller.js';
import {LocalController} from './local-controller.js';
import {PlaceController} from './place-controller.js';
import type {Languages, PlaceView} from './place.js';
import {Progress} from './progress.js';
import {IwQuestion} from './question.js';
import type {IwErrorCode, Report} from './report.js';
import {questionScreen, resultScreen, stuckScreen, takeawayScreen} from './screens.js';
import {base, tokens} from './styles.js';

/** Where the pages after the questions are fetched: each defines its own element. */
const parts = {
  result: () => import('./result.js'),
  takeaway: () => import('./takeaway/takeaway.js'),
  link: () => import('../takeaway/open-link.js'),
  icons: () => import('./icons-rest.js'),
  sound: () => import('./sound/sound.js'),
} satisfies Record<PartId | 'link' | 'icons' | 'sound', () => Promise<unknown>>;

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
    mode: {reflect: true},
    page: {attribute: false},
    exit: {attribute: false},
    idle: {attribute: false},
    confirming: {state: true},
    partStates: {state: true},
    notice: {state: true},
    isWhole: {state: true},
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
  /** Where it stands: `kiosk`, `helper`, or on a page of a site. Default: '', a page of a site. */
  declare mode: string;
  /** The address on which a phone goes on with this visit. Default: this page. */
  declare page: string;
  /** Where a quick exit leads. Default: see `readExit`; a kiosk begins anew. */
  declare exit: string;
  /** How long nobody touches a kiosk, in seconds. Default: see `IDLE_TIMES`. */
  declare idle: string;
  /** Hears ids of questions and outcomes, problems, and that the person wants to close. */
  report: (report: Report) => void;

  declare private confirming: boolean;
  declare private partStates: Readonly<Record<PartId, PartState>>;

  /** The first screen has been painted: what it could do without may come. */
  declare private isWhole: boolean;

  /** What became of a link or a file that was opened: the key of a text. */
  declare private notice: string | undefined;

  readonly #words = new WordsController(this);
  readonly #visit = new ActorController(this, {
    emitted: (event) => this.#hear(event),
    failed: (error) => this.#ruleFailed(error),
    missing: () => this.#fail('engine'),
  });
  readonly #progress = new Progress(this);
  readonly #glossary = new GlossaryController(this, this.#words);
  readonly #municipality = new LocalController(this, {
    read: () => void this.#withMunicipality(),
    failed: () => this.#fail('config'),
  });
  readonly #place = new PlaceController(this, {
    words: this.#words,
    failed: () => this.#fail('app'),
  });
  readonly #exit = new QuickExitController(this, {
    erase: () => this.#vanish(),
    page: () => (this.mode === 'kiosk' && !this.exit ? location.href : readExit(this.exit)),
  });
  readonly #arrival = new ArrivalController(this, {
    moment: () => this.#moment,
    came: (screen) => this.#came(screen),
  });
  #day: {today: CalendarDate; preview: boolean} = {today: '', preview: false};
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
    this.mode = '';
    this.page = '';
    this.exit = '';
    this.idle = '';
    this.report = () => undefined;
    this.confirming = false;
    this.isWhole = false;
    this.partStates = {result: 'absent', takeaway: 'absent'};
    new AnnouncerController(this);
    new FocusController(this, () => this.#close());
  }

  protected override firstUpdated(): void {
    // The pictograms of later questions are fetched while the first one is read; nothing waits for them.
    inSpareTime(() => {
      parts.icons().then(
        () => this.requestUpdate(),
        () => undefined,
      );
    });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language') || changed.has('pageLanguage') || changed.has('languages')) {
      this.#chooseLanguage();
    }
    if (changed.has('mode')) void this.#place.take(this.mode);
    const begins = ['topic', 'today', 'config'] as const;
    if (begins.some((name) => changed.has(name))) this.#begin();
    const part = partNow(this.#visit.state);
    if (part && this.partStates[part] === 'absent') void this.#loadPart(part);
    if (lacksWords(this.#moment) && !this.#words.loading && !this.#words.error) {
      void this.#words.need('rest');
    }
  }

  #came(screen: Screen): void {
    // Nothing of the first screen waits for the sound, nor for what is long.
    inSpareTime(() => {
      this.isWhole ||= screen !== 'waiting';
      parts.sound().catch(() => undefined);
    });
    const question = questionOf(screen, this.#moment);
    if (question) this.report({type: 'question', question});
  }

  /** To the heading of what is on the screen. */
  override focus(options?: FocusOptions): void {
    this.#arrival.focus(options);
  }

  /** Begins anew, with the topic and the facts that the host gave. */
  restart(): void {
    this.#arrival.renew();
    this.#begin();
  }

  /** Forgets every answer and every known fact. */
  erase(): void {
    this.known = {};
    this.#arrival.renew({isErased: true});
    this.#send({type: 'visit.erase'});
  }

  /** Out of sight at once, whatever the page does that is left. */
  #vanish(): void {
    this.erase();
    this.hidden = true;
  }

  #begin(): void {
    this.#day = readToday(this.today);
    this.#isStuck = false;
    this.confirming = false;
    this.notice = undefined;
    if (this.#municipality.take(this.config, this.#day.today)) this.#go();
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
    return {today: this.#day.today, municipality: this.#municipality.local?.rules};
  }

  /** Its configuration has been read, or cannot be: the visit begins with it, or as it does for everybody. */
  async #withMunicipality(): Promise<void> {
    const {languages} = this.#languages;
    if (!languages.some(({tag}) => tag === this.#words.wanted)) this.#chooseLanguage();
    if (this.#municipality.local) await this.#words.need('local');
    this.#go();
  }

  /** The languages that can be chosen, with spaces between: the page's, or the municipality's. */
  get #allowed(): string {
    return this.languages || (this.#municipality.local?.config.languages ?? []).join(' ');
  }

  get #languages(): Languages {
    const {language, error, wanted} = this.#words;
    return {
      languages: WordsController.choices(this.#allowed),
      spoken: error && language ? language.tag : wanted,
      speak: (tag) => void this.#speak(tag, true),
    };
  }

  #chooseLanguage(): void {
    const {language: asked, pageLanguage: page} = this;
    const tag = WordsController.choose({asked, page, allowed: this.#allowed});
    if (tag !== this.#words.wanted || !this.#words.language) void this.#speak(tag);
  }

  /** Goes on where a link was made; a link that cannot be read says so, and all begins anew. */
  async #openLink(fragment: string): Promise<void> {
    try {
      const [{openLink}] = await Promise.all([parts.link(), this.#words.need('rest', 'take')]);
      this.#open(openLink(fragment, this.#setting), 'takeaway.link');
    } catch {
      this.notice = 'takeaway.link.damaged';
    }
  }

  #open({notice, visit}: OpenedLink, from: 'takeaway.link' | 'helper.file'): void {
    if (visit) this.#start({...visit, topic: visit.topic!});
    this.notice = `${from}.${notice}`;
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
    this.#arrival.follow();
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
      this.#arrival.say(this.#words.words.t('interface.announce.language'));
    }
  }

  async #loadPart(id: PartId): Promise<void> {
    const becomes = (state: PartState) => (this.partStates = {...this.partStates, [id]: state});
    becomes('loading');
    try {
      await Promise.all([parts[id](), this.#words.need('rest', ...RESULT_BUNDLES)]);
      if (id === 'takeaway') await this.#words.needDutch();
      becomes(this.#words.has(RESULT_BUNDLES) ? 'ready' : 'failed');
    } catch {
      becomes('failed');
    }
    if (this.partStates[id] === 'failed') this.#fail('result');
  }

  get #moment(): Moment {
    const {state} = this.#visit;
    const {words} = this.#words;
    return {visit: state, words, isStuck: this.#isStuck, parts: this.partStates};
  }

  async #askRestart(): Promise<void> {
    this.confirming = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#confirm')?.focus();
  }

  /** What the screens and the place are drawn from; absent before a visit has begun. */
  get #view(): PlaceView | undefined {
    const {words, beside: dutch, dutch: papers} = this.#words;
    const {state} = this.#visit;
    return (
      state && {
        ...this.#day,
        context: state.context,
        words,
        dutch,
        papers,
        local: this.#municipality.local,
        send: this.#send,
        isWhole: this.isWhole,
        left: () => this.#progress.left(state.context),
        place: this.#place.place,
        page: this.page && new URL(this.page, document.baseURI).href,
        idle: readIdle(this.idle),
        languages: this.#languages,
        open: (opened) => this.#open(opened, 'helper.file'),
        over: () => this.report({type: 'done'}),
      }
    );
  }

  #screenNow(view: PlaceView | undefined): TemplateResult {
    const {state: placeState} = this.#place;
    if (placeState === 'failed') return loadingFailed(() => this.#place.retry());
    if (!view || placeState === 'loading') return waiting();
    const {words, dutch, local} = view;
    const screen = screenOf(this.#moment);
    switch (screen) {
      case 'waiting':
        return waiting();
      case 'stuck':
        return stuckScreen(view);
      case 'topics':
        return html`${view.place?.start?.(view)}
        ${start(words, dutch, {
          choose: (topic) => this.#send({type: 'topic.choose', topic}),
          openUrgent: () => void this.#words.need('take'),
          local,
        })}`;
      case 'no-engine':
        return loadingFailed(() => this.#visit.retry());
      case 'no-part':
        return loadingFailed(() => void this.#loadPart(partNow(this.#visit.state)!));
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
    const {notice} = this;
    return notice && words.has(notice)
      ? html`<div class="card">
          <p role="status">${words.t(notice)}</p>
          ${under(beside, notice)}
        </div>`
      : nothing;
  }

  override render(): TemplateResult {
    const {words, language, error} = this.#words;
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
    const view = this.#view;
    const place = view?.place;
    // Over the page it is a dialog of that name; said by both, one would hear it twice.
    const name = this.closable ? nothing : title;
    return html`<section class="app" aria-label=${name} lang=${language.tag} dir=${language.dir}>
      ${header(words, {
        ...this.#languages,
        close: this.closable ? () => this.#close() : undefined,
        exit: () => this.#exit.leave(),
        screen: screenOf(this.#moment),
        isWhole: this.isWhole,
        choose: place?.languages,
      })}
      ${this.#besideBar()}
      <div class="screen stack">
        ${this.#failure()} ${this.#noticeNow()} ${this.#screenNow(view)}
        ${this.confirming ? confirm : nothing} ${view && place?.below?.(view)}
      </div>
      ${footer(words, dutch, {
        restart: choosing || place?.finish ? undefined : () => void this.#askRestart(),
        erase: choosing || place?.finish ? undefined : () => this.erase(),
        finish: view && !choosing ? place?.finish?.(view) : undefined,
      })}
      ${this.#glossary.template} ${view && place?.over?.(view)}
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
