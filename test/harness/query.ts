/** Finding what a person finds: by role and name, through shadow roots, and only what shows. */

/** Every element below `root`, those in open shadow roots too. */
export function* deep(root: ParentNode): Generator<Element> {
  for (const element of root.children) {
    yield element;
    if (element.shadowRoot) yield* deep(element.shadowRoot);
    yield* deep(element);
  }
}

/** A text as one line, whatever spaces hold it together. */
export const tidy = (text: string | null | undefined): string =>
  (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of an element, with that of its shadow roots left out. */
export const textOf = (element: Element | null | undefined): string => tidy(element?.textContent);

/** The accessible name, as far as our elements use the ways to give one. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby');
  if (ids) {
    return ids
      .split(' ')
      .map((id) => textOf(root.getElementById(id)))
      .join(' ');
  }
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labels = (element as HTMLInputElement).labels;
  if (labels?.length) return textOf(labels[0]);
  return textOf(element);
}

const isShown = (element: Element): boolean => element.checkVisibility();

/** All that match `selector` and show. */
export const findAll = (root: ParentNode, selector: string): HTMLElement[] =>
  [...deep(root)].filter(
    (element): element is HTMLElement => element.matches(selector) && isShown(element),
  );

/** The one of that name: exactly, or else beginning with it. */
export function find(root: ParentNode, selector: string, name?: string): HTMLElement | undefined {
  const found = findAll(root, selector);
  if (name === undefined) return found[0];
  return (
    found.find((element) => nameOf(element) === name) ??
    found.find((element) => nameOf(element).startsWith(name))
  );
}

/** Where the focus is, through shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
