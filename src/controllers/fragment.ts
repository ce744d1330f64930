/**
 * The link of a visit in the address of the page. Whoever takes it takes it out of the address and
 * of the history: nobody who comes after finds it there.
 */

/** What our part of a fragment begins with; a test holds it to the links that are made. */
const OURS = /[#&]inburgerwijzer=[^&]*/;

/** Our part of the fragment, taken out of the address; `undefined` if there is none. */
export function takeFragment(): string | undefined {
  const {hash, pathname, search} = location;
  const [own] = OURS.exec(hash) ?? [];
  if (own === undefined) return undefined;
  const rest = hash.replace(OURS, '').replace(/^&/, '#');
  history.replaceState(history.state, '', pathname + search + (rest === '#' ? '' : rest));
  return `#${own.slice(1)}`;
}
