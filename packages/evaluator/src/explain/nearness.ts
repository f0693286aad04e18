import type { Found, Miss } from "./miss.js";

/** From the elements that a caller or an author changes most easily to those that make it another statement. */
const elements: readonly Miss["element"][] = ["condition", "variable", "resource", "action", "principal"];

/** How near a statement is to matching; compared number by number, the smaller the nearer. */
export type Nearness = readonly number[];

/**
 * The order in which statements come near: fewest misses; then fewest that are certain; then by the farthest element that
 * misses (condition and variable, resource, action, principal); then by how far the elements are off; then by how much of the
 * texts is the same at the start.
 */
export const nearnessOf = (found: readonly Found[]): Nearness => {
  const sum = (numberOf: (one: Found) => number): number => found.reduce((total, one) => total + numberOf(one), 0);
  const farthest = found.reduce((far, { element }) => Math.max(far, elements.indexOf(element)), 0);
  return [
    found.length,
    sum(({ certain }) => (certain ? 1 : 0)),
    // A variable without a value is as near as a test that does not hold.
    Math.max(farthest, 1),
    sum(({ kind }) => kind),
    -sum(({ shared }) => shared),
  ];
};

/** Negative if the first is nearer. */
export const compareNearness = (left: Nearness, right: Nearness): number => {
  for (const [index, one] of left.entries()) {
    const difference = one - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};
