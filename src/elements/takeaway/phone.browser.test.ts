import {expect} from 'chai';
import 'jsqr/dist/jsQR.js';
import type readQr from 'jsqr';
import {FREE, RUNNING, TODAY} from '../../../test/harness/people.js';
import {speaking} from '../../../test/harness/result.js';
import {until} from '../../../test/harness/until.js';
import {readFragment} from '../../takeaway/link.js';
import type {Handover} from '../../takeaway/link.js';
import './phone.js';
import {phoneParts} from './phone.js';
import type {IwPhone} from './phone.js';

declare const jsQR: typeof readQr;

const VISIT: Handover = {topic: 'obliged', facts: RUNNING};
const OTHER: Handover = {topic: 'obliged', facts: FREE};

/** Reads the code as a camera would: in the colours that it has on the screen, on a black table. */
async function readCode(svg: SVGSVGElement): Promise<string | undefined> {
  const side = 4 * svg.viewBox.baseVal.width;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  const modules = getComputedStyle(svg.querySelector('path')!).fill;
  copy.querySelector('path')!.setAttribute('fill', modules);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), {
    width: side + 80,
    height: side + 80,
  });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#000';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = getComputedStyle(svg).backgroundColor;
  context.fillRect(40, 40, side, side);
  context.drawImage(image, 40, 40);
  const {data, width, height} = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height, {inversionAttempts: 'dontInvert'})?.data;
}

describe('<iw-phone>', () => {
  const {make} = phoneParts;
  let phone: IwPhone;
  const find = <Found extends Element>(selector: string) =>
    phone.shadowRoot!.querySelector<Found>(selector);
  const link = () => find<HTMLInputElement>('#link');
  const code = () => until(() => find<SVGSVGElement>('svg.code'), 'the code');

  async function show(settings: Partial<IwPhone> = {}, tag = 'nl'): Promise<void> {
    phone = Object.assign(document.createElement('iw-phone'), {
      words: await speaking(tag),
      handover: VISIT,
      ...settings,
    });
    phone.dir = phone.words!.language!.dir;
    document.body.append(phone);
    await phone.updateComplete;
  }

  afterEach(() => {
    phoneParts.make = make;
    phone.remove();
    document.body.removeAttribute('style');
  });

  it('has a code that another program reads as the link, on a dark page too', async () => {
    document.body.style.colorScheme = 'dark';
    await show();
    expect(await readCode(await code())).to.equal(link()!.value);
  });

  it('has the visit behind the # of the address of the page, and nowhere else', async () => {
    await show({page: 'https://gemeente.example/inburgeren?taal=ar#top'});
    await code();
    const {href, hash} = new URL(link()!.value);
    expect(href.replace(hash, '')).to.equal('https://gemeente.example/inburgeren?taal=ar');
    expect(readFragment(hash, TODAY)).to.deep.equal({is: 'handover', handover: VISIT});
  });

  it('is of this page unless another is given', async () => {
    await show();
    await code();
    expect(link()!.value.replace(/#.*/, '')).to.equal(location.href.replace(/#.*/, ''));
  });

  it('says before the code who can read it', async () => {
    await show();
    const svg = await code();
    const sentence = [...phone.shadowRoot!.querySelectorAll('p')].find(
      ({textContent}) => textContent === phone.words!.t('takeaway.phone.private'),
    );
    const {bottom} = sentence!.getBoundingClientRect();
    expect(bottom).to.be.at.most(svg.getBoundingClientRect().top);
    expect(svg.getAttribute('role')).to.equal('img');
    expect(svg.getAttribute('aria-label')).to.equal(phone.words!.t('takeaway.phone.qrLabel'));
  });

  for (const [room, what] of [
    [700, 'large'],
    [320, 'a small phone'],
  ] as const) {
    it(`is large enough for a camera and stays within the card: ${what}`, async () => {
      document.body.style.inlineSize = `${room}px`;
      await show();
      const {width, height, left, right} = (await code()).getBoundingClientRect();
      const card = find('.card')!.getBoundingClientRect();
      expect(width).to.be.at.least(240);
      expect(height).to.equal(width);
      expect(left).to.be.at.least(card.left);
      expect(right).to.be.at.most(card.right);
      expect(link()!.getBoundingClientRect().right).to.be.at.most(card.right);
    });
  }

  it('keeps the link from left to right on an Arabic page, and all of it is chosen at once', async () => {
    await show({}, 'ar');
    await code();
    expect(getComputedStyle(find('.card')!).direction).to.equal('rtl');
    expect(getComputedStyle(link()!).direction).to.equal('ltr');
    expect(link()!.readOnly).to.equal(true);
    link()!.focus();
    const {value, selectionStart, selectionEnd} = link()!;
    expect([selectionStart, selectionEnd]).to.deep.equal([0, value.length]);
  });

  it('gives the link to the button that copies', async () => {
    await show();
    await code();
    expect(find<HTMLElementTagNameMap['iw-copy']>('iw-copy')!.text).to.equal(link()!.value);
  });

  it('says that the code could not be fetched, and tries again', async () => {
    phoneParts.make = () => Promise.reject(new Error('offline'));
    await show();
    const retry = await until(() => find<HTMLButtonElement>('.retry'), 'a way to try again');
    expect(link()?.value).to.equal(undefined);
    phoneParts.make = make;
    retry.click();
    await code();
    expect(find('.retry') === null).to.equal(true);
  });

  it('makes nothing again for the same visit', async () => {
    let times = 0;
    phoneParts.make = () => {
      times += 1;
      return make();
    };
    await show();
    const svg = await code();
    phone.handover = {...VISIT};
    await phone.updateComplete;
    expect(times).to.equal(1);
    expect(find('svg.code') === svg).to.equal(true);
  });

  it('shows the link of the last visit asked for, though an earlier one comes later', async () => {
    const parts = await make();
    const waiting: ((made: typeof parts) => void)[] = [];
    phoneParts.make = () => new Promise((resolve) => waiting.push(resolve));
    await show();
    phone.handover = OTHER;
    await phone.updateComplete;
    const [earlier, last] = waiting;
    last!(parts);
    await code();
    earlier!(parts);
    await new Promise((resolve) => setTimeout(resolve));
    const {hash} = new URL(link()!.value);
    expect(readFragment(hash, TODAY)).to.deep.equal({is: 'handover', handover: OTHER});
  });

  it('shows no link of before while that of another visit is made', async () => {
    await show();
    await code();
    phoneParts.make = () => new Promise(() => undefined);
    phone.handover = OTHER;
    await phone.updateComplete;
    expect(link()?.value).to.equal(undefined);
  });
});
