/** Building the few nodes of the loader. */

import {BUILT_IN} from './texts.js';

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  set: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), set);
  element.append(...children);
  return element;
}

/** The same in Dutch and in English, because it is not known what the visitor reads. */
const both = (text: keyof typeof BUILT_IN): HTMLElement[] =>
  BUILT_IN[text].map((words, index) => make('p', {lang: index ? 'en' : 'nl'}, words));

const button = (text: keyof typeof BUILT_IN, onclick: () => void): HTMLButtonElement =>
  make('button', {type: 'button', onclick}, ...both(text));

/** While the assistant is being fetched. */
export const waiting = (): HTMLElement => make('div', {className: 'notice'}, ...both('wait'));

/** When it could not be fetched: try again, or (not in the page itself) close. */
export function failure(retry: () => void, close?: () => void): HTMLElement {
  const notice = make('div', {className: 'notice', role: 'alert'}, ...both('failed'));
  notice.append(button('retry', retry));
  if (close) notice.append(button('close', close));
  return notice;
}
