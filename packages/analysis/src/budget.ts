/** How much work may still be done, in steps; it is shared by all parts of one question. */
export interface Budget {
  left: number;
}

/** The steps that a question may take unless it says otherwise; some seconds at the most. */
export const usualSteps = 4_000_000;

/** Takes steps away. Whether there were enough. */
export const spend = (budget: Budget, steps: number): boolean => {
  budget.left -= steps;
  return budget.left >= 0;
};

/** Whether an answer ended for want of steps, so that it proves nothing. */
export const isSpent = ({ left }: Budget): boolean => left < 0;
