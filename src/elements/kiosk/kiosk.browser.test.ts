import {expect} from 'chai';
import {Assistant} from '../../../test/harness/assistant.js';
import type {Options} from '../../../test/harness/assistant.js';
import {FakeVoices} from '../../../test/harness/voices.js';
import {find, findAll, focused, nameOf, textOf} from '../../../test/harness/query.js';
import {nextEvent, until} from '../../../test/harness/until.js';
import {places} from '../place.js';
import {layerParts} from './kiosk-layer.js';

/** So little that nobody has to wait for it, in seconds. */
const AT_ONCE = '0.01 0.01';
/** So much that it never comes. */
const NEVER = '1000 1000';

describe('a kiosk', () => {
  let kiosk: Assistant;

  const start = async (attributes: Options['attributes'] = {}): Promise<void> => {
    kiosk = await Assistant.start({
      attributes: {mode: 'kiosk', idle: NEVER, page: '/wijzer.html', ...attributes},
    });
  };
  const dialog = () => kiosk.find('dialog[open]');
  const soundButton = () => kiosk.find('iw-sound')?.shadowRoot?.querySelector('button');
  const inDialog = (selector: string) => findAll(dialog()!, selector);
  const touch = () =>
    kiosk.root.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
  const press = (selector: string, name?: string) => {
    const found = kiosk.find(selector, name);
    if (!found) throw new Error(`No ${selector} "${name}" on "${kiosk.heading()}".`);
    found.click();
    return kiosk.settled();
  };
  const key = (name: string) => press('.keys button', name);
  const keys = async (digits: string) => {
    for (const digit of digits) await key(digit);
  };
  const pick = async (country: string) => press('.picks button', country);
  /** As far as the date of the card. */
  const toDate = async () => {
    await kiosk.choose('Wanneer moet ik klaar zijn?');
    await pick('Syrië');
    await kiosk.continue();
    await kiosk.choose(await kiosk.label('residence', 'asylum'));
    await kiosk.continue();
  };
  const toResult = async () => {
    await kiosk.choose('Moet ik inburgeren?');
    await pick('Polen');
    await kiosk.continue();
  };

  afterEach(() => kiosk?.remove());

  it('has every language in sight at the start, each named in itself', async () => {
    await start();
    const names = findAll(kiosk.root, '.languages button').map(textOf);
    expect(names).to.include.members(['Nederlands', 'English', 'العربية']);
    await press('.languages button', 'English');
    await until(() => kiosk.heading() === 'What do you want to know?', 'English');
  });

  it('has the sound as the first thing to press', async () => {
    await start();
    const sound = await until(soundButton, 'the sound');
    expect(kiosk.find('button')).to.equal(sound);
    expect(nameOf(sound)).to.equal('Luister');
  });

  it('shows the question of now and nothing that was said before', async () => {
    await start();
    await toDate();
    expect(kiosk.turns()).to.deep.equal([]);
    await kiosk.back();
    expect(kiosk.heading()).to.equal('Waarom mag u in Nederland wonen?');
    expect(kiosk.chosen()).to.have.length(1);
  });

  it('takes a date by touch, from field to field, and brings no keyboard', async () => {
    await start();
    await toDate();
    const fields = findAll(kiosk.root, '.part input') as HTMLInputElement[];
    expect(fields.map(({inputMode}) => inputMode)).to.deep.equal(['none', 'none', 'none']);
    await keys('15112023');
    expect(fields.map(({value}) => value)).to.deep.equal(['15', '11', '2023']);
    await key('Haal het laatste cijfer weg');
    expect(fields.map(({value}) => value)).to.deep.equal(['15', '11', '202']);
    await key('3');
    const asked = kiosk.heading();
    await kiosk.continue();
    expect([kiosk.error(), kiosk.heading() === asked]).to.deep.equal(['', false]);
  });

  it('takes a date without a day: the next field is a touch away', async () => {
    await start();
    await toDate();
    await key('Volgend vak');
    await key('7');
    await key('Volgend vak');
    await keys('2023');
    const fields = findAll(kiosk.root, '.part input') as HTMLInputElement[];
    expect(fields.map(({value}) => value)).to.deep.equal(['', '7', '2023']);
  });

  it('goes back over an empty field to take a digit away', async () => {
    await start();
    await toDate();
    await keys('15');
    await key('Haal het laatste cijfer weg');
    const [day] = findAll(kiosk.root, '.part input') as HTMLInputElement[];
    expect(day!.value).to.equal('1');
    expect(focused()).to.equal(day);
  });

  it('offers digits only where a date or a number is asked', async () => {
    await start();
    await kiosk.choose('Wanneer moet ik klaar zijn?');
    expect(kiosk.find('iw-keypad')).to.equal(undefined);
  });

  it('takes passports by touch, more than one, and takes one back', async () => {
    await start();
    await kiosk.choose('Moet ik inburgeren?');
    await pick('Syrië');
    await pick('Polen');
    const pressed = () => findAll(kiosk.root, '.picks [aria-pressed=true]').map(textOf);
    expect(pressed()).to.have.members(['Syrië', 'Polen']);
    await pick('Polen');
    expect(pressed()).to.deep.equal(['Syrië']);
  });

  it('keeps a country of the long list in sight', async () => {
    await start();
    await kiosk.choose('Moet ik inburgeren?');
    const part = findAll(kiosk.root, 'summary').find((one) =>
      textOf(one).startsWith('Afghanistan'),
    );
    part!.click();
    await kiosk.settled();
    await pick('Albanië');
    part!.click();
    await kiosk.settled();
    expect(findAll(kiosk.root, '.picks [aria-pressed=true]').map(textOf)).to.deep.equal([
      'Albanië',
    ]);
  });

  it('keeps every link, and shows its code with the address under it', async () => {
    await start();
    await toResult();
    for (const fold of findAll(kiosk.root, 'details')) (fold as HTMLDetailsElement).open = true;
    const link = kiosk.find('a[href]') as HTMLAnchorElement;
    link.click();
    await until(() => dialog() && inDialog('svg.code')[0], 'the code');
    expect(textOf(inDialog('.address')[0])).to.equal(link.href);
    expect(await kiosk.barriers()).to.deep.equal([]);
    inDialog('button')[0]!.click();
    await until(() => !dialog(), 'the end of the dialog');
  });

  for (const way of ['click', 'auxclick', 'contextmenu', 'dragstart']) {
    it(`lets no link be followed by ${way}`, async () => {
      await start();
      await toResult();
      const link = [...kiosk.find('iw-result')!.shadowRoot!.querySelectorAll('a')][0]!;
      const event = new MouseEvent(way, {bubbles: true, composed: true, cancelable: true});
      link.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
    });
  }

  it('shows the address where no code can be made', async () => {
    const {qr} = layerParts;
    layerParts.qr = () => Promise.reject(new Error('no network'));
    try {
      await start();
      await toResult();
      const link = [...kiosk.find('iw-result')!.shadowRoot!.querySelectorAll('a')][0]!;
      link.click();
      await until(() => dialog(), 'the dialog');
      expect(textOf(inDialog('.address')[0])).to.equal(link.href);
    } finally {
      layerParts.qr = qr;
    }
  });

  it('has nothing to press that is smaller than sixty pixels', async () => {
    await start();
    const small = () =>
      findAll(kiosk.root, 'button, summary, .choice, .part input, .number input')
        .filter((one) => {
          const {width, height} = one.getBoundingClientRect();
          return width < 59.5 || height < 59.5;
        })
        .map((one) => `${kiosk.heading()}: ${one.localName} ${nameOf(one) || textOf(one)}`);
    expect(small()).to.deep.equal([]);
    await toDate();
    expect(small()).to.deep.equal([]);
    kiosk.remove();
    await start();
    await toResult();
    for (const fold of findAll(kiosk.root, 'details')) (fold as HTMLDetailsElement).open = true;
    expect(small()).to.deep.equal([]);
    await kiosk.toPlan();
    expect(small()).to.deep.equal([]);
  });

  it('leaves nothing behind on the device: no file, no copied text, no field with the link', async () => {
    await start();
    await toResult();
    await kiosk.toPlan();
    expect(kiosk.find('[data-action=calendar]')).to.equal(undefined);
    for (const view of ['desk', 'letters', 'phone']) {
      await kiosk.take(`actions.${view}`);
      await until(() => view !== 'phone' || kiosk.find('svg.code'), 'the code');
      expect(kiosk.find('iw-copy button'), view).to.equal(undefined);
      expect(kiosk.find('#link'), view).to.equal(undefined);
      await kiosk.take('actions.back');
    }
  });

  describe('that is left alone', () => {
    it('asks whether somebody is still there, and goes on for who is', async () => {
      await start();
      await toResult();
      kiosk.element.idle = '0.01 1000';
      await kiosk.settled();
      touch();
      await until(() => dialog(), 'the question');
      expect(textOf(inDialog('h2')[0])).to.equal('Bent u er nog?');
      expect(nameOf(focused()!)).to.equal('Ja, ik ben er nog');
      expect(dialog()!.textContent).not.to.match(/\d/);
      expect(await kiosk.barriers()).to.deep.equal([]);
      kiosk.element.idle = NEVER;
      (focused() as HTMLElement).click();
      await until(() => !dialog(), 'the end of the question');
      expect(kiosk.isResult()).to.equal(true);
    });

    it('reads the question aloud to who had the sound on', async () => {
      const voices = new FakeVoices([{lang: 'nl-NL'}]);
      try {
        await start();
        (await until(soundButton, 'the sound')).click();
        await until(() => voices.said.length, 'the voice');
        kiosk.element.idle = '0.01 1000';
        await kiosk.settled();
        touch();
        await until(() => voices.said.includes('nl-NL: Bent u er nog?'), 'the question');
      } finally {
        voices.restore();
      }
    });

    it('erases everything and begins anew where nobody answers', async () => {
      await start({idle: AT_ONCE});
      const app = kiosk.find('iw-app');
      const done = nextEvent(kiosk.element, 'iw-done');
      touch();
      await done;
      await until(() => kiosk.find('iw-app') !== app, 'another assistant');
      await kiosk.ready();
      expect(kiosk.heading()).to.equal('Wat wilt u weten?');
    });

    it('asks nothing of a screen that nobody has touched', async () => {
      await start({idle: AT_ONCE});
      let isDone = false;
      kiosk.element.addEventListener('iw-done', () => (isDone = true));
      // Whatever was to come by then has come before this one.
      const app = kiosk.find('iw-app');
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect([isDone, kiosk.find('iw-app') === app, dialog()]).to.deep.equal([
        false,
        true,
        undefined,
      ]);
    });

    it('is over when the device wakes after a long sleep, untouched, and goes on after a nap', async () => {
      await start({idle: '600 300'});
      await toResult();
      touch();
      const {now} = Date;
      const asleepFor = (seconds: number) => {
        Date.now = () => now() + seconds * 1000;
        document.dispatchEvent(new Event('visibilitychange'));
      };
      try {
        asleepFor(890);
        await kiosk.settled();
        expect(kiosk.isResult()).to.equal(true);
        const done = nextEvent(kiosk.element, 'iw-done');
        asleepFor(901);
        await done;
        expect(kiosk.isResult()).to.equal(false);
      } finally {
        Date.now = now;
      }
    });

    for (const end of ['pagehide', 'visibilitychange'] as const) {
      it(`is over at once where the screen goes dark (${end})`, async () => {
        await start();
        await toResult();
        const done = nextEvent(kiosk.element, 'iw-done');
        if (end === 'pagehide') dispatchEvent(new Event('pagehide'));
        else {
          Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
          document.dispatchEvent(new Event('visibilitychange'));
          Reflect.deleteProperty(document, 'visibilityState');
        }
        await done;
      });
    }
  });

  it('is empty at once for who says to be done', async () => {
    await start();
    await toResult();
    const app = kiosk.find('iw-app');
    const done = nextEvent(kiosk.element, 'iw-done');
    await press('.finish');
    await done;
    expect(app!.isConnected).to.equal(false);
    await kiosk.ready();
    expect(kiosk.heading()).to.equal('Wat wilt u weten?');
    expect(kiosk.find('.finish')).to.equal(undefined);
  });

  it('speaks the language of the page again, and knows nothing that the page told', async () => {
    await start();
    kiosk.element.known = {nationalities: ['SY']};
    await press('.languages button', 'English');
    await until(() => kiosk.heading() === 'What do you want to know?', 'English');
    await press('.topics li:nth-child(2) .topic');
    await press('.finish');
    await kiosk.ready();
    expect(kiosk.heading()).to.equal('Wat wilt u weten?');
    expect(kiosk.element.known).to.deep.equal({});
  });

  for (const lang of ['nl', 'ar']) {
    it(`has no barriers at the start, at a question and at the answer, in ${lang}`, async () => {
      await start({lang});
      expect(await kiosk.barriers()).to.deep.equal([]);
      await press('.topics li:nth-child(2) .topic');
      expect(await kiosk.barriers()).to.deep.equal([]);
      await press('.picks button[value=PL]');
      await kiosk.continue();
      expect(await kiosk.barriers()).to.deep.equal([]);
    });
  }

  it('is not used before it knows when somebody has left, and tries again', async () => {
    const {kiosk: fetch} = places;
    places.kiosk = () => Promise.reject(new Error('no network'));
    try {
      kiosk = Assistant.place({attributes: {mode: 'kiosk', idle: NEVER}});
      await until(() => kiosk.find('[role=alert]'), 'the failure');
      expect(kiosk.find('.topics')).to.equal(undefined);
    } finally {
      places.kiosk = fetch;
    }
    kiosk.find('.retry')!.click();
    await kiosk.ready();
    expect(kiosk.find('.topics')).not.to.equal(undefined);
  });

  it('is a page of a site where the mode is unknown', async () => {
    await start({mode: 'zuil', layout: 'inline'});
    expect(kiosk.find('.language select')).not.to.equal(undefined);
    expect(find(kiosk.root, '.languages button')).to.equal(undefined);
  });
});
