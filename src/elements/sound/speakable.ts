/** What there is to read aloud on a screen: message by message, choice by choice. */

import {LANGUAGES} from '../../i18n/generated/languages.js';
import type {Language} from '../../i18n/words.js';
import type {SpokenText, Utterance} from '../../controllers/speech.js';

/** One message or one choice: where it stands, and how it is said. */
export interface Speakable {
  readonly element: HTMLElement;
  readonly says: Utterance;
}

/** What is one message, though it is made of several boxes. */
const WHOLE = '.choice, .topic, .mark, summary';

/** Controls, and what would be in the way if it were said anew on every screen. */
const LEFT_OUT =
  'header, footer, dialog, select, input, textarea, label[for], svg, iw-speak, iw-copy, ' +
  '.primary, .plain, div.more, .steps, .turns, [aria-hidden=true]';

const inside = (element: Element): Iterable<ChildNode> =>
  (element.shadowRoot ?? element).childNodes;

const isText = (node: Node): boolean => node instanceof Text && node.data.trim() !== '';

const isInline = (node: Node): boolean =>
  node instanceof HTMLElement &&
  getComputedStyle(node).display === 'inline' &&
  node.textContent!.trim() !== '';

/** The language inside `element`; none where it repeats in another one what stands beside it. */
function languageIn(element: Element, around: Language): Language | undefined {
  const tag = element.getAttribute('lang');
  if (tag === null || tag === around.tag) return around;
  return element.localName === 'bdi' ? LANGUAGES.find((one) => one.tag === tag) : undefined;
}

const isLeftOut = (element: Element): boolean =>
  element.matches(LEFT_OUT) || !element.checkVisibility();

/** A box within a message is a pause; a term of another language has that language's voice. */
function textsIn(element: Element, language: Language): SpokenText[] {
  const texts: SpokenText[] = [];
  let isNew = true;
  const add = (text: string, spoken: Language) => {
    const last = texts.at(-1);
    if (!isNew && last?.language === spoken) {
      texts.splice(-1, 1, {...last, text: `${last.text}${text}`});
    } else if (text.trim()) texts.push({text, language: spoken});
    else return;
    isNew = false;
  };
  const walk = (node: Node, around: Language) => {
    if (node instanceof Text) add(node.data, around);
    if (!(node instanceof Element) || isLeftOut(node)) return;
    const spoken = languageIn(node, around);
    if (!spoken) return;
    const isBox = !isInline(node);
    isNew ||= isBox;
    for (const child of inside(node)) walk(child, spoken);
    isNew ||= isBox;
  };
  walk(element, language);
  return texts.map(({text, language: spoken}) => ({
    text: text.replace(/\s+/g, ' ').trim(),
    language: spoken,
  }));
}

/** Everything below `root` that shows and can be read aloud, in the order of the screen. */
export function speakables(root: ParentNode, language: Language): readonly Speakable[] {
  const found: Speakable[] = [];
  const walk = (element: Element, around: Language) => {
    if (!(element instanceof HTMLElement) || isLeftOut(element)) return;
    const spoken = languageIn(element, around);
    if (!spoken) return;
    const nodes = [...inside(element)];
    if (element.matches(WHOLE) || nodes.some((node) => isText(node) || isInline(node))) {
      const says = textsIn(element, spoken);
      if (says.length) found.push({element, says});
      return;
    }
    for (const node of nodes) if (node instanceof Element) walk(node, spoken);
  };
  for (const element of root.children) walk(element, language);
  return found;
}
