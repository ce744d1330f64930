import {expect} from 'chai';
import {download} from './download.js';

describe('a file that is given', () => {
  const {setTimeout: later} = window;
  const {click} = HTMLAnchorElement.prototype;
  let host: HTMLElement;
  let waiting: {act: () => void; ms: number}[];
  let pressed: {link: HTMLAnchorElement; root: Node}[];

  beforeEach(() => {
    host = document.createElement('div');
    host.attachShadow({mode: 'open'});
    document.body.append(host);
    waiting = [];
    pressed = [];
    window.setTimeout = ((act: () => void, ms: number) =>
      waiting.push({act, ms})) as unknown as typeof window.setTimeout;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      pressed.push({link: this, root: this.getRootNode()});
    };
    download('inburgering.ics', 'text/calendar;charset=utf-8', 'آخر يوم', host);
    window.setTimeout = later;
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    host.remove();
  });

  it('has its name and what it holds, in UTF-8', async () => {
    const {link} = pressed[0]!;
    expect(link.download).to.equal('inburgering.ics');
    const file = await fetch(link.href).then((answer) => answer.blob());
    expect(file.type).to.equal('text/calendar;charset=utf-8');
    expect(await file.text()).to.equal('آخر يوم');
  });

  it('is pressed within the host, once, and leaves nothing there', () => {
    expect(pressed.map(({root}) => root === host.shadowRoot)).to.deep.equal([true]);
    expect(host.shadowRoot!.childElementCount).to.equal(0);
  });

  it('can be read for a while after the press, and not for ever', async () => {
    const {href} = pressed[0]!.link;
    const [{act, ms}] = waiting as [(typeof waiting)[0]];
    expect(ms).to.be.at.least(30_000);
    expect((await fetch(href)).ok).to.equal(true);
    act();
    const isGone = await fetch(href).then(
      () => false,
      () => true,
    );
    expect(isGone).to.equal(true);
  });
});
