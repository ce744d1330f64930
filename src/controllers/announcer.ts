/**
 * The one voice of a page: a status line that is not seen, in the document itself, shared by all
 * assistants on the page so that they do not speak through each other.
 *
 * It speaks when
 * - a question comes on the screen: its title and the number of choices;
 * - an answer comes on the screen;
 * - another language is spoken from now on;
 * - everything was erased.
 * It does not speak at the first screen of a page, for a problem (the focus goes there), nor for
 * what stays the same.
 */

import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What comes within this time is one announcement: the last. Long enough for the focus to land. */
const DELAY_MS = 150;

const HIDDEN: Partial<CSSStyleDeclaration> = {
  position: 'absolute',
  inlineSize: '1px',
  blockSize: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};

let node: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const users = new Set<object>();

function attach(user: object): void {
  users.add(user);
  if (node?.isConnected) return;
  node ??= Object.assign(document.createElement('div'), {role: 'status'});
  Object.assign(node.style, HIDDEN);
  node.dataset.inburgerWijzer = 'announcer';
  document.body.append(node);
}

function detach(user: object): void {
  users.delete(user);
  if (users.size) return;
  clearTimeout(timer);
  node?.remove();
  node = undefined;
}

/** Says a text once, politely. The line is emptied first, so that the same text is heard again. */
export function announce(text: string, {lang, dir}: {lang: string; dir: 'ltr' | 'rtl'}): void {
  if (!node) return;
  node.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (node) Object.assign(node, {lang, dir, textContent: text});
  }, DELAY_MS);
}

/** Keeps the status line on the page while its host is there. */
export class AnnouncerController implements ReactiveController {
  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    attach(this);
  }

  hostDisconnected(): void {
    detach(this);
  }
}
