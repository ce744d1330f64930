/**
 * How often and from which seed the random tests draw: the same one each time, so that a change is
 * what makes them fail. `SEED=… npm test -- random` draws others; the seed is printed.
 */

const SEED = Number(process.env['SEED'] ?? 20_261_126);
console.log(`SEED=${SEED}`);

/** For a property that is held against this many drawings. */
export const drawn = (numRuns: number) => ({seed: SEED, numRuns});
