import {expect} from 'chai';
import {WordsController} from '../controllers/words-controller.js';
import {Assistant} from '../../test/harness/assistant.js';
import {TOPIC_IDS} from '../conversation/topics.js';
import type {Options} from '../../test/harness/assistant.js';
import {focused, textOf, tidy} from '../../test/harness/query.js';
import {until} from '../../test/harness/until.js';

const MOST_QUESTIONS = 8;

describe('a visit', () => {
  const placed: Assistant[] = [];
  const start = async (options?: Options): Promise<Assistant> => {
    const assistant = await Assistant.start(options);
    placed.push(assistant);
    return assistant;
  };

  afterEach(() => {
    for (const assistant of placed.splice(0)) assistant.remove();
  });

  const withoutBarriers = async (assistant: Assistant) =>
    expect(await assistant.barriers(), assistant.heading()).to.deep.equal([]);

  /** Answers with the help of `answers`, by the id of the question, until the result comes. */
  async function visit(
    assistant: Assistant,
    answers: Record<string, (assistant: Assistant) => Promise<void>>,
  ): Promise<string[]> {
    const asked: string[] = [];
    while (!assistant.isResult()) {
      const id = assistant.heard.at(-1)!.split(' ')[1]!;
      if (asked.includes(id)) throw new Error(`${id} is asked twice: ${assistant.error()}`);
      asked.push(id);
      const answer = answers[id];
      if (!answer) throw new Error(`Asked for ${id}: ${assistant.heading()}`);
      await withoutBarriers(assistant);
      await answer(assistant);
      await assistant.continue();
    }
    await withoutBarriers(assistant);
    return asked;
  }

  const option = (question: string, id: string) => async (assistant: Assistant) =>
    assistant.choose(await assistant.label(question, id));
  const date = (year: string, month?: string, day?: string) => (assistant: Assistant) =>
    assistant.typeDate({year, ...(month && {month}), ...(day && {day})});
  const country = (code: string) => (assistant: Assistant) =>
    assistant.pickCountry(
      new Intl.DisplayNames([assistant.language], {type: 'region'}).of(code) ?? code,
    );
  const none = (assistant: Assistant) => assistant.noneOfThese();

  for (const lang of ['nl', 'ar']) {
    describe(`in ${lang}`, () => {
      it('tells an asylum holder with a plan the last day', async () => {
        const assistant = await start({attributes: {lang, topic: 'deadline'}});
        const asked = await visit(assistant, {
          nationalities: country('SY'),
          residence: option('residence', 'asylum'),
          residenceGrantedOn: date('2023', '3', '1'),
          birthDate: date('1990', '5'),
          applies: none,
          pipDate: date('2024', '3', '28'),
          termEnd: option('termEnd', 'none'),
        });
        expect(asked.length).to.be.at.most(MOST_QUESTIONS);
        expect(assistant.heading()).to.contain(await assistant.words('interface', 'verdict.must'));
        expect(assistant.hasFocusOnHeading() || focused()?.localName === 'iw-result').to.equal(
          true,
        );
      });

      it('tells a family migrant of 2014 the date in the letter', async () => {
        const assistant = await start({attributes: {lang, topic: 'obliged'}});
        const asked = await visit(assistant, {
          nationalities: country('MA'),
          residence: option('residence', 'family'),
          sponsor: option('sponsor', 'dutch'),
          residenceGrantedOn: date('2014', '6', '1'),
          birthDate: date('1985'),
          letterLaw: option('letterLaw', 'wi2013'),
          letterDate: date('2014', '7'),
          applies: none,
          termEnd: date('2017', '7', '1'),
        });
        expect(asked.length).to.be.at.most(MOST_QUESTIONS);
        expect(assistant.isResult()).to.equal(true);
      });

      it('lets a citizen of the EU go after one question', async () => {
        const assistant = await start({attributes: {lang, topic: 'obliged'}});
        const asked = await visit(assistant, {nationalities: country('PL')});
        expect(asked).to.deep.equal(['nationalities']);
        expect(assistant.heading()).to.contain(
          await assistant.words('interface', 'verdict.mustNot'),
        );
      });
    });
  }

  describe('what is urgent', () => {
    /** Two taps, and no more. */
    const urgent = async (second: string): Promise<Assistant> => {
      const assistant = await start();
      await assistant.press(await assistant.words('interface', 'start.urgent.label'));
      const label = await assistant.words('interface', `start.urgent.${second}`);
      assistant.find('.urgent summary, .urgent .topic', label)!.click();
      await assistant.settled();
      return assistant;
    };

    for (const [what, outcome] of [
      ['fine', 'iw-question nationalities'],
      ['date', 'iw-question letterKind'],
    ] as const) {
      it(`leads who holds a ${what} to the questions in two taps`, async () => {
        const assistant = await urgent(what);
        await until(() => assistant.heard.includes(outcome), outcome);
      });
    }

    it('tells who has no home or money whom to call in two taps, and what to say', async () => {
      const assistant = await urgent('home');
      const reach = tidy(await assistant.words('interface', 'authorities.municipality.reach'));
      await until(() => textOf(assistant.find('.urgent')).includes(reach), 'whom to call');
      await until(() => assistant.find('.urgent li'), 'what to say');
      await withoutBarriers(assistant);
    });
  });

  it('begins with the topics, without taking the focus', async () => {
    const assistant = await start();
    expect(assistant.heading()).to.equal('Wat wilt u weten?');
    expect(focused()).to.equal(document.body);
    await withoutBarriers(assistant);
  });

  it('puts the focus on a new question and says it once', async () => {
    const assistant = await start();
    await assistant.choose('Moet ik inburgeren?');
    expect(assistant.hasFocusOnHeading()).to.equal(true);
    expect(await until(() => assistant.announced(), 'the voice')).to.equal(
      'Welk paspoort heeft u?',
    );
    await assistant.pickCountry('Marokko');
    await assistant.continue();
    expect(assistant.hasFocusOnHeading()).to.equal(true);
    expect(await until(() => assistant.announced(), 'the voice')).to.equal(
      'Waarom mag u in Nederland wonen? 9 keuzes.',
    );
  });

  it('never submits by choosing, and fills in nothing beforehand', async () => {
    const assistant = await start({attributes: {topic: 'obliged'}});
    await assistant.pickCountry('Marokko');
    await assistant.continue();
    expect(assistant.chosen()).to.deep.equal([]);
    await assistant.choose('Ik heb asiel gekregen');
    expect(assistant.heading()).to.equal('Waarom mag u in Nederland wonen?');
  });

  it('keeps the other answers when one is changed, and shows the old one', async () => {
    const assistant = await start({attributes: {topic: 'obliged'}});
    await assistant.pickCountry('Syrië');
    await assistant.continue();
    await assistant.choose('Ik heb asiel gekregen');
    await assistant.continue();
    await assistant.change('Paspoort');
    expect(assistant.heading()).to.equal('Welk paspoort heeft u?');
    const select = assistant.find('.country select') as HTMLSelectElement;
    expect(select.selectedOptions[0]?.text).to.equal('Syrië');
    await assistant.pickCountry('Eritrea');
    await assistant.continue();
    expect(assistant.turns()).to.deep.equal([
      'Paspoort: Eritrea',
      'Verblijf: Ik heb asiel gekregen',
    ]);
    await assistant.back();
    expect(assistant.chosen()).to.deep.equal(['Ik heb asiel gekregen']);
    expect(assistant.turns()).to.deep.equal(['Paspoort: Eritrea']);
  });

  it('takes "I don\'t know" on every kind of question', async () => {
    const assistant = await start({attributes: {topic: 'deadline'}});
    for (let asked = 0; asked < 20 && !assistant.isResult(); asked += 1) {
      expect(assistant.choices(), assistant.heading()).to.include('Ik weet het niet');
      for (const more of ['Waarom vraagt u dit?', 'Waar vind ik dit?']) {
        await until(() => assistant.find('summary', more), `${more} at ${assistant.heading()}`);
      }
      await assistant.dontKnow();
      await assistant.continue();
    }
    expect(assistant.isResult()).to.equal(true);
    expect(assistant.heading()).to.contain('Wij weten het niet zeker.');
  });

  describe('with a mistake', () => {
    const toDate = async (attributes: Record<string, string> = {}) => {
      const assistant = await start({attributes: {topic: 'deadline', ...attributes}});
      await assistant.pickCountry('Syrië');
      await assistant.continue();
      await assistant.choose('Ik heb asiel gekregen');
      await assistant.continue();
      return assistant;
    };

    it('names what is wrong with a date, keeps what was typed, and moves the focus there', async () => {
      const assistant = await toDate();
      const tries: [Parameters<Assistant['typeDate']>[0], string][] = [
        [{}, 'Het jaar is nog leeg.'],
        [{day: '31', month: '2', year: '2023'}, 'Deze datum bestaat niet.'],
        [{day: '1', month: '1', year: '2030'}, 'Deze datum is later dan vandaag.'],
        [{day: 'x', month: '1', year: '2023'}, 'Deze datum bestaat niet.'],
      ];
      for (const [typed, message] of tries) {
        await assistant.typeDate(typed);
        await assistant.continue();
        expect(assistant.error()).to.contain(message);
        expect(focused()?.id).to.equal('problem');
        const year = assistant.find('#date-year') as HTMLInputElement;
        expect(year.value).to.equal(typed.year ?? '');
        expect(year.getAttribute('aria-invalid')).to.equal('true');
        expect(year.getAttribute('aria-describedby')).to.contain('problem');
      }
      await withoutBarriers(assistant);
    });

    it('takes a year alone, and digits of another script', async () => {
      const assistant = await toDate();
      await assistant.typeDate({month: '٣', year: '٢٠٢٣'});
      await assistant.continue();
      expect(assistant.turns().at(-1)).to.equal('Besluit IND: maart 2023');
    });

    it('sees a birth after the permit, and a plan before 2022', async () => {
      const assistant = await toDate();
      await assistant.typeDate({year: '2023'});
      await assistant.continue();
      await assistant.noneOfThese();
      await assistant.continue();
      await assistant.typeDate({year: '2024'});
      await assistant.continue();
      expect(assistant.error()).to.contain('Deze dag is vóór uw geboorte.');
      await assistant.typeDate({year: '1990'});
      await assistant.continue();
      await assistant.typeDate({month: '11', year: '2021'});
      await assistant.continue();
      expect(assistant.error()).to.contain('Een PIP bestaat pas sinds 1 januari 2022.');
    });

    it('asks for a choice where none was made', async () => {
      const assistant = await start({attributes: {topic: 'obliged'}});
      await assistant.continue();
      expect(assistant.error()).to.contain('U heeft nog niets gekozen.');
    });
  });

  describe('controls', () => {
    it('let typing take the place of an option, and an option that of typing', async () => {
      const assistant = await start({attributes: {topic: 'obliged'}});
      await assistant.dontKnow();
      expect(assistant.chosen()).to.deep.equal(['Ik weet het niet']);
      await assistant.pickCountry('Marokko');
      expect(assistant.chosen()).to.deep.equal([]);
      await assistant.choose('Ik ben staatloos');
      expect((assistant.find('.country select') as HTMLSelectElement).value).to.equal('');
    });

    it('take more than one passport', async () => {
      const assistant = await start({attributes: {topic: 'obliged'}});
      await assistant.pickCountry('Marokko');
      await assistant.press('Nog een paspoort erbij');
      await assistant.pickCountry('Turkije', 1);
      await withoutBarriers(assistant);
      await assistant.continue();
      expect(assistant.turns()).to.deep.equal(['Paspoort: Marokko en Turkije']);
    });
  });

  describe('its language', () => {
    afterEach(() => {
      WordsController.fetcher = undefined;
    });

    it('changes midway and keeps answers and what is being chosen', async () => {
      const assistant = await start({attributes: {topic: 'obliged'}});
      await assistant.pickCountry('Syrië');
      await assistant.continue();
      await assistant.choose('Ik heb asiel gekregen');
      await assistant.speak('ar');
      await until(() => assistant.language === 'ar', 'Arabic');
      await assistant.settled();
      expect(assistant.chosen()).to.deep.equal([await assistant.label('residence', 'asylum')]);
      expect(assistant.find('.app')?.dir).to.equal('rtl');
      expect(getComputedStyle(assistant.find('h2')!).direction).to.equal('rtl');
      expect(assistant.turns()[0]).to.contain('سوريا');
      await withoutBarriers(assistant);
    });

    it('says so in Dutch and English when it cannot be fetched, and tries again', async () => {
      let isDown = true;
      const loaders = (await import('../i18n/generated/languages.js')).LOADERS;
      WordsController.fetcher = (tag, bundle) =>
        tag === 'en' && isDown ? Promise.reject(new Error('offline')) : loaders[tag]![bundle]();
      const assistant = await start({attributes: {topic: 'obliged'}});
      await assistant.pickCountry('Syrië');
      await assistant.continue();
      await assistant.speak('en');
      const alert = await until(() => assistant.find('[role=alert]'), 'the message');
      expect(textOf(alert))
        .to.contain('kon niet worden geladen')
        .and.contain('could not be loaded');
      expect(assistant.heard).to.include('iw-error language');
      expect(assistant.heading()).to.equal('Waarom mag u in Nederland wonen?');
      isDown = false;
      assistant.find('.retry')!.click();
      await until(() => assistant.language === 'en', 'English');
      await assistant.settled();
      expect(assistant.turns()).to.deep.equal(['Passport: Syria']);
      expect(assistant.find('[role=alert]')).to.equal(undefined);
    });

    it('never shows nothing, even if no language can be fetched at all', async () => {
      WordsController.fetcher = () => Promise.reject(new Error('offline'));
      const assistant = Assistant.place({attributes: {layout: 'inline'}});
      placed.push(assistant);
      const alert = await until(() => assistant.find('[role=alert]'), 'the message');
      expect(textOf(alert)).to.contain('Try again');
    });
  });

  it('forgets everything when it is erased, and says so', async () => {
    const assistant = await start({attributes: {topic: 'obliged'}, known: {nationalities: ['SY']}});
    expect(assistant.heading()).to.equal('Waarom mag u in Nederland wonen?');
    await assistant.press('Wis alles');
    expect(assistant.heading()).to.equal('Wat wilt u weten?');
    expect(await until(() => assistant.announced(), 'the voice')).to.equal('Alles is gewist.');
    await assistant.choose('Moet ik inburgeren?');
    expect(assistant.heading()).to.equal('Welk paspoort heeft u?');
  });

  it('asks once more before it begins anew', async () => {
    const assistant = await start({attributes: {topic: 'obliged'}});
    await assistant.pickCountry('Syrië');
    await assistant.continue();
    await assistant.press('Opnieuw beginnen');
    expect(assistant.turns()).to.have.length(1);
    await assistant.press('Ja');
    expect(assistant.turns()).to.have.length(0);
    expect(assistant.heading()).to.equal('Welk paspoort heeft u?');
  });

  it('lives twice on a page, each on its own, with one voice', async () => {
    const [one, other] = [await start(), await start()];
    await one.choose('Moet ik inburgeren?');
    expect(one.heading()).to.equal('Welk paspoort heeft u?');
    expect(other.heading()).to.equal('Wat wilt u weten?');
    expect(one.announced()).to.equal(other.announced());
  });

  it('tells the host ids, and never an answer', async () => {
    const assistant = await start({attributes: {topic: 'obliged'}});
    await assistant.pickCountry('Polen');
    await assistant.continue();
    expect(assistant.heard[0]).to.equal('iw-question nationalities');
    expect(assistant.heard.at(-1)).to.match(/^iw-outcome [\w.,-]+$/);
    expect(assistant.heard.join()).to.not.contain('PL').and.not.contain('Polen');
  });

  it('leaves facts aside that are none', async () => {
    const assistant = await start({
      attributes: {topic: 'obliged'},
      known: {birthDate: 'yesterday'} as never,
    });
    expect(assistant.heading()).to.equal('Welk paspoort heeft u?');
  });

  it('says what is not a value it knows, once, and goes on with a safe one', async () => {
    const said: string[] = [];
    const {warn} = console;
    console.warn = (text: string) => said.push(text);
    try {
      const attributes = {lang: 'xx', topic: 'tax', today: '2026-02-30', languages: 'nl zz'};
      const assistant = await start({attributes});
      expect(assistant.heading()).to.equal('Wat wilt u weten?');
      await start({attributes});
    } finally {
      console.warn = warn;
    }
    const ours = said.filter((text) => text.startsWith('<inburger-wijzer>'));
    expect(ours).to.have.length(4);
    expect(ours.join()).to.contain(TOPIC_IDS.join(', ')).and.contain('nl').and.contain('today=');
  });

  it('renders without a warning of Lit', async () => {
    await start({attributes: {topic: 'obliged'}});
    const issued: Set<string> = (globalThis as never as {litIssuedWarnings: Set<string>})
      .litIssuedWarnings;
    expect([...issued].filter((warning) => !/dev-mode|dev mode/.test(warning))).to.deep.equal([]);
  });
});
