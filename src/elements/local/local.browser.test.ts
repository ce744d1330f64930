import {expect} from 'chai';
import type {Facts, MunicipalConfig} from '../../index.js';
import {Assistant} from '../../../test/harness/assistant.js';
import type {Options} from '../../../test/harness/assistant.js';
import {RUNNING, TRIED as TRIED_BEFORE} from '../../../test/harness/people.js';
import {deep, find, findAll, nameOf, textOf} from '../../../test/harness/query.js';
import {until} from '../../../test/harness/until.js';
import {linkTo} from '../../takeaway/link.js';
import {localParts as parts} from '../local-controller.js';

const LEAST: MunicipalConfig = {name: 'Gemeente Voorbeeld', validUntil: '2026-11-24'};
const CONFIG: MunicipalConfig = {
  ...LEAST,
  contact: {
    phone: '14 099',
    desk: 'Raadhuisplein 1',
    hours: {nl: 'Op werkdagen', ar: 'أيام العمل'},
    appointment: 'https://www.example.org/afspraak',
    teams: [{name: 'Team Ontheffing', topics: ['dispensation'], phone: '099 123 45 67'}],
  },
  practice: {
    helpers: [
      {name: 'Taalhuis', languages: ['nl']},
      {name: 'De Brug', languages: ['ar'], phone: '099 765 43 21', about: {nl: 'Gratis **hulp**'}},
      {name: 'Derde', languages: ['tr']},
    ],
    lessons: [{name: 'Taalcafé', where: 'Marktplein 3', web: 'https://www.example.org/taal'}],
  },
};
const TRIED: Facts = {
  ...TRIED_BEFORE,
  work: {years: 2},
  health: 'none',
  applies: [],
  termEnd: 'none',
};
const CRITERIA: MunicipalConfig = {
  ...CONFIG,
  wi2007: {effort: {hours: 500, attempts: 3}, integrated: {workYears: 5}},
};

