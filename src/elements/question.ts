import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {question} from '../conversation/asked.js';
import type {QuestionId} from '../../flows/questions.js';
import type {Facts} from '../assess/facts.js';
import type {Answer, AnswerProblem} from '../conversation/answers.js';
import {
  dateFields,
  draftOf,
  finish,
  isFieldsFirst,
  numberFields,
  showsFields,
} from '../conversation/draft.js';
import type {Engine} from '../conversation/visit-types.js';
import type {Draft, DraftProblem} from '../conversation/draft.js';
import {problemText, questionText} from '../conversation/wording.js';
import type {QuestionText} from '../conversation/wording.js';
import {SOURCE} from '../i18n/words.js';
import type {Words} from '../i18n/words.js';
import {beside, both, differing, underTitle} from './beside.js';
import {choiceList} from './choice-list.js';
import {countryField} from './country-field.js';
import {dateField, dateHelp} from './date-field.js';
import {emphasis, plainEmphasis} from './emphasis.js';
import {PROBLEM_ID} from './fields.js';
import type {Fields} from './fields.js';
import {formFields} from './form-fields.js';
import {icon} from './icons.js';
import {numberField} from './number-field.js';
import type {PlaceFields} from './place.js';
import {questionStyles} from './question-styles.js';
import {base} from './styles.js';

/** The person answered and pressed Continue. It stays inside the assistant. */
export class AnswerEvent extends Event {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super('answer');
    this.answer = answer;
  }
}

/**
 * @summary One question: choose or fill in, then Continue. Choosing never submits, and nothing is
 *   filled in beforehand, except an answer that is being changed.
 *
 * @fires answer - The answer, once it can be taken.
 */
export class IwQuestion extends LitElement {
  static override styles = [base, questionStyles];

  static override properties = {
    question: {attribute: false},
    variant: {attribute: false},
    // The same object speaks another language after a while.
    words: {attribute: false, hasChanged: () => true},
    dutch: {attribute: false, hasChanged: () => true},
    answer: {attribute: false},
    kept: {attribute: false},
    facts: {attribute: false},
    today: {attribute: false},
    problemOf: {attribute: false},
    place: {attribute: false},
    draft: {state: true},
    problem: {state: true},
    isConfirmed: {state: true},
    isUnconfirmed: {state: true},
    isWhole: {attribute: false},
  };

  /** The question. */
  declare question: QuestionId;
  /** Which of its wordings. Default: its only one. */
  declare variant: string | undefined;
  /** The words of the language spoken. */
  declare words: Words;
  /** The Dutch that stands under each line. Default: none. */
  declare dutch: Words | undefined;
  /** The answer of before, when it is being changed. Default: none. */
  declare answer: Answer | undefined;
  /** Why the answer of before cannot be taken any more. Default: none. */
  declare kept: AnswerProblem | undefined;
  /** What the questions before this one gave. */
  declare facts: Facts;
  /** The day of asking. */
  declare today: string;
  /** What checks an answer against the others. Default: none, while that is being fetched. */
  declare problemOf: Engine['problemOf'] | undefined;
  /** What the place where the assistant stands does in a form. Default: nothing. */
  declare place: PlaceFields | undefined;
  declare private draft: Draft;
  declare private problem: DraftProblem | undefined;
  /** Where an answer has to be confirmed: it was. */
  declare private isConfirmed: boolean;
  /** Continue was pressed without that. */
  declare private isUnconfirmed: boolean;
  /** Whether long lists are drawn in full. Default: true. */
  declare isWhole: boolean;

