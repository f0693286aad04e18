/**
 * The three truth values (Kleene): false, unknown, true, as numbers so that `and` is the smaller and `or` the larger one.
 * What cannot be resolved is neither true nor false; a decision that does not depend on it stays what it is.
 */
export type Truth = 0 | 1 | 2;

export const no: Truth = 0;
export const unknown: Truth = 1;
export const yes: Truth = 2;

/** True if both are, false if one is. */
export const and = (left: Truth, right: Truth): Truth => (left < right ? left : right);

/** True if one is, false if both are. */
export const or = (left: Truth, right: Truth): Truth => (left > right ? left : right);

/** Swaps true and false. */
export const not = (truth: Truth): Truth => (truth === yes ? no : truth === no ? yes : unknown);

/** The truth value of something that is known. */
export const truthOf = (value: boolean): Truth => (value ? yes : no);
