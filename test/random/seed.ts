/**
 * How often and from which seed the random tests draw. The seed is printed, so that a failure can be
 * had again: `SEED=… npm test -- random`.
 */

export const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`SEED=${SEED}`);

/** For a property that is held against this many drawings. */
export const drawn = (numRuns: number) => ({seed: SEED, numRuns});
