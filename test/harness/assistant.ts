/**
 * The assistant as a person meets it: tests choose, type and read, and know nothing of elements.
 * It speaks in words of the screen; the few it must know itself come from the locale.
 */

import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import '../../src/index.js';
import type {Facts, InburgerWijzer, MunicipalConfig} from '../../src/index.js';
import {find, findAll, focused, nameOf, textOf} from './query.js';
import {until} from './until.js';

declare const axe: typeof axeCore;

interface DateText {
  day?: string;
  month?: string;
  year?: string;
}

/** The files that hold the texts of a name. */
const LOCALE_FILES = {
  interface: ['interface', 'interface-rest', 'interface-later'],
  questions: ['questions'],
  takeaway: ['takeaway', 'takeaway-plan'],
  local: ['local'],
} as const;

/** A text, or texts by their keys. */
type Texts = {readonly [key: string]: Texts};
const fetched = new Map<string, Promise<Texts>>();

const readLocale = (path: string): Promise<Texts> => {
  const known = fetched.get(path) ?? fetch(`/locales/${path}`).then((answer) => answer.json());
  fetched.set(path, known);
  return known;
};

export interface Options {
  attributes?: Readonly<Record<string, string>>;
  known?: Facts;
  config?: MunicipalConfig;
}

export class Assistant {
  readonly element: InburgerWijzer;
  /** Every event that the host heard, as `type` with its ids. */
  readonly heard: string[] = [];

  private constructor(element: InburgerWijzer) {
    this.element = element;
    for (const type of ['iw-open', 'iw-close', 'iw-question', 'iw-outcome', 'iw-error'] as const) {
      element.addEventListener(type, (event) => {
        const {question, outcomes, code} = event as never as Record<string, string>;
        this.heard.push([type, question ?? outcomes ?? code].filter((part) => part).join(' '));
      });
    }
  }

  /** Puts an assistant on the page, a launcher unless the attributes say otherwise. */
  static place({attributes = {}, known, config}: Options = {}): Assistant {
    const element = document.createElement('inburger-wijzer');
    for (const [name, value] of Object.entries({today: '2026-11-24', lang: 'nl', ...attributes})) {
      element.setAttribute(name, value);
    }
    if (known) element.known = known;
    if (config) element.config = config;
    const assistant = new Assistant(element);
    document.body.append(element);
    return assistant;
  }

  /** An assistant in the page, with its first screen there. */
  static async start({attributes, ...options}: Options = {}): Promise<Assistant> {
    const assistant = Assistant.place({
      ...options,
      attributes: {layout: 'inline', ...attributes},
    });
    await assistant.ready();
    return assistant;
  }

