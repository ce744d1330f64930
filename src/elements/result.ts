import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {AUTHORITIES} from '../../flows/vocabulary.js';
import type {Authority} from '../../flows/vocabulary.js';
import type {CalendarDate} from '../assess/calendar.js';
import type {Facts} from '../assess/facts.js';
import type {Turn} from '../conversation/replay.js';
import {findingsPage} from '../conversation/findings.js';
import type {FindingsPage} from '../conversation/findings.js';
import {isDutyTopic} from '../conversation/topics.js';
import {mergeSteps, resultPage} from '../conversation/result-pieces.js';
import type {ResultPage} from '../conversation/result-pieces.js';
import {resultOf} from '../conversation/result.js';
import type {TopicId} from '../conversation/topics.js';
import type {Visit} from '../conversation/visit-types.js';
import type {Words} from '../i18n/words.js';
import {changesBetween} from '../takeaway/changes.js';
import type {Change, Outlook} from '../takeaway/changes.js';
import {gistOf} from '../takeaway/gist.js';
import {outlookOf} from '../takeaway/outlook.js';
import {planOf} from '../takeaway/plan.js';
import {lawValues} from '../takeaway/say.js';
import {changesCard} from './changes.js';
import {define} from './define.js';
import './icons-rest.js';
import {findingsTemplate, TopicEvent} from './findings.js';
import {heading, overdueNotice, papersCard, verdictCard} from './result-card.js';
import {authority, disagree, theLaw, whatChanges, why, yourAnswers} from './result-folds.js';
import type {Describe} from './result-folds.js';
import type {Local, Near} from './local/local.js';
import {whoDecides, whoNow} from './who-now.js';
import {previewLine, ResultTexts, writtenDates} from './result-texts.js';
import type {Shown, Written} from './result-texts.js';
import {resultStyles} from './result.styles.js';

export type {Describe, TurnWords} from './result-folds.js';

const undescribed: Describe = () => ({short: '', answer: ''});

/**
 * @summary What we can say, in layers: the verdict and the date, what to do and who decides, what
 *   it costs, what to bring, what it does not mean, and folded up: why, the law, what would change
 *   it, how to object. A topic with parts has each of them below the first answer.
 *
 * @fires topic - The topic to go on with, where a letter leads to one.
 * @fires plan - Somebody wants to make their plan.
 * @fires change-keep - The changed answer stays.
 * @fires change-undo - The answers are to be as they were before.
 */
export class IwResult extends LitElement {
  static override styles = resultStyles;

  static override properties = {
    facts: {attribute: false},
    today: {attribute: false},
    topic: {attribute: false},
    // The same object speaks another language after a while.
    words: {attribute: false, hasChanged: () => true},
    turns: {attribute: false},
    describe: {attribute: false},
    dutch: {attribute: false, hasChanged: () => true},
    preview: {attribute: false},
    was: {attribute: false},
    local: {attribute: false},
  };

  /** What is known of the person. Default: nothing. */
  declare facts: Facts;
  /** The day of asking, `YYYY-MM-DD` in the Netherlands. Without it nothing is shown. */
  declare today: CalendarDate | undefined;
  /** What the person came for; it leads. Default: `obliged`. */
  declare topic: TopicId;
  /** The words, with those of the answers loaded. Without them nothing is shown. */
  declare words: Words | undefined;
  /** The questions answered, in order. Default: none. */
  declare turns: readonly Turn[];
  /** Says a turn in words. */
  declare describe: Describe;
  /** The Dutch that stands under each line. Default: none. */
  declare dutch: Words | undefined;
  /** Whether `today` is another day than today, to look ahead. Default: false. */
  declare preview: boolean;
  /** The visit before an answer was changed: what became different is said. Default: none. */
  declare was: Visit | undefined;
  /** What the municipality told. Default: nothing. */
  declare local: Local | undefined;

  /** What this answer comes to. Absent where assessing failed. */
  #outlook: Outlook | undefined;
  #changes: readonly Change[] | undefined;
  /** Absent where assessing failed. */
  #page: ResultPage | undefined;
  /** The page of a topic with parts. */
  #parts: FindingsPage | undefined;

  constructor() {
    super();
    this.facts = {};
    this.topic = 'obliged';
    this.turns = [];
    this.describe = undescribed;
    this.preview = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const assessing = ['facts', 'today', 'topic', 'was', 'local'] as const;
    if (this.today !== undefined && assessing.some((name) => changed.has(name))) {
      this.#assess(this.today);
    }
  }

