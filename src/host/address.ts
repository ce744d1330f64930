/**
 * The pages of the package that show nothing but the assistant take its attributes from their
 * address: `kiosk.html?lang=ar&config=gemeente.json`. So nobody has to edit them.
 */

const ATTRIBUTES = ['lang', 'languages', 'topic', 'today'];

/**
 * The address of the configuration, if it lies with this page: who makes a link to this page must not
 * be able to put their own words and telephone numbers on it.
 */
function configOf(given: string | null): string | undefined {
  if (!given || !URL.canParse(given, location.href)) return undefined;
  const {origin, href} = new URL(given, location.href);
  if (origin === location.origin) return href;
  const page = location.pathname.split('/').pop();
  console.warn(`${page}: config="${given}" must lie on ${location.origin}; it is not used.`);
  return undefined;
}

/** Puts on the assistant what the address of the page asks for; answers where its configuration is. */
export function takeAddress(assistant: Element): string | undefined {
  const {searchParams: asked} = new URL(location.href);
  for (const name of ATTRIBUTES) {
    const value = asked.get(name);
    if (value !== null) assistant.setAttribute(name, value);
  }
  const config = configOf(asked.get('config'));
  if (config !== undefined) assistant.setAttribute('config', config);
  return config;
}