  async ready(): Promise<void> {
    await until(() => this.find('h2'), 'the first screen');
    await this.settled();
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get language(): string {
    return this.find('.app')?.lang ?? 'nl';
  }

  find(selector: string, name?: string): HTMLElement | undefined {
    return find(this.root, selector, name);
  }

  /** A text in the language spoken, by what it belongs to and its path. */
  async words(name: keyof typeof LOCALE_FILES, path: string): Promise<string> {
    for (const file of LOCALE_FILES[name]) {
      const texts: unknown = await readLocale(`${this.language}/${file}.json`);
      const text = path.split('.').reduce((inner, key) => (inner as Texts)?.[key], texts);
      if (text !== undefined) return String(text);
    }
    throw new Error(`No text ${name}.${path} in "${this.language}".`);
  }

  /** The label of an option, in the language spoken. */
  label(question: string, option: string): Promise<string> {
    return this.words('questions', `${question}.option.${option}.label`);
  }

  heading = (): string => textOf(this.find('h2'));
  choices = (): string[] => findAll(this.root, '.choice input').map(nameOf);
  chosen = (): string[] => findAll(this.root, '.choice input:checked').map(nameOf);
  turns = (): string[] => findAll(this.root, '.turn > span:first-child').map(textOf);
  error = (): string => textOf(this.find('#problem'));
  isResult = (): boolean => this.find('iw-result') !== undefined;
  hasFocusOnHeading = (): boolean => focused() === this.find('h2');

  /** What the page's one voice says now. */
  announced(): string {
    const voices = document.querySelectorAll('[data-inburger-wijzer=announcer]');
    if (voices.length !== 1) throw new Error(`There are ${voices.length} voices on the page.`);
    return textOf(voices[0]);
  }

  async press(name: string): Promise<void> {
    const button = this.find('button, summary', name);
    if (!button) throw new Error(`No button "${name}" on "${this.heading()}".`);
    button.click();
    await this.settled();
  }

  /** Chooses or ticks; a topic is a button. */
  async choose(...names: string[]): Promise<void> {
    for (const name of names) {
      const choice = this.find('.choice input', name) ?? this.find('.topic', name);
      if (!choice) throw new Error(`No choice "${name}" in: ${this.choices().join(' | ')}.`);
      choice.click();
      await this.settled();
    }
  }

  /** Types into the date fields; `legend` names them where there are more than one. */
  async typeDate(date: DateText, legend?: string): Promise<void> {
    const within = legend
      ? findAll(this.root, 'fieldset.named').find(
          (set) => textOf(set.querySelector('legend')) === legend,
        )
      : this.root;
    if (!within) throw new Error(`No date "${legend}".`);
    for (const part of ['day', 'month', 'year'] as const) {
      const input = find(within, `.part.${part} input`) as HTMLInputElement;
      input.value = date[part] ?? '';
      input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    await this.settled();
  }

  /** Types into a number field, found by its label or its name; without one into the only one. */
  async typeNumber(text: string, field = 'number'): Promise<void> {
    const input = (this.find(`#number-${CSS.escape(field)}`) ??
      this.find('.number input', field)) as HTMLInputElement | undefined;
    if (!input) throw new Error(`No number "${field}" on "${this.heading()}".`);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.settled();
  }

  async pickCountry(name: string, index = 0): Promise<void> {
    const select = findAll(this.root, '.country select')[index] as HTMLSelectElement;
    // The whole list comes once the question has been painted.
    const option = await until(
      () => [...select.options].find(({text}) => text === name),
      `the country "${name}"`,
    );
    select.value = option.value;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  async continue(): Promise<void> {
    await this.press(await this.words('interface', 'actions.continue'));
  }

  async back(): Promise<void> {
    await this.press(await this.words('interface', 'actions.back'));
  }

  async dontKnow(): Promise<void> {
    await this.choose(await this.words('interface', 'actions.dontKnow'));
  }

  async noneOfThese(): Promise<void> {
    await this.choose(await this.words('interface', 'actions.noneOfThese'));
  }

  /** Presses the button that says this text of the takeaway. */
  async take(path: string): Promise<void> {
    await this.press(await this.words('takeaway', path));
  }

  /** From the answer to the plan, without the check of understanding. */
  async toPlan(): Promise<void> {
    await this.take('actions.plan');
    await this.take('check.skip');
  }

  /** The steps of the plan on the screen, by their ids. */
  steps = (): string[] => findAll(this.root, '[data-step]').map((step) => step.dataset.step ?? '');

  /** Opens an earlier answer to change it, by what its line begins with. */
  async change(short: string): Promise<void> {
    const line = findAll(this.root, '.turns li').find((one) => textOf(one).startsWith(short));
    line?.querySelector('button')?.click();
    await this.settled();
  }

  async speak(tag: string): Promise<void> {
    const select = this.find('.language select') as HTMLSelectElement;
    select.value = tag;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.settled();
  }

  /** Waits until everything on the screen is drawn, and a result has come if one is due. */
  async settled(): Promise<void> {
    for (let round = 0; round < 3; round += 1) {
      for (const element of findAll(
        this.root,
        'iw-app, iw-question, iw-result, iw-takeaway, iw-local',
      )) {
        await (element as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
      }
    }
    await until(() => !this.find('.stack > .wait'), 'the answer');
  }

  /** What axe-core finds wrong with what shows now. */
  async barriers(): Promise<string[]> {
    const {violations} = await axe.run(this.element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // These judge a whole page, which a test has not.
      rules: {region: {enabled: false}, 'page-has-heading-one': {enabled: false}},
    });
    return violations.map(
      ({id, nodes}) => `${id}: ${nodes.map(({html}) => html.slice(0, 120)).join(' ')}`,
    );
  }

  remove(): void {
    this.element.remove();
  }
}
