/** A text that is none of these, as short as it can be. */
export const freshText = (taken: ReadonlySet<string>, begin: string): string => {
  for (let count = 0; ; count += 1) {
    const text = count === 0 ? begin : `${begin}${String(count)}`;
    if (!taken.has(text)) return text;
  }
};
