/** What has to do with lessons and exams: courses, hours, attempts, schools that could not go on. */

import {ask, decide, end, is, otherwise, unless, when} from '../chart.js';
import type {Flow} from '../chart.js';
import {figure} from '../law/figure.js';
import {ground, lawIs} from './terms.js';

const route = (value: 'b1' | 'education' | 'z') => is('is', {fact: 'route', value});
const recognised = is('is', {fact: 'schoolRecognised', value: true});
const hours300 = is('hasHours', {
  of: ['integration', 'nt2'],
  atLeast: figure('wi2013.ext.hours300.hours'),
  online: 'out',
});
const triedTwice = is('triedOpenParts', {
  times: figure('wi2013.ext.hours300.attempts'),
  ona: figure('wi2013.ext.hours300.attemptsOna'),
});

/**
 * 300 hours of lessons and every open part tried; only in the law of 2013. Dutch: verlenging
 * wegens aantoonbare inspanning. Hours online do not count; ONA once, the others twice.
 */
export const effort300: Flow = ground({
  id: 'effort300',
  papers: ['school-statement', 'exam-results', 'duo-letter'],
  once: 'effort300',
  rule: 'W13-3.2',
  initial: 'law',
  states: {
    law: decide(unless(lawIs('wi2013'), 'notInLaw', 'W21-3.26'), otherwise('hours')),
    hours: ask(
      'hours',
      unless(hours300, 'tooFewHours', 'W13-3.2'),
      when(hours300, 'school'),
      otherwise('askHours', 'W13-3.2'),
    ),
    school: ask(
      'schoolRecognised',
      unless(recognised, 'notRecognised', 'W13-3.2'),
      when(recognised, 'parts'),
      otherwise('askSchool', 'W13-3.2'),
    ),
    parts: ask('exams', otherwise('tries')),
    tries: ask(
      'examAttempts',
      unless(triedTwice, 'tooFewTries', 'W13-3.2'),
      when(triedTwice, 'yes'),
      otherwise('askTries', 'W13-3.2'),
    ),
    notInLaw: end('not-available', {authority: 'duo'}),
    tooFewHours: end('not-available', {authority: 'duo'}),
    notRecognised: end('not-available', {authority: 'duo'}),
    tooFewTries: end('not-available', {authority: 'duo'}),
    askHours: end('ask', {authority: 'duo'}),
    askSchool: end('ask', {authority: 'duo'}),
    askTries: end('ask', {authority: 'duo'}),
  },
});

const noCourse = is('is', {fact: 'literacyCourse', value: 'none'});
const literacyInTerm = is('tookLiteracyCourse', {});
const literacyLong = is('lostMonths', {to: 'literacy'});

/**
 * A course to learn to read and write. Dutch: verlenging wegens alfabetisering. Under the law of
 * 2013 DUO mostly gives it of its own accord, once; under that of 2021 it is asked for, on the B1 and
 * the education route, and gives six months at most.
 */
export const literacy: Flow = ground({
  id: 'literacy',
  papers: ['school-statement', 'duo-letter'],
  once: 'literacy',
  rule: {wi2007: 'W07-2.3', wi2013: 'W13-3.3', wi2021: 'W21-5.1h'},
  initial: 'course',
  states: {
    course: ask(
      'literacyCourse',
      when(noCourse, 'noCourse', 'W13-3.3', 'W21-5.1h'),
      otherwise('law'),
    ),
    law: decide(when(lawIs('wi2021'), 'length'), otherwise('course2013')),
    course2013: decide(
      when(is('wasGranted', {ground: 'literacy'}), 'once', 'W13-3.3'),
      when(literacyInTerm, 'automatic', 'W13-3.3'),
      unless(literacyInTerm, 'notInTerm', 'W13-3.3'),
      otherwise('askCourse', 'W13-3.3'),
    ),
    length: decide(
      unless(literacyLong, 'tooShort', 'W21-5.1h'),
      when(literacyLong, 'route'),
      otherwise('askCourse', 'W21-5.1h'),
    ),
    route: ask(
      'route',
      when(route('z'), 'notOnRoute', 'W21-5.1h'),
      unless(route('z'), 'yes'),
      otherwise('askRoute', 'W21-5.1h'),
    ),
    automatic: end('automatic', {authority: 'duo'}),
    noCourse: end('not-available', {authority: 'duo'}),
    once: end('not-available', {authority: 'duo'}),
    notInTerm: end('not-available', {authority: 'duo'}),
    tooShort: end('not-available', {authority: 'duo'}),
    notOnRoute: end('not-available', {authority: 'duo'}),
    askCourse: end('ask', {authority: 'duo'}),
    askRoute: end('ask', {authority: 'municipality'}),
  },
});

