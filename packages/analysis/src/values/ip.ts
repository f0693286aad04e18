import type { IpRange } from "@camwright/core";

const wordsOf = (address: bigint, words: number): readonly number[] =>
  Array.from({ length: words }, (_, index) => Number((address >> BigInt(32 * (words - 1 - index))) & 0xffffffffn));

const textOf = (address: bigint, words: number): string =>
  words === 1
    ? [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join(".")
    : wordsOf(address, words)
        .flatMap((word) => [(word >>> 16).toString(16), (word & 0xffff).toString(16)])
        .join(":");

/** The first address of a range, and the first one after it. */
const boundsOf = ({ network, bits }: IpRange): readonly [bigint, bigint] => {
  const address = network.reduce((sum, word) => (sum << 32n) | BigInt(word >>> 0), 0n);
  const size = 1n << BigInt(network.length * 32 - bits);
  const first = (address / size) * size;
  return [first, first + size];
};

const ofFamily = (ranges: readonly IpRange[], words: number, taken: ReadonlySet<string>): readonly string[] => {
  const end = 1n << BigInt(32 * words);
  const own = ranges.filter(({ network }) => network.length === words).flatMap(boundsOf);
  const starts = [...new Set([0n, ...own])].filter((start) => start < end).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return starts.flatMap((first, index) => {
    const next = starts[index + 1] ?? end;
    const texts = [textOf(first, words)];
    // Beside the first address one that no text test names: texts and ranges are told apart.
    for (let address = first + 1n; address < next; address += 1n) {
      texts.push(textOf(address, words));
      if (!taken.has(texts.at(-1) ?? "")) break;
    }
    return texts;
  });
};

/** Addresses that are nobody's, to be taken first where any will do. */
const documentation: readonly string[] = ["203.0.113.1", "2001:db8::1"];

/**
 * Addresses of both families of which some lie in each part that these ranges divide the addresses into. No such address is
 * left out because a text test names it.
 */
export const addressesAround = (ranges: readonly IpRange[], taken: ReadonlySet<string>): readonly string[] =>
  ranges.length === 0 ? [] : [...documentation, ...ofFamily(ranges, 1, taken), ...ofFamily(ranges, 2 * 2, taken)];
