import type { Decimal } from "@camwright/core";
import { digits, type Form } from "./form.js";

/** What has been read of a number, and how that compares with the digits of each bound. */
interface NumberState {
  readonly negative: boolean;
  readonly part: "start" | "sign" | "whole" | "point" | "fraction";
  /** How many digits of the part were read, without zeros in front; no more than tell the bounds apart. */
  readonly count: number;
  readonly isZero: boolean;
  /** `<`, `=` or `>` for each bound, by size without the sign. */
  readonly sizes: string;
}

interface Bound {
  readonly whole: string;
  readonly fraction: string;
}

const boundOf = ({ digits }: Decimal): Bound => {
  const [whole = "", fraction = ""] = digits.split(".");
  return { whole: whole === "0" ? "" : whole, fraction };
};

const comparedDigit = (digit: string, other: string): string => (digit === other ? "=" : digit < other ? "<" : ">");

/** Plain decimal numbers, told apart by how they compare with the bounds. */
export const numberForm = (of: readonly Decimal[]): Form<NumberState> => {
  const bounds = of.map(boundOf);
  const most = 1 + Math.max(0, ...bounds.flatMap(({ whole, fraction }) => [whole.length, fraction.length]));
  const sizesWith = (sizes: string, change: (size: string, bound: Bound) => string): string =>
    bounds.map((bound, index) => change(sizes[index] ?? "=", bound)).join("");
  /** A number with fewer digits before its point is smaller. */
  const ended = ({ count, sizes }: NumberState): string =>
    sizesWith(sizes, (size, { whole }) => (count < whole.length ? "<" : size));
  const withWhole = (state: NumberState, digit: string): NumberState => {
    const begun: NumberState = { ...state, part: "whole" };
    if (state.count === 0 && digit === "0") return begun;
    const sizes = sizesWith(state.sizes, (size, { whole }) => {
      if (state.count >= whole.length) return ">";
      return size === "=" ? comparedDigit(digit, whole[state.count] ?? "") : size;
    });
    return { ...begun, count: Math.min(most, state.count + 1), isZero: false, sizes };
  };
  const withFraction = (state: NumberState, digit: string): NumberState => ({
    ...state,
    part: "fraction",
    count: Math.min(most, state.count + 1),
    isZero: state.isZero && digit === "0",
    sizes: sizesWith(state.sizes, (size, { fraction }) =>
      size === "=" ? comparedDigit(digit, fraction[state.count] ?? "0") : size,
    ),
  });
  const hasPoint = ({ part }: NumberState): boolean => part === "point" || part === "fraction";
  return {
    start: { negative: false, part: "start", count: 0, isZero: true, sizes: "=".repeat(bounds.length) },
    next: (state) => [
      ...(state.part === "start" ? [["-", { ...state, part: "sign", negative: true }] as const] : []),
      ...digits.map((digit) => [digit, (hasPoint(state) ? withFraction : withWhole)(state, digit)] as const),
      ...(state.part === "whole" ? [[".", { ...state, part: "point", count: 0, sizes: ended(state) }] as const] : []),
    ],
    sort: (state) => {
      if (state.part !== "whole" && state.part !== "fraction") return undefined;
      const whole = state.part === "whole" ? ended(state) : state.sizes;
      const read = state.part === "whole" ? 0 : state.count;
      // What a bound has beside the digits that were read is more than zero.
      const sizes = sizesWith(whole, (size, { fraction }) => (size === "=" && read < fraction.length ? "<" : size));
      return `${state.isZero ? "0" : state.negative ? "-" : "+"}${sizes}`;
    },
    key: ({ negative, part, count, isZero, sizes }) =>
      `${String(negative)}${part}${String(count)}${String(isZero)}${sizes}`,
  };
};
