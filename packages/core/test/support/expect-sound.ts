import { expect } from "vitest";
import { type Inspection, isError, rules } from "../../src/index.js";

const control = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** Asserts what holds of the findings of any text: rules that exist, in order, inside the text, of bounded size and number. */
export const expectSound = (text: string, { findings, policy }: Inspection): void => {
  const offsets = findings.map(({ range }) => range?.start.offset ?? -1);
  expect(offsets).toStrictEqual(offsets.toSorted((left, right) => left - right));
  expect(findings.length).toBeLessThanOrEqual(1000);
  for (const { rule, message, range, fix } of findings) {
    expect(Object.hasOwn(rules, rule)).toBe(true);
    expect(message).not.toMatch(control);
    expect(message.length).toBeLessThan(1000);
    expect(fix?.title ?? "").not.toMatch(control);
    expect(range?.end.offset).toBeLessThanOrEqual(text.length);
    expect(range?.start.offset).toBeLessThanOrEqual(range?.end.offset ?? 0);
  }
  expect(findings.some(isError) || policy !== undefined).toBe(true);
};
