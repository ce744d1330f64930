import {expect} from 'chai';
import {render} from 'lit';
import type {TemplateResult} from 'lit';
import type {TermEvent} from './emphasis.js';
import {renderInline, renderMarkdown} from './markdown.js';

function shown(template: TemplateResult): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(template, place);
  place.remove();
  return place;
}
const markdown = (text: string) => shown(renderMarkdown(text));
const inline = (text: string) => shown(renderInline(text));
const words = (place: Element) => place.textContent.trim();

describe('markdown', () => {
  it('shows paragraphs and emphasis', () => {
    const place = markdown('Uw **PIP** is *belangrijk*.\n\nTwee.');
    expect(place.querySelectorAll('p').length).to.equal(2);
    expect(place.querySelector('strong')!.textContent).to.equal('PIP');
    expect(place.querySelector('em')!.textContent).to.equal('belangrijk');
    expect(words(place.querySelector('p')!)).to.equal('Uw PIP is belangrijk.');
  });

  it('shows emphasis inside emphasis', () => {
    const place = markdown('**altijd *nu* [hier](https://ind.nl)**');
    expect(place.querySelector('strong em')!.textContent).to.equal('nu');
    expect(place.querySelector('strong a')!.textContent).to.equal('hier');
  });

  it('shows lists, one in the other, and numbers that go on', () => {
    const place = markdown('- een **twee**\n  - drie\n\ntekst\n\n3. vier\n4. vijf');
    expect(place.querySelector('ul > li strong')!.textContent).to.equal('twee');
    expect(words(place.querySelector('ul ul li')!)).to.equal('drie');
    expect(place.querySelector('ol')!.start).to.equal(3);
    expect(place.querySelectorAll('ol > li').length).to.equal(2);
  });

  it('keeps the paragraphs of a list entry apart', () => {
    expect(markdown('- een\n\n  twee\n- drie').querySelectorAll('li p').length).to.equal(3);
  });

  it('makes every heading one of the fourth level', () => {
    const place = markdown('# Groot\n\n### Klein');
    expect([...place.querySelectorAll('h4')].map(words)).to.deep.equal(['Groot', 'Klein']);
    expect(place.querySelector('h1, h2, h3')).to.equal(null);
  });

  it('breaks a line where the text does', () => {
    expect(markdown('een  \ntwee').querySelectorAll('br').length).to.equal(1);
  });

  it('opens a web page beside this one and keeps our address to itself', () => {
    const link = inline('Kijk op [DUO](https://www.inburgeren.nl/?a=1&amp;b=2).').querySelector(
      'a',
    )!;
    expect(link.href).to.equal('https://www.inburgeren.nl/?a=1&b=2');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.target).to.equal('_blank');
  });

  it('links mail and telephone', () => {
    const links = inline('[bel](tel:0501234567) of <post@voorbeeld.nl>').querySelectorAll('a');
    expect([...links].map((link) => link.href)).to.deep.equal([
      'tel:0501234567',
      'mailto:post@voorbeeld.nl',
    ]);
  });

  for (const target of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//elders.example',
    'pad/op/deze/site',
  ]) {
    it(`shows a link to ${target} as text`, () => {
      const place = markdown(`[klik **hier**](${target})`);
      expect(place.querySelector('a')).to.equal(null);
      expect(place.textContent).to.contain('klik hier');
    });
  }

  it('shows a script as text', () => {
    const place = markdown('<script>window.hacked = true</script>');
    expect(place.querySelector('script')).to.equal(null);
    expect(words(place)).to.equal('<script>window.hacked = true</script>');
    expect('hacked' in window).to.equal(false);
  });

  it('shows an image, and a tag inside a sentence, as text', () => {
    const place = markdown('Een <img src=x onerror="alert(1)"> en ![plaatje](https://x.nl/a.png)');
    expect(place.querySelector('img')).to.equal(null);
    expect(words(place)).to.equal(
      'Een <img src=x onerror="alert(1)"> en ![plaatje](https://x.nl/a.png)',
    );
  });

  it('shows what it does not know as it was written', () => {
    const place = markdown('> quote\n\n---\n\n| a |\n| - |\n| b |\n\n~~weg~~');
    expect(place.querySelector('blockquote, hr, table, del')).to.equal(null);
    expect(place.textContent).to.contain('> quote').and.to.contain('~~weg~~');
  });

  it('reads entities once, and not in code', () => {
    expect(words(inline('Tom &amp; Jans, R&D, 3 &lt; 4, &euro;&nbsp;5'))).to.equal(
      'Tom & Jans, R&D, 3 < 4, €\u00a05',
    );
    expect(words(inline('&amp;lt; &#233; &#x2013; &onbekend;'))).to.equal('&lt; é – &onbekend;');
    expect(inline('`&amp;`').querySelector('code')!.textContent).to.equal('&amp;');
    expect(inline('&lt;b&gt;x&lt;/b&gt;').querySelector('b')).to.equal(null);
    expect(words(inline('\\*geen\\* nadruk'))).to.equal('*geen* nadruk');
  });

  it('marks a Dutch term in another language', () => {
    const spoken = shown(renderInline('اسأل **DUO** عن **قانون** 2021', {language: 'ar'}));
    expect(spoken.querySelector('strong > bdi')!.getAttribute('lang')).to.equal('nl');
    expect(spoken.querySelectorAll('strong').length).to.equal(2);
    expect(spoken.querySelectorAll('bdi').length).to.equal(1);
    for (const level of ['B1', 'Staatsexamen NT2']) {
      const place = shown(renderInline(`**${level}**`, {language: 'ar'}));
      expect(place.querySelector('bdi')!.getAttribute('lang'), level).to.equal('nl');
    }
    const year = shown(renderInline('**the law of 2021**', {language: 'en'}));
    expect(year.querySelector('bdi')).to.equal(null);
    expect(inline('**DUO**').querySelector('bdi')).to.equal(null);
  });

  it('makes a term that can be pressed only of our own texts', () => {
    expect(inline('Uw **PIP**').querySelector('button')).to.equal(null);
    const term = shown(renderInline('Uw **PIP**', {hasTerms: true})).querySelector('button')!;
    expect(term.textContent).to.equal('PIP');
    let asked = '';
    term.addEventListener('iw-term', (event) => (asked = (event as TermEvent).term));
    term.click();
    expect(asked).to.equal('PIP');
  });

  it('adds no paragraph to what stands in a sentence', () => {
    const place = inline('Uw **PIP**');
    expect(place.querySelector('p')).to.equal(null);
    expect(place.textContent).to.equal('Uw PIP');
  });
});
