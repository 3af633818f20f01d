import fc from 'fast-check';

const {
  PROPERTY_SEED: seed = '20261123',
  PROPERTY_PATH: path,
  PROPERTY_SHRINK: shrink,
} = process.env;

/**
 * What random tests have in common: the same seed each time, so that a change is judged and not luck.
 * `PROPERTY_SEED=random` takes another one at every run; a failure prints the seed and the path that lead to it again.
 * `PROPERTY_SHRINK=no` takes the first failure as it is, for those who only want to know whether there is one.
 */
fc.configureGlobal({
  ...(seed !== 'random' && { seed: Number(seed) }),
  ...(path !== undefined && { path }),
  endOnFailure: shrink === 'no',
});

/** How many random cases the heaviest test tries: `PROPERTY_RUNS`, 10,000 by default. */
export const runs = Number(process.env['PROPERTY_RUNS'] ?? 10_000);

export { fc };
