import {expect} from 'chai';
import {Assistant} from '../../test/harness/assistant.js';
import {RUNNING} from '../../test/harness/people.js';
import {findAll, focused, textOf} from '../../test/harness/query.js';
import {until} from '../../test/harness/until.js';
import {glossaryParts} from './glossary-controller.js';

describe('what a term means', () => {
  const {sheet} = glossaryParts;
  let assistant: Assistant;
  afterEach(() => {
    glossaryParts.sheet = sheet;
    assistant.remove();
  });

  const start = async (attributes: Record<string, string> = {}, known: object = RUNNING) => {
    assistant = await Assistant.start({attributes: {topic: 'obliged', ...attributes}, known});
  };
  const term = (name: string) => assistant.find('.term', name)!;
  const open = async (name: string) => {
    const pressed = term(name);
    pressed.focus();
    pressed.click();
    await until(() => assistant.find('.sheet'), 'the sheet');
    return pressed;
  };
  const entries = () => findAll(assistant.root, '.entry').map((one) => one.dataset.term);
  const isClosed = () => assistant.find('.sheet') === undefined;
  const escape = () =>
    focused()!.dispatchEvent(
      new KeyboardEvent('keydown', {
        ...{key: 'Escape', bubbles: true, composed: true, cancelable: true},
      }),
    );

  it('is a tap away: one sentence and an example', async () => {
    await start();
    await open('DUO');
    expect(entries()).to.deep.equal(['duo']);
    const said = textOf(assistant.find('.entry'));
    expect(said).to.contain('Een dienst van de overheid.').and.contain('Voorbeeld:');
    expect(focused()).to.equal(assistant.find('.sheet'));
    expect(await assistant.barriers()).to.deep.equal([]);
  });

  it('is a tap away in a question, and the answer that was being chosen stays', async () => {
    await start({}, {nationalities: ['MA']});
    const chosen = await assistant.label('residence', 'family');
    await assistant.choose(chosen);
    const summary = assistant.find('summary', await assistant.words('interface', 'actions.where'));
    summary!.click();
    await open('IND');
    expect(entries()).to.deep.equal(['ind']);
    escape();
    await until(isClosed, 'the sheet to go');
    expect(assistant.chosen()).to.deep.equal([chosen]);
  });

  it('closes with Escape or its button, and the focus goes back to the term', async () => {
    await start();
    for (const close of [escape, () => assistant.find('.sheet .close')!.click()]) {
      const pressed = await open('DUO');
      close();
      await until(isClosed, 'the sheet to go');
      await until(() => focused() === pressed, 'the focus on the term');
    }
  });

  it('leaves the assistant open under it', async () => {
    await start();
    assistant.element.setAttribute('layout', 'inline');
    await open('DUO');
    escape();
    await until(isClosed, 'the sheet to go');
    expect(assistant.heard).not.to.include('iw-close');
  });

  it('tells the page nothing', async () => {
    await start();
    let isHeard = false;
    const hear = () => (isHeard = true);
    document.addEventListener('iw-term', hear);
    await open('DUO');
    document.removeEventListener('iw-term', hear);
    expect(isHeard).to.equal(false);
  });

  it('is said in the language of the page, with the Dutch term and the Dutch below', async () => {
    await start({lang: 'ar'});
    await until(() => assistant.find('.term'), 'a term');
    await open('DUO');
    const sheetNow = assistant.find('.sheet')!;
    expect(sheetNow.lang).to.equal('ar');
    expect(sheetNow.dir).to.equal('rtl');
    expect(textOf(assistant.find('dt bdi[lang=nl]'))).to.equal('DUO');
    await until(() => assistant.find('.entry .beside'), 'the Dutch');
    expect(await assistant.barriers()).to.deep.equal([]);
  });

  it('lists all terms from the foot of every screen', async () => {
    await start({topic: ''}, {});
    await assistant.press(await assistant.words('interface', 'glossary.all'));
    await until(() => assistant.find('.sheet'), 'the sheet');
    expect(entries()).to.include.members(['duo', 'pip', 'wet-2021']);
    expect(entries().length).to.be.greaterThan(50);
  });

  it('says so when it cannot be fetched, and tries again', async () => {
    await start();
    glossaryParts.sheet = () => Promise.reject(new Error('offline'));
    term('DUO').click();
    const retry = await until(() => assistant.find('.retry'), 'the message');
    glossaryParts.sheet = sheet;
    retry.click();
    await until(() => assistant.find('.sheet'), 'the sheet');
    expect(entries()).to.deep.equal(['duo']);
  });

  it('stands in no button, heading of a fold or label', async () => {
    await start();
    await assistant.toPlan();
    expect(findAll(assistant.root, '.term').length).to.be.greaterThan(0);
    for (const outer of ['button', 'summary', 'label', 'h2', 'h3']) {
      expect(findAll(assistant.root, `${outer} .term`).length, outer).to.equal(0);
    }
  });
});
