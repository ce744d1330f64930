/** The page of a topic that has parts: the answer first, then each part, then what does not fit. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Finding, FindingsPage} from '../conversation/findings.js';
import {textKeys, verdictKeys} from '../conversation/findings.js';
import {PLANS} from '../conversation/law-values.js';
import {mergeSteps} from '../conversation/result-pieces.js';
import type {TopicId} from '../conversation/topics.js';
import type {Plan} from '../takeaway/plan.js';
import type {Words} from '../i18n/words.js';
import {NOT_KNOWN, writtenValues} from '../takeaway/say.js';
import {icon} from './icons.js';
import {disagree, fold, theLaw, whatChanges, why} from './result-folds.js';
import type {Describe, TurnWords} from './result-folds.js';
import {papersCard} from './result-card.js';
import type {Turn} from '../conversation/replay.js';
import {ResultTexts} from './result-texts.js';
import type {Shown} from './result-texts.js';
import {whoDecides, whoNow} from './who-now.js';

export type {TurnWords};

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

  constructor(words: Words, finding: Finding) {
    this.finding = finding;
    this.#texts = new ResultTexts(words, {}, writtenValues(words, finding.values));
  }

  #key(keys: readonly string[]): string | undefined {
    return keys.find((key) => this.#texts.words.has(key));
  }

  block(slot: string): Shown {
    const key = this.#key(textKeys(this.finding, slot));
    return key === undefined ? nothing : this.#texts.block(key);
  }

  list(slot: string): readonly string[] {
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

  get title(): Shown {
    return this.#texts.inline(`outcomes.part.${this.finding.flow}`);
  }

  /** What this is and what it can give, whoever asks. */
  get about(): Shown {
    return this.#texts.block(`outcomes.${this.finding.flow}.about`);
  }

  step(text: string): Shown {
    return this.#texts.step(text);
  }
}

export interface FindingsView {
  readonly page: FindingsPage;
  readonly words: Words;
  readonly dutch: Words | undefined;
  readonly turns: readonly Turn[];
  readonly describe: Describe;
  readonly texts: ResultTexts;
  readonly plan: Plan;
  /** The way to the plan. */
  readonly toPlan: TemplateResult;
  readonly goOn: (topic: TopicId) => void;
}

function lead({page, words, dutch}: FindingsView): TemplateResult {
  const texts = new FindingTexts(words, page.lead);
  const inDutch = dutch ? new FindingTexts(dutch, page.lead).verdict : nothing;
  return html`<section class="card verdict" aria-labelledby="verdict">
    <p class="part">${texts.title}</p>
    <h2 id="verdict" tabindex="-1">${texts.verdict}</h2>
    ${inDutch === nothing ? nothing : html`<p class="dutch" lang="nl" dir="ltr">${inDutch}</p>`}
    ${dated(texts)} ${texts.block('summary')}
  </section>`;
}

const dated = (texts: FindingTexts): Shown =>
  texts.dated === nothing
    ? nothing
    : html`<div class="when">${icon('calendar')} ${texts.dated}</div>`;

const steps = (texts: FindingTexts, all: readonly string[]): Shown =>
  all.length
    ? html`<ol class="thread">
        ${all.map((step) => html`<li>${texts.step(step)}</li>`)}
      </ol>`
    : nothing;

function whatToDo({page, words, texts}: FindingsView): Shown {
  const finding = new FindingTexts(words, page.lead);
  const shown = steps(finding, mergeSteps([finding.list('next')]));
  if (shown === nothing) return nothing;
  return html`<section class="card" aria-labelledby="next">
    <h3 id="next">${texts.inline('interface.result.next')}</h3>
    ${shown}
  </section>`;
}

