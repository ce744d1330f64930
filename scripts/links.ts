/**
 * `npm run links`: whether every source that the widget shows can be followed. Offline: each address
 * is a secure one, and one into wetten.overheid.nl names the law, the day of its version and an
 * anchor of an article. `-- --online` also asks each page, where there is a network.
 */

import {RULES} from '../flows/law/generated/rules.js';

interface Link {
  readonly rule: string;
  readonly article: string;
  readonly url: string;
}

/** `/BWBR0044770/2025-10-21#Artikel55`: which law, in the text of which day, at which article. */
const LAW = /^https:\/\/wetten\.overheid\.nl\/BWB[A-Z]\d{5,7}(\/\d{4}-\d{2}-\d{2})?(#.+)?$/;
const ANCHOR = /^#(Artikel|Circulaire|Hoofdstuk|Paragraaf|Bijlage)/;
const PATIENCE_MS = 10_000;
const AT_ONCE = 4;

const links: readonly Link[] = Object.entries(RULES).flatMap(
  ([rule, {article, url, alsoArticles}]) =>
    [{article, url}, ...(alsoArticles ?? [])].map((one) => ({rule, ...one})),
);

/** What is wrong with the form of a link; nothing if it can be followed. */
function faultOf({article, url}: Link): string | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address) return 'is no address';
  if (address.protocol !== 'https:') return 'is not secure: use https';
  if (address.host !== 'wetten.overheid.nl') return undefined;
  const parts = LAW.exec(url);
  if (!parts) return 'is no address of a law: /BWBR0000000/YYYY-MM-DD#Artikel1';
  const [, version, anchor] = parts;
  if (!article.startsWith('art.')) return undefined;
  if (!version) return 'names an article without the day of the text: add /YYYY-MM-DD';
  if (!anchor || !ANCHOR.test(anchor)) return 'names an article without its anchor: add #Artikel…';
  return undefined;
}

const faults = links.flatMap((link) => {
  const fault = faultOf(link);
  return fault ? [`${link.rule}: ${link.url} (${link.article}) ${fault}`] : [];
});

/** Whether a page answers; `undefined` where nothing could be asked. */
async function answers(url: string): Promise<number | undefined> {
  try {
    const {status} = await fetch(url, {method: 'HEAD', signal: AbortSignal.timeout(PATIENCE_MS)});
    return status;
  } catch {
    return undefined;
  }
}

async function askAll(urls: readonly string[]): Promise<void> {
  const left = [...urls];
  let reached = 0;
  const worker = async () => {
    for (let url = left.pop(); url; url = left.pop()) {
      const status = await answers(url);
      if (status !== undefined) reached += 1;
      if (status !== undefined && status >= 400) faults.push(`${url} answers ${status}`);
    }
  };
  await Promise.all(Array.from({length: AT_ONCE}, worker));
  console.log(`${reached} of ${urls.length} pages answered`);
  if (!reached) console.log('No network: only the form of the links was checked.');
}

if (process.argv.includes('--online')) {
  await askAll([...new Set(links.map(({url}) => url.replace(/#.*/, '')))]);
}
for (const fault of faults) console.error(fault);
console.log(`${links.length} links, ${faults.length} to mend`);
process.exitCode = faults.length ? 1 : 0;
