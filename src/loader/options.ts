/** Reading the attributes: an unknown value gives the safe one, and one warning for the developer. */

export const LAYOUTS = ['launcher', 'inline'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a visit can be about; `src/conversation/topics.ts` holds the same names, and a test both. */
export const TOPICS = ['obliged', 'deadline', 'law'] as const;
export type Topic = (typeof TOPICS)[number];

const warned = new Set<string>();

function warn(name: string, value: string, allowed: string, instead: string): void {
  const message = `<inburger-wijzer>: ${name}="${value}" is not ${allowed}; ${instead} is used.`;
  if (!warned.has(message)) console.warn(message);
  warned.add(message);
}

/** The value of an attribute, if it is one of those allowed; else `fallback`. */
export function oneOf<Value extends string, Fallback extends Value | undefined>(
  element: Element,
  name: string,
  allowed: readonly Value[],
  fallback: Fallback,
): Value | Fallback {
  const value = element.getAttribute(name);
  if (!value) return fallback;
  const found = allowed.find((one) => one === value);
  if (!found) warn(name, value, `one of ${allowed.join(', ')}`, fallback ?? 'no value');
  return found ?? fallback;
}

const isDate = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) && !!new Date(`${value}T00:00:00Z`).toJSON?.()?.startsWith(value);

/** The calendar date now in the Netherlands, wherever the visitor's clock stands. */
const dateInTheNetherlands = (): string =>
  new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Amsterdam'}).format(new Date());

/** The day to reckon with, and whether the host chose it to look at another day. */
export function todayOf(element: Element): {today: string; preview: boolean} {
  const value = element.getAttribute('today');
  if (value && isDate(value)) return {today: value, preview: true};
  if (value) warn('today', value, 'a date YYYY-MM-DD that exists', "today's date");
  return {today: dateInTheNetherlands(), preview: false};
}

/** The language of the page around an element, through shadow roots; empty if it says none. */
export function languageAround(element: Element): string {
  const holder = element.parentElement?.closest<HTMLElement>('[lang]');
  if (holder) return holder.lang;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return '';
  return root.host.getAttribute('lang') ?? languageAround(root.host);
}
