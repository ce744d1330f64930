import {expect} from 'chai';
import {Assistant} from '../../../test/harness/assistant.js';
import type {Options} from '../../../test/harness/assistant.js';
import {findAll, focused, nameOf, textOf} from '../../../test/harness/query.js';
import {until} from '../../../test/harness/until.js';
import type {Facts} from '../../assess/facts.js';
import {LINK_KEY} from '../../takeaway/link.js';
import {MOST_BYTES} from '../../takeaway/visit-file.js';

const SAID = 'De persoon heeft dit zelf gezegd.';

describe("a helper's tablet", () => {
  let tablet: Assistant;

  const start = async (attributes: Options['attributes'] = {}) => {
    tablet = await Assistant.start({
      attributes: {mode: 'helper', page: '/wijzer.html', ...attributes},
    });
  };
  const said = () => tablet.choose(SAID);
  const toResult = async () => {
    await tablet.choose('Moet ik inburgeren?');
    await tablet.pickCountry('Polen');
    await said();
    await tablet.continue();
  };

  afterEach(() => tablet?.remove());

  it('says who answers, and that no child interprets', async () => {
    await start();
    const rules = findAll(tablet.root, '.rules li').map(textOf).join(' ');
    expect(rules).to.contain('De persoon antwoordt zelf.');
    expect(rules).to.contain('Laat geen kind tolken.');
    expect(await tablet.barriers()).to.deep.equal([]);
  });

  it('has the Dutch under each line from the start', async () => {
    await start({lang: 'ar'});
    const rules = await until(() => {
      const found = findAll(tablet.root, '.rules .beside').map(textOf);
      return found.length > 1 && found;
    }, 'the Dutch');
    expect(rules[1]).to.contain('Laat geen kind tolken.');
  });

  it('explains every question to who helps', async () => {
    await start({topic: 'obliged'});
    const note = tablet.find('iw-helper-note')!;
    await until(() => note.shadowRoot!.querySelector('dt'), 'the words of the note');
    expect(findAll(note.shadowRoot!, 'dt').map(textOf)).to.deep.equal([
      'Zo legt u het uit',
      'Let op',
      'Stop en vraag hulp',
    ]);
    expect(textOf(note.shadowRoot!.querySelector('dd'))).to.contain('Raad niet op naam of taal.');
    expect(await tablet.barriers()).to.deep.equal([]);
  });

  it('takes no answer that the person did not give', async () => {
    await start({topic: 'obliged'});
    const asked = tablet.heading();
    await tablet.pickCountry('Polen');
    await tablet.continue();
    expect(tablet.heading()).to.equal(asked);
    expect(textOf(tablet.find('#said-problem'))).to.equal(
      'Vraag het eerst aan de persoon zelf. Zet daarna het vinkje.',
    );
    expect(nameOf(focused()!)).to.equal(SAID);
    expect(await tablet.barriers()).to.deep.equal([]);
    await said();
    await tablet.continue();
    expect(tablet.isResult()).to.equal(true);
  });

  it('asks anew whether the person said so, where the answer is another, and at every question', async () => {
    await start({topic: 'obliged'});
    await tablet.pickCountry('Polen');
    await said();
    await tablet.pickCountry('Marokko');
    expect(tablet.chosen()).not.to.include(SAID);
    await said();
    await tablet.continue();
    expect(tablet.chosen()).not.to.include(SAID);
  });

  it('says first what is wrong with the answer itself', async () => {
    await start({topic: 'obliged'});
    await tablet.continue();
    expect(tablet.error()).not.to.equal('');
    expect(tablet.find('#said-problem')).to.equal(undefined);
  });

  it('shows the officer the article and who may deviate, right below the answer', async () => {
    await start();
    await toResult();
    const desk = await until(
      () => tablet.find('iw-desk')?.shadowRoot?.querySelector('details'),
      'the card',
    );
    desk.open = true;
    await tablet.settled();
    const labels = findAll(desk, 'dt').map(textOf);
    expect(labels).to.include.members(['Regel', 'Wie beslist', 'Wie mag afwijken']);
    expect(await tablet.barriers()).to.deep.equal([]);
  });

  it('has nothing of this on a page of a site', async () => {
    tablet = await Assistant.start({attributes: {topic: 'obliged'}});
    expect(
      findAll(tablet.root, 'iw-helper-note, iw-visit-file, iw-hand-over, .rules'),
    ).to.deep.equal([]);
    expect(tablet.choices()).not.to.include(SAID);
  });

  describe('a question that is personal', () => {
    const KNOWN: Facts = {
      nationalities: ['MA'],
      residence: 'family',
      sponsor: 'dutch',
      residenceGrantedOn: '2024-01-15',
      birthDate: '1990-03-02',
      applies: [],
    };
    const toHealth = async () => {
      tablet = await Assistant.start({
        attributes: {mode: 'helper', page: '/wijzer.html', topic: 'dispensation'},
        known: KNOWN,
      });
      while (!tablet.heard.includes('iw-question health')) {
        await until(() => tablet.choices().length, `a choice after ${tablet.heard.join()}`);
        await tablet.dontKnow();
        await said();
        await tablet.continue();
      }
      await until(() => tablet.find('iw-hand-over'), 'the question');
    };

    it('can be taken to the own phone, by a code that a press shows', async () => {
      await toHealth();
      const over = tablet.find('iw-hand-over')!;
      expect(textOf(over.shadowRoot!.querySelector('h3'))).to.equal('Deze vraag is persoonlijk');
      expect(tablet.find('svg.code')).to.equal(undefined);
      await tablet.press('Toon de code');
      await until(() => tablet.find('svg.code'), 'the code');
      const link = (tablet.find('#link') as HTMLInputElement).value;
      expect(link.startsWith(`${location.origin}/wijzer.html#${LINK_KEY}=1.`)).to.equal(true);
      expect(await tablet.barriers()).to.deep.equal([]);
      await tablet.press('Verberg de code');
      expect(tablet.find('svg.code')).to.equal(undefined);
    });

    it('is no other question', async () => {
      await start({topic: 'obliged'});
      expect(tablet.find('iw-hand-over')).to.equal(undefined);
    });
  });

  describe('a visit in a file', () => {
    const create = URL.createObjectURL.bind(URL);
    let made: Blob[];

    beforeEach(() => {
      made = [];
      URL.createObjectURL = (blob: Blob) => {
        made.push(blob);
        return create(blob);
      };
    });

    afterEach(() => {
      URL.createObjectURL = create;
    });

    const save = async (): Promise<string> => {
      await tablet.press('Bewaar als bestand');
      return made.at(-1)!.text();
    };
    const open = async (text: string) => {
      const input = tablet.find('input[type=file]') as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([text], 'inburgering.json', {type: 'application/json'}));
      input.files = files.files;
      input.dispatchEvent(new Event('change'));
      await until(() => tablet.find('.card [role=status]'), 'the notice');
      await tablet.settled();
    };
    const notice = () => textOf(tablet.find('.card [role=status]'));

    it('is not there before there is something to save', async () => {
      await start();
      expect(tablet.find('[data-action=save]')).to.equal(undefined);
      expect(tablet.find('input[type=file]')).not.to.equal(undefined);
    });

    it('goes on where it was saved, half way', async () => {
      await start({topic: 'obliged'});
      await tablet.pickCountry('Marokko');
      await said();
      await tablet.continue();
      const asked = tablet.heading();
      const text = await save();
      tablet.remove();

      await start();
      await open(text);
      expect(notice()).to.equal(
        'Dit zijn de antwoorden uit het bestand. Klopt er iets niet? Wijzig het.',
      );
      expect(tablet.heading()).to.equal(asked);
      expect(tablet.turns()).to.deep.equal(['Paspoort: Marokko']);
    });

    for (const [what, text] of Object.entries({
      damaged: '{"inburgerwijzer": "1.x.y"}',
      'of something else': 'GIF89a',
      'too large to be one': ' '.repeat(MOST_BYTES + 1),
    })) {
      it(`says that it cannot be opened, and nothing is lost, where it is ${what}`, async () => {
        await start({topic: 'obliged'});
        await open(text);
        expect(notice()).to.contain('Dit bestand is niet heel, of het is niet van deze wijzer.');
        expect(tablet.heading()).to.equal('Welk paspoort heeft u?');
      });
    }

    it('says that it is too old, or newer than the page', async () => {
      await start();
      await open('{"inburgerwijzer": "0.x.y"}');
      expect(notice()).to.contain('te oud');
      await open('{"inburgerwijzer": "9.x.y"}');
      await until(() => notice().includes('nieuwer'), 'another notice');
    });
  });
});
