import {adoptStyles, html, nothing, render} from 'lit';
import type {TemplateResult} from 'lit';
import type {Words} from '../../i18n/words.js';
import type {QrCode} from '../../takeaway/qr.js';
import {LEAST_SIZE, sheetLadder} from '../../takeaway/sheet-content.js';
import type {SheetContent, SheetList} from '../../takeaway/sheet-content.js';
import {define} from '../define.js';
import {listRows, planRows, speaker} from './sheet-rows.js';
import type {Reach} from './sheet-rows.js';
import {sheetStyles} from './sheet-styles.js';

/** The largest type, in points: two columns are narrow, one is wide. */
const LARGEST_BESIDE = 12;
const LARGEST_ALONE = 14;
const SIZE_STEP = 0.25;

/** A way to fill the page, and the smallest type for it, in points. */
interface Rung {
  readonly rows: () => TemplateResult;
  readonly least: number;
}

/**
 * @summary One page of A4 in the person's language and Dutch side by side: the plan, or a list to
 *   tick off. It is laid out where it is not seen, at the width of the paper, in the largest type in
 *   which all of it fits.
 *
 * No Lit element: it is made for one print, and must be whole as soon as it is in the document.
 */
export class IwSheet extends HTMLElement {
  /** The plan. Default: none. */
  content: SheetContent | undefined;
  /** A list, in place of the plan. Default: none. */
  list: SheetList | undefined;
  /** The person's language. Without it nothing is shown. */
  words: Words | undefined;
  /** The Dutch beside another language. Default: none, which is right in Dutch only. */
  dutch: Words | undefined;
  /** A code that leads to the same answers on a phone. Default: none. */
  qr: QrCode | undefined;

  /** How to reach the municipality. Default: as everybody is told. */
  reach: Reach | undefined;

  readonly #root: ShadowRoot;
  readonly #type = new CSSStyleSheet();

  constructor() {
    super();
    this.#root = this.attachShadow({mode: 'open'});
    adoptStyles(this.#root, sheetStyles);
    this.#root.adoptedStyleSheets.push(this.#type);
  }

  connectedCallback(): void {
    this.fit();
    // A font of the page may carry the name of one of ours, and come later.
    void document.fonts.ready.then(() => this.isConnected && this.fit());
  }

  #rungs(): readonly Rung[] {
    const {content, list, words, dutch, qr, reach} = this;
    if (!words?.language) return [];
    const isDutch = !dutch?.language || dutch.language.tag === words.language.tag;
    const made = list?.made ?? content?.made;
    if (made === undefined) return [];
    const speakers = (isDutch ? [words] : [words, dutch]).map((one) => speaker(one, made));
    if (list) return [{rows: () => listRows(list, speakers), least: LEAST_SIZE}];
    if (!content) return [];
    return sheetLadder(content).map((rung) => ({
      rows: () => planRows(rung.content, speakers, {qr, reach}),
      least: rung.least,
    }));
  }

  /** Renders the fullest page that fits, in the largest type; where nothing does, the shortest. */
  fit(): void {
    for (const {rows, least} of this.#rungs()) {
      this.#render(rows());
      for (let size = this.#largest; size >= least; size -= SIZE_STEP) {
        this.#type.replaceSync(`.paper { font-size: ${size}pt; }`);
        if (this.#fits()) return;
      }
    }
  }

  get #isAlone(): boolean {
    return !this.dutch?.language || this.dutch.language.tag === this.words?.language?.tag;
  }

  get #largest(): number {
    return this.#isAlone ? LARGEST_ALONE : LARGEST_BESIDE;
  }

  /** Lengths that no zoom or transform of the page changes against one another. */
  #fits(): boolean {
    const paper = this.#root.querySelector<HTMLElement>('.paper')!;
    const rows = paper.querySelector<HTMLElement>('.rows')!;
    return rows.offsetHeight <= paper.offsetHeight && rows.scrollWidth <= paper.clientWidth;
  }

  #render(rows: TemplateResult): void {
    const {tag, dir} = this.words!.language!;
    const columns = this.#isAlone ? 'alone' : 'beside';
    render(
      html`<div class="paper" lang=${tag} dir=${dir}>
        <div class="rows ${columns} ${this.list ? 'list' : 'plan'}">${rows ?? nothing}</div>
      </div>`,
      this.#root,
    );
  }
}

define('iw-sheet', IwSheet);

declare global {
  interface HTMLElementTagNameMap {
    'iw-sheet': IwSheet;
  }
}
