import { quote } from "@camwright/core";

const most = 5;

/** Some of many names for a message: the first five, and how many more there are. */
export const listed = (names: readonly string[]): string => {
  const shown = names.slice(0, most).map(quote).join(", ");
  return names.length <= most ? shown : `${shown} and ${names.length - most} more`;
};

/** The question whether one of these was meant; nothing where there is none. */
export const didYouMean = (names: readonly string[]): string =>
  names.length === 0 ? "" : `, did you mean ${names.map(quote).join(" or ")}`;
