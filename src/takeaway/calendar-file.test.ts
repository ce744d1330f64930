/** The calendar file, read again by a library that did not make it. */

import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {FAMILY} from '../../test/harness/people.js';
import ICAL from 'ical.js';
import type {Facts} from '../assess/facts.js';
import {addDays} from '../assess/calendar.js';
import {Words} from '../i18n/words.js';
import {calendarEvents} from './calendar-events.js';
import type {CalendarEvent} from './calendar-events.js';
import {calendarFile} from './calendar-file.js';
import {gistOf} from './gist.js';
import {planOf} from './plan.js';
import type {Mark, Plan} from './plan.js';
import {decidedBy} from './say.js';

const TODAY = '2026-11-24';
const RUNNING: Facts = {...FAMILY, residenceGrantedOn: '2025-01-15', pipDate: '2025-05-30'};

const eventsOf = (facts: Facts, today = TODAY) =>
  calendarEvents(planOf(gistOf({topic: 'obliged', facts, today})), today);
const days = (events: readonly CalendarEvent[]) => events.map(({kind, date}) => `${kind} ${date}`);
const planWith = (...marks: Mark[]): Plan => ({
  steps: [],
  who: 'duo',
  fallback: 'neighbourhood',
  papers: [],
  marks,
});

describe('the days that go into a calendar', () => {
  it('are those of the plan, with reminders 12, 6 and 3 months before the last one', () => {
    assert.deepEqual(days(eventsOf(RUNNING)), [
      'remind12 2027-05-30',
      'ask 2027-11-30',
      'remind6 2027-11-30',
      'book 2028-02-08',
      'remind3 2028-02-29',
      'ready 2028-05-30',
    ]);
  });

  for (const [kind, date] of [
    ['remind12', '2027-05-30'],
    ['remind6', '2027-11-30'],
    ['remind3', '2028-02-29'],
    ['ready', '2028-05-30'],
  ] as const) {
    it(`lie ahead: the day before ${kind} has it, the day itself does not`, () => {
      const plan = planWith({kind: 'ready', date: '2028-05-30'});
      const has = (today: string) =>
        calendarEvents(plan, today).some((event) => event.kind === kind && event.date === date);
      assert.equal(has(addDays(date, -1)), true);
      assert.equal(has(date), false);
    });
  }

  it('have reminders before the last day only, and today is none of them', () => {
    const plan = planWith({kind: 'today', date: TODAY}, {kind: 'object', date: '2028-01-05'});
    assert.deepEqual(days(calendarEvents(plan, TODAY)), ['object 2028-01-05']);
  });

  it('are all as uncertain as the last day is', () => {
    const plan = planWith({kind: 'ready', date: '2028-05-30', about: true});
    assert.deepEqual(
      calendarEvents(plan, TODAY).map(({about}) => about),
      [true, true, true, true],
    );
  });

  it('are none where there is no day', () => {
    assert.deepEqual(eventsOf({nationalities: ['NL']}), []);
  });
});

describe('the calendar file', () => {
  const dutch = new Words();
  const arabic = new Words();
  before(async () => {
    await dutch.speak('nl', 'later', 'take');
    await arabic.speak('ar', 'later', 'take');
  });

  const fileOf = (events: readonly CalendarEvent[], words = dutch, authority = 'DUO') =>
    calendarFile(events, TODAY, {words, dutch, authority, information: decidedBy(words, 'duo')});
  /** When it goes off, as RFC 5545 (3.8.6.3) reckons: from the start, unless the end is named. */
  const momentOf = (alarm: ICAL.Component, event: ICAL.Event): string => {
    const trigger = alarm.getFirstProperty('trigger');
    const isFromEnd = trigger?.getFirstParameter('related') === 'END';
    const moment = (isFromEnd ? event.endDate : event.startDate).clone();
    moment.isDate = false;
    moment.addDuration(trigger?.getFirstValue() as ICAL.Duration);
    return moment.toString();
  };
  const read = (file: string) =>
    new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      const alarms = component.getAllSubcomponents('valarm');
      return {
        uid: event.uid,
        summary: event.summary,
        description: event.description,
        start: event.startDate,
        end: event.endDate,
        alarms: alarms.map((alarm) => momentOf(alarm, event)),
      };
    });

  it('is read by another library: whole days, each with one alarm on its own morning', () => {
    const events = eventsOf(RUNNING);
    const found = read(fileOf(events));
    assert.deepEqual(
      found.map(({start}) => start.toString()),
      events.map(({date}) => date),
    );
    for (const {start, end, alarms, summary} of found) {
      assert.equal(start.isDate, true);
      assert.equal(end.toString(), addDays(start.toString(), 1));
      assert.deepEqual(alarms, [`${start.toString()}T09:00:00`]);
      assert.doesNotMatch(summary, /takeaway|\{\{/);
    }
  });

  it('gives the same ids for the same days, each another', () => {
    const once = read(fileOf(eventsOf(RUNNING))).map(({uid}) => uid);
    const again = read(fileOf(eventsOf(RUNNING, addDays(TODAY, 1)))).map(({uid}) => uid);
    assert.equal(new Set(once).size, once.length);
    assert.deepEqual(again, once);
  });

  it('says that a day is not certain', () => {
    const [event] = read(fileOf([{kind: 'ready', date: '2028-05-30', about: true}]));
    assert.ok(event?.summary.includes(dutch.t('takeaway.plan.about')));
  });

  it('has the Dutch in the description of another language', () => {
    const [event] = read(fileOf([{kind: 'ready', date: '2028-05-30'}], arabic));
    assert.equal(event?.summary, arabic.t('takeaway.calendar.events.ready'));
    assert.ok(event?.description.startsWith(dutch.t('takeaway.calendar.events.ready')));
  });

  it('gives back every sign as it was, Arabic and those that RFC 5545 escapes', () => {
    const authority = 'DUO, loket; 1\\2: مكتب';
    const [event] = read(fileOf([{kind: 'book', date: '2028-02-08'}], arabic, authority));
    const details = arabic.t('takeaway.calendar.details', {authority});
    assert.deepEqual(event?.description.split('\n'), [
      dutch.t('takeaway.calendar.events.book'),
      details,
      decidedBy(arabic, 'duo'),
    ]);
  });

  it('keeps to RFC 5545: CRLF, lines of 75 octets at most, what must be there', () => {
    for (const words of [dutch, arabic]) {
      const file = fileOf(eventsOf(RUNNING), words);
      assert.doesNotMatch(file, /[^\r]\n|\r[^\n]/);
      assert.ok(file.endsWith('END:VCALENDAR\r\n'));
      for (const line of file.split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
      }
      for (const required of ['VERSION:2.0', 'PRODID:', 'UID:', 'DTSTAMP:20261124T000000Z']) {
        assert.ok(file.includes(`\r\n${required}`), required);
      }
    }
  });

  it('holds nothing of the person but the days', () => {
    assert.doesNotMatch(fileOf(eventsOf(RUNNING)), /1990|2025|MA\b|Marokko|family/);
  });
});
