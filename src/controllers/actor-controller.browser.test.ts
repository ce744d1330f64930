import {expect} from 'chai';
import {Assistant} from '../../test/harness/assistant.js';
import type {Options} from '../../test/harness/assistant.js';
import {focused, textOf} from '../../test/harness/query.js';
import {until} from '../../test/harness/until.js';
import {parts} from './actor-controller.js';

type Run = Awaited<ReturnType<typeof parts.run>>;

describe('a visit whose machine is still being fetched', () => {
  const placed: Assistant[] = [];
  const fetchRun = parts.run;
  /** Who waits for the machine. */
  let waiting: {resolve: (run: Run) => void; reject: (error: Error) => void} | undefined;

  beforeEach(() => {
    waiting = undefined;
    parts.run = () => new Promise((resolve, reject) => (waiting = {resolve, reject}));
  });

  /** It is asked for when the first screen is there; then it comes, or fails to come. */
  async function asked(): Promise<NonNullable<typeof waiting>> {
    const one = await until(() => waiting, 'the wish for the machine');
    waiting = undefined;
    return one;
  }
  const arrive = async () => (await asked()).resolve(await fetchRun());
  const fail = async () => (await asked()).reject(new Error('offline'));

  afterEach(() => {
    for (const assistant of placed.splice(0)) assistant.remove();
    parts.run = fetchRun;
  });

  async function start(options?: Options): Promise<Assistant> {
    const assistant = await Assistant.start(options);
    placed.push(assistant);
    return assistant;
  }

  const press = (assistant: Assistant, name: string) => assistant.find('button', name)!.click();
  const waits = (assistant: Assistant) =>
    until(() => assistant.find('.stack > .wait'), 'the wish to wait');

  it('has its first question on the screen, with the focus, and says it', async () => {
    const assistant = await start();
    await assistant.choose('Moet ik inburgeren?');
    expect(assistant.heading()).to.equal('Welk paspoort heeft u?');
    expect(assistant.hasFocusOnHeading()).to.equal(true);
    expect(await until(() => assistant.announced(), 'the voice')).to.equal(
      'Welk paspoort heeft u?',
    );
    expect(await assistant.barriers()).to.deep.equal([]);
  });

  it('keeps what is being chosen when the machine comes, and leaves the focus alone', async () => {
    const assistant = await start({attributes: {topic: 'obliged'}});
    await assistant.choose('Ik ben staatloos');
    const select = assistant.find('.country select')!;
    select.focus();
    await arrive();
    await until(() => assistant.find('.progress'), 'the machine');
    expect(assistant.chosen()).to.deep.equal(['Ik ben staatloos']);
    expect(focused()).to.equal(select);
  });

  it('asks to wait after an answer, and goes on with it', async () => {
    const assistant = await start({attributes: {topic: 'obliged'}});
    await assistant.pickCountry('Marokko');
    press(assistant, 'Verder');
    const wish = await waits(assistant);
    await until(() => focused() === wish, 'the focus on that wish');
    await arrive();
    await until(() => assistant.heading().startsWith('Waarom mag u'), 'the next question');
    await until(() => assistant.hasFocusOnHeading(), 'the focus');
    expect(assistant.turns()).to.deep.equal(['Paspoort: Marokko']);
    expect(assistant.heard).to.deep.equal(['iw-question nationalities', 'iw-question residence']);
  });

  it('says that it could not be fetched, tries again, and still has the answer', async () => {
    const assistant = await start({attributes: {topic: 'obliged'}});
    await fail();
    await until(() => assistant.heard.includes('iw-error engine'), 'the failure');
    expect(assistant.heading()).to.equal('Welk paspoort heeft u?');
    await assistant.pickCountry('Marokko');
    press(assistant, 'Verder');
    await waits(assistant);
    await fail();
    const alert = await until(() => assistant.find('[role=alert]'), 'the message');
    expect(textOf(alert)).to.contain('Uw antwoorden zijn er nog').and.contain('Try again');
    expect(await assistant.barriers()).to.deep.equal([]);
    assistant.find('.retry')!.click();
    await waits(assistant);
    await arrive();
    await until(() => assistant.turns().length === 1, 'the next question');
    expect(assistant.turns()).to.deep.equal(['Paspoort: Marokko']);
  });

  it('is forgotten when all is erased', async () => {
    const assistant = await start({attributes: {topic: 'obliged'}});
    await assistant.pickCountry('Marokko');
    press(assistant, 'Verder');
    await waits(assistant);
    press(assistant, 'Wis alles');
    await until(() => assistant.heading() === 'Wat wilt u weten?', 'the topics');
    await arrive();
    await assistant.choose('Moet ik inburgeren?');
    expect(assistant.turns()).to.deep.equal([]);
    expect(assistant.heading()).to.equal('Welk paspoort heeft u?');
  });
});
