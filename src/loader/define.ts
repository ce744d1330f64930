/** The version of the package, for who finds two of them on one page; a test holds it to that. */
export const VERSION = '0.1.0';

type Versioned = CustomElementConstructor & {readonly version: string};

/**
 * Registers an element once, however often the script is on the page: two editors of a site paste
 * two snippets. The first one wins; another version is worth one warning.
 */
export function define(tag: string, element: Versioned): void {
  const there = customElements.get(tag) as Partial<Versioned> | undefined;
  if (!there) customElements.define(tag, element);
  else if (there.version !== element.version) {
    console.warn(`<${tag}> ${there.version} is here already; ${element.version} is not used.`);
  }
}
