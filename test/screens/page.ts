/** The page with all screens in a frame of the test, as narrow as one likes, and what lies in it. */

import type axeCore from 'axe-core';
import {deep, textOf} from '../harness/query.js';
import {until} from '../harness/until.js';

/** As wide as a window of 1280 at 400 %. */
const NARROWEST = 320;
const LARGEST_TARGET = 44;

/** What a reader may ask for, and nothing may be lost by: WCAG 1.4.12. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const WCAG: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type FrameWindow = Window & {axe?: typeof axeCore; CSSStyleSheet: typeof CSSStyleSheet};

export class ScreensPage {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  static async open(): Promise<ScreensPage> {
    const frame = document.createElement('iframe');
    frame.src = '/demo/all-screens.html';
    frame.width = String(NARROWEST);
    frame.height = '800';
    document.body.append(frame);
    const page = new ScreensPage(frame);
    await page.#drawn();
    // Also what is far from the window is measured.
    page.#adopt(page.#window.document, 'article { content-visibility: visible !important }');
    return page;
  }

  /** Draws every screen in another language. */
  async speak(tag: string): Promise<void> {
    const select = this.#window.document.querySelector<HTMLSelectElement>('[name=lang]')!;
    if (select.value === tag) return;
    select.value = tag;
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await this.#drawn();
  }

  async #drawn(): Promise<void> {
    await until(() => this.#main?.ariaBusy === 'false', 'the screens', 120_000);
  }

  close(): void {
    this.#frame.remove();
  }

  get #window(): FrameWindow {
    return this.#frame.contentWindow as FrameWindow;
  }

  get #main(): HTMLElement | null {
    return this.#window.document.querySelector('main');
  }

  get screens(): HTMLElement[] {
    return [...this.#main!.querySelectorAll('article')];
  }

  #adopt(root: Document | ShadowRoot, css: string): void {
    const sheet = new this.#window.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  }

  /** Looks with the spacing of WCAG 1.4.12 everywhere. */
  withSpacedText<Found>(look: () => Found): Found {
    const {document} = this.#window;
    const roots = [document, ...[...deep(document)].flatMap(({shadowRoot}) => shadowRoot ?? [])];
    for (const root of roots) this.#adopt(root, TEXT_SPACING);
    const found = look();
    for (const root of roots) root.adoptedStyleSheets.pop();
    return found;
  }

  /** Screens that are wider than the window, by their names. */
  tooWide(): string[] {
    return this.screens
      .filter(
        (screen) =>
          [...deep(screen)].some(({scrollWidth}) => scrollWidth > NARROWEST) ||
          screen.scrollWidth > screen.clientWidth,
      )
      .map(({id}) => id);
  }

  /** What cuts off a part of its text, by the name of its screen. */
  clipped(): string[] {
    return this.#each((element) => {
      const {overflowX, overflowY, position} = getComputedStyle(element);
      const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
      if (position === 'absolute' || clientHeight === 0) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && scrollWidth > clientWidth + 1) ||
        (hides(overflowY) && scrollHeight > clientHeight + 1)
      );
    });
  }

  /** Controls that are smaller than a finger; a link or a word within a sentence may be. */
  tooSmall(): string[] {
    return this.#each((element) => {
      if (!element.matches('button, summary, select, input, label.choice, a')) return false;
      if (element.matches('.choice input')) return false;
      if (getComputedStyle(element).display === 'inline') return false;
      const {height, width} = element.getBoundingClientRect();
      return Math.min(height, width) < LARGEST_TARGET - 0.5;
    });
  }

  #each(isWrong: (element: HTMLElement) => boolean): string[] {
    return this.screens.flatMap((screen) =>
      [...deep(screen)]
        .filter((element) => element.checkVisibility() && isWrong(element as HTMLElement))
        .map(
          (element) => `${screen.id}: ${element.localName} ${element.className} ${textOf(element)}`,
        ),
    );
  }

  /** What axe-core finds on these screens, each once with the first place. */
  async barriers(screens: readonly HTMLElement[], rules = WCAG): Promise<string[]> {
    const {document} = this.#window;
    if (!this.#window.axe) {
      const script = document.createElement('script');
      script.src = '/node_modules/axe-core/axe.min.js';
      document.head.append(script);
      await until(() => this.#window.axe, 'axe-core');
    }
    const {violations} = await this.#window.axe!.run([...screens], {
      resultTypes: ['violations'],
      runOnly: [...rules],
    });
    return violations.map(
      ({id, nodes}) =>
        `${id} ×${nodes.length}: ${String(nodes[0]!.target.flat())} ${nodes[0]!.html}`,
    );
  }
}
