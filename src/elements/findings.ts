/** The page of a topic that has parts: the answer first, then each part, then what does not fit. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Finding, FindingsPage} from '../conversation/findings.js';
import {textKeys, verdictKeys} from '../conversation/findings.js';
import {PLANS} from '../conversation/law-values.js';
import {mergeSteps} from '../conversation/result-pieces.js';
import type {TopicId} from '../conversation/topics.js';
import type {Plan} from '../takeaway/plan.js';
import {answerValues, NOT_KNOWN} from '../takeaway/say.js';
import {icon} from './icons.js';
import {disagree, fold, theLaw, whatChanges, why} from './result-folds.js';
import type {Describe} from './result-folds.js';
import {papersCard} from './result-card.js';
import type {Near} from './local/local.js';
import type {Turn} from '../conversation/replay.js';
import type {Line, ResultTexts, Shown} from './result-texts.js';
import {whoDecides, whoNow} from './who-now.js';

/** Somebody wants to go on with another topic. */
export class TopicEvent extends Event {
  readonly topic: TopicId;

  constructor(topic: TopicId) {
    super('topic');
    this.topic = topic;
  }
}

/** The texts of one finding, with its own dates and amount. */
class FindingTexts {
  readonly finding: Finding;
  readonly #texts: ResultTexts;

  constructor(texts: ResultTexts, finding: Finding) {
    this.finding = finding;
    this.#texts = texts.also((speaking) => answerValues(speaking, finding.values));
  }

  #key(keys: readonly string[]): string | undefined {
    return keys.find((key) => this.#texts.words.has(key));
  }

  block(slot: string): Shown {
    const key = this.#key(textKeys(this.finding, slot));
    return key === undefined ? nothing : this.#texts.block(key);
  }

  whole(slot: string): Shown {
    const key = this.#key(textKeys(this.finding, slot));
    return key === undefined ? nothing : this.#texts.whole(key);
  }

  list(slot: string): readonly Line[] {
    const key = this.#key(textKeys(this.finding, slot));
    return key === undefined ? [] : this.#texts.list(key);
  }

  /** A sentence that holds a date or an amount: only where that is known. */
  get dated(): Shown {
    const key = this.#key(textKeys(this.finding, 'date'));
    if (key === undefined) return nothing;
    const text = this.#texts.text(key);
    return text === '' || text.includes(NOT_KNOWN) ? nothing : this.#texts.block(key);
  }

  get verdict(): Shown {
    const key = this.#key(verdictKeys(this.finding));
    return key === undefined ? nothing : this.#texts.inline(key);
  }

  /** The Dutch of the verdict: as that of the page's title, or as that of a line. */
  verdictUnder(of: 'title' | 'line'): Shown {
    const key = this.#key(verdictKeys(this.finding));
    if (key === undefined) return nothing;
    return of === 'title' ? this.#texts.underHeading(key) : this.#texts.under(key);
  }

  get title(): Shown {
    return this.#texts.both(`outcomes.part.${this.finding.flow}`);
  }

  /** What this is and what it can give, whoever asks. */
  get about(): Shown {
    return this.#texts.whole(`outcomes.${this.finding.flow}.about`);
  }

  step(line: Line): Shown {
    return this.#texts.step(line);
  }
}

export interface FindingsView {
  readonly page: FindingsPage;
  readonly turns: readonly Turn[];
  readonly describe: Describe;
  readonly texts: ResultTexts;
  readonly plan: Plan;
  /** What a municipality told. */
  readonly near: Near;
  /** The way to the plan. */
  readonly toPlan: TemplateResult;
  readonly goOn: (topic: TopicId) => void;
}

function lead({page, texts}: FindingsView): TemplateResult {
  const own = new FindingTexts(texts, page.lead);
  return html`<section class="card verdict" aria-labelledby="verdict">
    <p class="part">${own.title}</p>
    <h2 id="verdict" tabindex="-1">${own.verdict}</h2>
    ${own.verdictUnder('title')} ${dated(own)} ${own.block('summary')}
  </section>`;
}

const dated = (texts: FindingTexts): Shown =>
  texts.dated === nothing
    ? nothing
    : html`<div class="when">
        ${icon('calendar')}
        <div>${texts.dated}</div>
      </div>`;

const steps = (texts: FindingTexts, all: readonly Line[]): Shown =>
  all.length
    ? html`<ol class="thread">
        ${all.map((step) => html`<li>${texts.step(step)}</li>`)}
      </ol>`
    : nothing;

function whatToDo({page, texts}: FindingsView): Shown {
  const finding = new FindingTexts(texts, page.lead);
  const shown = steps(finding, mergeSteps([finding.list('next')]));
  if (shown === nothing) return nothing;
  return html`<section class="card" aria-labelledby="next">
    ${texts.heading('next', 'interface.result.next')} ${shown}
  </section>`;
}

