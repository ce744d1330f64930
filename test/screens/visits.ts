/**
 * Every screen beside the questions and the outcomes: each way to come there, in any language. By
 * name, so that a failure says where one was.
 */

import type {Facts, MunicipalConfig} from '../../src/index.js';
import {parts as run} from '../../src/controllers/actor-controller.js';
import {WordsController} from '../../src/controllers/words-controller.js';
import type {VisitListener} from '../../src/conversation/run.js';
import {LOADERS} from '../../src/i18n/generated/languages.js';
import {parts as loader} from '../../src/loader/app.js';
import {LINK_KEY} from '../../src/takeaway/link.js';
import {Assistant} from '../harness/assistant.js';
import type {Options} from '../harness/assistant.js';
import {FAMILY, RUNNING, TRIED} from '../harness/people.js';
import {findAll} from '../harness/query.js';
import {until} from '../harness/until.js';
import {gone, never, standIn} from './stand-ins.js';

/** Leads to a screen, in the language of that tag. */
export type Way = (lang: string) => Promise<Assistant>;

const NEVER_IDLE = '1000 1000';

const MUNICIPALITY: MunicipalConfig = {
  name: 'Gemeente Voorbeeld',
  validUntil: '2026-11-24',
  contact: {
    phone: '14 099',
    desk: 'Raadhuisplein 1',
    hours: {nl: 'Op werkdagen', ar: 'أيام العمل'},
    appointment: 'https://www.example.org/afspraak',
  },
  practice: {
    helpers: [{name: 'Taalhuis', languages: ['nl'], phone: '099 765 43 21'}],
    lessons: [{name: 'Taalcafé', where: 'Marktplein 3', web: 'https://www.example.org/taal'}],
  },
  texts: {start: {nl: 'Kom op **dinsdag** langs.'}, plan: {nl: 'Neem dit mee.'}},
  wi2007: {effort: {hours: 500, attempts: 3}, integrated: {workYears: 5}},
};

async function at(lang: string, {attributes, ...options}: Options = {}): Promise<Assistant> {
  const assistant = await Assistant.start({...options, attributes: {lang, ...attributes}});
  await until(() => assistant.language === lang, `the language "${lang}"`);
  return assistant;
}

/** A visit about the duty, with what is known of somebody. */
const about = (lang: string, known: Facts = {}, options: Options = {}): Promise<Assistant> =>
  at(lang, {...options, known, attributes: {topic: 'obliged', ...options.attributes}});

const pressed = async (assistant: Assistant, selector: string): Promise<Assistant> => {
  (await until(() => assistant.find(selector), selector)).click();
  await assistant.settled();
  return assistant;
};

/** By its code: its name is another in each language. */
const pickCountry = async (assistant: Assistant, code: string): Promise<void> => {
  const select = assistant.find('.country select') as HTMLSelectElement;
  // The whole list comes once the question has been painted.
  await until(() => [...select.options].some(({value}) => value === code), code);
  select.value = code;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await assistant.settled();
};

const unfolded = (assistant: Assistant): Assistant => {
  for (const fold of findAll(assistant.root, 'details')) (fold as HTMLDetailsElement).open = true;
  return assistant;
};

const seen = async (assistant: Assistant, selector: string): Promise<Assistant> => {
  await until(() => assistant.find(selector), selector);
  await assistant.settled();
  return assistant;
};

/** Nothing of it settles, because something is still on its way. */
const placed = async (lang: string, selector: string, options: Options = {}) => {
  const assistant = Assistant.place({
    ...options,
    attributes: {lang, layout: 'inline', ...options.attributes},
  });
  await until(() => assistant.find(selector), selector);
  return assistant;
};

async function planOf(lang: string, known: Facts = RUNNING, options: Options = {}) {
  const assistant = await about(lang, known, options);
  await assistant.toPlan();
  return assistant;
}

const takeaway = async (lang: string, action: string, known = RUNNING): Promise<Assistant> => {
  const assistant = await planOf(lang, known);
  await assistant.take(`actions.${action}`);
  return assistant;
};

const kiosk = (lang: string, known?: Facts, attributes: Options['attributes'] = {}) =>
  at(lang, {
    ...(known && {known}),
    attributes: {mode: 'kiosk', idle: NEVER_IDLE, page: '/wijzer.html', ...attributes},
  });

const helper = (lang: string, known?: Facts, attributes: Options['attributes'] = {}) =>
  at(lang, {
    ...(known && {known}),
    attributes: {mode: 'helper', page: '/wijzer.html', ...attributes},
  });

/** Words of a language that do not come. */
const withoutWords = (lost: (tag: string) => boolean) =>
  standIn(WordsController, 'fetcher', (tag, bundle) =>
    lost(tag) ? gone() : LOADERS[tag]![bundle](),
  );

const ON_ASYLUM: Facts = {nationalities: ['SY'], residence: 'asylum'};

