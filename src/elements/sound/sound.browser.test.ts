import {expect} from 'chai';
import {html, render} from 'lit';
import {FakeVoices} from '../../../test/harness/voices.js';
import {speaking} from '../../../test/harness/result.js';
import {nextEvent, until} from '../../../test/harness/until.js';
import type {Words} from '../../i18n/words.js';
import './sound.js';
import type {IwSound} from './sound.js';

const NL = {lang: 'nl-NL'};
const AR = {lang: 'ar_EG'};

describe('reading aloud', () => {
  let voices: FakeVoices;
  let host: HTMLElement;
  let words: Words;
  let screen = 'residence';

  const root = () => host.shadowRoot!;
  const sound = () => root().querySelector<IwSound>('iw-sound')!;
  const button = () => sound().shadowRoot!.querySelector('button')!;
  /** Presses, and waits until that has come to something. */
  const press = async () => {
    const before = label();
    button().click();
    await until(() => label() !== before, 'another word on the button');
  };
  const label = () => button().textContent!.trim();
  const marked = () => root().querySelector('[data-spoken]')?.textContent?.trim();

  /** A screen as the assistant has it: header, message, choices, Dutch beside another language. */
  async function show(tag: string, content = html``): Promise<void> {
    words = await speaking(tag);
    const {dir} = words.language!;
    if (!host) {
      host = document.createElement('div');
      host.attachShadow({mode: 'open'});
      document.body.append(host);
    }
    render(
      html`<section lang=${tag} dir=${dir}>
        <header>
          <p>Titel</p>
          <iw-sound .words=${words} .screen=${screen}></iw-sound>
        </header>
        <div class="screen">${content}</div>
      </section>`,
      root(),
    );
    await sound().updateComplete;
  }

  const question = (title: string, choices: readonly string[]) =>
    html`<div class="card">
      <div class="asking">
        <h2>${title}</h2>
        ${words.language?.tag === 'nl' ? '' : html`<p class="dutch" lang="nl">Nederlands</p>`}
        <iw-speak .words=${words}></iw-speak>
      </div>
      ${choices.map(
        (choice) =>
          html`<label class="choice" style="display: flex"
            ><input type="radio" name="choice" /><span>${choice}</span
            ><iw-speak .words=${words}></iw-speak
          ></label>`,
      )}
      <button class="primary">Verder</button>
    </div>`;

  beforeEach(() => {
    voices = new FakeVoices([NL, AR]);
    screen = 'residence';
  });

  afterEach(() => {
    host?.remove();
    host = undefined as never;
    voices.restore();
  });

  it('says the messages and the choices of a screen, one by one, in its language', async () => {
    words = await speaking('nl');
    await show('nl', question('Waarom woont u hier?', ['Familie', 'Werk']));
    await press();
    await voices.end(3);
    expect(voices.said).to.deep.equal([
      'nl-NL: Waarom woont u hier?',
      'nl-NL: Familie',
      'nl-NL: Werk',
    ]);
  });

  it('does not say the Dutch that stands beside another language', async () => {
    words = await speaking('ar');
    await show('ar', question('لماذا؟', ['العائلة']));
    await press();
    await voices.end(2);
    expect(voices.said).to.deep.equal(['ar_EG: لماذا؟', 'ar_EG: العائلة']);
  });

  it('says a Dutch term inside another language with a Dutch voice', async () => {
    await show('ar', html`<p>هذا هو <bdi lang="nl">PIP</bdi> الخاص بكم</p>`);
    await press();
    await voices.end(3);
    expect(voices.said).to.deep.equal(['ar_EG: هذا هو', 'nl-NL: PIP', 'ar_EG: الخاص بكم']);
  });

  it('leaves a term out that there is no voice for', async () => {
    voices.restore();
    voices = new FakeVoices([AR]);
    await show('ar', html`<p>هذا هو <bdi lang="nl">PIP</bdi> الخاص بكم</p>`);
    await press();
    await voices.end(2);
    expect(voices.said).to.deep.equal(['ar_EG: هذا هو', 'ar_EG: الخاص بكم']);
  });

  it('marks what is being said, and nothing afterwards', async () => {
    await show(
      'nl',
      html`<p>Een</p>
        <p>Twee</p>`,
    );
    await press();
    expect(marked()).to.equal('Een');
    await voices.end(1);
    expect(marked()).to.equal('Twee');
    await voices.end(1);
    await until(() => !marked(), 'the end of the mark');
  });

  it('reads the next screen by itself, until it is pressed again', async () => {
    await show('nl', html`<p>Een</p>`);
    await press();
    screen = 'sponsor';
    await show('nl', html`<p>Twee</p>`);
    await until(() => voices.said.length === 2, 'the next screen');
    expect(voices.said).to.deep.equal(['nl-NL: Een', 'nl-NL: Twee']);
    await press();
    screen = 'birthDate';
    await show('nl', html`<p>Drie</p>`);
    expect(voices.said).to.have.length(2);
  });

  it('stops at a press, also where the device never tells the end of a sentence', async () => {
    await show(
      'nl',
      html`<p>Een</p>
        <p>Twee</p>`,
    );
    await press();
    await press();
    expect(voices.isQuiet).to.equal(true);
    await voices.end(1);
    expect(voices.said).to.deep.equal(['nl-NL: Een']);
    expect(label()).to.contain('Luister');
  });

  it('goes on after a sentence that the voice could not say', async () => {
    await show(
      'nl',
      html`<p>Een</p>
        <p>Twee</p>`,
    );
    await press();
    await voices.fail(1);
    expect(marked()).to.equal('Twee');
    await voices.end(1);
    await until(() => label().includes('Luister'), 'the end');
  });

  it('says on the button that the voice does not work, where it could say nothing', async () => {
    await show(
      'nl',
      html`<p>Een</p>
        <p>Twee</p>`,
    );
    await press();
    await voices.fail(2);
    await until(() => label().includes('Geen stem'), 'what became of it');
    expect(host.hasAttribute('sound')).to.equal(false);
    expect(marked()).to.equal(undefined);
  });

  it('stays on over a screen with nothing to read', async () => {
    await show('nl', html`<p>Een</p>`);
    await press();
    screen = 'waiting';
    await show('nl');
    await until(() => label().includes('Luister'), 'the end');
    screen = 'sponsor';
    await show('nl', html`<p>Twee</p>`);
    await until(() => voices.said.includes('nl-NL: Twee'), 'the next screen');
  });

  it('blames no voice that another page broke off', async () => {
    await show('nl', html`<p>Een</p>`);
    await press();
    await voices.fail(1, 'interrupted');
    await until(() => label().includes('Luister'), 'the end');
  });

  it('says so too where the device refuses to be asked', async () => {
    voices.speak = () => {
      throw new Error('no engine');
    };
    await show('nl', html`<p>Een</p>`);
    await press();
    expect(label()).to.contain('Geen stem');
  });

  it('says on the button that there is no voice, and speaks in no other', async () => {
    await show('en', html`<p>One</p>`);
    await press();
    expect(voices.said).to.deep.equal([]);
    expect(label()).to.contain('No voice for this language');
    expect(host.hasAttribute('sound')).to.equal(false);
  });

  it('uses no voice of a server: it would be sent what the person answered', async () => {
    voices.restore();
    voices = new FakeVoices([{...NL, localService: false}]);
    await show('nl', html`<p>Een</p>`);
    await press();
    expect(voices.said).to.deep.equal([]);
    expect(label()).to.contain('Geen stem');
  });

  it('finds a voice that the device tells of later', async () => {
    voices.restore();
    voices = new FakeVoices([]);
    await show('nl', html`<p>Een</p>`);
    await press();
    expect(label()).to.contain('Geen stem');
    voices.arrive([NL]);
    await press();
    expect(voices.said).to.deep.equal(['nl-NL: Een']);
  });

  it('does without where the device cannot speak at all', async () => {
    voices.take(undefined);
    await show('nl', html`<p>Een</p>`);
    await press();
    expect(label()).to.contain('Geen stem');
  });

  it('reads one choice at a press beside it, without choosing it', async () => {
    words = await speaking('nl');
    await show('nl', question('Waarom woont u hier?', ['Familie', 'Werk']));
    host.style.setProperty('--_iw-speak', 'inline-grid');
    await press();
    const [, , second] = root().querySelectorAll('iw-speak');
    second!.shadowRoot!.querySelector('button')!.click();
    expect(voices.said.at(-1)).to.equal('nl-NL: Werk');
    expect(root().querySelector(':checked')).to.equal(null);
  });

  it('has a button beside each choice once the sound is on', async () => {
    await show('nl', question('Waarom woont u hier?', ['Familie', 'Werk']));
    const button = (one: Element) => one.shadowRoot?.querySelector('button');
    const shown = () =>
      [...root().querySelectorAll('iw-speak')].map(
        (one) => button(one)?.checkVisibility() ?? false,
      );
    expect(shown()).to.deep.equal([false, false, false]);
    host.style.setProperty('--_iw-speak', 'inline-grid');
    await press();
    expect(shown()).to.deep.equal([true, true, true]);
  });

  it('tells that somebody is there with every message', async () => {
    await show('nl', html`<p>Een</p>`);
    const here = nextEvent(host, 'here');
    await press();
    await here;
  });

  it('is quiet once the assistant is gone', async () => {
    await show('nl', html`<p>Een</p>`);
    await press();
    host.remove();
    expect(voices.isQuiet).to.equal(true);
  });
});
