/**
 * What Chromium gives a screen reader that walks through the assistant: its accessibility tree, through
 * every shadow root, with the language of each text. The tree itself names no language, so that it is
 * read from the document, as browsers do for a reader.
 */

import type {CDPSession, Page, Protocol} from 'puppeteer-core';

type TreeNode = Protocol.Accessibility.AXNode;

/** One thing that a reader comes by: a control, a heading, a text, or what holds them together. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** The language that it is to be said in. */
  readonly lang: string;
  readonly level: number | undefined;
  readonly hasFocus: boolean;
  /** It names a control that is heard too, so that a reader does not say it again. */
  readonly isLabel: boolean;
  readonly inside: readonly Heard[];
}

/** What holds others together, and is said where one comes into it. */
const HOLDERS = ['dialog', 'form', 'group', 'list', 'radiogroup', 'region'];
const CONTROLS = [
  'button',
  'checkbox',
  'combobox',
  'DisclosureTriangle',
  'link',
  'radio',
  'switch',
  'textbox',
];

/** A text as one line. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** It and all that is in it, in the order of walking. */
export const walk = (heard: Heard): readonly Heard[] => [heard, ...heard.inside.flatMap(walk)];

export const isHolder = ({role}: Heard): boolean => HOLDERS.includes(role);
export const isControl = ({role}: Heard): boolean => CONTROLS.includes(role);
/** A picture that is told of; ours are decoration beside words. */
export const isPicture = ({role}: Heard): boolean => /^(image|img|graphics)/i.test(role);

/** The texts as they are said one after the other, each once: a label is said with its control. */
export function saidIn(heard: Heard): readonly Heard[] {
  const {role, inside, isLabel} = heard;
  if (isLabel) return [];
  if (role === 'StaticText') return [heard];
  const within = inside.flatMap(saidIn);
  // What is named by what is in it says that, and nothing else.
  const isNamedBelow = tidy(within.map(({name}) => name).join(' ')) === heard.name;
  return isControl(heard) && heard.name && !isNamedBelow ? [heard, ...within] : within;
}

type Document = Protocol.DOM.Node;

/** The language of every node of a document, by the number it has in both trees. */
function languagesIn(document: Document): ReadonlyMap<number, string> {
  const languages = new Map<number, string>();
  const visit = (node: Document, around: string) => {
    const at = node.attributes?.indexOf('lang') ?? -1;
    const lang = at >= 0 && at % 2 === 0 ? node.attributes![at + 1]! : around;
    languages.set(node.backendNodeId, lang);
    for (const one of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(one, lang);
  };
  visit(document, '');
  return languages;
}

const valueOf = (
  {properties = []}: TreeNode,
  name: string,
): Protocol.Accessibility.AXValue | undefined =>
  properties.find((property) => property.name === name)?.value;

const labelsOf = (node: TreeNode): readonly number[] =>
  (valueOf(node, 'labelledby')?.relatedNodes ?? []).map(({backendDOMNodeId}) => backendDOMNodeId);

export class Reader {
  readonly #devtools: CDPSession;

  private constructor(devtools: CDPSession) {
    this.#devtools = devtools;
  }

  static async on(page: Page): Promise<Reader> {
    return new Reader(await page.createCDPSession());
  }

  /** The assistant as it is now, where it lies over the page. */
  async read(): Promise<Heard> {
    const {root} = await this.#devtools.send('DOM.getDocument', {depth: -1, pierce: true});
    const {nodes} = await this.#devtools.send('Accessibility.getFullAXTree');
    const languages = languagesIn(root);
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const labels = new Set(nodes.filter(({ignored}) => !ignored).flatMap(labelsOf));

    const hear = (node: TreeNode, isInLabel: boolean): readonly Heard[] => {
      const number = node.backendDOMNodeId ?? 0;
      const role = String(node.role?.value ?? '');
      const isLabel = isInLabel || (role !== 'heading' && labels.has(number));
      // The lines that a text is broken into on the screen, and what is in a list that is closed.
      const isWhole = role === 'StaticText' || role === 'combobox';
      const inside = (isWhole ? [] : (node.childIds ?? [])).flatMap((id) => {
        const child = byId.get(id);
        return child ? hear(child, isLabel) : [];
      });
      if (node.ignored) return inside;
      return [
        {
          role,
          name: tidy(String(node.name?.value ?? '')),
          description: tidy(String(node.description?.value ?? '')),
          lang: languages.get(number) ?? '',
          level: valueOf(node, 'level')?.value as number | undefined,
          hasFocus: valueOf(node, 'focused')?.value === true,
          isLabel,
          inside,
        },
      ];
    };

    const all = hear(nodes[0]!, false).flatMap(walk);
    const assistant = all.find(({role}) => role === 'dialog');
    if (!assistant) throw new Error('There is no dialog on the page.');
    return assistant;
  }
}
