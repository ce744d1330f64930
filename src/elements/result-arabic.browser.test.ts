import {expect} from 'chai';
import {
  all,
  find,
  openAll,
  problems,
  RUNNING,
  shown,
  speaking,
  TURNS,
} from '../../test/harness/result.js';
import type {IwResult} from './result.js';

describe('<iw-result> in Arabic', () => {
  let element: IwResult;

  beforeEach(async () => {
    element = await shown(RUNNING, {
      words: await speaking('ar'),
      dutch: await speaking(),
      turns: TURNS,
    });
    openAll(element);
  });
  afterEach(() => element.remove());

  it('is accessible', async () => {
    expect(await problems(element)).to.deep.equal([]);
  });

  it('runs from right to left', () => {
    const inner = find(element, '.result') as HTMLElement;
    expect(inner.lang).to.equal('ar');
    expect(getComputedStyle(inner).direction).to.equal('rtl');
    expect(getComputedStyle(find(element, '.verdict')!).borderRightWidth).to.equal('6px');
    expect(getComputedStyle(find(element, '.thread li')!, '::before').right).to.equal('2px');
  });

  it('keeps Dutch in its own language and direction', () => {
    expect(find(element, '.thread bdi[lang=nl]')).not.to.equal(null);
    for (const article of all(element, '.sources bdi')) {
      expect(article.getAttribute('lang')).to.equal('nl');
      expect(getComputedStyle(article).direction).to.equal('ltr');
    }
    expect(find(element, '.verdict .dutch')!.textContent).to.equal('U moet inburgeren.');
  });

  it('writes the date in Western digits', () => {
    expect(find(element, '.day')!.textContent).to.match(/^28 .+ 2027$/);
  });
});
