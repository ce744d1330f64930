import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import type {Turn} from '../../conversation/replay.js';
import type {VisitContext, VisitEvent} from '../../conversation/visit-types.js';
import {announce} from '../../controllers/announcer.js';
import {bringUp} from '../../controllers/focus.js';
import {MachineController} from '../../controllers/machine-controller.js';
import type {Words} from '../../i18n/words.js';
import type {Outlook} from '../../takeaway/changes.js';
import {checkItems} from '../../takeaway/check.js';
import {takeawayMachine} from '../../takeaway/machine.js';
import type {TakeawayEvent, ViewId} from '../../takeaway/machine.js';
import {outlookOf, turnsOf} from '../../takeaway/outlook.js';
import {writtenValues} from '../../takeaway/say.js';
import {define} from '../define.js';
import '../icons-rest.js';
import type {Local} from '../local/local.js';
import {previewLine, ResultTexts} from '../result-texts.js';
import type {Written} from '../result-texts.js';
import {calendarView} from './calendar-view.js';
import {checkView} from './check-view.js';
import type {CheckPhase} from './check-view.js';
import {deskView} from './desk-view.js';
import {householdView} from './household-view.js';
import {intakeView} from './intake-view.js';
import {lettersView} from './letters-view.js';
import {phoneView} from './phone-view.js';
import {planView} from './plan-view.js';
import {takeawayStyles} from './takeaway.styles.js';
import type {TakeawayView} from './view.js';
import {whatIfView} from './what-if-view.js';

/** Where printing is fetched. In an object, so that a test can let it fail. */
export const takeawayParts = {
  print: () => import('./printing.js'),
};

const toggled = (ticked: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(ticked);
  if (!next.delete(id)) next.add(id);
  return next;
};

/**
 * @summary What comes after the answer: a check of understanding, then the plan and all that can be
 *   taken home. One view at a time; nothing is stored or sent.
 */
export class IwTakeaway extends LitElement {
  static override styles = takeawayStyles;

  static override properties = {
    context: {attribute: false},
    // The same objects speak another language after a while.
    words: {attribute: false, hasChanged: () => true},
    dutch: {attribute: false, hasChanged: () => true},
    beside: {attribute: false},
    send: {attribute: false},
    local: {attribute: false},
    page: {attribute: false},
    isShared: {attribute: false},
    preview: {attribute: false},
    chosen: {state: true},
    hasProblem: {state: true},
    ticked: {state: true},
    hasFailed: {state: true},
    cannotPrint: {state: true},
  };

  /** The visit whose answer this is. Without it nothing is shown. */
  declare context: VisitContext | undefined;
  /** The words, with those of the takeaway loaded. Without them nothing is shown. */
  declare words: Words | undefined;
  /** The Dutch beside another language. Default: none, which is right in Dutch only. */
  declare dutch: Words | undefined;
  /** Whether the Dutch stands under each line. Default: false. */
  declare beside: boolean;
  /** Hears what the visit is to do. */
  declare send: (event: VisitEvent) => void;
  /** The address on which a phone goes on. Default: this page. */
  declare page: string;
  /** Whether others use this device too: then nothing is left on it. Default: false. */
  declare isShared: boolean;
  /** Reckoned with another day than today. Default: false. */
  declare preview: boolean;

  /** What the municipality told. Default: nothing. */
  declare local: Local | undefined;

  /** What is chosen in the check, and not yet sent. */
  declare private chosen: string | undefined;
  /** Continue was pressed with nothing chosen. */
  declare private hasProblem: boolean;
  /** What was ticked to prepare the first talk. */
  declare private ticked: ReadonlySet<string>;
  /** What a press called for could not be fetched. */
  declare private hasFailed: boolean;
  /** No dialog came. */
  declare private cannotPrint: boolean;

  readonly #machine = new MachineController(this, takeawayMachine);
  #outlook: Outlook | undefined;
  #turns: readonly Turn[] = [];