export const ON_A_PAGE: Readonly<Record<string, Way>> = {
  'the button': async (lang) => Assistant.place({attributes: {lang}}),
  'the button while the rest comes': async (lang) => {
    standIn(loader, 'app', never);
    const assistant = Assistant.place({attributes: {lang}});
    assistant.element.open();
    await until(() => assistant.find('[part=launcher]'), 'the button');
    return assistant;
  },
  'the button when nothing came': async (lang) => {
    standIn(loader, 'app', gone);
    const assistant = Assistant.place({attributes: {lang}});
    assistant.element.open();
    await until(() => assistant.heard.includes('iw-error app'), 'the failure');
    return assistant;
  },
  'the window over the page': async (lang) => {
    const assistant = Assistant.place({attributes: {lang}});
    assistant.element.open();
    await assistant.ready();
    return assistant;
  },
  'the topics': (lang) => at(lang),
  'what is urgent': async (lang) => {
    const assistant = await at(lang);
    await assistant.press(await assistant.words('interface', 'start.urgent.label'));
    await assistant.press(await assistant.words('interface', 'start.urgent.home'));
    return seen(assistant, '.urgent li');
  },
  'the topics of a municipality': (lang) => at(lang, {config: MUNICIPALITY}),
  'a language that does not come': async (lang) => {
    const other = lang === 'tr' ? 'en' : 'tr';
    withoutWords((tag) => tag === other);
    const assistant = await about(lang, ON_ASYLUM);
    await assistant.speak(other);
    return seen(assistant, '[role=alert]');
  },
  'no language at all': (lang) => {
    withoutWords(() => true);
    return placed(lang, '[role=alert]');
  },
  'a link that is damaged': (lang) => {
    history.replaceState(null, '', `#${LINK_KEY}=1.x`);
    return at(lang).then((assistant) => seen(assistant, 'p[role=status]'));
  },
  'the first question, while the machine is on its way': async (lang) => {
    standIn(run, 'run', never);
    const assistant = await placed(lang, 'h2', {attributes: {topic: 'obliged'}});
    await assistant.settled();
    return assistant;
  },
  'an answer that waits for the machine': async (lang) => {
    standIn(run, 'run', never);
    const assistant = await placed(lang, 'h2', {attributes: {topic: 'obliged'}});
    await assistant.dontKnow();
    assistant.find('form .primary')!.click();
    await until(() => assistant.find('.stack > .wait'), 'the wish to wait');
    return assistant;
  },
  'a machine that does not come': async (lang) => {
    standIn(run, 'run', gone);
    const assistant = await placed(lang, 'h2', {attributes: {topic: 'obliged'}});
    await until(() => assistant.heard.includes('iw-error engine'), 'the failure');
    await assistant.dontKnow();
    assistant.find('form .primary')!.click();
    await until(() => assistant.find('[role=alert]'), 'the message');
    return assistant;
  },
  'rules that stopped': async (lang) => {
    const runVisit = (_: object, {failed}: VisitListener) => {
      failed(new Error('a rule'));
      return undefined;
    };
    standIn(run, 'run', async () => ({runVisit}));
    standIn(console, 'error', () => undefined);
    const assistant = await placed(lang, '.stuck', {attributes: {topic: 'obliged'}});
    return seen(assistant, '.stuck');
  },
  'a question that nothing was chosen at': async (lang) => {
    const assistant = await about(lang);
    await assistant.continue();
    return seen(assistant, '#problem');
  },
  'two passports': async (lang) => {
    const assistant = await about(lang);
    await pickCountry(assistant, 'MA');
    await assistant.press(await assistant.words('interface', 'actions.addCountry'));
    return assistant;
  },
  'a question after others, and the wish to begin anew': async (lang) => {
    const assistant = await about(lang);
    await assistant.dontKnow();
    await assistant.continue();
    unfolded(assistant);
    await assistant.press(await assistant.words('interface', 'actions.restart'));
    return seen(assistant, '#confirm');
  },
  'a date that cannot be': async (lang) => {
    const assistant = await about(lang, ON_ASYLUM);
    await assistant.typeDate({day: '31', month: '2', year: '2023'});
    await assistant.continue();
    return seen(assistant, '#problem');
  },
  'what a term means': async (lang) => {
    const assistant = await about(lang, RUNNING);
    await pressed(assistant, '.term');
    return seen(assistant, '.sheet');
  },
  'all terms': async (lang) => {
    const assistant = await at(lang);
    await assistant.press(await assistant.words('interface', 'glossary.all'));
    return seen(assistant, '.sheet');
  },
  'terms that do not come': async (lang) => {
    const assistant = await about(lang, RUNNING);
    const {glossaryParts} = await import('../../src/elements/glossary-controller.js');
    standIn(glossaryParts, 'sheet', gone);
    assistant.find('.term')!.click();
    return seen(assistant, '.retry');
  },
  'the answer, with what was answered': async (lang) => unfolded(await about(lang, RUNNING)),
  'the answer of a municipality': async (lang) =>
    unfolded(
      await at(lang, {
        known: {...TRIED, work: {years: 2}, health: 'none', applies: [], termEnd: 'none'},
        config: MUNICIPALITY,
        attributes: {topic: 'dispensation'},
      }),
    ),
  'the check of understanding': async (lang) => {
    const assistant = await about(lang, RUNNING);
    await assistant.take('actions.plan');
    return seen(assistant, '.check');
  },
  'the check without a choice': async (lang) => {
    const assistant = await about(lang, RUNNING);
    await assistant.take('actions.plan');
    await assistant.take('check.continue');
    return seen(assistant, '[role=alert]');
  },
  'the check after a choice': async (lang) => {
    const assistant = await about(lang, RUNNING);
    await assistant.take('actions.plan');
    await pressed(assistant, '.choice input');
    await assistant.take('check.continue');
    return seen(assistant, '.told');
  },
  'the plan': async (lang) => unfolded(await planOf(lang)),
  'the plan of a municipality': async (lang) =>
    unfolded(await planOf(lang, RUNNING, {config: MUNICIPALITY})),
  'the card for the desk': (lang) => takeaway(lang, 'desk'),
  'the letters': (lang) => takeaway(lang, 'letters'),
  'the phone': async (lang) => seen(await takeaway(lang, 'phone'), 'svg.code'),
  'the calendar': (lang) => takeaway(lang, 'calendar'),
  'the first talk': (lang) => takeaway(lang, 'intake', {...RUNNING, pipDate: 'none'}),
  'what if': (lang) => takeaway(lang, 'whatIf', {nationalities: ['PL']}),
  'what became different': async (lang) => {
    const assistant = await about(lang);
    await assistant.dontKnow();
    await assistant.continue();
    while (!assistant.isResult()) {
      await assistant.dontKnow();
      await assistant.continue();
    }
    await assistant.toPlan();
    await assistant.take('actions.whatIf');
    await assistant.change(await assistant.words('questions', 'nationalities.short'));
    await pickCountry(assistant, 'PL');
    await assistant.continue();
    return seen(assistant, '.changes');
  },
  'the household': (lang) => takeaway(lang, 'household'),
  'the household of two': async (lang) => {
    const assistant = await takeaway(lang, 'household', {nationalities: ['PL']});
    await assistant.take('household.start');
    await pickCountry(assistant, 'NL');
    await assistant.continue();
    await assistant.toPlan();
    await assistant.take('actions.household');
    return seen(assistant, '[data-person]');
  },
};

