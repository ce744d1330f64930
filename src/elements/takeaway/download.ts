/** Gives the person a file that was made in the page. */

/**
 * How long the address of the file lives. Where it is gone right after the press, Safari on a phone
 * has been seen to give an error page in place of the file (WebKit bug 211234).
 */
const KEEP_MS = 40_000;

/** `host` holds the link that is pressed for them, for the moment that takes. */
export function download(name: string, type: string, text: string, host: HTMLElement): void {
  const href = URL.createObjectURL(new Blob([text], {type}));
  const link = Object.assign(document.createElement('a'), {href, download: name});
  (host.shadowRoot ?? host).append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), KEEP_MS);
}
