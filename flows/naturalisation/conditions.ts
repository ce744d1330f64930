/**
 * The conditions of naturalisation (naturalisatie), each a flow of its own: the permit, the years,
 * the test, public order, and giving up the other nationality.
 */

import {ask, decide, end, is, leaveOpen, otherwise, unless, when} from '../chart.js';
import type {Flow} from '../chart.js';
import {figure} from '../law/figure.js';
import {papersFor} from '../test-papers.js';
import type {Residence} from '../vocabulary.js';

const dutch = is('holdsNationality', {of: 'dutch'});
const stateless = is('holdsNationality', {of: 'stateless'});

/** Purposes that are temporary for permits and passports; another list than that of the duty. */
const TEMPORARY: readonly Residence[] = figure('lists.purposes.codes.stayTemporary');
const WITHOUT_RIGHT: readonly Residence[] = ['temporary-protection', 'awaiting-decision', 'none'];
const lasting = is('isLastingStay', {});
const european = is('holdsNationality', {of: 'eu-eea-ch'});
const turkish = is('holdsNationality', {of: 'turkish'});

/**
 * Is the right of residence held today good enough?
 *
 * Dutch: Is mijn verblijfsrecht niet-tijdelijk van aard (art. 8 lid 1 onder b RWN)? An asylum permit
 * blocks adults, by policy of the IND; a family permit with an asylum holder is temporary. Left
 * open: stateless people with an asylum permit, Turkish nationals with a temporary purpose, art. 20
 * TFEU, the withdrawal agreement, ministers of religion, and old indefinite asylum sponsors.
 */
export const permit: Flow = {
  id: 'nat-permit',
  buildsOn: [],
  papers: ['residence-card'],
  initial: 'nationality',
  states: {
    nationality: ask(
      'nationalities',
      when(dutch, 'alreadyDutch'),
      when(european, 'okEu', 'NAT-8.1b-EU'),
      leaveOpen(european, 'residence'),
      otherwise('residence'),
    ),
    residence: ask('residence', otherwise('group')),
    group: decide(
      when(is('is', {fact: 'residenceGroup', value: 'other'}), 'residenceOther'),
      when(is('is', {fact: 'residenceGroup', value: 'work'}), 'residenceWork'),
      otherwise('kind'),
    ),
    residenceOther: ask('residenceOther', otherwise('kind')),
    residenceWork: ask('residenceWork', otherwise('kind')),
    kind: decide(
      when(is('staysFor', {purposes: ['family']}), 'sponsor'),
      when(is('staysFor', {purposes: ['asylum']}), 'asylum'),
      when(lasting, 'ok', 'NAT-8.1b-OK'),
      when(is('staysFor', {purposes: WITHOUT_RIGHT}), 'noRight'),
      when(is('staysFor', {purposes: TEMPORARY}), 'temporary'),
      otherwise('askPermit', 'NAT-8.1b', 'NAT-8.1b-CHAV'),
    ),
    asylum: decide(
      when(stateless, 'askStateless', 'NAT-8.1b-III', 'NAT-8.4b'),
      unless(stateless, 'blockedAsylum', 'NAT-8.1b-III', 'NAT-8.1b-2026', 'NAT-8.1b-GW'),
      otherwise('askStateless', 'NAT-8.1b-III', 'NAT-8.4b'),
    ),
    temporary: decide(
      when(turkish, 'askTurkish', 'NAT-8.1b-TR'),
      unless(turkish, 'blockedTemporary', 'NAT-8.1b-NO', 'NAT-8.1b-LIST'),
      otherwise('askTurkish', 'NAT-8.1b-TR'),
    ),
    sponsor: ask(
      'sponsor',
      when(lasting, 'okFamily', 'NAT-8.1b-OK'),
      when(is('staysWith', {sponsors: ['asylum-holder']}), 'familyOfAsylum'),
      when(is('staysWith', {sponsors: ['asylum-permanent-holder']}), 'askSponsor', 'NAT-8.1b-ASPF'),
      when(is('staysWith', {sponsors: ['temporary-resident']}), 'temporary'),
      otherwise('askSponsor', 'NAT-8.1b-NO', 'NAT-8.1b-OK'),
    ),

    // A citizen of the EU needs no permit: a passport nobody told of could be such a one.
    noRight: decide(
      unless(is('noDoubt', {}), 'askPermit', 'NAT-8.1b-EU'),
      otherwise('blockedNoRight', 'NAT-1.1g', 'NAT-8.1b-UA'),
    ),
    familyOfAsylum: decide(
      unless(is('noDoubt', {}), 'askSponsor', 'NAT-8.1b-EU'),
      otherwise('blockedFamilyOfAsylum', 'NAT-8.1b-ASPF'),
    ),

    ok: end('ok', {authority: 'ind'}),
    okEu: end('ok', {authority: 'ind', papers: ['passport', 'register-extract']}),
    okFamily: end('ok', {authority: 'ind'}),
    blockedAsylum: end('blocks', {authority: 'ind'}),
    blockedFamilyOfAsylum: end('blocks', {authority: 'ind'}),
    blockedTemporary: end('blocks', {authority: 'ind'}),
    blockedNoRight: end('blocks', {authority: 'ind'}),
    alreadyDutch: end('none', {authority: 'municipality'}),
    askPermit: end('ask', {authority: 'ind'}),
    askSponsor: end('ask', {authority: 'ind'}),
    askStateless: end('ask', {authority: 'ind'}),
    askTurkish: end('ask', {authority: 'ind'}),
  },
};

