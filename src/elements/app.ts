import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import type {QuestionId} from '../../flows/questions.js';
import {problemsOf} from '../assess/check.js';
import type {Facts} from '../assess/facts.js';
import {ActorController} from '../controllers/actor-controller.js';
import {announce, AnnouncerController} from '../controllers/announcer.js';
import {WordsController} from '../controllers/words-controller.js';
import {questionsLeft} from '../conversation/replay.js';
import type {TopicId} from '../conversation/topics.js';
import {countChoices, questionText, variantOf} from '../conversation/wording.js';
import {currentQuestion, earlierTurns} from '../conversation/visit.js';
import type {VisitContext, VisitEvent} from '../conversation/visit.js';
import {appStyles} from './app-styles.js';
import {confirmation, describeTurn, header, progress, start, transcript} from './app-parts.js';
import {loadingFailed, waiting} from './built-in.js';
import {icon} from './icons.js';
import {IwQuestion} from './question.js';
import type {AnswerEvent} from './question.js';
import type {IwErrorCode, Report} from './report.js';
import {base, tokens} from './styles.js';

/** Where the page with the answer is fetched. In an object, so that a test can let it fail. */
export const parts = {
  result: () => import('./result.js'),
};

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
    preview: {attribute: false},
    known: {attribute: false},
    closable: {type: Boolean, reflect: true},
    confirming: {state: true},
    resultState: {state: true},
  };

  /** The language the host asks for. Default: none. */
  declare language: string;
  /** The language of the page around. Default: none. */
  declare pageLanguage: string;
  /** The tags that can be chosen, with spaces between. Default: all. */
  declare languages: string;
  /** The topic to begin with. Default: the person chooses. */
  declare topic: TopicId | undefined;
  /** The day of asking, `YYYY-MM-DD`; without it nothing begins. */
  declare today: string;
  /** Whether that day was chosen by the host, to look at another. Default: false. */
  declare preview: boolean;
  /** Facts known from elsewhere; read when a visit begins. Default: none. */
  declare known: Facts;
  /** Whether there is something to close. Default: false. */
  declare closable: boolean;
  /** Hears ids of questions and outcomes, problems, and that the person wants to close. */
  report: (report: Report) => void = () => undefined;

  declare private confirming: boolean;
  declare private resultState: 'absent' | 'loading' | 'ready' | 'failed';

  readonly #words = new WordsController(this);
  readonly #visit = new ActorController(this, {
    emitted: (event) => this.report(event),
    failed: (error) => this.#ruleFailed(error),
  });
  /** The screen that was shown last, to notice a new one. */
  #screen = '';
  /** Whether the next new screen gets the focus: not before the person did something. */
  #mayFocus = false;
  #isStuck = false;

  constructor() {
    super();
    this.language = '';
    this.pageLanguage = '';
    this.languages = '';
    this.preview = false;
    this.known = {};
    this.closable = false;
    this.confirming = false;
    this.resultState = 'absent';
    new AnnouncerController(this);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language') || changed.has('pageLanguage') || changed.has('languages')) {
      const {language: asked, pageLanguage: page, languages: allowed} = this;
      const tag = WordsController.choose({asked, page, allowed});
      if (tag !== this.#words.wanted || !this.#words.language) void this.#speak(tag);
    }
    const began = this.#visit.snapshot !== undefined;
    if (this.today && (!began || changed.has('topic') || changed.has('today'))) this.#begin();
    if (this.#visit.snapshot?.hasTag('result') && this.resultState === 'absent') {
      void this.#loadResult();
    }
  }

  override updated(): void {
    const screen = this.#screenId();
    if (!screen || screen === this.#screen) return;
    this.#screen = screen;
    if (this.#mayFocus) void this.#arrive();
  }

  /** To the heading of what is on the screen. */
  override focus(options?: FocusOptions): void {
    this.#mayFocus = true;
    void this.updateComplete.then(() => this.#heading()?.focus(options));
  }

  /** Begins anew, with the topic and the facts that the host gave. */
  restart(): void {
    this.#mayFocus = true;
    this.#screen = '';
    this.#begin();
  }

  /** Forgets every answer and every known fact. */
  erase(): void {
    this.known = {};
    this.#screen = '';
    this.#send({type: 'visit.erase'});
    this.#announce('interface.announce.erased');
  }

  #begin(): void {
    const problems = problemsOf(this.known, this.today);
    for (const {path, expected} of problems) {
      console.warn(`<inburger-wijzer>: known.${path} must be ${expected}; known is not used.`);
    }
    if (problems.length) this.#fail('known');
    this.#isStuck = false;
    this.confirming = false;
    this.#visit.start({
      today: this.today,
      known: problems.length ? {} : this.known,
      ...(this.topic && {topic: this.topic}),
    });
  }

  #send(event: VisitEvent): void {
    this.#mayFocus = true;
    this.#isStuck = false;
    this.confirming = false;
    this.#visit.send(event);
  }

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
      this.#announce('interface.announce.language');
    }
  }

  async #loadResult(): Promise<void> {
    this.resultState = 'loading';
    try {
      const [{IwResult}] = await Promise.all([parts.result(), this.#words.needLater()]);
      define('iw-result', IwResult);
      if (this.#words.error) throw this.#words.error;
      this.resultState = 'ready';
    } catch {
      this.resultState = 'failed';
      this.#fail('result');
    }
  }

  #announce(key: string, values?: Record<string, unknown>): void {
    const {words, language} = this.#words;
    if (language) announce(words.t(key, values), {lang: language.tag, dir: language.dir});
  }

  #heading(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(
      'iw-question, iw-result, .start h2, .stuck h2',
    );
  }

  /** What is on the screen, as one word; empty while that is not there yet. */
  #screenId(): string {
    const snapshot = this.#visit.snapshot;
    if (!snapshot || !this.#words.language) return '';
    if (this.#isStuck) return 'stuck';
    if (snapshot.hasTag('choosing')) return 'topics';
    if (snapshot.hasTag('result')) return this.resultState === 'ready' ? 'result' : '';
    return `question ${currentQuestion(snapshot.context)}`;
  }

  /** A new screen: the focus to its heading, and one announcement. */
  async #arrive(): Promise<void> {
    const heading = this.#heading();
    if (heading instanceof LitElement) await heading.updateComplete;
    heading?.focus({preventScroll: true});
    heading?.scrollIntoView({block: 'start'});
    const context = this.#visit.snapshot?.context;
    const question = context && currentQuestion(context);
    if (this.#screen === 'result') this.#announce('interface.announce.result');
    else if (context && question && !this.#isStuck) this.#announceQuestion(question, context);
  }

  #announceQuestion(id: QuestionId, context: VisitContext): void {
    const variant = this.#variant(id, context);
    const title = questionText(this.#words.words, id, 'title', variant);
    const count = countChoices(id, variant);
    const key = count ? 'question' : 'questionNoChoices';
    this.#announce(`interface.announce.${key}`, {title, count});
  }

  #facts(id: QuestionId, {replay, known}: VisitContext): Facts {
    const turn = replay?.turns.find(({question}) => question === id);
    return turn?.facts ?? replay?.facts ?? known;
  }

  #variant(id: QuestionId, context: VisitContext): string | undefined {
    return variantOf(id, this.#facts(id, context), context.replay?.settled ?? {});
  }

  #question(id: QuestionId, context: VisitContext): TemplateResult {
    const {words, dutch} = this.#words;
    const {replay, topic, editing, answers} = context;
    const turns = earlierTurns(context);
    const left = replay && topic && !editing ? questionsLeft(replay, topic, this.today) : undefined;
    return html`${transcript(words, turns, (question) =>
        this.#send({type: 'answer.change', question}),
      )}
      <iw-question
        .words=${words}
        .dutch=${dutch}
        .question=${id}
        .variant=${this.#variant(id, context)}
        .answer=${answers[id]}
        .kept=${editing ? undefined : replay?.problem}
        .facts=${this.#facts(id, context)}
        .today=${this.today}
        @answer=${({answer}: AnswerEvent) =>
          this.#send({type: 'answer.give', question: id, answer})}
      ></iw-question>
      <div class="steps">
        ${this.#back()} ${left === undefined ? nothing : progress(words, turns.length + 1, left)}
      </div>`;
  }

  #back(): TemplateResult {
    return html`<button
      type="button"
      class="with-icon back"
      @click=${() => this.#send({type: 'visit.back'})}
    >
      ${icon('arrow-left')}<span>${this.#words.words.t('interface.actions.back')}</span>
    </button>`;
  }

  #result(context: VisitContext): TemplateResult {
    const {words} = this.#words;
    const {replay, topic} = context;
    if (!replay || !topic) return waiting();
    if (this.resultState === 'failed') return loadingFailed(() => void this.#loadResult());
    if (this.resultState !== 'ready' || !words.hasLater) return waiting();
    return html`<iw-result
        .facts=${replay.facts}
        .today=${this.today}
        .preview=${this.preview}
        .topic=${topic}
        .words=${words}
        .turns=${replay.turns}
        .describe=${(turn: (typeof replay.turns)[number]) => describeTurn(words, turn)}
      ></iw-result>
      <details class="answers">
        <summary>${words.t('interface.actions.showAnswers')}</summary>
        ${transcript(words, replay.turns, (question) =>
          this.#send({type: 'answer.change', question}),
        )}
      </details>
      <div class="steps">
        ${this.#back()}
        <button type="button" class="topics" @click=${() => this.#send({type: 'visit.topics'})}>
          ${words.t('interface.result.otherTopic')}
        </button>
      </div>`;
  }

  /** The rules stopped: say so, say who can tell, and leave the way back open. */
  #stuck(): TemplateResult {
    const {words} = this.#words;
    return html`<div class="card stuck">
        <h2 tabindex="-1">${words.t('interface.verdict.notSure')}</h2>
        ${['municipality', 'duo'].map(
          (id) =>
            html`<p>
              <b>${words.t(`interface.authorities.${id}.name`)}</b><br />
              ${words.t(`interface.authorities.${id}.reach`)}
            </p>`,
        )}
      </div>
      <div class="steps">${this.#back()}</div>`;
  }

  #screenNow(): TemplateResult {
    const {words, dutch} = this.#words;
    const snapshot = this.#visit.snapshot;
    if (!snapshot) return waiting();
    const id = currentQuestion(snapshot.context);
    if (this.#isStuck) return this.#stuck();
    if (snapshot.hasTag('choosing')) {
      return start(words, dutch, (topic) => this.#send({type: 'topic.choose', topic}));
    }
    return id ? this.#question(id, snapshot.context) : this.#result(snapshot.context);
  }

  #footer(): TemplateResult {
    const {words} = this.#words;
    const choosing = this.#visit.snapshot?.hasTag('choosing') ?? true;
    return html`<footer>
      <span>${words.t('interface.footer.nothingSent')}</span>
      ${
        choosing
          ? nothing
          : html`<span>
              <button type="button" class="plain" @click=${() => this.#askRestart()}>
                ${words.t('interface.actions.restart')}
              </button>
              <button type="button" class="plain" @click=${() => this.erase()}>
                ${words.t('interface.footer.eraseAll')}
              </button>
            </span>`
      }
    </footer>`;
  }

  async #askRestart(): Promise<void> {
    this.confirming = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#confirm')?.focus();
  }

  override render(): TemplateResult {
    const {words, language, error, wanted} = this.#words;
    const failed = error
      ? loadingFailed(
          () => void this.#speak(wanted),
          language && words.t('interface.errors.language'),
        )
      : nothing;
    if (!language)
      return html`<div class="app"><div class="screen">${error ? failed : waiting()}</div></div>`;
    return html`<section
      class="app"
      aria-label=${words.t('interface.title')}
      lang=${language.tag}
      dir=${language.dir}
    >
      ${header(words, {
        languages: WordsController.choices(this.languages),
        spoken: error ? language.tag : wanted,
        speak: (tag) => void this.#speak(tag, true),
        close: this.closable ? () => this.report({type: 'close'}) : undefined,
      })}
      <div class="screen stack">
        ${failed} ${this.#screenNow()}
        ${
          this.confirming
            ? confirmation(
                words,
                () => this.restart(),
                () => (this.confirming = false),
              )
            : nothing
        }
      </div>
      ${this.#footer()}
    </section>`;
  }
}

/** Registers an inner element once; a second copy of the script finds those of the first. */
function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
define('iw-question', IwQuestion);
define('iw-app', IwApp);

declare global {
  interface HTMLElementTagNameMap {
    'iw-app': IwApp;
  }
}
