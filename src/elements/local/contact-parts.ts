/** How to reach the municipality, and who else helps there. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Place} from '../../host/config.js';
import {contactOf, helpersFor, phoneLink, textFor} from '../../host/contact.js';
import type {InLanguage, Way} from '../../host/contact.js';
import {LANGUAGES} from '../../i18n/generated/languages.js';
import type {Words} from '../../i18n/words.js';
import {beside, both, under} from '../beside.js';
import {renderMarkdown} from '../markdown.js';
import type {LocalView} from './iw-local.js';

type Shown = TemplateResult | typeof nothing;

const dirOf = (lang: string): 'ltr' | 'rtl' =>
  LANGUAGES.find(({tag}) => tag === lang)?.dir ?? 'ltr';

/** Somebody else's text, set apart from ours in its own language and direction. */
export const apart = ({text, lang}: InLanguage): TemplateResult =>
  html`<bdi lang=${lang} dir=${dirOf(lang)}>${text}</bdi>`;

/** The same of one or more paragraphs, in Markdown. */
export const paragraphs = ({text, lang}: InLanguage): TemplateResult =>
  html`<div class="own" lang=${lang} dir=${dirOf(lang)}>
    ${renderMarkdown(text, {language: lang})}
  </div>`;

/** What stands in the file as it is, for every reader. */
const asWritten = (text: string): TemplateResult => apart({text, lang: 'nl'});

const link = (href: string, shown: TemplateResult): TemplateResult =>
  html`<a
    href=${href}
    target=${href.startsWith('tel:') ? nothing : '_blank'}
    rel="noopener noreferrer"
    >${shown}</a
  >`;

function way({id, text, lang, href}: Way, {words, dutch}: LocalView): TemplateResult {
  const key = `local.ways.${id}`;
  const label = words.t(key);
  const inDutch = under(dutch, key);
  if (id === 'appointment') return html`<li>${link(href!, html`${label}`)}${inDutch}</li>`;
  const shown = apart({text, lang});
  return html`<li>
    <span class="label">${label}</span> ${href ? link(href, shown) : shown}${inDutch}
  </li>`;
}

/** Who answers, and how to reach them; whoever lives elsewhere has another municipality. */
export function contact(view: LocalView): TemplateResult {
  const {config, words, dutch, topic} = view;
  const {name, team, ways} = contactOf(config, words.language!.tag, topic);
  const key = 'interface.authorities.municipality';
  return html`<div>
      <p class="name">${words.t(`${key}.name`)}: ${asWritten(name)}</p>
      ${under(dutch, `${key}.name`)}
      ${team === undefined ? nothing : html`<p class="team">${asWritten(team)}</p>`}
    </div>
    ${
      ways.length
        ? html`<ul class="plain-list">
              ${ways.map((one) => way(one, view))}
            </ul>
            <p class="help">${both(words, dutch, 'local.elsewhere')}</p>`
        : html`<p>${both(words, dutch, `${key}.reach`)}</p>`
    }`;
}

/** The name of a language for the reader; in Dutch where this browser does not know it in theirs. */
function languageName(tag: string, {language}: Words): string {
  const locale = language?.locale ?? language?.tag ?? 'nl';
  const [known = 'nl'] = Intl.DisplayNames.supportedLocalesOf([locale]);
  return new Intl.DisplayNames([known], {type: 'language'}).of(tag) ?? tag;
}

/** A school, a library, somebody who helps. */
export function place(
  {name, about, where, phone, web, languages}: Place,
  {words, dutch}: LocalView,
): TemplateResult {
  const speaks = (speaking: Words): string =>
    speaking.t('local.speaks', {
      languages: speaking.series(languages!.map((tag) => languageName(tag, speaking))),
    });
  const line = (shown: Shown) => (shown === nothing ? nothing : html`<p>${shown}</p>`);
  const page = () =>
    html`${link(web!, html`${words.t('local.page')}`)}${under(dutch, 'local.page')}`;
  return html`<li>
    <p class="name">${asWritten(name)}</p>
    ${line(languages ? html`${speaks(words)}${beside(dutch && speaks(dutch))}` : nothing)}
    ${about ? paragraphs(textFor(about, words.language!.tag)) : nothing}
    ${line(where ? asWritten(where) : nothing)}
    ${line(phone ? link(phoneLink(phone), asWritten(phone)) : nothing)}
    ${line(web ? page() : nothing)}
  </li>`;
}

/** More names than this are no help. */
const MOST_HELPERS = 2;

/** Who helps nearby, who speaks the reader's language first; nothing where none was told. */
export function helpers(view: LocalView): Shown {
  const {config, words, dutch} = view;
  const all = helpersFor(config.practice?.helpers ?? [], words.language!.tag);
  if (!all.length) return nothing;
  return html`<p>${both(words, dutch, 'local.nearby')}</p>
    <ul class="plain-list">
      ${all.slice(0, MOST_HELPERS).map((one) => place(one, view))}
    </ul>`;
}