const late = is('lessonsBeganLate', {});

/**
 * Lessons that began late; only for asylum holders and their family under the law of 2021, whose
 * course comes from the municipality. Dutch: geen tijdig aanbod. The law counts to the offer; what
 * is known here is mostly the first lesson, so the new date is an estimate.
 */
export const lateCourse: Flow = ground({
  id: 'lateCourse',
  papers: ['municipality-statement', 'plan', 'duo-letter'],
  once: 'lateCourse',
  rule: 'W21-5.1g',
  initial: 'law',
  states: {
    law: decide(
      unless(lawIs('wi2021'), 'notInLaw', 'W21-5.1g'),
      unless(is('inAsylumGroup', {}), 'notYourGroup', 'W21-5.1g'),
      when(is('inAsylumGroup', {}), 'route'),
      otherwise('askGroup', 'W21-5.1g'),
    ),
    route: ask('route', otherwise('began')),
    began: ask(
      'firstLessonOn',
      unless(late, 'inTime', 'W21-5.1g'),
      when(late, 'yes'),
      otherwise('askBegan', 'W21-5.1g'),
    ),
    notInLaw: end('not-available', {authority: 'duo'}),
    notYourGroup: end('not-available', {authority: 'duo'}),
    inTime: end('not-available', {authority: 'duo'}),
    askGroup: end('ask', {authority: 'duo'}),
    askBegan: end('ask', {authority: 'municipality'}),
  },
});

const closed = is('lostMonths', {to: 'provider'});

/** The school could not go on. Dutch: activiteiten onmogelijk door de aanbieder. */
export const provider: Flow = ground({
  id: 'provider',
  papers: ['school-statement', 'duo-letter'],
  once: 'provider',
  rule: {wi2007: 'W07-2.6', wi2013: 'W13-3.11', wi2021: 'W21-5.1i'},
  initial: 'closed',
  states: {
    closed: ask(
      'providerGap',
      unless(closed, 'tooShort', {wi2007: 'W07-2.6', wi2013: 'W13-3.11', wi2021: 'W21-5.1i'}),
      when(closed, 'yes'),
      otherwise('askClosed', {wi2007: 'W07-2.6', wi2013: 'W13-3.11', wi2021: 'W21-5.1i'}),
    ),
    tooShort: end('not-available', {authority: 'duo'}),
    askClosed: end('ask', {authority: 'duo'}),
  },
});

const partsDone = is('hasPassedLanguageParts', {
  atLeast: figure('wi2021.ext.nearlyDone.parts').languagePassedMin,
});
const restDone = is('hasPassed', {parts: ['knm', 'pvt', 'map']});
const hours450 = is('hasHours', {
  of: ['integration', 'nt2'],
  atLeast: figure('wi2021.ext.nearlyDone.familyHours'),
  online: 'unclear',
});

/**
 * Nearly done; only on the B1 route of the law of 2021, in the first term. Dutch: bijna klaar.
 * Whether somebody of the asylum group followed all lessons is for the municipality to say.
 */
