/** The work that one picture of the whole may be, so that it is there in about a second. */
export const steps = 1_000_000;
