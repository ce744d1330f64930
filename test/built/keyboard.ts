/** A visitor who has nothing but a keyboard: every press is a real one, and the focus must show. */

import assert from 'node:assert/strict';
import type {Page} from 'puppeteer-core';
import type {Answer} from '../../src/conversation/answers.js';
import type {QuestionId} from '../../flows/questions.js';
import {NONE, UNKNOWN} from '../../src/conversation/draft.js';

/** What has the focus, through shadow roots. */
export interface Focused {
  readonly tag: string;
  readonly id: string;
  readonly type: string;
  readonly value: string;
  readonly classes: string;
  /** Whether one sees that it has the focus: a line around it or around its card. */
  readonly isSeen: boolean;
}

/** Longer than any round of a screen. */
const MOST_TABS = 120;

/** Runs in the page. */
function lookAtFocus(): Focused {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const outlines = [at, at?.closest('label'), at?.parentElement].map((one) => {
    if (!one) return false;
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(one);
    return (
      outlineStyle === 'auto' ||
      (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ||
      boxShadow.includes('inset')
    );
  });
  const {id = '', type = '', value = '', className = ''} = (at ?? {}) as HTMLInputElement;
  const isSeen = outlines.includes(true);
  return {
    tag: at?.localName ?? '',
    id,
    type,
    value: String(value),
    classes: String(className),
    isSeen,
  };
}

export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  focus = (): Promise<Focused> => this.page.evaluate(lookAtFocus);

  /** Goes on until what is wanted has the focus; every stop on the way must show that it has it. */
  async tabTo(isWanted: (focused: Focused) => boolean, what: string): Promise<Focused> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await this.page.keyboard.press('Tab');
      const focused = await this.focus();
      if (focused.tag === 'body') continue;
      assert.ok(focused.isSeen, `no line around ${focused.tag}.${focused.classes}#${focused.id}`);
      if (isWanted(focused)) return focused;
    }
    return assert.fail(`no Tab leads to ${what}`);
  }

  async press(classes: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.tabTo(
      (focused) => focused.tag === 'button' && focused.classes.split(' ').includes(classes),
      `the button "${classes}"`,
    );
    await this.page.keyboard.press(key);
  }

  /** A round of radios has one stop; the arrows go on in it. */
  async #choose(value: string): Promise<void> {
    let {value: now} = await this.tabTo(
      (focused) => focused.type === 'radio' || focused.value === value,
      'the choices',
    );
    await this.page.keyboard.press('Space');
    for (let arrows = 0; now !== value; arrows += 1) {
      assert.ok(arrows < MOST_TABS, `no arrow leads to ${value}`);
      await this.page.keyboard.press('ArrowDown');
      ({value: now} = await this.focus());
    }
  }

  async #pick(code: string): Promise<void> {
    let {value: now} = await this.tabTo(({tag}) => tag === 'select', 'the countries');
    for (let arrows = 0; now !== code; arrows += 1) {
      assert.ok(arrows < 400, `no arrow leads to ${code}`);
      await this.page.keyboard.press('ArrowDown');
      ({value: now} = await this.focus());
    }
  }

  async #type(control: string, text: string): Promise<void> {
    await this.tabTo(({id}) => id === control, control);
    await this.page.keyboard.type(text);
  }

  /** Waits for the question, answers it and goes on; the focus is on its heading by then. */
  async answer(question: QuestionId, answer: Answer): Promise<void> {
    await this.page.waitForFunction(
      (id) => (globalThis as {asked?: string}).asked === id,
      {},
      question,
    );
    await this.onHeading();
    switch (answer.kind) {
      case 'countries':
        await this.#pick(answer.codes[0]!);
        break;
      case 'option':
        await this.#choose(answer.option);
        break;
      case 'unknown':
        await this.#choose(UNKNOWN);
        break;
      case 'options':
        for (const value of answer.options.length ? answer.options : [NONE]) {
          await this.tabTo((focused) => focused.value === value, value);
          await this.page.keyboard.press('Space');
        }
        break;
      case 'date': {
        const [year, month, day] = answer.date.split('-');
        if (day) await this.#type('date-day', String(Number(day)));
        if (month) await this.#type('date-month', String(Number(month)));
        await this.#type('date-year', year!);
        break;
      }
      default:
        assert.fail(`"${question}" needs keys that no visit here has: ${answer.kind}`);
    }
    await this.press('primary');
  }

  /** Waits until the heading of the screen has the focus, so that it is what is read next. */
  async onHeading(): Promise<void> {
    await this.page.waitForFunction(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.localName === 'h2';
    });
  }
}
