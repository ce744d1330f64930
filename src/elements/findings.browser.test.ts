import {expect} from 'chai';
import type {Facts} from '../assess/facts.js';
import {Assistant} from '../../test/harness/assistant.js';
import {
  all,
  describeTurn,
  find,
  openAll,
  problems,
  RUNNING,
  shown,
  speaking,
  textOf,
  words,
} from '../../test/harness/result.js';
import type {PartsTopic} from '../conversation/findings.js';
import type {TopicEvent} from './findings.js';

const BIRTH: Facts = {...RUNNING, reasons: ['birth'], childBornOn: '2025-05-05', route: 'b1'};
const OLDER: Facts = {
  nationalities: ['MA'],
  birthDate: '1961-01-01',
  residence: 'permanent',
  livingInKingdomSince: '2005-03-01',
  earlierResidence: 'none',
  appliesPassport: [],
  appliesTest: [],
};
const FINED: Facts = {letterKind: 'fine', fine: {date: '2026-11-02', amount: 375}};

const PAGES: readonly (readonly [PartsTopic, Facts])[] = [
  ['letter', FINED],
  ['more-time', BIRTH],
  ['dispensation', {...RUNNING, health: 'lasting'}],
  ['exemption', {...RUNNING, registeredSince: '2023-11-15'}],
  ['fines-and-loans', {...RUNNING, fine: 'none', loan: 'none'}],
  ['permanent-residence', {...OLDER, diplomas: ['inburgering-z']}],
  ['naturalisation', OLDER],
];

describe('the page of a topic with parts', () => {
  afterEach(() => document.querySelectorAll('iw-result').forEach((element) => element.remove()));

  for (const lang of ['nl', 'ar']) {
    for (const [topic, facts] of PAGES) {
      it(`answers "${topic}" in ${lang} without a barrier, folded and open`, async () => {
        const element = await shown(facts, {
          topic,
          words: await speaking(lang),
          describe: describeTurn,
        });
        expect(words(find(element, 'h2'))).to.not.equal('');
        expect(await problems(element)).to.deep.equal([]);
        openAll(element);
        expect(await problems(element)).to.deep.equal([]);
        expect(textOf(element)).to.not.match(/\{\{|undefined|outcomes\.|interface\.|\uFFFF/);
      });
    }
  }

  it('shows the day that the sum gives, and leaves out a day that nobody knows', async () => {
    const known = await shown(BIRTH, {topic: 'more-time'});
    expect(words(find(known, '.verdict'))).to.contain('18 juli 2027');
    const {termEnd, extensionsGranted, ...unknownEnd} = BIRTH;
    expect([termEnd, extensionsGranted]).to.deep.equal(['none', 'none']);
    const open = await shown(unknownEnd, {topic: 'more-time'});
    expect(find(open, '.verdict .when')).to.equal(null);
  });

  it('has every part with its own verdict, and the plans as no law yet', async () => {
    const element = await shown(OLDER, {topic: 'naturalisation'});
    expect(all(element, '.parts .fold').length).to.equal(6);
    for (const line of all(element, '.planned li')) {
      expect(words(line)).to.contain('Nog geen wet').and.contain('nagekeken op');
    }
  });

  it('writes amounts as the law data has them', async () => {
    const element = await shown(OLDER, {topic: 'naturalisation'});
    expect(words(find(element, '#costOf'))).to.contain('€ 1.139');
  });

  it('asks to go on with the topic that a letter leads to', async () => {
    const element = await shown(FINED, {topic: 'letter'});
    const heard: string[] = [];
    element.addEventListener('topic', (event) => heard.push((event as TopicEvent).topic));
    (find(element, '.go-on') as HTMLButtonElement).click();
    expect(heard).to.deep.equal(['fines-and-loans']);
  });

  it('warns of data that is due for a check', async () => {
    const element = await shown(OLDER, {topic: 'naturalisation', today: '2030-01-01'});
    expect(words(find(element, '.overdue'))).to.contain('2026');
    element.today = '2026-11-24';
    await element.updateComplete;
    expect(find(element, '.overdue')).to.equal(null);
  });
});

describe('a visit that begins with a letter', () => {
  it('does not ask again for the fine that the letter told', async () => {
    const assistant = await Assistant.start({attributes: {topic: 'letter'}});
    await assistant.choose(await assistant.label('letterKind', 'fine'));
    await assistant.continue();
    await assistant.choose(await assistant.label('fine', 'received'));
    await assistant.typeDate({day: '2', month: '11', year: '2020'});
    await assistant.continue();
    expect(assistant.isResult()).to.equal(true);
    const label = await assistant.words('interface', 'topics.fines-and-loans.label');
    const goOn = await assistant.words('interface', 'result.goOn');
    await assistant.press(goOn.replace('{{topic}}', label));
    await assistant.settled();
    expect(assistant.heard.at(-1)).to.contain('nationalities');
    const asked = assistant.heard.filter((event) => event.includes('question fine'));
    expect(asked.length).to.be.at.most(1);
    assistant.remove();
  });
});
