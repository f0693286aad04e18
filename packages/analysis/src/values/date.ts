import { type Moment, readDate } from "@camwright/core";

const textAt = (seconds: number, fraction: string): string => {
  const whole = new Date(seconds * 1000).toISOString().slice(0, -".000Z".length);
  return fraction === "" ? `${whole}Z` : `${whole}.${fraction}Z`;
};

/** The same moment in other words: with one zero more in its fraction. */
export const respellDate = (text: string): string =>
  text.includes(".") ? text.replace(/Z$/, "0Z") : text.replace(/Z$/, ".0Z");

const daySeconds = 86_400;

/** Moments of which one lies on each bound, between each two, and before and after them all. */
export const datesAround = (bounds: readonly Moment[]): readonly string[] => {
  if (bounds.length === 0) return [];
  const places = Math.max(...bounds.map(({ fraction }) => fraction.length));
  const texts = bounds.flatMap(({ seconds, fraction }) => [
    textAt(seconds - daySeconds, ""),
    textAt(seconds, fraction),
    textAt(seconds, `${fraction.padEnd(places, "0")}1`),
    textAt(seconds + daySeconds, ""),
  ]);
  return [...new Set(texts)].filter((text) => readDate(text) !== undefined);
};
