/** The middle of several numbers; of an even count, the mean of the two in the middle. */
export const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const last = sorted.length - 1;
  return (sorted[Math.floor(last / 2)] + sorted[Math.ceil(last / 2)]) / 2;
};