  constructor() {
    super();
    this.beside = false;
    this.send = () => undefined;
    this.page = location.href;
    this.isShared = false;
    this.preview = false;
    this.hasProblem = false;
    this.ticked = new Set();
    this.hasFailed = false;
    this.cannotPrint = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const {context} = this;
    if (!changed.has('context') || !context) return;
    const before = changed.get('context');
    const isOther = before?.answers !== context.answers || before.known !== context.known;
    if (!isOther && this.#outlook) return;
    this.#outlook = outlookOf(context, context);
    if (!this.#outlook) return;
    this.#turns = turnsOf(this.#outlook.gist);
    const items = checkItems(this.#outlook.gist, this.#outlook.plan);
    this.#machine.start({items, isChecked: context.checked !== undefined});
  }

  /** A sheet that is still waiting for its print goes with the answers that stand on it. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const sheet of document.querySelectorAll('iw-sheet')) sheet.remove();
  }

  /** Focuses the title of the view, so that it is what is read first. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('h2')?.focus(options);
  }

  #send(event: TakeawayEvent): void {
    this.chosen = undefined;
    this.hasProblem = false;
    this.hasFailed = false;
    this.cannotPrint = false;
    const wasChecking = this.#machine.snapshot?.hasTag('checking');
    this.#machine.send(event);
    const {snapshot} = this.#machine;
    if (wasChecking && snapshot?.hasTag('taking')) {
      this.send({type: 'check.done', open: snapshot.context.open});
    }
    void this.#arrive();
  }

  /** To the title of what is on the screen now. */
  async #arrive(): Promise<void> {
    await this.updateComplete;
    this.focus({preventScroll: true});
    bringUp(this.renderRoot.querySelector<HTMLElement>('h2'));
  }

  readonly #go = (view: ViewId): void => this.#send({type: 'view.open', view});

  #view({gist, plan}: Outlook, words: Words, context: VisitContext): TakeawayView {
    const {language} = words;
    const {local} = this;
    const dutch = this.beside ? this.dutch : undefined;
    const {topic} = gist;
    const written: Written = (speaking) => writtenValues(speaking, gist.values, gist.today);
    return {
      gist,
      plan,
      context,
      words,
      texts: new ResultTexts(words, written, dutch),
      dutch: this.dutch ?? words,
      turns: this.#turns,
      local,
      near: local && ((part) => local.part(part, {words, topic, dutch})),
      unclear: (context.checked?.open ?? []) as TakeawayView['unclear'],
      go: this.#go,
      send: this.send,
      page: this.page,
      isShared: this.isShared,
      preview: this.preview,
      announce: (text) => language && announce(text, {lang: language.tag, dir: language.dir}),
      host: this,
    };
  }

  /** A failure is shown on the view it belongs to, not on one that somebody went on to. */
  #settle(view: ViewId, hasFailed: boolean): void {
    if (this.#isOn(view)) this.hasFailed = hasFailed;
  }

  #isOn(view: ViewId): boolean {
    return this.#machine.snapshot?.context.view === view;
  }

  /** Printing is fetched when somebody prints, from `view`. */
  #print(
    view: ViewId,
    act: (printing: Awaited<ReturnType<typeof takeawayParts.print>>) => Promise<boolean>,
  ): void {
    // What was said of the last try is said anew.
    this.cannotPrint = false;
    takeawayParts
      .print()
      .then(act)
      .then(
        (hasOpened) => {
          this.#settle(view, false);
          this.cannotPrint = !hasOpened && this.#isOn(view);
        },
        () => this.#settle(view, true),
      );
  }

  #check(view: TakeawayView): TemplateResult {
    const snapshot = this.#machine.snapshot!;
    const {items, at} = snapshot.context;
    const phase: CheckPhase =
      (['again', 'right', 'person'] as const).find((tag) => snapshot.hasTag(tag)) ?? 'asking';
    return checkView(view, {
      item: items[at]!,
      phase,
      chosen: this.chosen,
      hasProblem: this.hasProblem,
      choose: (id) => {
        this.chosen = id;
        this.hasProblem = false;
      },
      answer: () => {
        if (this.chosen === undefined) this.hasProblem = true;
        else this.#send({type: 'check.answer', choice: this.chosen});
      },
      send: (event) => this.#send(event),
    });
  }

  #taking(view: TakeawayView, id: ViewId): TemplateResult {
    switch (id) {
      case 'what-if':
        return whatIfView(view);
      case 'household':
        return householdView(view);
      case 'phone':
        return phoneView(view);
      case 'calendar':
        return calendarView(view, {
          hasFailed: this.hasFailed,
          failed: (hasFailed) => this.#settle('calendar', hasFailed),
        });
      case 'desk':
        return deskView(view);
      case 'letters':
        return lettersView(view);
      case 'intake':
        return intakeView(view, {
          ticked: this.ticked,
          hasFailed: this.hasFailed,
          cannotPrint: this.cannotPrint,
          tick: (id) => (this.ticked = toggled(this.ticked, id)),
          print: () => this.#print(id, ({printIntake}) => printIntake(view, this.ticked)),
        });
      default:
        return planView(view, {
          hasFailed: this.hasFailed,
          cannotPrint: this.cannotPrint,
          print: () => this.#print(id, ({printPlan}) => printPlan(view)),
        });
    }
  }

  override render() {
    const {words, context} = this;
    const {snapshot} = this.#machine;
    if (!words?.language || !context || !this.#outlook || !snapshot) return nothing;
    const view = this.#view(this.#outlook, words, context);
    const {tag, dir} = words.language;
    return html`<div class="takeaway" lang=${tag} dir=${dir}>
      ${this.preview ? previewLine(view.texts, view.gist.today) : nothing}
      ${snapshot.hasTag('checking') ? this.#check(view) : this.#taking(view, snapshot.context.view)}
    </div>`;
  }
}

define('iw-takeaway', IwTakeaway);

declare global {
  interface HTMLElementTagNameMap {
    'iw-takeaway': IwTakeaway;
  }
}
