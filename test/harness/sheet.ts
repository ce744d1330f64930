/** What the tests of the printed page share: answers that give long pages, and the page of each. */

import '../../src/conversation/engine.js';
import type {Facts} from '../../src/assess/facts.js';
import type {Turn} from '../../src/conversation/replay.js';
import {RESULT_BUNDLES, Words} from '../../src/i18n/words.js';
import {gistOf} from '../../src/takeaway/gist.js';
import {planOf} from '../../src/takeaway/plan.js';
import {qrOf} from '../../src/takeaway/qr.js';
import {sheetContent} from '../../src/takeaway/sheet-content.js';
import type {SheetContent, SheetList} from '../../src/takeaway/sheet-content.js';
import '../../src/elements/takeaway/sheet.js';
import type {IwSheet} from '../../src/elements/takeaway/sheet.js';
import type {TopicId} from '../../src/conversation/topics.js';

export interface Person {
  readonly topic: TopicId;
  readonly today: string;
  readonly facts: Facts;
}

const NOTHING_SPECIAL: Facts = {
  schoolAgeYearsInNL: 0,
  religiousMinister: false,
  earlierResidence: 'none',
  education: 'none',
  educationStoppedOn: 'none',
  diplomas: [],
  interruption: 'none',
  dispensations: [],
  exemptedFromDuty: false,
  extensionsGranted: 'none',
};
const NO_GROUNDS: Facts = {
  illness: 'none',
  childBornOn: 'none',
  familyDeathOn: 'none',
  literacyCourse: 'none',
  specialSituation: 'none',
  providerGap: 'none',
};
const MARRIED: Facts = {
  ...NOTHING_SPECIAL,
  ...NO_GROUNDS,
  birthDate: '1985-05-01',
  nationalities: ['MA'],
  residence: 'family',
  sponsor: 'dutch',
  residenceGrantedOn: '2021-12-15',
};
const MARRIED_2013: Facts = {
  ...MARRIED,
  letterLaw: 'wi2013',
  dutyStart: '2021-12-15',
  fineTermSet: false,
};

/** Those of the cases in `test/cases` whose plans are longest, each of another topic. */
export const RICH: Readonly<Record<string, Person>> = {
  'fine-2021': {
    topic: 'fines-and-loans',
    today: '2026-01-05',
    facts: {
      ...MARRIED,
      birthDate: '1990-05-01',
      residenceGrantedOn: '2023-01-10',
      letterLaw: 'wi2021',
      pipDate: '2023-03-28',
      letterDate: '2023-01-20',
      fineTermSet: false,
      loan: 'none',
    },
  },
  'exemption-2013': {
    topic: 'exemption',
    today: '2024-06-13',
    facts: {...MARRIED_2013, childBornOn: '2023-03-01'},
  },
  'more-time-2013': {
    topic: 'more-time',
    today: '2015-11-30',
    facts: {
      birthDate: '1990-05-01',
      nationalities: ['SY'],
      residence: 'asylum',
      residenceGrantedOn: '2013-05-31',
      schoolAgeYearsInNL: 0,
      religiousMinister: false,
      education: 'none',
      diplomas: [],
      letterLaw: 'wi2013',
      dutyStart: '2013-05-31',
      dispensations: [],
      exemptedFromDuty: false,
      extensionsGranted: 'none',
      interruption: 'none',
      fine: 'none',
    },
  },
  'dispensation-2013': {
    topic: 'dispensation',
    today: '2024-11-24',
    facts: {
      ...MARRIED_2013,
      illness: [{from: '2023-03-01', to: '2023-05-30', who: 'self', treatedInNL: true}],
      schoolRecognised: true,
      health: 'none',
    },
  },
  option: {
    topic: 'naturalisation',
    today: '2026-11-24',
    facts: {
      ...NOTHING_SPECIAL,
      birthDate: '1961-11-25',
      nationalities: ['TR'],
      bornInKingdom: false,
      formerDutch: false,
      dutchWithdrawn: false,
      recognisedByDutch: false,
      livedHereBefore: false,
      residence: 'permanent',
      residenceGrantedOn: '2011-11-24',
      livingInKingdomSince: '2011-11-24',
      health: 'none',
      hours: 'none',
      learnabilityTest: 'not-taken',
      partner: 'none',
      sanctions: 'none',
      openCriminalCase: false,
      legalisedDocuments: true,
      exams: 'none',
      optedIn: false,
    },
  },
  'loan-2013': {
    topic: 'fines-and-loans',
    today: '2026-11-22',
    facts: {
      ...MARRIED_2013,
      birthDate: '1990-05-01',
      termEnd: '2027-02-19',
      fineTermSet: true,
      fine: {date: '2025-02-20', amount: 500, final: true},
    },
  },
};

