import {expect} from 'chai';
import {Assistant} from '../../test/harness/assistant.js';
import type {Options} from '../../test/harness/assistant.js';
import {findAll} from '../../test/harness/query.js';
import {until} from '../../test/harness/until.js';
import {QuickExitController, readExit} from './quick-exit.js';

const WEATHER = 'https://www.knmi.nl/';

describe('the quick exit', () => {
  const {leaveFor} = QuickExitController;
  let left: string[];
  let assistant: Assistant;

  beforeEach(() => {
    left = [];
    QuickExitController.leaveFor = (address) => left.push(address);
  });

  afterEach(() => {
    assistant?.remove();
    QuickExitController.leaveFor = leaveFor;
  });

  const start = async (attributes: Options['attributes'] = {}) => {
    assistant = await Assistant.start({attributes});
  };
  const press = (key: string, init: KeyboardEventInit = {}) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, ...init}));
  const escape = (times: number) => Array.from({length: times}, () => press('Escape'));

  const places: Readonly<Record<string, Options['attributes']>> = {
    'on a page': {},
    'at a kiosk': {mode: 'kiosk', exit: WEATHER},
    'on a tablet': {mode: 'helper'},
  };
  for (const [where, attributes] of Object.entries(places)) {
    it(`is one visible control that leaves for the weather, and nothing stays in sight (${where})`, async () => {
      await start(attributes);
      await assistant.press('Snel weg');
      expect(left).to.deep.equal([WEATHER]);
      expect(findAll(assistant.root, '.app')).to.deep.equal([]);
    });
  }

  it('forgets the answers', async () => {
    await start({topic: 'obliged'});
    assistant.element.known = {nationalities: ['SY']};
    await assistant.pickCountry('Syrië');
    await assistant.continue();
    await assistant.press('Snel weg');
    const app = assistant.root.querySelector('iw-app')!;
    app.hidden = false;
    await until(() => assistant.find('.topics'), 'the start');
    await assistant.choose('Moet ik inburgeren?');
    expect(assistant.heading()).to.equal('Welk paspoort heeft u?');
    expect(assistant.turns()).to.deep.equal([]);
  });

  it('is pressing Escape three times, wherever the focus is', async () => {
    await start();
    escape(2);
    expect(left).to.deep.equal([]);
    escape(1);
    expect(left).to.deep.equal([WEATHER]);
  });

  it('is not Escape three times with another key in between, nor one that is held down', async () => {
    await start();
    escape(2);
    press('Tab');
    escape(2);
    press('Escape', {repeat: true});
    expect(left).to.deep.equal([]);
  });

  it('counts on while Escape closes the assistant that lies over the page', async () => {
    assistant = Assistant.place();
    assistant.element.open();
    await assistant.ready();
    const app = assistant.find('iw-app')!;
    app.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Escape',
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    expect(app.checkVisibility()).to.equal(false);
    escape(2);
    expect(left).to.deep.equal([WEATHER]);
  });

  it('is gone with the assistant', async () => {
    await start();
    assistant.remove();
    escape(3);
    expect(left).to.deep.equal([]);
  });

  it('leads where the host says', async () => {
    await start({exit: 'https://www.example.org/nieuws'});
    await assistant.press('Snel weg');
    expect(left).to.deep.equal(['https://www.example.org/nieuws']);
  });

  it('begins anew at a kiosk, which has nowhere to go', async () => {
    await start({mode: 'kiosk'});
    await assistant.press('Snel weg');
    expect(left).to.deep.equal([location.href]);
  });

  it('leads to an empty page where there is no network: an error page says too much', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      await start();
      await assistant.press('Snel weg');
      expect(left).to.deep.equal(['about:blank']);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  for (const given of [
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@example.org',
    'http://[',
  ]) {
    it(`leads to no address that is no page of the web: ${given}`, () => {
      expect(readExit(given)).to.equal(WEATHER);
    });
  }

  it('takes an address that is relative to the page', () => {
    expect(readExit('/nieuws')).to.equal(`${location.origin}/nieuws`);
  });
});
