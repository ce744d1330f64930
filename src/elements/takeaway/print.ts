/**
 * Prints one element and nothing else of the page it is on. Whatever the page looks like, only the
 * sheet is on the paper; when it is printed, nothing of it stays behind.
 */

/** Stronger than what a page says with an id and `!important`; no element has these ids. */
const PRINT_STYLES = `
@page { size: A4 portrait !important; margin: 10mm !important; }
@media print {
  :root:not(#iw-0#iw-1), body:not(#iw-0#iw-1) {
    all: initial !important;
    display: block !important;
  }
  :root:not(#iw-0#iw-1)::before, :root:not(#iw-0#iw-1)::after,
  body:not(#iw-0#iw-1)::before, body:not(#iw-0#iw-1)::after,
  body > :not(iw-sheet, #iw-0#iw-1) {
    display: none !important;
  }
}`;

/**
 * When the sheet may go. Safari says `afterprint` while its dialog is open, and on a phone renders
 * the page once more when a printer is chosen: there it goes at the first touch of the page, which
 * cannot come before the dialog is gone. Until Safari says `afterprint` after printing.
 */
const endOf = (view: Window): string => ('GestureEvent' in view ? 'pointerdown' : 'afterprint');

/** A hidden page has no frames; a visible one has them well within this time. */
const FRAME_MS = 250;

const frame = (view: Window): Promise<void> =>
  new Promise((resolve) => {
    view.requestAnimationFrame(() => resolve());
    view.setTimeout(resolve, FRAME_MS);
  });

/** Takes away what the last print left, should its end never have been told. */
let tidy: () => void = () => undefined;

/**
 * Whether a browser says `beforeprint` before `print()` comes back, so that its silence means that
 * there was no dialog: a frame that may open none, an app on a phone that shows pages and cannot print.
 * Safari may say it later, and so does a page that is still loading: it prints when it has loaded.
 */
const tellsAtOnce = (document: Document): boolean =>
  !('GestureEvent' in document.defaultView!) && document.readyState === 'complete';

/** Opens the dialog; answers whether it came, as far as one can know. */
function openDialog(document: Document): boolean {
  const view = document.defaultView!;
  let hasBegun = !tellsAtOnce(document);
  const begin = () => (hasBegun = true);
  view.addEventListener('beforeprint', begin);
  try {
    view.print();
  } catch {
    return false;
  } finally {
    view.removeEventListener('beforeprint', begin);
  }
  return hasBegun;
}

/**
 * Opens the print dialog with the sheet; it is taken away again when that is done. Answers whether
 * there was a dialog.
 */
export async function printSheet(sheet: HTMLElement, document: Document): Promise<boolean> {
  tidy();
  const view = document.defaultView!;
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(PRINT_STYLES);
  const end = endOf(view);
  const leave = () => {
    view.removeEventListener(end, leave, {capture: true});
    sheet.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== styles);
    tidy = () => undefined;
  };
  tidy = leave;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, styles];
  document.body.append(sheet);
  await document.fonts.ready;
  await frame(view);
  // A second call took this one's sheet away.
  if (!sheet.isConnected) return true;
  view.addEventListener(end, leave, {capture: true});
  const hasOpened = openDialog(document);
  if (!hasOpened) leave();
  return hasOpened;
}
