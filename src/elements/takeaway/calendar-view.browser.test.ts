import {expect} from 'chai';
import {render} from 'lit';
import {textOf} from '../../../test/harness/query.js';
import {speaking} from '../../../test/harness/result.js';
import {until} from '../../../test/harness/until.js';
import type {Mark} from '../../takeaway/plan.js';
import {calendarParts, calendarView} from './calendar-view.js';
import {ResultTexts} from '../result-texts.js';
import type {TakeawayView} from './view.js';

const TODAY = '2026-11-24';
const READY: Mark = {kind: 'ready', date: '2027-03-28'};

describe('the view of the calendar', () => {
  const {file} = calendarParts;
  const {click} = HTMLAnchorElement.prototype;
  let place: HTMLElement;
  let files: Promise<string>[];
  let outcomes: boolean[];

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
    files = [];
    outcomes = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(fetch(this.href).then((answer) => answer.text()));
    };
  });
  afterEach(() => {
    calendarParts.file = file;
    HTMLAnchorElement.prototype.click = click;
    place.remove();
  });

  async function show(marks: readonly Mark[], hasFailed = false): Promise<TakeawayView> {
    const words = await speaking();
    const view = {
      words,
      texts: new ResultTexts(words),
      dutch: words,
      plan: {marks: [{kind: 'today', date: TODAY}, ...marks], who: 'duo'},
      gist: {authority: 'duo'},
      context: {today: TODAY},
      go: () => undefined,
      host: place,
    } as unknown as TakeawayView;
    const failed = (has: boolean) => void outcomes.push(has);
    render(calendarView(view, {hasFailed, failed}), place);
    return view;
  }

  const marks = () =>
    [...place.querySelectorAll<HTMLElement>('.mark')].map(
      (mark) => `${mark.dataset.event} ${textOf(mark.querySelector('time'))}`,
    );
  const save = () => place.querySelector<HTMLElement>('[data-action=calendar]');

  it('shows the days that the file will hold, with what each is', async () => {
    const {words} = await show([READY]);
    expect(marks()).to.deep.equal(['remind3 28 december 2026', 'ready 28 maart 2027']);
    expect(textOf(place.querySelector('[data-event=ready] .label'))).to.equal(
      words.t('takeaway.calendar.events.ready'),
    );
  });

  it('says of each day that is not certain that it is about then', async () => {
    await show([{...READY, about: true}]);
    expect(marks()).to.deep.equal([
      'remind3 ongeveer 28 december 2026',
      'ready ongeveer 28 maart 2027',
    ]);
  });

  it('says so where there is no day, and has nothing to press', async () => {
    const {words} = await show([]);
    expect(textOf(place)).to.contain(words.t('takeaway.calendar.nothing'));
    expect(save() === null).to.equal(true);
  });

  it('fetches what makes the file at the press and not before, and gives it', async () => {
    let times = 0;
    calendarParts.file = () => {
      times += 1;
      return file();
    };
    await show([READY]);
    expect(times).to.equal(0);
    save()!.click();
    const text = await until(() => files[0], 'the file');
    expect(times).to.equal(1);
    expect((await text).match(/^DTSTART.*\d/gm)).to.deep.equal([
      'DTSTART;VALUE=DATE:20261228',
      'DTSTART;VALUE=DATE:20270328',
    ]);
    await until(() => outcomes.length > 0, 'how it ended');
    expect(outcomes).to.deep.equal([false]);
  });

  it('tells that it could not be fetched, and tries again from there', async () => {
    calendarParts.file = () => Promise.reject(new Error('offline'));
    await show([READY]);
    save()!.click();
    await until(() => outcomes.length > 0, 'how it ended');
    expect(outcomes).to.deep.equal([true]);
    expect(files).to.deep.equal([]);
    calendarParts.file = file;
    await show([READY], true);
    place.querySelector<HTMLElement>('.retry')!.click();
    await until(() => files[0], 'the file');
  });
});