const part =
  (page: FindingsView) =>
  (finding: Finding): TemplateResult => {
    const texts = new FindingTexts(page.texts, finding);
    return html`<details class="fold part" id=${finding.flow}>
      <summary>
        <div>
          <p class="part">${texts.title}</p>
          <h4>${texts.verdict}</h4>
          ${texts.verdictUnder('line')}
        </div>
        ${icon('chevron-down')}
      </summary>
      <div class="inside">
        ${texts.about} ${dated(texts)} ${texts.whole('summary')} ${steps(texts, texts.list('next'))}
        ${texts.whole('notMean')}
      </div>
    </details>`;
  };

function parts(view: FindingsView): Shown {
  const {page, texts} = view;
  if (!page.parts.length) return nothing;
  return html`<section class="parts stack" aria-labelledby="parts">
    ${texts.heading('parts', 'interface.result.parts')} ${page.parts.map(part(view))}
  </section>`;
}

function others({page, texts}: FindingsView): Shown {
  if (!page.others.length) return nothing;
  const list = html`<ul>
    ${page.others.map((finding) => {
      const own = new FindingTexts(texts, finding);
      return html`<li><b>${own.title}</b>${own.whole('summary')}${own.about}</li>`;
    })}
  </ul>`;
  return fold(texts, 'others', [list]);
}

function aboutPassport({page, texts}: FindingsView): Shown {
  if (!page.aboutPassport) return nothing;
  const slots = ['fee', 'where', 'children', 'stay', 'ceremony'] as const;
  return fold(
    texts,
    'costOf',
    slots.map((slot) => texts.whole(`outcomes.passport.${slot}`)),
  );
}

/** Plans are shown as what they are: no law, with the day their state was looked at. */
function planned({page, texts}: FindingsView): Shown {
  if (!page.aboutPassport) return nothing;
  const lines = Object.entries(PLANS).map(([id, plan]) =>
    plan
      ? texts.both(`outcomes.planned.${id}`, (words) => ({
          planYears: String(plan.value),
          planDate: words.date(plan.statusOn),
        }))
      : nothing,
  );
  if (lines.every((line) => line === nothing)) return nothing;
  return html`<section class="card planned" aria-labelledby="planned">
    ${texts.heading('planned', 'outcomes.planned.title')}
    <ul>
      ${lines.map((line) => (line === nothing ? nothing : html`<li>${line}</li>`))}
    </ul>
  </section>`;
}

function goOn({page, texts, goOn: go}: FindingsView): Shown {
  const {leadsTo} = page;
  if (leadsTo === undefined) return nothing;
  return html`<button type="button" class="primary go-on" @click=${() => go(leadsTo)}>
    ${texts.both('interface.result.goOn', (words) => ({
      topic: words.t(`interface.topics.${leadsTo}.label`),
    }))}
  </button>`;
}

function notMean({page, texts}: FindingsView): Shown {
  const shown = new FindingTexts(texts, page.lead).block('notMean');
  if (shown === nothing) return nothing;
  return html`<section class="card notMean" aria-labelledby="notMean">
    ${texts.heading('notMean', 'interface.result.notMean')} ${shown}
  </section>`;
}

/** How to object depends on who decides, and a fine or a loan has words of its own. */
function disagreeKeys({lead, authorities}: FindingsPage): readonly string[] {
  const own = lead.flow === 'fine' || lead.flow === 'loan' ? [lead.flow] : authorities;
  return own.map((id) => `outcomes.disagree.${id}`);
}

/** Amounts and terms carry the day they were checked. */
function checked({page, texts}: FindingsView): Shown {
  const [oldest] = page.sources.map(({checkedOn}) => checkedOn).sort();
  if (oldest === undefined) return nothing;
  const said = texts.both('interface.result.amountsChecked', (words) => ({
    date: words.date(oldest),
  }));
  return html`<p class="information">${said}</p>`;
}

export function findingsTemplate(view: FindingsView): TemplateResult {
  const {page, texts, turns, describe} = view;
  const unsure = page.lead.result === 'ask';
  return html`${lead(view)} ${goOn(view)} ${whatToDo(view)} ${view.toPlan}
    ${whoNow(view.plan, texts, view.near)} ${papersCard(view.plan.papers, texts)} ${parts(view)}
    ${whoDecides(page.authorities, view.plan, texts, view.near)} ${view.near?.('answer')}
    ${notMean(view)} ${planned(view)}
    <div class="folds">
      ${others(view)} ${aboutPassport(view)}
      ${why({why: [], rules: page.rules}, texts, turns, describe)} ${theLaw(page, texts)}
      ${whatChanges({open: page.open, unsure}, texts)} ${disagree(texts, disagreeKeys(page))}
    </div>
    ${checked(view)}`;
}