const enoughYears = is('hasTermForPassport', {by: 'any'});
const formerDutch = is('is', {fact: 'formerDutch', value: true});
const recognised = is('is', {fact: 'recognisedByDutch', value: true});

/**
 * Are the years of lawful residence complete?
 *
 * Dutch: Woon ik lang genoeg in het Koninkrijk? Five years; three with a Dutch partner (unmarried)
 * or for the stateless; none for former Dutch nationals and for who is married to, and has lived
 * three years with, a Dutch person; two after ten years in all. The shortest that fits counts.
 */
export const term: Flow = {
  id: 'nat-term',
  buildsOn: [],
  papers: ['residence-card', 'register-extract', 'marriage-certificate'],
  initial: 'applies',
  states: {
    applies: ask('appliesPassport', otherwise('former')),
    former: decide(
      when(formerDutch, 'noTermFormer', 'NAT-8.2-EX'),
      when(recognised, 'askRecognised', 'NAT-8.5', 'NAT-0'),
      leaveOpen(formerDutch, 'since'),
      otherwise('since'),
    ),
    since: ask(
      'livingInKingdomSince',
      when(is('hasTermForPassport', {by: 'main'}), 'met', 'NAT-8.1c'),
      when(is('hasTermForPassport', {by: 'stateless'}), 'metStateless', 'NAT-8.4b'),
      otherwise('partner'),
    ),
    partner: ask(
      'partner',
      when(is('hasTermForPassport', {by: 'partner'}), 'metByPartner', 'NAT-8.2-MAR', 'NAT-8.4a'),
      otherwise('before'),
    ),
    before: decide(
      unless(is('is', {fact: 'livedHereBefore', value: true}), 'years'),
      otherwise('total'),
    ),
    total: ask('totalYearsInKingdom', otherwise('years')),
    years: decide(
      when(enoughYears, 'metByTotal', 'NAT-8.3'),
      unless(is('noDoubt', {}), 'askYears', 'NAT-8.1c', 'NAT-8.2-EX'),
      unless(enoughYears, 'later', 'NAT-8.1c', 'NAT-8.2-MAR', 'NAT-8.3', 'NAT-8.4a'),
      otherwise('askYears', 'NAT-8.1c', 'NAT-8.2-MAR', 'NAT-8.3', 'NAT-8.4a'),
    ),

    met: end('met', {authority: 'ind'}),
    metStateless: end('met', {authority: 'ind'}),
    metByPartner: end('met', {authority: 'ind'}),
    metByTotal: end('met', {authority: 'ind'}),
    noTermFormer: end('met', {authority: 'ind'}),
    later: end('later', {authority: 'ind'}),
    askYears: end('ask', {authority: 'ind'}),
    askRecognised: end('ask', {authority: 'municipality'}),
  },
};

const passed = is('passedTheTest', {goal: 'passport'});
const effortHours = is('hasEffortHours', {route: 'any'});
const recognisedSchool = is('is', {fact: 'schoolRecognised', value: true});
const effortMet = is('mayAskEffortAdvice', {});
const ill = is('is', {fact: 'health', value: 'lasting'});

/**
 * Is the integration test passed, or does something stand in for it?
 *
 * Dutch: Voldoe ik aan de naturalisatietoets? Level A2 in four skills and knowledge of society, by the
 * law of 2013 for everybody; a closed list of papers. Being free of the duty is no exemption here. A
 * municipality's dispensation on effort does not count, one of DUO under the law of 2013 does; a
 * medical one counts for three years. Left open: the medical dispensation of the law of 2021, mbo 1,
 * and the advice of DUO on effort, which has to be asked for.
 */