  /** Whatever went wrong, a visitor gets people to ask; the developer gets the error. */
  #assess(today: CalendarDate): void {
    const {topic, facts} = this;
    const municipality = this.local?.rules;
    this.#page = this.#parts = this.#outlook = this.#changes = undefined;
    try {
      const gist = gistOf({topic, facts, today, municipality});
      this.#outlook = {gist, plan: planOf(gist)};
      const was = this.was && outlookOf(this.was, {today, municipality});
      if (was) this.#changes = changesBetween(was, this.#outlook);
      if (isDutyTopic(topic)) this.#page = resultPage(resultOf(facts, today, municipality), topic);
      else this.#parts = findingsPage(topic, facts, today, municipality);
    } catch (error) {
      console.error(error);
    }
  }

  /** Focuses the verdict, so that it is what is read first. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  #steps({steps}: ResultPage, texts: ResultTexts): Shown {
    const merged = mergeSteps(steps.map((key) => texts.list(key)));
    if (!merged.length) return nothing;
    return html`<section class="card" aria-labelledby="next">
      ${texts.heading('next', 'interface.result.next')}
      <ol class="thread">
        ${merged.map((step) => html`<li>${texts.step(step)}</li>`)}
      </ol>
    </section>`;
  }

  get #near(): Near {
    const {local, words, topic, dutch} = this;
    return local && words && ((part) => local.part(part, {words, topic, dutch}));
  }

  /** Whom to ask, where we cannot tell who decides. */
  #everybody(texts: ResultTexts): Shown {
    return html`<section class="card" aria-labelledby="who">
      ${texts.heading('who', 'interface.result.who')}
      ${AUTHORITIES.map((id) => authority(texts, id, this.#near))}
    </section>`;
  }

  #text(id: 'cost' | 'notMean', key: string | undefined, texts: ResultTexts): Shown {
    const shown = key === undefined ? nothing : texts.block(key);
    if (shown === nothing) return nothing;
    return html`<section class="card ${id}" aria-labelledby=${id}>
      ${texts.heading(id, `interface.result.${id}`)} ${shown}
    </section>`;
  }

  #partsPage(texts: ResultTexts): TemplateResult {
    const {turns, describe} = this;
    const page = this.#parts;
    if (!page || !this.#outlook) return this.#apology(texts);
    return html`${findingsTemplate({
      page,
      turns,
      describe,
      texts,
      plan: this.#outlook.plan,
      near: this.#near,
      toPlan: this.#toPlan(texts),
      goOn: (topic) => this.dispatchEvent(new TopicEvent(topic)),
    })}
    ${this.#information(page.authorities, texts)}`;
  }

  #toPlan(texts: ResultTexts): TemplateResult {
    return html`<button
      type="button"
      class="primary to-plan"
      @click=${() => this.dispatchEvent(new Event('plan'))}
    >
      ${texts.both('takeaway.actions.plan')}
    </button>`;
  }

  /** What a changed answer made different, to keep it or to go back. */
  #whatChanged(texts: ResultTexts): Shown {
    if (!this.#changes) return nothing;
    return changesCard(this.#changes, texts, {
      today: this.today!,
      keep: () => this.dispatchEvent(new Event('change-keep')),
      undo: () => this.dispatchEvent(new Event('change-undo')),
    });
  }

  /** We cannot tell; here is who can. */
  #apology(texts: ResultTexts): TemplateResult {
    const answers = yourAnswers(texts, this.turns, this.describe);
    return html`<section class="card verdict" aria-labelledby="verdict">
        ${heading('notSure', texts)} ${texts.block('interface.errors.result')}
      </section>
      ${this.#everybody(texts)}
      ${answers === nothing ? nothing : html`<section class="card answers">${answers}</section>`}`;
  }

  #information([first]: readonly Authority[], texts: ResultTexts): Shown {
    return html`<p class="information">
      ${texts.both('interface.result.information', (words) => ({
        authority: words.t(`interface.authorities.${first}.name`),
      }))}
    </p>`;
  }

  override render() {
    if (!this.words?.language || this.today === undefined) return nothing;
    const page = this.#page;
    const {today} = this;
    const dates = writtenDates(page?.values ?? {});
    const written: Written = (words) => ({...lawValues(words, today), ...dates(words)});
    const texts = new ResultTexts(this.words, written, this.dutch);
    return html`<div class="result" lang=${this.words.language.tag} dir=${this.words.language.dir}>
      ${this.preview ? previewLine(texts, today) : nothing}
      ${overdueNotice(page?.overdue ?? this.#parts?.overdue, texts)} ${this.#whatChanged(texts)}
      ${
        page
          ? html`${verdictCard(page, texts)} ${this.#steps(page, texts)} ${this.#toPlan(texts)}
              ${whoNow(this.#outlook!.plan, texts, this.#near)}
              ${papersCard(this.#outlook!.plan.papers, texts)}
              ${whoDecides(page.authorities, this.#outlook!.plan, texts, this.#near)}
              ${this.#near?.('answer')} ${this.#text('cost', page.cost, texts)}
              ${this.#text('notMean', page.notMean, texts)}
              <div class="folds">
                ${why(page, texts, this.turns, this.describe)} ${theLaw(page, texts)}
                ${whatChanges({open: page.open, unsure: page.verdict === 'notSure'}, texts)}
                ${disagree(texts)}
              </div>
              ${this.#information(page.authorities, texts)}`
          : this.#partsPage(texts)
      }
    </div>`;
  }
}

define('iw-result', IwResult);

declare global {
  interface HTMLElementTagNameMap {
    'iw-result': IwResult;
  }
}
