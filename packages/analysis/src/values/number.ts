import { compareDecimals, type Decimal, readDecimal } from "@camwright/core";

const textOf = ({ negative, digits }: Decimal): string => (negative ? `-${digits}` : digits);

const fractionOf = ({ digits }: Decimal): string => digits.split(".")[1] ?? "";

/** The number that is further from 0 by less than the bounds differ. */
const beyond = (bound: Decimal, places: number): string => {
  const [whole = "0"] = bound.digits.split(".");
  return `${bound.negative ? "-" : ""}${whole}.${fractionOf(bound).padEnd(places, "0")}1`;
};

/** The same number in other words: with one zero more at its end. */
export const respellNumber = (text: string): string => (text.includes(".") ? `${text}0` : `${text}.0`);

/** Numbers of which one lies on each bound, between each two bounds, and beyond them all. */
export const numbersAround = (bounds: readonly Decimal[]): readonly string[] => {
  if (bounds.length === 0) return [];
  const places = Math.max(...bounds.map((bound) => fractionOf(bound).length));
  const longest = Math.max(...bounds.map(({ digits }) => (digits.split(".")[0] ?? "").length));
  const tiny = `0.${"0".repeat(places)}1`;
  const huge = `1${"0".repeat(longest)}`;
  const texts = ["0", tiny, `-${tiny}`, huge, `-${huge}`];
  for (const bound of bounds) texts.push(textOf(bound), beyond(bound, places));
  const read = [...new Set(texts)].flatMap((text) => {
    const decimal = readDecimal(text);
    return decimal === undefined ? [] : [{ text, decimal }];
  });
  return read.sort((left, right) => compareDecimals(left.decimal, right.decimal)).map(({ text }) => text);
};
