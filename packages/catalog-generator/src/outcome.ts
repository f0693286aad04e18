/** How a run ended: the exit status and the lines for standard error. */
export interface Outcome {
  readonly status: 0 | 1 | 2;
  readonly lines: readonly string[];
}
