/**
 * The seed of all property tests. The same in every run, so that a change fails by its own doing and a failure is there again
 * the next time; `CAMWRIGHT_SEED` gives another, as the long runs do.
 */
export const seed = Number(process.env.CAMWRIGHT_SEED || 20_261_122);

if (!Number.isSafeInteger(seed)) throw new Error("CAMWRIGHT_SEED must be a whole number");