export const HELPERS: Readonly<Record<string, Way>> = {
  "a helper's start": (lang) => helper(lang),
  "a helper's question": (lang) => helper(lang, {}, {topic: 'obliged'}),
  'an answer that the person did not give': async (lang) => {
    const assistant = await helper(lang, {}, {topic: 'obliged'});
    await assistant.dontKnow();
    await assistant.continue();
    return seen(assistant, '#said-problem');
  },
  'a question that is personal': async (lang) => {
    const assistant = await helper(lang, FAMILY, {
      topic: 'dispensation',
    });
    while (!assistant.find('iw-hand-over')) {
      await assistant.dontKnow();
      assistant.find('#said')!.click();
      await assistant.continue();
    }
    assistant.find('iw-hand-over')!.shadowRoot!.querySelector('button')!.click();
    return seen(assistant, 'svg.code');
  },
  "a helper's answer": async (lang) => {
    const assistant = await helper(lang, {nationalities: ['PL']}, {topic: 'obliged'});
    await until(() => assistant.find('iw-desk')?.shadowRoot?.querySelector('details'), 'the card');
    return unfolded(assistant);
  },
  'a file that cannot be opened': async (lang) => {
    const assistant = await helper(lang);
    const input = assistant.find('input[type=file]') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File(['GIF89a'], 'inburgering.json', {type: 'application/json'}));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    return seen(assistant, '.card [role=status]');
  },
};

export const KIOSKS: Readonly<Record<string, Way>> = {
  'a kiosk': (lang) => kiosk(lang),
  'passports at a kiosk': (lang) => kiosk(lang, {}, {topic: 'obliged'}),
  'digits at a kiosk': (lang) => kiosk(lang, ON_ASYLUM, {topic: 'deadline'}),
  'an answer at a kiosk': async (lang) =>
    unfolded(await kiosk(lang, {nationalities: ['PL']}, {topic: 'obliged'})),
  'the code of a link': async (lang) => {
    const assistant = unfolded(await kiosk(lang, {nationalities: ['PL']}, {topic: 'obliged'}));
    assistant.find('a[href]')!.click();
    return seen(assistant, 'dialog[open] svg.code');
  },
  'the plan at a kiosk': async (lang) => {
    const assistant = await kiosk(lang, {nationalities: ['PL']}, {topic: 'obliged'});
    await assistant.toPlan();
    return assistant;
  },
  'the question whether somebody is there': async (lang) => {
    const assistant = await kiosk(lang, {nationalities: ['PL']}, {topic: 'obliged'});
    assistant.element.idle = '0.01 1000';
    await assistant.settled();
    assistant.root.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    return seen(assistant, 'dialog[open]');
  },
};
