import {expect} from 'chai';
import type {Facts} from '../assess/facts.js';
import {Words} from '../i18n/words.js';
import {
  all,
  describeTurn,
  find,
  FREE,
  MAY_ASK,
  openAll,
  problems,
  RUNNING,
  shown,
  speaking,
  textOf,
  TURNS,
  UNSURE,
  words,
} from '../../test/harness/result.js';

describe('<iw-result>', () => {
  const warnings: unknown[][] = [];
  const {warn} = console;

  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...said: unknown[]) => warnings.push(said);
  });
  afterEach(() => {
    console.warn = warn;
    document.querySelectorAll('iw-result').forEach((element) => element.remove());
  });

  it('renders without a warning of Lit', async () => {
    const element = await shown(RUNNING, {turns: TURNS, describe: describeTurn});
    element.topic = 'deadline';
    await element.updateComplete;
    expect(warnings.filter(([said]) => !String(said).includes('dev mode'))).to.deep.equal([]);
  });

  it('is accessible, folded and open', async () => {
    for (const facts of [RUNNING, MAY_ASK, FREE, UNSURE]) {
      const element = await shown(facts, {turns: TURNS, describe: describeTurn});
      expect(await problems(element)).to.deep.equal([]);
      openAll(element);
      expect(await problems(element)).to.deep.equal([]);
      element.remove();
    }
  });

  for (const [verdict, facts] of [
    ['must', RUNNING],
    ['mustNot', FREE],
    ['mayAsk', MAY_ASK],
    ['notSure', UNSURE],
  ] as const) {
    it(`says the verdict "${verdict}" as its heading`, async () => {
      const element = await shown(facts);
      const spoken = await speaking();
      expect(words(find(element, 'h2'))).to.equal(spoken.t(`interface.verdict.${verdict}`));
      expect(all(element, 'h2').length).to.equal(1);
    });
  }

  it('shows the date, and that more time can be asked for by now', async () => {
    const element = await shown(RUNNING);
    expect(words(find(element, '.day'))).to.equal('28 maart 2027');
    expect(find(element, 'time')!.getAttribute('datetime')).to.equal('2027-03-28');
    const spoken = await speaking();
    expect(words(find(element, '.request'))).to.equal(spoken.t('interface.result.requestNow'));
    expect(find(element, '.about')).to.equal(null);
  });

  it('keeps what can wait behind a press, with the Dutch of it below', async () => {
    const dutch = await speaking();
    const element = await shown(RUNNING, {words: await speaking('en'), dutch});
    const rest = find(element, '.verdict .rest') as HTMLDetailsElement;
    expect(rest.open).to.equal(false);
    expect(words(rest.querySelector('summary')))
      .to.contain('Read on')
      .and.contain('Lees verder');
    const waits = 'Your time begins one day after the date on your first PIP (your plan).';
    expect(rest.checkVisibility()).to.equal(true);
    expect(words(rest)).to.contain(waits);
    expect(rest.querySelector('p')!.checkVisibility()).to.equal(false);
    rest.querySelector('summary')!.click();
    expect(rest.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(words(rest.querySelector('.beside p'))).to.equal(
      'Uw tijd begint een dag na de datum op uw eerste PIP.',
    );
    const before = words(rest.previousElementSibling);
    expect(before).to.contain('Staat er een latere datum').and.not.to.contain('Uw tijd begint');
  });

  it('folds nothing again in a part that was opened', async () => {
    const element = await shown(FREE);
    openAll(element);
    expect(all(element, '.fold .rest').length).to.equal(0);
  });

  it('shows from when more time can be asked for, while that day lies ahead', async () => {
    const element = await shown({...RUNNING, pipDate: '2024-11-30'});
    expect(words(find(element, '.request'))).to.contain('30 mei 2027');
  });

  it('lets the date lead for who asked for it', async () => {
    const element = await shown(RUNNING, {topic: 'deadline'});
    expect(find(element, 'h2')!.nextElementSibling!.className).to.contain('date');
    const size = (selector: string) =>
      parseFloat(getComputedStyle(find(element, selector)!).fontSize);
    expect(size('.day')).to.be.above(size('h2') * 1.5);
  });

  it('lets the law lead for who asked for it', async () => {
    const element = await shown(RUNNING, {topic: 'law'});
    expect(find(element, 'h2')!.nextElementSibling!.className).to.contain('law');
    expect(words(find(element, '.law .name'))).to.contain('2021');
  });

  it('shows no date where there is none', async () => {
    expect(find(await shown(FREE), 'time')).to.equal(null);
  });

  it('says what to do in a list, each step once', async () => {
    const steps = all(await shown(RUNNING), '.thread > li').map(words);
    expect(steps.length).to.be.above(2);
    expect(new Set(steps).size).to.equal(steps.length);
  });

  it('names who decides, and says that this is no decision', async () => {
    const element = await shown(RUNNING);
    expect(words(find(element, '[aria-labelledby=who] .name'))).to.equal('DUO');
    expect(words(find(element, '.information'))).to.contain('DUO');
  });

  it('links each article to its text, in Dutch, beside this page', async () => {
    const links = all(await shown(RUNNING), '.sources .article a') as HTMLAnchorElement[];
    expect(links.length).to.be.above(2);
    for (const link of links) {
      expect(link.href).to.match(/^https:\/\//);
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.querySelector('bdi[lang=nl][dir=ltr]')).not.to.equal(null);
    }
  });

  it('keeps the reasons folded until they are asked for', async () => {
    const element = await shown(RUNNING, {turns: TURNS, describe: describeTurn});
    const why = find(element, '#why') as HTMLDetailsElement;
    expect(why.open).to.equal(false);
    expect(why.querySelector('.inside')!.checkVisibility()).to.equal(false);
    why.querySelector('summary')!.click();
    expect(why.open).to.equal(true);
    expect(all(element, '#why dd').map(words)).to.deep.equal([
      'antwoord op nationalities',
      'antwoord op residence',
    ]);
    expect(why.querySelectorAll('ul > li').length).to.be.above(1);
  });

  it('says where to find what it does not know', async () => {
    const element = await shown(UNSURE);
    expect(all(element, '#change .open > li').length).to.be.above(0);
    expect(all(element, '#change .where').length).to.be.above(0);
  });

  it('focuses the verdict', async () => {
    const element = await shown(RUNNING);
    element.focus();
    expect(element.shadowRoot!.activeElement).to.equal(find(element, 'h2'));
  });

  it('fits a narrow screen', async () => {
    const element = await shown(RUNNING, {turns: TURNS, describe: describeTurn});
    element.style.inlineSize = '288px';
    openAll(element);
    expect(element.scrollWidth).to.be.at.most(288);
    const right = element.getBoundingClientRect().right;
    const out = all(element, '*').filter(
      (part) => !part.closest('svg') && part.getBoundingClientRect().right > right + 1,
    );
    expect(out.map((part) => `${part.localName}.${part.getAttribute('class')}`)).to.deep.equal([]);
  });

  it('leaves out what it has no words for, and keeps the rest', async () => {
    const poor = new Words(async (_, bundle) => ({
      default:
        bundle === 'first' ? {interface: {verdict: {must: 'U moet inburgeren.'}}} : {outcomes: {}},
    }));
    await poor.speak('nl', 'later');
    const element = await shown(RUNNING, {words: poor});
    expect(words(find(element, 'h2'))).to.equal('U moet inburgeren.');
    expect(words(find(element, '.day'))).to.equal('28 maart 2027');
    expect(textOf(element)).not.to.match(/(outcomes|interface|questions)\./);
    expect(find(element, '.thread')).to.equal(null);
  });

  it('says that an answer for another day is a preview', async () => {
    expect(find(await shown(RUNNING), '.preview')).to.equal(null);
    const element = await shown(RUNNING, {preview: true});
    expect(words(find(element, '.preview'))).to.contain('22 november 2026');
  });

  it('puts the Dutch verdict beside a translation', async () => {
    const element = await shown(FREE, {words: await speaking('en'), dutch: await speaking()});
    expect(words(find(element, '.dutch[lang=nl]'))).to.equal('U hoeft niet in te burgeren.');
    expect(await problems(element)).to.deep.equal([]);
  });

  it('shows nothing, and does not fail, without words', async () => {
    expect(find(await shown(RUNNING, {words: undefined}), '.result')).to.equal(null);
  });

  it('names who can tell where the rules fail, and keeps the answers', async () => {
    const {error} = console;
    const said: unknown[] = [];
    console.error = (one: unknown) => said.push(one);
    try {
      const impossible = {birthDate: 'ooit'} as Facts;
      const element = await shown(impossible, {turns: TURNS, describe: describeTurn});
      expect(words(find(element, 'h2'))).to.equal('Wij weten het niet zeker.');
      expect(all(element, '.authority').length).to.equal(3);
      expect(all(element, 'dd').length).to.equal(2);
      expect(said.length).to.equal(1);
      expect(await problems(element)).to.deep.equal([]);
    } finally {
      console.error = error;
    }
  });
});
