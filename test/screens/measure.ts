/** What may be wrong with what shows in a place: too wide, too small, cut off, or what axe-core finds. */

import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import {deep, textOf} from '../harness/query.js';

declare const axe: typeof axeCore;

/** As wide as a window of 1280 at 400 %, and as high as a phone. */
export const NARROWEST = {width: 320, height: 800};
const LEAST_TARGET = 44;
/** WCAG 2.5.8 lets a word in a sentence be as low as its line. */
const LEAST_WORD = 24;

/** What a reader may ask for, and nothing may be lost by: WCAG 1.4.12. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Everything in a place, also where the place itself has a shadow root. */
const allIn = (place: Element): Element[] => [
  ...(place.shadowRoot ? deep(place.shadowRoot) : []),
  ...deep(place),
];

const shownIn = (place: Element): HTMLElement[] =>
  allIn(place).filter((element): element is HTMLElement => element.checkVisibility());

const nameOf = (element: Element): string =>
  `${element.localName}.${element.className}: ${textOf(element).slice(0, 60)}`;

/** What is there for a screen reader alone: of no width, or fixed out of the window, where it widens nothing. */
function isOutOfSight(element: Element): boolean {
  const {left, right, width} = element.getBoundingClientRect();
  if (width <= 1) return true;
  return getComputedStyle(element).position === 'fixed' && (right <= 0 || left >= innerWidth);
}

/** What sticks out of the window at the side, with its text, or scrolls sideways in itself. */
export const tooWide = (place: Element): string[] =>
  shownIn(place)
    .filter((element) => {
      if (isOutOfSight(element)) return false;
      const {left, right} = element.getBoundingClientRect();
      const {overflowX, direction} = getComputedStyle(element);
      const {clientWidth} = element;
      // What is typed goes on within its field.
      const scrollWidth = element.matches('input') ? clientWidth : element.scrollWidth;
      const [start, end] =
        direction === 'rtl' ? [right - scrollWidth, right] : [left, left + scrollWidth];
      const sticksOut = Math.min(left, start) < -0.5 || Math.max(right, end) > innerWidth + 0.5;
      return sticksOut || (['auto', 'scroll'].includes(overflowX) && scrollWidth > clientWidth);
    })
    .map(nameOf);

/** What cuts off a part of its text. */
export const clipped = (place: Element): string[] =>
  shownIn(place)
    .filter((element) => {
      const {overflowX, overflowY, position} = getComputedStyle(element);
      const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
      if (position === 'absolute' || clientHeight === 0) return false;
      // A link to be copied is longer than its field, however it is written.
      if (element.matches('[readonly]')) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && scrollWidth > clientWidth + 1) ||
        (hides(overflowY) && scrollHeight > clientHeight + 1)
      );
    })
    .map(nameOf);

/** Controls that are smaller than a finger; a link or a term within a sentence may be. */
export const tooSmall = (place: Element): string[] =>
  shownIn(place)
    .filter((element) => {
      if (!element.matches('button, summary, select, input, textarea, a')) return false;
      const isTerm = element.matches('.term') && !element.parentElement?.matches('.terms');
      const isWord = isTerm || getComputedStyle(element).display === 'inline';
      // All of the label around a box or a file can be pressed.
      const target = element.matches('input') ? (element.closest('label') ?? element) : element;
      const {height, width} = target.getBoundingClientRect();
      return Math.min(height, width) < (isWord ? LEAST_WORD : LEAST_TARGET) - 0.5;
    })
    .map(nameOf);

/** Looks with the spacing of WCAG 1.4.12 in all of the place. */
export function withSpacedText<Found>(place: Element, look: () => Found): Found {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(TEXT_SPACING);
  const inside = [place, ...allIn(place)];
  const roots = [document, ...inside.flatMap(({shadowRoot}) => shadowRoot ?? [])];
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  try {
    return look();
  } finally {
    for (const root of roots) root.adoptedStyleSheets.pop();
  }
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const COLOURS = ['color-contrast', 'link-in-text-block'];

export interface Looking {
  /** Only at what can differ between schemes of colours. */
  readonly colours?: boolean;
  /** At many screens below each other, where one assistant shows one. */
  readonly many?: boolean;
}

/**
 * axe-core takes the fill of a text for its colour. Chromium tells of a fill what the page wanted, and
 * of a colour what the device forces; no style here sets a fill apart from its colour.
 */
async function withForcedText<Found>(look: () => Promise<Found>): Promise<Found> {
  const {prototype} = CSSStyleDeclaration;
  const {getPropertyValue} = prototype;
  prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
  try {
    return await look();
  } finally {
    prototype.getPropertyValue = getPropertyValue;
  }
}

/** What axe-core finds, each with its first place. */
export async function barriers(
  place: Element,
  {colours = false, many = false}: Looking = {},
): Promise<string[]> {
  const {violations} = await withForcedText(() =>
    axe.run(place, {
      resultTypes: ['violations'],
      runOnly: colours ? COLOURS : [...WCAG, 'best-practice'],
      // These judge a whole page, which a test has not.
      rules: {
        ...(!colours && {region: {enabled: false}, 'page-has-heading-one': {enabled: false}}),
        ...(many && {'landmark-unique': {enabled: false}}),
      },
    }),
  );
  return violations.map(
    ({id, nodes}) => `${id} ×${nodes.length}: ${String(nodes[0]!.target.flat())} ${nodes[0]!.html}`,
  );
}
