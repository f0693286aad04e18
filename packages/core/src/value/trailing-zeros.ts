/** The digits of a decimal fraction without the zeros at their end, in time linear in their number. */
export const withoutTrailingZeros = (digits: string): string => {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
};
