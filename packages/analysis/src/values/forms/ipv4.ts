import type { IpRange } from "@camwright/core";
import { digits, type Form } from "./form.js";

/** What has been read of an address: the octets that are whole count towards the ranges. */
interface AddressState {
  readonly octet: number;
  /** The value of the octet so far, -1 before its first digit. */
  readonly value: number;
  /** `1` for each range that the whole octets are in, `0` for the others. */
  readonly ranges: string;
}

const octets = 4;

/** Addresses of four octets, told apart by the ranges that they are in; ranges of IPv6 hold none of them. */
export const ipv4Form = (ranges: readonly IpRange[]): Form<AddressState> => {
  const own = ranges.filter(({ network }) => network.length === 1);
  const within = ({ octet, value, ranges: flags }: AddressState): string =>
    own
      .map(({ network: [word = 0], bits }, index) => {
        const counted = Math.max(0, Math.min(8, bits - 8 * octet));
        const wanted = (word >>> (8 * (octets - 1 - octet))) & 255;
        return flags[index] === "1" && (value ^ wanted) >>> (8 - counted) === 0 ? "1" : "0";
      })
      .join("");
  const withDigit = (state: AddressState, digit: string): AddressState | undefined => {
    const value = (state.value < 0 ? 0 : state.value * 10) + Number(digit);
    return state.value === 0 || value > 255 ? undefined : { ...state, value };
  };
  return {
    start: { octet: 0, value: -1, ranges: "1".repeat(own.length) },
    next: (state) => [
      ...digits.flatMap((digit) => {
        const after = withDigit(state, digit);
        return after === undefined ? [] : [[digit, after] as const];
      }),
      ...(state.value >= 0 && state.octet < octets - 1
        ? [[".", { octet: state.octet + 1, value: -1, ranges: within(state) }] as const]
        : []),
    ],
    sort: (state) => (state.octet === octets - 1 && state.value >= 0 ? within(state) : undefined),
    key: ({ octet, value, ranges: flags }) => `${String(octet)}.${String(value)}.${flags}`,
  };
};
