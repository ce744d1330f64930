/**
 * A visitor of the built component in a real browser: chooses, types and reads as a person does, and
 * knows of elements only what a person sees.
 */

import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import type {QuestionId} from '../../flows/questions.js';
import type {Answer} from '../../src/conversation/answers.js';
import {NONE, UNKNOWN} from '../../src/conversation/draft.js';
import type {TopicId} from '../../src/conversation/topics.js';

/** What can be typed or chosen on one screen, by the ids of its controls. */
interface Filling {
  readonly ticks: readonly string[];
  readonly texts: readonly (readonly [control: string, text: string])[];
  readonly countries: readonly string[];
}

const DATE_PARTS = ['year', 'month', 'day'] as const;

const dateTexts = (field: string, date: string): [string, string][] =>
  date.split('-').map((text, at) => [`${field}-${DATE_PARTS[at]!}`, String(Number(text))]);

/** What a person does on the screen to give this answer. */
function fillingOf(answer: Answer): Filling {
  const nothing = {ticks: [], texts: [], countries: []};
  switch (answer.kind) {
    case 'unknown':
      return {...nothing, ticks: [UNKNOWN]};
    case 'option':
      return {...nothing, ticks: [answer.option]};
    case 'options':
      return {...nothing, ticks: answer.options.length ? answer.options : [NONE]};
    case 'countries':
      return {...nothing, countries: answer.codes};
    case 'date':
      return {...nothing, texts: dateTexts('date', answer.date)};
    case 'number':
      return {...nothing, texts: [['number-number', String(answer.number)]]};
    case 'form':
      return {
        ...nothing,
        ticks: answer.option === undefined ? [] : [answer.option],
        texts: [
          ...Object.entries(answer.dates).flatMap(([name, date]) => dateTexts(name, date)),
          ...Object.entries(answer.numbers ?? {}).map(
            ([name, number]) => [`number-${name}`, String(number)] as [string, string],
          ),
        ],
      };
  }
}

/** What these elements say in the language spoken, without the Dutch beside it; runs in the page. */
const plainTexts = (found: Element[]): string[] =>
  found.map((one) => {
    const copy = one.cloneNode(true) as Element;
    for (const dutch of copy.querySelectorAll('.beside')) dutch.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  });

/**
 * The first that matches, if it shows: each selector somewhere within what the one before it found, in
 * whatever shadow root. Runs in the page.
 */
function shownIn(path: readonly string[]): HTMLElement | undefined {
  let found: HTMLElement[] = [document.documentElement];
  for (const selector of path) {
    const within: ParentNode[] = [...found];
    found = [];
    for (const scope of within) {
      found.push(...scope.querySelectorAll<HTMLElement>(selector));
      if (scope instanceof Element && scope.shadowRoot) within.push(scope.shadowRoot);
      for (const {shadowRoot} of scope.querySelectorAll('*')) {
        if (shadowRoot) within.push(shadowRoot);
      }
    }
  }
  return found.slice(0, 1).find((one) => one.checkVisibility({visibilityProperty: true}));
}

/** A step of the plan as it stands on the screen. */
export interface ShownStep {
  readonly id: string;
  readonly when: string;
  readonly what: string;
  readonly papers: readonly string[];
}

export class Visitor<Place extends Page | Frame = Page> {
  /** Where the assistant is: a page, or a page in a frame. */
  readonly page: Place;

  constructor(page: Place) {
    this.page = page;
  }

  /** Waits for what matches, through every shadow root, and shows. */
  async see(selector: string): Promise<void> {
    // What a test holds on to stays in the memory of the page.
    await (await this.#shown(selector)).dispose();
  }

  async press(selector: string): Promise<void> {
    const shown = await this.#shown(selector);
    await shown.evaluate((button) => button.click());
    await shown.dispose();
  }

  /** Looks in the page itself: to ask from here, step by step, takes longer than the page needs to show it. */
  async #shown(selector: string): Promise<ElementHandle<HTMLElement>> {
    const path = ['inburger-wijzer', ...selector.split(' >>> ')];
    const shown = await this.page.waitForFunction(shownIn, {polling: 'raf'}, path);
    return shown as ElementHandle<HTMLElement>;
  }

  texts(selector: string): Promise<string[]> {
    return this.page.$$eval(`inburger-wijzer >>> ${selector}`, plainTexts);
  }

  async text(selector: string): Promise<string> {
    await this.see(selector);
    return (await this.texts(selector))[0] ?? '';
  }

  async choose(topic: TopicId): Promise<void> {
    const at = (await import('../../src/conversation/topics.js')).TOPIC_IDS.indexOf(topic);
    await this.see('.topics .topic');
    const topics = await this.page.$$('inburger-wijzer >>> .topics .topic');
    await topics[at]!.click();
    await Promise.all(topics.map((one) => one.dispose()));
  }

  /** Answers the question on the screen, and waits until another screen is there. */
  async answer(question: QuestionId, answer: Answer): Promise<void> {
    const {ticks, texts, countries} = fillingOf(answer);
    await this.page.waitForFunction(
      (id) => (globalThis as {asked?: string}).asked === id,
      {},
      question,
    );
    await this.see('iw-question >>> form');
    for (const [at, code] of countries.entries()) {
      if (at > 0) await this.press('iw-question >>> .countries > button');
      await this.page.select(`inburger-wijzer >>> iw-question >>> #country-${at}`, code);
    }
    for (const value of ticks) {
      await this.press(`iw-question >>> .choice input[value="${value}"]`);
    }
    for (const [control, text] of texts) {
      await this.see(`iw-question >>> #${control}`);
      await this.page.type(`inburger-wijzer >>> iw-question >>> #${control}`, text);
    }
    await this.press('iw-question >>> form button.primary');
  }

  /** The answer on the screen: its one sentence. */
  verdict(): Promise<string> {
    return this.text('iw-result >>> h2');
  }

  /** From the answer to the plan; the check of understanding is left out. */
  async toPlan(): Promise<void> {
    await this.press('iw-result >>> .to-plan');
    await this.see('iw-takeaway >>> h2');
    if (await this.page.$('inburger-wijzer >>> iw-takeaway >>> .check')) {
      await this.press('iw-takeaway >>> .check button.plain');
    }
    await this.see('iw-takeaway >>> .plan');
  }

  /** The steps on the screen, in order. */
  async steps(): Promise<ShownStep[]> {
    const steps = await this.page.$$('inburger-wijzer >>> iw-takeaway >>> [data-step]');
    return Promise.all(
      steps.map(async (step) => {
        const texts = (selector: string) => step.$$eval(selector, plainTexts);
        return {
          id: await step.evaluate((one) => (one as HTMLElement).dataset['step'] ?? ''),
          when: (await texts('.at'))[0] ?? '',
          what: (await texts('h3'))[0] ?? '',
          papers: await texts('.carry li'),
        };
      }),
    );
  }
}
