import '../conversation/engine.js';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import {expect} from 'chai';
import type {QuestionId} from '../../flows/questions.js';
import {find, findAll, focused, nameOf, textOf} from '../../test/harness/query.js';
import {problemOf} from '../conversation/answers.js';
import type {Answer} from '../conversation/answers.js';
import {UNKNOWN} from '../conversation/draft.js';
import {Words} from '../i18n/words.js';
import {IwQuestion} from './question.js';
import type {AnswerEvent} from './question.js';
import {tokens} from './styles.js';

declare const axe: typeof axeCore;

if (!customElements.get('iw-question')) customElements.define('iw-question', IwQuestion);

/** One question by itself, as a person fills it in. */
class Asked {
  readonly element: IwQuestion;
  readonly #place: HTMLElement;
  given: Answer | undefined;

  private constructor(question: QuestionId, words: Words, answer: Answer | undefined) {
    this.element = document.createElement('iw-question');
    Object.assign(this.element, {question, words, answer, facts: {}, today: '2026-11-24'});
    Object.assign(this.element, {problemOf});
    this.element.addEventListener('answer', (event) => {
      this.given = (event as AnswerEvent).answer;
    });
    this.#place = document.createElement('div');
    // The values of the looks come from the assistant around it.
    const looks = document.createElement('style');
    looks.textContent = tokens.cssText.replaceAll(':host', '#place');
    this.#place.id = 'place';
    this.#place.append(looks, this.element);
    document.body.append(this.#place);
  }

  static async start(question: QuestionId, {tag = 'nl', answer}: Settings = {}): Promise<Asked> {
    const words = new Words();
    await words.speak(tag, 'rest');
    const asked = new Asked(question, words, answer);
    await asked.element.updateComplete;
    return asked;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get fields(): HTMLInputElement[] {
    return findAll(this.root, '.number input') as HTMLInputElement[];
  }

  field(name: string): HTMLInputElement {
    return find(this.root, `#number-${name}`) as HTMLInputElement;
  }

  async type(input: HTMLInputElement, text: string): Promise<void> {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await this.element.updateComplete;
  }

  async choose(option: string): Promise<void> {
    find(this.root, `.choice input[value="${option}"]`)!.click();
    await this.element.updateComplete;
  }

  get chosen(): string[] {
    return findAll(this.root, '.choice input:checked').map(
      (input) => (input as HTMLInputElement).value,
    );
  }

  async continue(): Promise<void> {
    find(this.root, 'button.primary')!.click();
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  get error(): string {
    return textOf(find(this.root, '#problem'));
  }

  /** The fields that are marked as wrong, each with the line that says what is wrong. */
  get wrong(): string[] {
    return findAll(this.root, 'input[aria-invalid=true]')
      .filter((input) => input.getAttribute('aria-describedby')?.includes('problem'))
      .map(({id}) => id);
  }

  async barriers(): Promise<string[]> {
    const {violations} = await axe.run(this.element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  }

  squeeze(width: number): void {
    this.#place.style.inlineSize = `${width}px`;
  }

  remove(): void {
    this.#place.remove();
  }
}

interface Settings {
  tag?: string;
  answer?: Answer;
}

describe('<iw-question> with numbers', () => {
  const placed: Asked[] = [];
  const start = async (question: QuestionId, settings?: Settings): Promise<Asked> => {
    const asked = await Asked.start(question, settings);
    placed.push(asked);
    return asked;
  };

  afterEach(() => {
    for (const asked of placed.splice(0)) asked.remove();
  });

  it('takes hours, with a field left empty', async () => {
    const asked = await start('hours');
    expect(asked.fields.map(nameOf)).to.deep.equal([
      'Uren inburgeringscursus',
      'Uren cursus Staatsexamen NT2',
      'Uren alfabetisering (leren lezen en schrijven)',
      'Waarvan online',
    ]);
    await asked.type(asked.field('integration'), '300');
    await asked.type(asked.field('nt2'), '٦٠');
    await asked.type(asked.field('online'), '25');
    await asked.continue();
    expect(asked.error).to.equal('');
    expect(asked.given).to.deep.equal({
      kind: 'form',
      dates: {},
      numbers: {integration: 300, nt2: 60, literacy: 0, online: 25},
    });
  });

  it('says what is wrong, tied to the field that it is about, and keeps what was typed', async () => {
    const asked = await start('hours');
    await asked.type(asked.field('integration'), '300');
    await asked.type(asked.field('online'), '7,5');
    await asked.continue();
    expect(asked.given).to.equal(undefined);
    expect(asked.error).to.contain('Vul hier een heel getal in');
    expect(focused()?.id).to.equal('problem');
    expect(asked.wrong).to.deep.equal(['number-online']);
    expect(asked.field('online').value).to.equal('7,5');
    expect(await asked.barriers()).to.deep.equal([]);
    await asked.type(asked.field('online'), '77777');
    await asked.continue();
    expect(asked.error).to.contain('Dit getal is te hoog.');
    await asked.type(asked.field('online'), '8');
    await asked.continue();
    expect(asked.error).to.equal('');
    expect(asked.wrong).to.deep.equal([]);
    expect(asked.given?.kind).to.equal('form');
  });

  it('asks for a number where nothing was filled in at all', async () => {
    const asked = await start('hours');
    await asked.continue();
    expect(asked.error).to.contain('Vul hier een heel getal in');
    expect(asked.wrong).to.deep.equal(asked.fields.map(({id}) => id));
  });

  it('lets "none" clear the hours, and typing take "none" back', async () => {
    const asked = await start('hours');
    await asked.type(asked.field('nt2'), '300');
    await asked.choose('none');
    expect(asked.fields.map(({value}) => value)).to.deep.equal(['', '', '', '']);
    await asked.type(asked.field('nt2'), '200');
    expect(asked.chosen).to.deep.equal([]);
    await asked.choose('none');
    await asked.continue();
    expect(asked.given).to.deep.equal({kind: 'form', option: 'none', dates: {}});
  });

  it('hides the fields beside "none" where another choice brings them back', async () => {
    const asked = await start('fine');
    await asked.choose('received');
    await asked.type(asked.field('amount'), '340');
    await asked.choose('none');
    expect(findAll(asked.root, '.number, .date')).to.deep.equal([]);
    await asked.choose('received');
    expect(asked.field('amount').value).to.equal('');
    await asked.choose('none');
    await asked.continue();
    expect(asked.given).to.deep.equal({kind: 'form', option: 'none', dates: {}});
  });

  it('takes a choice without its dates and numbers', async () => {
    const asked = await start('fine');
    await asked.choose('received');
    await asked.continue();
    expect(asked.given).to.deep.equal({kind: 'form', option: 'received', dates: {}});
  });

  it('blames no field for a choice that was not made', async () => {
    const asked = await start('fine');
    await asked.continue();
    expect(asked.error).to.contain('U heeft nog niets gekozen.');
    expect(asked.wrong).to.deep.equal([]);
    expect(find(asked.root, '[role=radiogroup]')?.getAttribute('aria-invalid')).to.equal('true');
  });

  it('shows an answer of before in full', async () => {
    const asked = await start('fine', {
      answer: {
        kind: 'form',
        option: 'received',
        dates: {date: '2026-10-05'},
        numbers: {amount: 340},
      },
    });
    expect(asked.chosen).to.deep.equal(['received']);
    expect(asked.field('amount').value).to.equal('340');
    expect((find(asked.root, '#date-day') as HTMLInputElement).value).to.equal('5');
  });

  it('takes one number by its unit', async () => {
    const asked = await start('azcWeeksAfterTermStart');
    expect(asked.fields.map(nameOf)).to.deep.equal(['Aantal weken']);
    await asked.type(asked.field('number'), 'negen');
    await asked.continue();
    expect(asked.wrong).to.deep.equal(['number-number']);
    await asked.type(asked.field('number'), '9');
    await asked.continue();
    expect(asked.given).to.deep.equal({kind: 'number', number: 9});
  });

  it('lets "I don\'t know" clear the fields, and typing take it back', async () => {
    const asked = await start('azcWeeksAfterTermStart');
    await asked.type(asked.field('number'), '9');
    await asked.choose(UNKNOWN);
    expect(asked.field('number').value).to.equal('');
    await asked.type(asked.field('number'), '8');
    expect(asked.chosen).to.deep.equal([]);
  });

  for (const tag of ['nl', 'ar']) {
    for (const question of ['hours', 'work', 'fine', 'partner', 'sanctions'] as const) {
      it(`fits "${question}" on a narrow screen in ${tag}, large enough to touch`, async () => {
        const asked = await start(question, {tag});
        asked.squeeze(288);
        const {clientWidth, scrollWidth} = find(asked.root, 'form')!;
        expect(scrollWidth).to.be.at.most(clientWidth);
        for (const input of findAll(asked.root, '.number input, .part input')) {
          const {height, width} = input.getBoundingClientRect();
          expect(Math.min(height, width), input.id).to.be.at.least(44);
        }
        expect(await asked.barriers()).to.deep.equal([]);
      });
    }
  }
});
