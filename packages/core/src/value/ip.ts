import type { ConditionValue } from "../condition.js";

/** An IP address as 32-bit words: one for IPv4, four for IPv6. An IPv4-mapped IPv6 address stays IPv6 (U-7). */
export type IpAddress = readonly number[];

/** The addresses that share the first `bits` bits of `network`. A single address is a range of its full width. */
export interface IpRange {
  readonly network: IpAddress;
  readonly bits: number;
}

const dot = 46;
const zero = 48;

/** Four decimal octets up to 255 without leading zeros, in one pass and without texts in between. */
const readIpv4 = (text: string): number | undefined => {
  let word = 0;
  let octet = -1;
  let octets = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const code = index < text.length ? text.charCodeAt(index) : dot;
    const digit = code - zero;
    if (code === dot) {
      if (octet < 0 || octets === 4) return undefined;
      word = word * 256 + octet;
      octet = -1;
      octets += 1;
    } else {
      if (digit < 0 || digit > 9 || octet === 0) return undefined;
      octet = octet < 0 ? digit : octet * 10 + digit;
      if (octet > 255) return undefined;
    }
  }
  return octets === 4 ? word : undefined;
};

/** Reads colon-separated 16-bit groups; a dotted IPv4 tail counts as two. An empty text has no groups. */
const readGroups = (text: string): readonly number[] | undefined => {
  if (text === "") return [];
  const parts = text.split(":");
  const groups: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (index === parts.length - 1 && part.includes(".")) {
      const tail = readIpv4(part);
      if (tail === undefined) return undefined;
      groups.push(Math.floor(tail / 65536), tail % 65536);
    } else {
      if (!/^[0-9a-f]{1,4}$/i.test(part)) return undefined;
      groups.push(Number.parseInt(part, 16));
    }
  }
  return groups;
};

const readIpv6Groups = (text: string): readonly number[] | undefined => {
  const halves = text.split("::", 3);
  const head = readGroups(halves[0] ?? "");
  if (halves.length === 1) return head?.length === 8 ? head : undefined;
  const tail = readGroups(halves[1] ?? "");
  if (halves.length !== 2 || head === undefined || tail === undefined || (halves[0] ?? "").includes("."))
    return undefined;
  const missing = 8 - head.length - tail.length;
  return missing >= 1 ? [...head, ...Array<number>(missing).fill(0), ...tail] : undefined;
};

const readIpv6 = (text: string): IpAddress | undefined => {
  // 45 characters is the longest IPv6 text; the bound keeps hostile input from being split at length.
  const groups = text.length <= 45 ? readIpv6Groups(text) : undefined;
  if (groups === undefined) return undefined;
  const word = (index: number): number => (groups[index] ?? 0) * 65536 + (groups[index + 1] ?? 0);
  return [word(0), word(2), word(4), word(6)];
};

/**
 * Reads an IP address as it arrives in a request. Strict: four decimal octets without leading zeros, or an IPv6 text with
 * `::` and dotted tails understood; `undefined` otherwise. No prefix length.
 *
 * @example
 * ```ts
 * import { readIpAddress } from "@camwright/core";
 *
 * readIpAddress("10.0.0.1"); // => [167772161]
 * readIpAddress("010.0.0.1"); // => undefined
 * ```
 */
export const readIpAddress = (value: ConditionValue): IpAddress | undefined => {
  if (typeof value !== "string") return undefined;
  if (value.includes(":")) return readIpv6(value);
  const word = readIpv4(value);
  return word === undefined ? undefined : [word];
};

/**
 * Reads an IP value of a policy: an address or a CIDR range, whose host bits may be set (`10.217.182.3/24`, 436/45235).
 * `undefined` if it is neither.
 *
 * @example
 * ```ts
 * import { ipRangeContains, readIpAddress, readIpRange } from "@camwright/core";
 *
 * const range = readIpRange("10.217.182.3/24");
 * const address = readIpAddress("10.217.182.100");
 * range !== undefined && address !== undefined && ipRangeContains(range, address); // => true
 * ```
 */
export const readIpRange = (value: ConditionValue): IpRange | undefined => {
  if (typeof value !== "string") return undefined;
  const slash = value.indexOf("/");
  const network = readIpAddress(slash < 0 ? value : value.slice(0, slash));
  if (network === undefined) return undefined;
  const width = network.length * 32;
  if (slash < 0) return { network, bits: width };
  const length = value.slice(slash + 1);
  if (!/^(?:0|[1-9]\d{0,2})$/.test(length) || Number(length) > width) return undefined;
  return { network, bits: Number(length) };
};

/** Whether an address lies in a range; both are masked, and addresses of the other family never do. */
export const ipRangeContains = (range: IpRange, address: IpAddress): boolean => {
  if (range.network.length !== address.length) return false;
  for (let index = 0, bits = range.bits; bits > 0; index += 1, bits -= 32) {
    const shift = bits >= 32 ? 0 : 32 - bits;
    if ((range.network[index] ?? 0) >>> shift !== (address[index] ?? 0) >>> shift) return false;
  }
  return true;
};

const bytesOfWord = (word: number): readonly number[] => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255);

const groupsOfWord = (word: number): readonly string[] => [(word >>> 16).toString(16), (word & 65535).toString(16)];

const maskWord = (word: number, bits: number): number =>
  bits <= 0 ? 0 : bits >= 32 ? word : word & (-1 << (32 - bits));

/**
 * The text of a range, the same for all ranges that contain the same addresses: host bits are 0, an address of its own has no
 * length, and IPv6 has all its groups. {@link readIpRange} reads it.
 */
export const formatIpRange = ({ network, bits }: IpRange): string => {
  const words = network.map((word, index) => maskWord(word, bits - index * 32));
  const [only = 0] = words;
  const address = words.length === 1 ? bytesOfWord(only).join(".") : words.flatMap(groupsOfWord).join(":");
  return bits === words.length * 32 ? address : `${address}/${bits}`;
};
