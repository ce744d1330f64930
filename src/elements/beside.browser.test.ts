import {expect} from 'chai';
import {Assistant} from '../../test/harness/assistant.js';
import {RUNNING} from '../../test/harness/people.js';
import {findAll, nameOf, textOf} from '../../test/harness/query.js';
import {until} from '../../test/harness/until.js';

describe('two languages side by side', () => {
  let assistant: Assistant;
  afterEach(() => assistant.remove());

  async function start(attributes: Record<string, string>, known = {}): Promise<void> {
    assistant = await Assistant.start({attributes, known});
  }
  const dutch = () => findAll(assistant.root, '.beside[lang=nl][dir=ltr], .dutch[lang=nl]');
  const lines = () => dutch().map(textOf);
  const theSwitch = () => assistant.find('[role=switch]');
  const withDutch = () => until(() => dutch().length > 0, 'the Dutch');
  /** All of these have Dutch in them, as soon as it is there. */
  const everyOne = (selector: string) =>
    until(() => {
      const places = findAll(assistant.root, selector);
      return places.length && places.every((place) => place.querySelector('.beside'));
    }, `Dutch in each ${selector}`);
  const press = async () => {
    theSwitch()!.click();
    await assistant.settled();
  };

  it('has nothing to switch in Dutch', async () => {
    await start({});
    expect(theSwitch()).to.equal(undefined);
    expect(lines()).to.deep.equal([]);
  });

  it('puts Dutch under a language that nobody has checked, and says so', async () => {
    await start({lang: 'ar'});
    await withDutch();
    expect(theSwitch()!.getAttribute('aria-checked')).to.equal('true');
    expect(textOf(assistant.find('.unread'))).to.contain(
      await assistant.words('interface', 'beside.unread'),
    );
    expect(lines()).to.include.members([
      'Wat wilt u weten?',
      'Moet ik inburgeren?',
      'Het is dringend',
    ]);
    expect(await assistant.barriers()).to.deep.equal([]);
  });

  it('puts it under easy Dutch too, until somebody switches it off', async () => {
    await start({lang: 'nl-x-a2', topic: 'obliged'}, {nationalities: ['MA']});
    await withDutch();
    const says = await assistant.words('interface', 'actions.continue');
    expect(lines()).to.include('Wis alles').and.not.to.include(says);
    expect(assistant.find('.unread')).not.to.equal(undefined);
    await press();
    expect(lines()).to.deep.equal([]);
  });

  it('puts it under title, hint, field, choice, problem and button of a question', async () => {
    await start({lang: 'en', topic: 'obliged'}, {nationalities: ['SY'], residence: 'asylum'});
    await withDutch();
    await assistant.continue();
    expect(lines()).to.include.members([
      ...['Op welke dag gaf de IND u asiel?', 'Dag', 'Maand', 'Jaar', 'Ik weet het niet', 'Verder'],
      ...['Weet u de dag niet? Laat die leeg.', 'Waarom vraagt u dit?', 'Terug'],
      'Het jaar is nog leeg. Vul het jaar in, of kies ‘Ik weet het niet’.',
    ]);
    expect(await assistant.barriers()).to.deep.equal([]);
  });

  it('puts it under each line of an answer and of the plan', async () => {
    await start({lang: 'ar', topic: 'obliged'}, RUNNING);
    for (const selector of ['.day', '.thread li', '.authority p', '.papers li', '.notMean']) {
      await everyOne(selector);
    }
    expect(lines()).to.include.members(['U moet inburgeren.', '28 maart 2027']);
    await assistant.toPlan();
    for (const selector of ['.mark', '[data-step] summary', '.take button']) {
      await everyOne(selector);
    }
    expect(lines()).to.include('28 maart 2027');
    expect(await assistant.barriers()).to.deep.equal([]);
  });

  it('goes at a press, stays away, and comes back; what is unread is still said', async () => {
    await start({lang: 'ar', topic: 'obliged'});
    await withDutch();
    await press();
    expect(lines()).to.deep.equal([]);
    expect(assistant.find('.unread')).not.to.equal(undefined);
    await assistant.dontKnow();
    await assistant.continue();
    expect(lines()).to.deep.equal([]);
    await assistant.speak('en');
    await until(() => assistant.language === 'en', 'English');
    await assistant.settled();
    expect(lines()).to.deep.equal([]);
    await press();
    await withDutch();
    expect(lines()).to.include('Waarom mag u in Nederland wonen?');
  });

  it('is no part of what a thing is called, nor of what is said aloud', async () => {
    await start({lang: 'en', topic: 'obliged'}, {nationalities: ['MA']});
    await withDutch();
    expect(assistant.choices()).to.include(await assistant.label('residence', 'asylum'));
    expect(assistant.heading()).to.equal(await assistant.words('questions', 'residence.title'));
    await assistant.choose(await assistant.label('residence', 'family'));
    await assistant.continue();
    const said = await until(() => assistant.announced(), 'the voice');
    expect(said).to.contain(await assistant.words('questions', 'sponsor.title'));
    expect(said).not.to.contain('Bij wie');
  });

  it('stands on the button that changes an answer, which is called by all that stands on it', async () => {
    await start({lang: 'en', topic: 'obliged'});
    await withDutch();
    await assistant.dontKnow();
    await assistant.continue();
    await until(() => assistant.find('.turns .beside'), 'the Dutch');
    expect(nameOf(assistant.find('.turns button')!)).to.equal('Change Wijzig Passport');
    expect(await assistant.barriers()).to.deep.equal([]);
  });
});
