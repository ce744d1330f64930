/** Puts a text on the clipboard. */

/** The old way, where a page may not use the clipboard: a selected field and a command. */
function copySelected(text: string, host: HTMLElement): boolean {
  const field = Object.assign(document.createElement('textarea'), {value: text, readOnly: true});
  field.className = 'out-of-sight';
  const root = host.shadowRoot!;
  const focused = root.activeElement as HTMLElement | null;
  root.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    focused?.focus();
  }
}

/** Whether it worked; `host` has a shadow root. It may not where the page around forbids both ways. */
export async function copyText(text: string, host: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, host);
  }
}