const part =
  ({words}: FindingsView) =>
  (finding: Finding): TemplateResult => {
    const texts = new FindingTexts(words, finding);
    return html`<details class="fold part" id=${finding.flow}>
      <summary>
        <div>
          <p class="part">${texts.title}</p>
          <h4>${texts.verdict}</h4>
        </div>
        ${icon('chevron-down')}
      </summary>
      <div class="inside">
        ${texts.about} ${dated(texts)} ${texts.block('summary')} ${steps(texts, texts.list('next'))}
        ${texts.block('notMean')}
      </div>
    </details>`;
  };

function parts(view: FindingsView): Shown {
  const {page, texts} = view;
  if (!page.parts.length) return nothing;
  return html`<section class="parts stack" aria-labelledby="parts">
    <h3 id="parts">${texts.inline('interface.result.parts')}</h3>
    ${page.parts.map(part(view))}
  </section>`;
}

function others({page, words, texts}: FindingsView): Shown {
  if (!page.others.length) return nothing;
  const list = html`<ul>
    ${page.others.map((finding) => {
      const own = new FindingTexts(words, finding);
      return html`<li><b>${own.title}</b>${own.block('summary')}${own.about}</li>`;
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
    slots.map((slot) => texts.block(`outcomes.passport.${slot}`)),
  );
}

/** Plans are shown as what they are: no law, with the day their state was looked at. */
function planned({page, texts, words}: FindingsView): Shown {
  if (!page.aboutPassport) return nothing;
  const lines = Object.entries(PLANS).map(([id, {plan, statusDate}]) =>
    texts.inline(`outcomes.planned.${id}`, {
      planYears: String(plan),
      planDate: words.date(statusDate),
    }),
  );
  return html`<section class="card planned" aria-labelledby="planned">
    <h3 id="planned">${texts.inline('outcomes.planned.title')}</h3>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </section>`;
}

function goOn({page, words, texts, goOn: go}: FindingsView): Shown {
  const {leadsTo} = page;
  if (leadsTo === undefined) return nothing;
  const topic = words.t(`interface.topics.${leadsTo}.label`);
  return html`<button type="button" class="primary go-on" @click=${() => go(leadsTo)}>
    ${texts.inline('interface.result.goOn', {topic})}
  </button>`;
}

function notMean({page, words, texts}: FindingsView): Shown {
  const shown = new FindingTexts(words, page.lead).block('notMean');
  if (shown === nothing) return nothing;
  return html`<section class="card notMean" aria-labelledby="notMean">
    <h3 id="notMean">${texts.inline('interface.result.notMean')}</h3>
    ${shown}
  </section>`;
}

/** How to object depends on who decides, and a fine or a loan has words of its own. */
function disagreeKeys({lead, authorities}: FindingsPage): readonly string[] {
  const own = lead.flow === 'fine' || lead.flow === 'loan' ? [lead.flow] : authorities;
  return own.map((id) => `outcomes.disagree.${id}`);
}

/** Amounts and terms carry the day they were checked. */
function checked({page, texts, words}: FindingsView): Shown {
  const [oldest] = page.sources.map(({checkedOn}) => checkedOn).sort();
  if (oldest === undefined) return nothing;
  const said = texts.inline('interface.result.amountsChecked', {date: words.date(oldest)});
  return html`<p class="information">${said}</p>`;
}

export function findingsTemplate(view: FindingsView): TemplateResult {
  const {page, texts, turns, describe} = view;
  const unsure = page.lead.result === 'ask';
  return html`${lead(view)} ${goOn(view)} ${whatToDo(view)} ${view.toPlan}
    ${whoNow(view.plan, texts)} ${papersCard(view.plan.papers, texts)} ${parts(view)}
    ${whoDecides(page.authorities, view.plan, texts)} ${notMean(view)} ${planned(view)}
    <div class="folds">
      ${others(view)} ${aboutPassport(view)}
      ${why({why: [], rules: page.rules}, texts, turns, describe)} ${theLaw(page, texts)}
      ${whatChanges({open: page.open, unsure}, texts)} ${disagree(texts, disagreeKeys(page))}
    </div>
    ${checked(view)}`;
}
