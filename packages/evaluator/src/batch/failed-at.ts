/** What was thrown about one of a series, with its index from 0 in the message and as a member. */
export const failedAt = (index: number, error: unknown): Error => {
  const message = `request ${index}: ${error instanceof Error ? error.message : String(error)}`;
  const failure =
    error instanceof TypeError ? new TypeError(message, { cause: error }) : new Error(message, { cause: error });
  return Object.assign(failure, { index });
};