/** Somebody with little to do. */
export const BRIEF: Person = {
  topic: 'obliged',
  today: '2026-11-24',
  facts: {nationalities: ['PL']},
};

const told = (question: Turn['question'], answer: Turn['answer']): Turn => ({
  question,
  answer,
  facts: {},
});
const chosen = (question: Turn['question'], option: string): Turn =>
  told(question, {kind: 'option', option});

/** As many answers as a long conversation has. */
export const MANY_TURNS: readonly Turn[] = [
  told('nationalities', {kind: 'countries', codes: ['MA', 'TR']}),
  chosen('residence', 'family'),
  chosen('sponsor', 'dutch'),
  told('residenceGrantedOn', {kind: 'date', date: '2021-12-15'}),
  told('birthDate', {kind: 'date', date: '1985-05-01'}),
  chosen('letterLaw', 'wi2013'),
  told('applies', {kind: 'options', options: []}),
  told('termEnd', {kind: 'unknown'}),
  told('illness', {kind: 'unknown'}),
  told('pipDate', {kind: 'unknown'}),
  told('exams', {kind: 'options', options: []}),
  told('hours', {kind: 'unknown'}),
  told('health', {kind: 'options', options: []}),
  told('work', {kind: 'unknown'}),
  told('loan', {kind: 'unknown'}),
  told('reasons', {kind: 'options', options: []}),
];

export async function speaking(tag: string): Promise<Words> {
  const words = new Words();
  await words.speak(tag, 'rest', ...RESULT_BUNDLES);
  return words;
}

export function contentOf({topic, facts, today}: Person): SheetContent {
  const gist = gistOf({topic, facts, today});
  return sheetContent(gist, planOf(gist), MANY_TURNS, ['readyBy', 'who']);
}

export const LIST: SheetList = {
  made: '2026-11-24',
  heading: 'takeaway.intake.heading',
  sections: [
    {
      heading: 'takeaway.intake.tell',
      lines: ['work', 'children', 'health', 'school', 'diploma', 'goal', 'learning', 'travel'].map(
        (id) => `takeaway.intake.tellItems.${id}`,
      ),
    },
    {
      heading: 'takeaway.intake.ask',
      lines: ['interpreter', 'route', 'start', 'hours', 'cost', 'childcare', 'who'].map(
        (id) => `takeaway.intake.askItems.${id}`,
      ),
    },
    {
      heading: 'takeaway.intake.plan',
      lines: ['name', 'route', 'goal', 'hours', 'parts', 'start', 'help', 'signed'].map(
        (id) => `takeaway.intake.planItems.${id}`,
      ),
    },
  ],
  note: 'takeaway.intake.object',
};

/** Such an address as a link with many answers has. */
const LINK = `https://www.gemeente.example/inburgering#inburgerwijzer=${'1aZ-'.repeat(70)}`;

/** The sheet of a person in a language, with the Dutch beside any other. */
export async function sheetOf(
  tag: string,
  shown: {readonly content: SheetContent} | {readonly list: SheetList},
): Promise<IwSheet> {
  const sheet = document.createElement('iw-sheet');
  return Object.assign(sheet, {
    words: await speaking(tag),
    dutch: tag === 'nl' ? undefined : await speaking('nl'),
    qr: qrOf(LINK),
    ...shown,
  });
}