  constructor() {
    super();
    this.isWhole = true;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('question') && !changed.has('answer')) return;
    this.draft = draftOf(this.question, this.answer);
    this.problem = this.kept && {code: this.kept};
    this.isConfirmed = false;
    this.isUnconfirmed = false;
  }

  /** To the heading, where a new question begins. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  readonly #change = (step: (draft: Draft) => Draft): void => {
    this.draft = step(this.draft);
    // What was confirmed was another answer.
    this.isConfirmed = false;
  };

  /**
   * The press of Continue, Enter in a field (which presses it too), or a program that sends the form. In a
   * frame that may send no forms the browser does not even say that one is sent: the press must do.
   */
  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const done = finish(this.question, this.draft, this.facts, this.today, this.problemOf);
    this.problem = 'problem' in done ? done.problem : undefined;
    this.isUnconfirmed = 'answer' in done && !!this.place?.confirm && !this.isConfirmed;
    if ('answer' in done && !this.isUnconfirmed) {
      this.dispatchEvent(new AnswerEvent(done.answer));
      return;
    }
    await this.updateComplete;
    const wrong = this.problem ? `#${PROBLEM_ID}` : '#said';
    this.renderRoot.querySelector<HTMLElement>(wrong)?.focus();
  }

  #text(part: QuestionText, words = this.words): string | undefined {
    return questionText(words, this.question, part, this.variant);
  }

  #controls(fields: Fields): TemplateResult {
    switch (fields.asked.kind) {
      case 'choice':
      case 'several':
        return choiceList(fields);
      case 'countries':
        return html`${(this.place?.countries ?? countryField)(fields)}${choiceList(fields)}`;
      case 'date':
        return html`${dateField(fields, 'date')}${dateHelp(fields)}${choiceList(fields)}`;
      case 'number':
        return html`${numberField(fields, 'number')}${choiceList(fields)}`;
      case 'form':
        return isFieldsFirst(fields.asked)
          ? html`${formFields(fields)}${choiceList(fields)}`
          : html`${choiceList(fields)}${formFields(fields)}`;
    }
  }

  /**
   * All that can be chosen and filled in, as one group with the name of the question: in a second one
   * within it, the question would be said once more.
   */
  #group(fields: Fields, hasHint: boolean): TemplateResult {
    const {kind} = fields.asked;
    const isRadios = kind === 'choice' || kind === 'form';
    const {problem} = fields;
    const about = [...(hasHint ? ['hint'] : []), ...(isRadios && problem ? [PROBLEM_ID] : [])];
    return html`<fieldset
      role=${isRadios ? 'radiogroup' : nothing}
      aria-labelledby="title"
      aria-describedby=${about.join(' ') || nothing}
      aria-invalid=${isRadios && problem && problem.field === undefined ? 'true' : nothing}
    >
      ${this.#controls(fields)}
    </fieldset>`;
  }

  #more(part: 'why' | 'where'): TemplateResult | typeof nothing {
    const text = this.#text(part);
    if (text === undefined) return nothing;
    return html`<details>
      <summary><span>${both(this.words, this.dutch, `interface.actions.${part}`)}</span></summary>
      <p>${this.#emphasis(text)}${this.#under(part)}</p>
    </details>`;
  }

  #dutchOf(part: QuestionText): string | undefined {
    return differing(this.dutch && this.#text(part, this.dutch), this.#text(part));
  }

  /** The Dutch of a text of the question, to stand below it. */
  #under(part: QuestionText) {
    const text = this.#dutchOf(part);
    return beside(text && plainEmphasis(text, SOURCE));
  }

  #emphasis(text: string) {
    return emphasis(text, this.words.language?.tag ?? 'nl');
  }

  #problem(): TemplateResult | typeof nothing {
    if (!this.problem) return nothing;
    return html`<div class="problem">
      ${icon('triangle-alert')}
      <div>
        <p id=${PROBLEM_ID} tabindex="-1">${problemText(this.words, this.problem)}</p>
        ${beside(this.dutch && problemText(this.dutch, this.problem))}
      </div>
    </div>`;
  }

  /** Digits to press, where a date or a number is asked. */
  #digits({asked, draft}: Fields): TemplateResult | typeof nothing {
    const takesDigits = dateFields(asked).length + numberFields(asked).length > 0;
    if (!this.place?.digits || !takesDigits || !showsFields(asked, draft)) return nothing;
    return this.place.digits(this.words);
  }

  #confirmation(): TemplateResult | undefined {
    const {words, dutch, isConfirmed: isGiven, isUnconfirmed: isMissing} = this;
    const change = (given: boolean) => (this.isConfirmed = given);
    return this.place?.confirm?.({words, dutch, isGiven, isMissing, change});
  }

  override render(): TemplateResult {
    const {question: id, variant, words, dutch, draft, problem, isWhole} = this;
    const fields: Fields = {
      ...{id, variant, words, dutch, draft, problem, isWhole},
      asked: question(id),
      hasDigits: this.place?.digits !== undefined,
      change: this.#change,
    };
    const hint = this.#text('hint');
    return html`${keyed(
      id,
      html`<form
        class="card"
        novalidate
        lang=${words.language?.tag ?? 'nl'}
        dir=${words.language?.dir ?? 'ltr'}
        @submit=${this.#submit}
      >
        <div class="asking">
          <h2 id="title" tabindex="-1">${this.#text('title')}</h2>
          ${underTitle(this.#dutchOf('title'))}
          ${hint === undefined ? nothing : html`<p class="hint" id="hint">${this.#emphasis(hint)}</p>`}
          ${this.#under('hint')}
          <iw-speak .words=${words}></iw-speak>
        </div>
        ${this.#problem()} ${this.#group(fields, hint !== undefined)} ${this.#digits(fields)}
        ${this.#confirmation()}
        <button class="primary" @click=${this.#submit}>
          ${both(words, dutch, 'interface.actions.continue')}
        </button>
        <div class="more">${this.#more('why')}${this.#more('where')}</div>
      </form>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iw-question': IwQuestion;
  }
}