describe('a page of a municipality', () => {
  let assistant: Assistant;
  let complaints: string[] = [];
  const {warn} = console;
  const {fetch} = window;
  const {local} = parts;

  beforeEach(() => {
    complaints = [];
    console.warn = (text: string) => complaints.push(text);
  });
  afterEach(() => {
    console.warn = warn;
    window.fetch = fetch;
    parts.local = local;
    assistant.remove();
  });

  const start = async (options: Options) => (assistant = await Assistant.start(options));
  const texts = (selector: string) => findAll(assistant.root, selector).map(textOf);
  const said = () => [...deep(assistant.root)].map((one) => one.shadowRoot?.textContent).join(' ');
  const onDispensation = (config: MunicipalConfig, known: Facts = TRIED, attributes = {}) =>
    start({attributes: {topic: 'dispensation', ...attributes}, known, config});
  const speakArabic = async () => {
    await assistant.speak('ar');
    await until(() => assistant.language === 'ar', 'the Arabic');
    await assistant.settled();
  };
  const verdict = () => findAll(assistant.root, '[data-outcome], h2').map(textOf).join(' ');

  it('shows its topics, in its languages, and its own text below them', async () => {
    await start({
      attributes: {lang: 'en'},
      config: {
        ...LEAST,
        topics: ['law', 'letter'],
        languages: ['nl', 'ar'],
        texts: {start: {nl: 'Kom op **dinsdag** langs.'}},
      },
    });
    // English is not offered here.
    expect(assistant.language).to.equal('nl');
    expect(findAll(assistant.root, '.topics .topic').length).to.equal(2);
    const options = [...(assistant.find('.language select') as HTMLSelectElement).options];
    expect(options.map(({value}) => value)).to.have.members(['nl', 'ar']);
    expect(textOf(assistant.find('iw-local')?.shadowRoot?.querySelector('section'))).to.equal(
      'Gemeente Voorbeeld Kom op dinsdag langs.',
    );
    // What is urgent can be chosen always.
    await assistant.press('Het is dringend');
    expect(texts('.urgent .topic').length).to.equal(2);
    expect(await assistant.barriers()).to.deep.equal([]);
    expect(complaints.filter((line) => line.includes('config'))).to.deep.equal([]);
  });

  it('fetches nothing of this for a page that gives no configuration', async () => {
    let fetched = 0;
    parts.local = () => {
      fetched += 1;
      return local();
    };
    await start({attributes: {topic: 'obliged'}});
    expect(fetched).to.equal(0);
  });

  it('goes before it with what the page itself says', async () => {
    await start({attributes: {languages: 'nl en'}, config: {...LEAST, languages: ['ar']}});
    expect(assistant.language).to.equal('nl');
  });

  it('says whom to reach where an answer leads to the municipality', async () => {
    await onDispensation(CONFIG);
    const contact = assistant.find('.who-now iw-local')!.shadowRoot!;
    expect(textOf(contact.querySelector('.name'))).to.contain('Gemeente Voorbeeld');
    expect(textOf(contact.querySelector('.team'))).to.equal('Team Ontheffing');
    expect([...contact.querySelectorAll('li')].map(textOf)).to.deep.equal([
      'Bellen 099 123 45 67',
      'Langskomen Raadhuisplein 1',
      'Open Op werkdagen',
      'Een afspraak maken',
    ]);
    expect([...contact.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'tel:0991234567',
      'https://www.example.org/afspraak',
    ]);
    expect(await assistant.barriers()).to.deep.equal([]);
  });

  it('says helpers who speak the language first, and what is Dutch as Dutch', async () => {
    await onDispensation(CONFIG);
    await speakArabic();
    const shadow = (selector: string) => assistant.find(selector)!.shadowRoot!;
    const helpers = shadow('.fallback iw-local');
    expect([...helpers.querySelectorAll('li > .name')].map(textOf)).to.deep.equal([
      'De Brug',
      'Taalhuis',
    ]);
    const own = helpers.querySelector<HTMLElement>('.own')!;
    expect([own.lang, own.dir]).to.deep.equal(['nl', 'ltr']);
    const hours = shadow('.who-now .authority iw-local').querySelector<HTMLElement>('bdi[lang=ar]');
    expect([textOf(hours), hours?.dir]).to.deep.equal(['أيام العمل', 'rtl']);
    expect(await assistant.barriers()).to.deep.equal([]);
  });

  it('asks its visitors to ask where it told no way to reach it, and no practice', async () => {
    await onDispensation(LEAST);
    const reach = await assistant.words('interface', 'authorities.municipality.reach');
    expect(texts('.who-now .authority iw-local').length).to.equal(1);
    expect(said()).to.contain(reach);
    await assistant.toPlan();
    const ask = await assistant.words('local', 'practice.ask');
    expect(texts('[data-practice] > p')).to.deep.equal([ask, ask, ask, ask, ask]);
  });

  it('has who does what on the plan, and asks for what it did not tell', async () => {
    await start({
      attributes: {topic: 'obliged'},
      known: RUNNING,
      config: {...CONFIG, texts: {plan: {nl: 'Neem dit mee.'}}},
    });
    await assistant.toPlan();
    const ask = await assistant.words('local', 'practice.ask');
    expect(
      findAll(assistant.root, '[data-practice]').map((one) => one.dataset.practice),
    ).to.deep.equal(['helpers', 'lessons', 'courses', 'pvt', 'map']);
    expect(texts('[data-practice=lessons] li p')).to.deep.equal([
      'Taalcafé',
      'Marktplein 3',
      'Lees meer',
    ]);
    expect(texts('[data-practice=map] > p')).to.deep.equal([ask]);
    expect(texts('iw-local').length).to.be.greaterThan(0);
    expect(said()).to.contain('Neem dit mee.').and.contain('24 november 2026');
    expect(await assistant.barriers()).to.deep.equal([]);
  });

  it('stands on the card for the desk, in Dutch', async () => {
    await onDispensation(CONFIG);
    await assistant.toPlan();
    await speakArabic();
    await assistant.take('actions.desk');
    const lines = texts('.desk dd');
    expect(lines).to.include('Gemeente Voorbeeld, Team Ontheffing');
    expect(lines).to.include('Bellen: 099 123 45 67');
    expect(lines).to.include('Open: Op werkdagen');
  });

  it('stands on the printed page, in both languages', async () => {
    await onDispensation(CONFIG, TRIED, {lang: 'ar'});
    await assistant.toPlan();
    const {print} = window;
    let printed = '';
    window.print = () => {
      const sheet = document.querySelector('iw-sheet')!;
      printed = [...sheet.shadowRoot!.querySelectorAll('.row.who .cell')]
        .map((cell) => textOf(cell))
        .join(' | ');
      window.dispatchEvent(new Event('afterprint'));
    };
    await assistant.take('actions.print');
    await until(() => printed, 'the print');
    window.print = print;
    const [arabic, dutch] = printed.split(' | ');
    expect(arabic).to.contain('Gemeente Voorbeeld').and.contain('099 123 45 67');
    expect(arabic).to.contain('أيام العمل');
    expect(dutch).to.contain('Gemeente Voorbeeld').and.contain('Op werkdagen');
  });

  describe('under the law of 2007', () => {
    const outcomes = () => assistant.heard.filter((one) => one.startsWith('iw-outcome')).join();

    it('decides by its criteria, and says which they are', async () => {
      await onDispensation(CRITERIA);
      expect(outcomes()).to.contain('dispensation-effort.mayApply2007');
      expect(outcomes()).to.contain('dispensation-integrated.notByMunicipality');
      const card = find(assistant.root, 'section[aria-labelledby=criteria]')!;
      expect(textOf(card)).to.contain('Gemeente Voorbeeld').and.contain('500').and.contain('5');
      expect(await assistant.barriers()).to.deep.equal([]);
    });

    it('asks the municipality where it told none', async () => {
      await onDispensation(CONFIG);
      expect(outcomes()).to.contain('dispensation-effort.askMunicipality');
      expect(outcomes()).to.contain('dispensation-integrated.askMunicipality');
      expect(find(assistant.root, 'section[aria-labelledby=criteria]')).to.equal(undefined);
    });

    it('has the same answer on the page, in the plan, and out of a link', async () => {
      await onDispensation(CRITERIA);
      const shown = verdict();
      await assistant.toPlan();
      expect(assistant.steps()).to.include('requestDispensation');
      assistant.remove();
      const page = location.href;
      history.replaceState(null, '', linkTo(page, {topic: 'dispensation', facts: TRIED}));
      await start({config: CRITERIA});
      await until(() => assistant.isResult(), 'the answer');
      await assistant.settled();
      expect(outcomes()).to.contain('dispensation-effort.mayApply2007');
      expect(verdict()).to.equal(shown);
      expect(assistant.turns.length).to.equal(0);
      history.replaceState(null, '', page);
    });

    it('asks for what a criterion counts, and for nothing without criteria', async () => {
      const untold: Facts = {...TRIED, hours: undefined, examAttempts: undefined};
      await onDispensation(CRITERIA, untold);
      expect(assistant.heard.at(-1)).to.equal('iw-question hours');
      assistant.remove();
      await onDispensation(CONFIG, untold);
      expect(assistant.isResult()).to.equal(true);
    });
  });

  describe('with a mistake in its configuration', () => {
    const given = (answer: () => Promise<Response>) => {
      window.fetch = (url, ...more) =>
        String(url).endsWith('gemeente.json') ? answer() : fetch(url, ...more);
      return start({attributes: {config: 'gemeente.json'}});
    };
    const json =
      (text: string, status = 200) =>
      () =>
        Promise.resolve(new Response(text, {status}));
    const heardOfIt = () => complaints.filter((line) => line.includes('config'));

    it('is read from its address', async () => {
      await given(json(JSON.stringify({...LEAST, topics: ['law']})));
      expect(findAll(assistant.root, '.topics .topic').map(nameOf).length).to.equal(1);
      expect(heardOfIt()).to.deep.equal([]);
    });

    const MISTAKES: readonly (readonly [string, () => Promise<Response>, RegExp])[] = [
      [
        'an unknown key',
        json(JSON.stringify({...LEAST, topic: ['law'], contact: {}, languages: ['ar']})),
        /config: gemeente\.json: .*unknown key; did you mean "topics"\?|\(1 more: .*check/,
      ],
      [
        'a date that does not exist',
        json(JSON.stringify({...LEAST, validUntil: '2027-02-30'})),
        /validUntil: must be a date/,
      ],
      [
        'a date that is past',
        json(JSON.stringify({...LEAST, validUntil: '2026-11-23'})),
        /expired on 2026-11-23/,
      ],
      ['no JSON', json('<!doctype html>'), /gemeente\.json: is not JSON/],
      ['no such file', json('', 404), /gemeente\.json: cannot be fetched: the server says 404/],
      [
        'no way to it',
        () => Promise.reject(new TypeError('blocked')),
        /cannot be fetched: blocked/,
      ],
    ];
    for (const [what, answer, line] of MISTAKES) {
      it(`tells the editor in one line of ${what}, and the visitor has what everybody has`, async () => {
        await given(answer);
        expect(heardOfIt().length).to.equal(1);
        expect(heardOfIt()[0]).to.match(line);
        expect(heardOfIt()[0]).to.not.contain('\n');
        expect(assistant.heard).to.include('iw-error config');
        expect(findAll(assistant.root, '.topics .topic').length).to.equal(10);
        expect(assistant.find('[role=alert]')).to.equal(undefined);
        expect(assistant.find('iw-local')).to.equal(undefined);
      });
    }

    it('goes on without it when the part that reads it cannot be fetched', async () => {
      parts.local = () => Promise.reject(new Error('offline'));
      await start({attributes: {topic: 'obliged'}, config: CONFIG});
      expect(assistant.heard).to.include('iw-error config');
      expect(assistant.heard).to.include('iw-question nationalities');
    });
  });

  it('can write nothing that runs, or turns the text around it', async () => {
    await start({
      config: {
        ...LEAST,
        name: 'Gemeente \u202EVoorbeeld',
        texts: {
          start: {
            nl: '<img src=x onerror="alert(1)"> [klik](javascript:alert(1)) [ook](JaVaScRiPt&#58;x) &#8238;om',
          },
        },
      },
    });
    const own = assistant.find('iw-local')!.shadowRoot!;
    expect(own.querySelector('img, a, script')).to.equal(null);
    expect(own.textContent).to.contain('<img src=x onerror="alert(1)">');
    expect(own.textContent).to.not.match(/[\u202A-\u202E\u2066-\u2069]/);
    expect(textOf(own.querySelector('h3'))).to.equal('Gemeente Voorbeeld');
  });
});
