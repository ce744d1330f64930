/** Gives the person a file that was made in the page. */

/** `host` holds the link that is pressed for them, for the moment that takes. */
export function download(name: string, type: string, text: string, host: HTMLElement): void {
  const href = URL.createObjectURL(new Blob([text], {type}));
  const link = Object.assign(document.createElement('a'), {href, download: name});
  (host.shadowRoot ?? host).append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(href);
}