export const integration: Flow = {
  id: 'nat-integration',
  buildsOn: [],
  papers: ['diploma', 'exam-results', 'decision'],
  initial: 'instead',
  states: {
    statementOpen: decide(
      unless(is('noDoubt', {}), 'askOpen'),
      otherwise('partialStatement', 'NAT-AGI-1'),
    ),
    ...papersFor(
      'passport',
      {
        paper: 'NAT-8.1d-01',
        look: 'NAT-EX-b',
        schoolYears: 'NAT-EX-j',
        decision: 'NAT-8.1d-00',
      },
      'exams',
    ),
    exams: ask('exams', when(passed, 'howPassed'), otherwise('ona')),
    howPassed: decide(
      when(is('hasPassed', {parts: ['ona']}), 'metByExams', 'NAT-8.1d-02', 'NAT-PE-9'),
      otherwise('metWithoutOna', 'NAT-8.1d-02', 'NAT-PE-8c', 'NAT-PE-8a'),
    ),
    // All but the labour-market part: work or pension age may take its place.
    ona: decide(
      when(
        is('hasPassed', {parts: ['reading', 'listening', 'writing', 'speaking', 'knm', 'ona']}),
        'askPassed',
        'NAT-8.1d-02',
        'NAT-PE-9',
      ),
      when(
        is('hasPassed', {parts: ['reading', 'listening', 'writing', 'speaking', 'knm']}),
        'work',
      ),
      otherwise('effort'),
    ),
    work: ask(
      'work',

      unless(passed, 'onaMissing'),
      otherwise('askOna', 'NAT-PE-8c', 'NAT-8.1d-02'),
    ),
    onaMissing: decide(
      unless(is('noDoubt', {}), 'askOpen'),
      otherwise('partialOna', 'NAT-PE-8c', 'NAT-8.1d-02'),
    ),
    effort: ask(
      'hours',
      unless(effortHours, 'health'),
      when(effortHours, 'school'),
      leaveOpen(effortHours, 'health'),
    ),
    school: ask(
      'schoolRecognised',
      unless(recognisedSchool, 'health', 'NAT-AGI-BOW'),
      otherwise('test'),
    ),
    test: ask('learnabilityTest', otherwise('tries')),
    tries: ask(
      'examAttempts',
      when(effortMet, 'askEffort', 'NAT-AGI-3', 'NAT-AGI-A', 'NAT-AGI-B', 'NAT-AGI-C'),
      unless(effortMet, 'health'),
      leaveOpen(effortMet, 'health'),
    ),
    health: ask(
      'health',
      when(ill, 'askHealth', 'NAT-MED-1'),
      leaveOpen(ill, 'doubt'),
      otherwise('doubt'),
    ),
    doubt: decide(
      unless(is('noDoubt', {}), 'askOpen'),
      unless(passed, 'parts'),
      otherwise('askOpen'),
    ),
    parts: decide(
      when(is('hasPassedLanguageParts', {atLeast: 4}), 'partial', 'NAT-8.1d-02'),
      otherwise('notMet', 'NAT-8.1d-01', 'NAT-8.1d-07'),
    ),

    metByPaper: end('met', {authority: 'ind'}),
    metBySchoolYears: end('met', {authority: 'ind', papers: ['register-extract']}),
    metByDecision: end('met', {authority: 'ind'}),
    metByExams: end('met', {authority: 'ind'}),
    metWithoutOna: end('met', {authority: 'ind', papers: ['exam-results', 'employer-statement']}),
    partialOna: end('partial', {authority: 'ind'}),
    partial: end('partial', {authority: 'ind'}),
    partialStatement: end('partial', {authority: 'municipality'}),
    notMet: end('not-met', {authority: 'ind'}),
    askPaper: end('ask', {authority: 'ind'}),
    askDecision: end('ask', {authority: 'ind'}),
    askOna: end('ask', {authority: 'ind', papers: ['exam-results', 'employer-statement']}),
    askEffort: end('ask', {authority: 'duo', papers: ['school-statement', 'exam-results']}),
    askHealth: end('ask', {authority: 'duo', papers: ['medical']}),
    askPassed: end('ask', {authority: 'ind'}),
    askOpen: end('ask', {authority: 'ind'}),
  },
};

const openCase = is('is', {fact: 'openCriminalCase', value: true});
const recentSanction = is('hasRecentSanction', {});

/**
 * Does a punishment for a crime stand in the way?
 *
 * Dutch: Is er een bezwaar wegens openbare orde? Five years from the day on which the punishment was
 * completed; any prison or community sentence, and fines from the amounts of the handbook.
 */
