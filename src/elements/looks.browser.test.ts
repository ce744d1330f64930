import {expect} from 'chai';
import {Assistant} from '../../test/harness/assistant.js';
import {nextEvent} from '../../test/harness/until.js';

/** Tokens as organisations publish them; each sheet gives them to what has its class. */
const PUBLISHED = {
  'voorbeeld-theme': '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css',
  'openforms-theme': '@open-formulieren/design-tokens/dist/index.css',
};

/** What of the looks comes from which token: what has it, and the property that shows it. */
const TAKEN = {
  '--utrecht-button-primary-action-background-color': ['.primary', 'background-color'],
  '--utrecht-button-primary-action-color': ['.primary', 'color'],
  '--utrecht-button-border-radius': ['.primary', 'border-start-start-radius'],
  '--utrecht-heading-2-font-family': ['h2', 'font-family'],
  '--utrecht-paragraph-color': ['h2', 'color'],
  '--utrecht-paragraph-font-family': ['.app', 'font-family'],
  '--utrecht-textbox-border-color': ['select[id^=country]', 'border-block-start-color'],
  '--utrecht-link-color': ['.plain', 'color'],
} as const;

describe('the looks', () => {
  let place: HTMLElement;

  async function start(theme = '', style = ''): Promise<Assistant> {
    place = document.createElement('div');
    place.className = theme;
    place.style.cssText = style;
    document.body.append(place);
    const assistant = await Assistant.start({attributes: {topic: 'obliged'}});
    place.append(assistant.element);
    await assistant.ready();
    return assistant;
  }
  afterEach(() => place.remove());

  const shown = (assistant: Assistant, [selector, property]: readonly [string, string]) =>
    getComputedStyle(assistant.find(selector)!).getPropertyValue(property);

  /** What the token comes to on an element of the page itself. */
  function onThePage(token: string, property: string): string {
    const probe = document.createElement('div');
    probe.style.cssText = `border: 2px solid; ${property}: var(${token})`;
    place.append(probe);
    const value = getComputedStyle(probe).getPropertyValue(property);
    probe.remove();
    return value;
  }

  for (const [theme, sheet] of Object.entries(PUBLISHED)) {
    it(`are those of the page: the tokens of ${theme}`, async () => {
      const link = document.createElement('link');
      Object.assign(link, {rel: 'stylesheet', href: `/node_modules/${sheet}`});
      const loaded = nextEvent(link, 'load');
      document.head.append(link);
      await loaded;
      const assistant = await start(theme);
      for (const [token, where] of Object.entries(TAKEN)) {
        expect(shown(assistant, where), token).to.equal(onThePage(token, where[1]));
      }
      link.remove();
    });
  }

  it('are calm without tokens', async () => {
    const assistant = await start();
    expect(shown(assistant, ['.primary', 'background-color'])).to.equal('rgb(0, 94, 168)');
    expect(shown(assistant, ['.primary', 'border-start-start-radius'])).to.equal('14px');
  });

  it('are what the page says to the assistant itself, before its tokens', async () => {
    const assistant = await start(
      '',
      `--iw-accent: rgb(1, 2, 3); --utrecht-button-primary-action-background-color: red;
       --iw-corner: 3px; --utrecht-button-border-radius: 9px;`,
    );
    expect(shown(assistant, ['.primary', 'background-color'])).to.equal('rgb(1, 2, 3)');
    expect(shown(assistant, ['.primary', 'border-start-start-radius'])).to.equal('3px');
  });
});
