// What came of the mutants: those that are left, and the share of each folder.
import {readFileSync} from 'node:fs';

const FOUND = ['Killed', 'Timeout'];
const LEFT = ['Survived', 'NoCoverage'];

/** What a run left in a file; nothing if there was none. */
export function kept(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Every mutant of every run that is kept, as a line of its own. */
function mutantsIn(folder) {
  const code = Object.entries(kept(`${folder}/code.json`)?.files ?? {}).flatMap(
    ([file, {source, mutants}]) => {
      const lines = source.split('\n');
      return mutants.map(({status, location: {start}, mutatorName, replacement}) => ({
        part: file,
        folder: file.slice(0, file.lastIndexOf('/')),
        status,
        text: `${file}:${start.line}:${start.column} ${mutatorName}: ${lines[start.line - 1].trim()} → ${replacement.replace(/\s+/g, ' ')}`,
      }));
    },
  );
  const ways = Object.entries(kept(`${folder}/ways.json`) ?? {}).flatMap(([flow, mutants]) =>
    mutants.map(({status, state, test, target, change}) => ({
      part: `flows/${flow}`,
      folder: 'flows (ways)',
      status,
      text: `flows/${flow}: "${state}" on ${test} to "${target}": ${change}`,
    })),
  );
  return [...code, ...ways];
}

/** The mutants that no test found, of the parts that were asked for. */
export function printLeft(folder, parts) {
  const isAsked = ({part}) => parts.length === 0 || parts.some((one) => part.startsWith(one));
  const left = mutantsIn(folder).filter((one) => LEFT.includes(one.status) && isAsked(one));
  for (const {status, text} of left) console.log(`${status}: ${text}`);
}

/** How many of each folder were found, over all runs that are kept. */
export function printShares(folder) {
  const folders = Map.groupBy(mutantsIn(folder), (one) => one.folder);
  for (const [name, mutants] of [...folders].sort()) {
    const count = (statuses) => mutants.filter(({status}) => statuses.includes(status)).length;
    const [found, left] = [count(FOUND), count(LEFT)];
    const share = ((100 * found) / (found + left)).toFixed(1);
    console.log(
      `${name}: ${found + left} mutants, ${found} found, ${left} left (${share} % found)`,
    );
  }
}