export const publicOrder: Flow = {
  id: 'nat-order',
  buildsOn: [],
  papers: ['court-papers'],
  initial: 'nationality',
  states: {
    nationality: ask('nationalities', when(dutch, 'alreadyDutch'), otherwise('applies')),
    applies: ask('appliesPassport', otherwise('openCase')),
    openCase: ask(
      'openCriminalCase',
      when(openCase, 'blockedByCase', 'NAT-9.1a-1'),
      leaveOpen(openCase, 'sentences'),
      otherwise('sentences'),
    ),
    sentences: ask(
      'sanctions',
      when(recentSanction, 'blockedBySentence', 'NAT-9.1a-2', 'NAT-9.1a-3'),
      unless(recentSanction, 'clear'),
      otherwise('askSentence', 'NAT-9.1a-2', 'NAT-9.1a-3'),
    ),
    clear: decide(
      unless(is('noDoubt', {}), 'askCase', 'NAT-9.1a-1'),
      otherwise('ok', 'NAT-9.1a-2', 'NAT-9.1a-3'),
    ),
    alreadyDutch: end('none', {authority: 'municipality'}),
    ok: end('ok', {authority: 'ind'}),
    blockedByCase: end('blocks', {authority: 'ind'}),
    blockedBySentence: end('blocks', {authority: 'ind'}),
    askSentence: end('ask', {authority: 'ind'}),
    askCase: end('ask', {authority: 'ind'}),
  },
};

const keeps = is('renunciation', {is: 'keeps'});
const automatic = is('renunciation', {is: 'automatic'});
const must = is('renunciation', {is: 'must'});
const married = is('isMarriedToDutch', {});
const bornHere = is('is', {fact: 'bornInKingdom', value: true});
const asylum = is('staysFor', {purposes: ['asylum', 'asylum-permanent']});
const permanent = is('staysFor', {purposes: ['permanent', 'eu-long-term']});
const heldAsylum = is('heldAsylumBefore', {});

/**
 * Must the other nationality be given up?
 *
 * Dutch: Moet ik afstand doen van mijn andere nationaliteit? By country (list of 2015: always to be
 * confirmed), with exceptions that have to be named when filing. Left open: asylum holders of a
 * country that lets go (a recognised refugee is exempt, subsidiary protection is not settled), and
 * countries that the list names with a reservation.
 */
export const renunciation: Flow = {
  id: 'nat-renunciation',
  buildsOn: [],
  papers: ['passport', 'marriage-certificate'],
  initial: 'nationality',
  states: {
    nationality: ask(
      'nationalities',
      when(dutch, 'alreadyDutch'),
      when(stateless, 'stateless', 'NAT-9.1b-stateless'),
      when(keeps, 'keeps', 'NAT-9.1b-3.2'),
      when(automatic, 'automaticLoss', 'NAT-9.1b-3.1'),
      leaveOpen(dutch, 'applies'),
      otherwise('applies'),
    ),
    applies: ask('appliesPassport', otherwise('partner')),
    partner: ask(
      'partner',
      when(married, 'married'),
      leaveOpen(married, 'born'),
      otherwise('born'),
    ),
    born: decide(when(bornHere, 'bornHere'), leaveOpen(bornHere, 'refugee'), otherwise('refugee')),
    refugee: ask('residence', otherwise('kindOfRight')),
    kindOfRight: decide(
      when(is('is', {fact: 'residenceGroup', value: 'other'}), 'residenceOther'),
      otherwise('right'),
    ),
    residenceOther: ask('residenceOther', otherwise('right')),
    right: decide(
      when(asylum, 'askRefugee', 'NAT-9.3d'),
      when(permanent, 'before'),
      leaveOpen(asylum, 'country'),
      otherwise('country'),
    ),
    // A refugee who moved on to a permanent permit stays one; the card does not tell.
    before: ask(
      'earlierResidence',
      when(heldAsylum, 'askRefugee', 'NAT-9.3d'),
      leaveOpen(heldAsylum, 'country'),
      otherwise('country'),
    ),
    // By which country, if any, decides first: a nationality may be lost by itself.
    married: decide(
      unless(is('noDoubt', {}), 'askCountry', 'NAT-9.1b', 'NAT-9.3c'),
      otherwise('exemptMarried', 'NAT-9.3c'),
    ),
    bornHere: decide(
      unless(is('noDoubt', {}), 'askCountry', 'NAT-9.1b', 'NAT-9.3b'),
      otherwise('exemptBorn', 'NAT-9.3b'),
    ),
    country: decide(
      unless(is('noDoubt', {}), 'askCountry', 'NAT-9.1b'),
      when(must, 'mustRenounce', 'NAT-9.1b'),
      otherwise('askCountry', 'NAT-9.1b'),
    ),
    stateless: end('none', {authority: 'ind'}),
    keeps: end('none', {authority: 'ind'}),
    automaticLoss: end('automatic-loss', {authority: 'ind'}),
    exemptMarried: end('exempt', {authority: 'ind'}),
    exemptBorn: end('exempt', {authority: 'ind', papers: ['passport', 'own-birth-certificate']}),
    mustRenounce: end('must-renounce', {authority: 'ind'}),
    alreadyDutch: end('none', {authority: 'municipality'}),
    askRefugee: end('ask', {authority: 'ind'}),
    askCountry: end('ask', {authority: 'ind'}),
  },
};