export const nearlyDone: Flow = ground({
  id: 'nearlyDone',
  papers: ['exam-results', 'school-statement', 'duo-letter'],
  once: 'nearlyDone',
  rule: 'W21-5.3',
  initial: 'law',
  states: {
    law: decide(
      unless(lawIs('wi2021'), 'notInLaw', 'W13-3.14'),
      unless(is('isFirstTerm', {}), 'notAfterFine', 'W21-5.7'),
      when(is('isFirstTerm', {}), 'route'),
      otherwise('askTermKind', 'W21-5.3', 'W21-5.7'),
    ),
    route: ask(
      'route',
      unless(route('b1'), 'notOnRoute', 'W21-5.3'),
      when(route('b1'), 'parts'),
      otherwise('askRoute', 'W21-5.3'),
    ),
    parts: ask(
      'exams',
      unless(partsDone, 'notNearly', 'W21-5.3'),
      unless(restDone, 'notNearly', 'W21-5.3'),
      when(partsDone, 'rest'),
      otherwise('askParts', 'W21-5.3'),
    ),
    rest: decide(when(restDone, 'group'), otherwise('askParts', 'W21-5.3')),
    group: decide(
      when(is('inAsylumGroup', {}), 'askAttendance', 'W21-5.3'),
      unless(is('inAsylumGroup', {}), 'hours'),
      otherwise('askAttendance', 'W21-5.3'),
    ),
    hours: ask(
      'hours',
      unless(hours450, 'tooFewHours', 'W21-5.3'),
      when(hours450, 'yes'),
      otherwise('askHours', 'W21-5.3'),
    ),
    notInLaw: end('not-available', {authority: 'duo'}),
    notAfterFine: end('not-available', {authority: 'duo'}),
    notOnRoute: end('not-available', {authority: 'duo'}),
    notNearly: end('not-available', {authority: 'duo'}),
    tooFewHours: end('not-available', {authority: 'duo'}),
    askRoute: end('ask', {authority: 'municipality'}),
    askParts: end('ask', {authority: 'duo'}),
    askTermKind: end('ask', {authority: 'duo'}),
    askAttendance: end('ask', {authority: 'municipality'}),
    askHours: end('ask', {authority: 'duo'}),
  },
});

const noSchool = is('is', {fact: 'education', value: 'none'});
const exempting = is('is', {fact: 'education', value: 'exempting'});
const goesOn = is('is', {fact: 'educationStoppedOn', value: 'none'});
const designated = is('learnsAt', {levels: ['praktijkonderwijs', 'vso', 'entree']});
const byItself = is('learnsAt', {levels: ['vo', 'mbo', 'vavo']});

/**
 * School. Dutch: opleiding. Under the law of 2013 a Dutch education with an exempting diploma gives
 * time in the last six months of the term, of its own accord for secondary school, mbo 2 and up and
 * vavo; whether it does so after the term has passed is left open. Under that of 2021 it is the other
 * way round: practical school, special school and entry level give time. How much was not read, so no
 * date is computed.
 */
export const education: Flow = ground({
  id: 'education',
  papers: ['enrolment', 'duo-letter'],
  rule: {wi2007: 'W07-2.6', wi2013: 'W13-3.9', wi2021: 'W21-5.2'},
  initial: 'school',
  states: {
    school: ask('education', when(noSchool, 'noSchool', 'W13-3.9', 'W21-5.2'), otherwise('law')),
    law: decide(when(lawIs('wi2021'), 'kind2021'), otherwise('kind2013')),
    kind2021: decide(
      when(designated, 'yes'),
      unless(designated, 'otherSchool', 'W21-5.2', 'W21-5.9'),
      otherwise('askSchool', 'W21-5.2'),
    ),
    kind2013: decide(
      unless(exempting, 'otherSchool', 'W13-3.9'),
      when(exempting, 'goesOn'),
      otherwise('askSchool', 'W13-3.9'),
    ),
    goesOn: ask(
      'educationStoppedOn',
      unless(goesOn, 'stopped', 'W13-3.9'),
      when(goesOn, 'level'),
      otherwise('askSchool', 'W13-3.9'),
    ),
    level: decide(
      when(byItself, 'lastMonths'),
      unless(byItself, 'yes'),
      otherwise('askSchool', 'W13-3.9'),
    ),
    lastMonths: decide(
      when(is('term', {is: 'over'}), 'askSchool', 'W13-3.9'),
      when(is('requestIsOpen', {}), 'automatic', 'W13-3.9'),
      unless(is('requestIsOpen', {}), 'notYet', 'W13-3.9'),
      otherwise('askSchool', 'W13-3.9'),
    ),
    automatic: end('automatic', {authority: 'duo'}),
    noSchool: end('not-available', {authority: 'duo'}),
    otherSchool: end('not-available', {authority: 'duo'}),
    stopped: end('not-available', {authority: 'duo'}),
    askSchool: end('ask', {authority: 'duo'}),
  },
});
