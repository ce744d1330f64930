import {sendKeys} from '@web/test-runner-commands';
import {expect} from 'chai';
import {InburgerWijzer} from '../index.js';
import {Assistant} from '../../test/harness/assistant.js';
import type {Options} from '../../test/harness/assistant.js';
import {find, focused, nameOf, textOf} from '../../test/harness/query.js';
import {until} from '../../test/harness/until.js';
import {parts} from './app.js';
import {define, VERSION} from './define.js';

describe('<inburger-wijzer>', () => {
  const placed: Assistant[] = [];
  const fetchApp = parts.app;
  const place = (options?: Options): Assistant => {
    const assistant = Assistant.place(options);
    placed.push(assistant);
    return assistant;
  };
  const launcher = ({root}: Assistant) => find(root, '[part=launcher]');
  const panel = ({root}: Assistant) => root.querySelector<HTMLElement>('[part=panel]');

  afterEach(() => {
    for (const assistant of placed.splice(0)) assistant.remove();
    parts.app = fetchApp;
  });

  async function said(act: () => unknown): Promise<string[]> {
    const texts: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => texts.push(text);
    try {
      await act();
    } finally {
      console.warn = warn;
    }
    return texts;
  }

  it('is a button until somebody presses it, and fetches nothing', async () => {
    let fetched = 0;
    parts.app = () => {
      fetched += 1;
      return fetchApp();
    };
    const assistant = place();
    expect(nameOf(launcher(assistant)!)).to.equal('Moet ik inburgeren?');
    expect(panel(assistant)).to.equal(null);
    expect(fetched).to.equal(0);
    expect(await assistant.barriers()).to.deep.equal([]);
  });

  it('fetches the rest when somebody comes near', async () => {
    let fetched = 0;
    parts.app = () => {
      fetched += 1;
      return fetchApp();
    };
    launcher(place())!.dispatchEvent(new PointerEvent('pointerenter'));
    expect(fetched).to.equal(1);
  });

  it('opens with the focus on the first heading, and closes back to the button', async () => {
    const assistant = place();
    launcher(assistant)!.click();
    await assistant.ready();
    await until(() => assistant.hasFocusOnHeading(), 'the focus');
    expect(panel(assistant)!.matches(':popover-open')).to.equal(true);
    expect(await assistant.barriers()).to.deep.equal([]);
    await sendKeys({press: 'Escape'});
    expect(panel(assistant)!.checkVisibility()).to.equal(false);
    expect(focused()).to.equal(launcher(assistant));
    expect(assistant.heard).to.deep.equal(['iw-open', 'iw-close']);
  });

  it('keeps the answers while it is closed', async () => {
    const assistant = place({attributes: {topic: 'obliged'}});
    assistant.element.open();
    await assistant.ready();
    await assistant.pickCountry('Marokko');
    await assistant.continue();
    await assistant.press('Sluiten');
    expect(launcher(assistant)).to.not.equal(undefined);
    assistant.element.open();
    await until(() => assistant.heading(), 'the question');
    expect(assistant.turns()).to.deep.equal(['Paspoort: Marokko']);
  });

  it('stays open if the host prevents closing', async () => {
    const assistant = place();
    assistant.element.addEventListener('iw-close', (event) => event.preventDefault());
    assistant.element.open();
    await assistant.ready();
    assistant.element.close();
    expect(panel(assistant)!.checkVisibility()).to.equal(true);
  });

  it('is there at once in the page itself, without a button', async () => {
    const assistant = place({attributes: {layout: 'inline'}});
    await assistant.ready();
    expect(launcher(assistant)).to.equal(undefined);
    expect(assistant.heading()).to.equal('Wat wilt u weten?');
  });

  it('says on the way how far it is, and then makes room', async () => {
    let arrive: () => void = () => undefined;
    parts.app = () => new Promise((resolve) => (arrive = () => resolve(fetchApp())));
    const assistant = place();
    launcher(assistant)!.focus();
    launcher(assistant)!.click();
    expect(textOf(launcher(assistant))).to.equal('Een moment …One moment …');
    // A status line, so that whoever does not see the button hears of it.
    expect(launcher(assistant)!.closest('[role=status]')).to.not.equal(null);
    expect(focused() === launcher(assistant)).to.equal(true);
    arrive();
    await assistant.ready();
    expect(launcher(assistant)).to.equal(undefined);
  });

  for (const layout of ['launcher', 'inline']) {
    it(`says in Dutch and English that it could not be fetched, and tries again (${layout})`, async () => {
      let isDown = true;
      parts.app = () => (isDown ? Promise.reject(new Error('offline')) : fetchApp());
      const assistant = place({attributes: {layout}});
      assistant.element.open();
      await until(() => assistant.heard.includes('iw-error app'), 'the failure');
      expect(textOf(launcher(assistant)))
        .to.contain('niet gelukt')
        .and.contain('Loading failed');
      expect(await assistant.barriers()).to.deep.equal([]);
      isDown = false;
      launcher(assistant)!.click();
      await assistant.ready();
      expect(assistant.heading()).to.equal('Wat wilt u weten?');
    });
  }

  it('fetches the words with the assistant, and does without them', async () => {
    const fetchWords = parts.words;
    const fetched: string[] = [];
    parts.words = (tag) => {
      fetched.push(tag);
      return Promise.reject(new Error('offline'));
    };
    const assistant = place({attributes: {lang: 'ar'}});
    assistant.element.open();
    await assistant.ready();
    parts.words = fetchWords;
    expect(fetched).to.deep.equal(['ar']);
    expect(assistant.language).to.equal('ar');
  });

  it('warns of a layout that it does not know, and is a launcher', async () => {
    const assistant = place({attributes: {layout: 'popup'}});
    expect(assistant.element.layout).to.equal('launcher');
    expect(launcher(assistant)).to.not.equal(undefined);
    const warnings = await said(async () => {
      assistant.element.open();
      await assistant.ready();
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('launcher, inline');
  });

  it('takes the language around it, through shadow roots, where we have that language', () => {
    const around = document.createElement('div');
    around.lang = 'en-GB';
    const inner = around.appendChild(document.createElement('div'));
    document.body.append(around);
    const element = new InburgerWijzer();
    inner.attachShadow({mode: 'open'}).append(element);
    expect(find(element.shadowRoot!, 'button')?.lang).to.equal('en');
    around.lang = 'xx';
    element.remove();
    inner.shadowRoot!.append(element);
    expect(find(element.shadowRoot!, 'button')?.lang).to.equal('nl');
    around.remove();
  });

  it('has its attributes as properties', () => {
    const {element} = place();
    element.topic = 'law';
    element.languages = 'nl ar';
    element.layout = 'launcher';
    expect(element.getAttribute('topic')).to.equal('law');
    expect(element.languages).to.equal('nl ar');
    expect(element.today).to.equal('2026-11-24');
  });

  it('begins anew and forgets at the word of the host', async () => {
    const assistant = place({attributes: {layout: 'inline', topic: 'obliged'}});
    await assistant.ready();
    await assistant.pickCountry('Marokko');
    await assistant.continue();
    assistant.element.restart();
    await assistant.settled();
    expect(assistant.turns()).to.deep.equal([]);
    assistant.element.erase();
    await assistant.settled();
    expect(assistant.heading()).to.equal('Wat wilt u weten?');
  });

  it('is defined once: the same version is silent, another one warns', async () => {
    const same = class extends HTMLElement {
      static version = VERSION;
    };
    const other = class extends HTMLElement {
      static version = '9.9.9';
    };
    expect(await said(() => define('inburger-wijzer', same))).to.deep.equal([]);
    const warnings = await said(() => define('inburger-wijzer', other));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(VERSION).and.contain('9.9.9');
    expect(customElements.get('inburger-wijzer')).to.equal(InburgerWijzer);
  });

  it('lets no style of the page in', async () => {
    const style = document.createElement('style');
    style.textContent =
      'body, body * {color: red !important; font: 40px fantasy !important; letter-spacing: 9px}';
    document.head.append(style);
    const assistant = place({attributes: {layout: 'inline'}});
    await assistant.ready();
    const {color, fontSize, letterSpacing} = getComputedStyle(assistant.find('h2')!);
    expect(color).to.equal('rgb(27, 36, 48)');
    expect(parseFloat(fontSize)).to.be.within(20, 28);
    expect(letterSpacing).to.equal('normal');
    style.remove();
  });

  it('respects hidden', () => {
    const assistant = place();
    assistant.element.hidden = true;
    expect(launcher(assistant)).to.equal(undefined);
  });

  it('can be used with the keyboard alone', async () => {
    const assistant = place({attributes: {topic: 'obliged'}});
    launcher(assistant)!.focus();
    await sendKeys({press: 'Enter'});
    await assistant.ready();
    await until(() => assistant.hasFocusOnHeading(), 'the focus');
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 20; steps += 1) {
        await sendKeys({press: 'Tab'});
        const at = focused();
        if (at && nameOf(at).startsWith(name)) return;
      }
      throw new Error(`Tab does not come to "${name}".`);
    };
    await tabTo('Kies een land');
    await sendKeys({type: 'Mar'});
    await tabTo('Verder');
    await sendKeys({press: 'Enter'});
    await until(() => assistant.heading().startsWith('Waarom'), 'the next question');
    await until(() => assistant.hasFocusOnHeading(), 'the focus');
    await tabTo('Ik woon bij familie');
    await sendKeys({press: 'ArrowDown'});
    expect(assistant.chosen()).to.deep.equal(['Ik heb asiel gekregen']);
    await tabTo('Verder');
    await sendKeys({press: 'Enter'});
    await until(() => assistant.heading().startsWith('Op welke dag'), 'the date');
    await until(() => assistant.hasFocusOnHeading(), 'the focus');
    await tabTo('Jaar');
    await sendKeys({type: '2023'});
    await sendKeys({press: 'Enter'});
    await until(() => assistant.turns().length === 3, 'the next question');
  });
});
