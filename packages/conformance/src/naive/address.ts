/** An IP address as one number, with its family. */
export interface Address {
  readonly family: 4 | 6;
  readonly bits: bigint;
}

/** The addresses that share the first `length` bits with `address`. */
export interface Range {
  readonly address: Address;
  readonly length: number;
}

const number = /^(?:0|[1-9]\d{0,2})$/;
const group = /^[0-9a-fA-F]{1,4}$/;

/**
 * The address that a text writes: four decimal numbers without leading zeros, or IPv6 with `::` and a dotted tail (U-7).
 * An IPv4 address inside an IPv6 one stays IPv6.
 */
export function readAddress(text: string): Address | undefined {
  const bits = text.includes(":") ? ipv6(text) : ipv4(text);
  return bits === undefined ? undefined : { family: text.includes(":") ? 6 : 4, bits };
}

/** The addresses that a text of a policy means: one address, or CIDR, in which host bits may be set (598/10608). */
export function readRange(text: string): Range | undefined {
  const [before = "", length, ...more] = text.split("/");
  const address = readAddress(before);
  if (address === undefined || more.length > 0) return undefined;
  const most = address.family === 4 ? 32 : 128;
  if (length === undefined) return { address, length: most };
  return number.test(length) && Number(length) <= most ? { address, length: Number(length) } : undefined;
}

/** Whether an address is in a range. An address of the other family never is. */
export function isIn(range: Range, address: Address): boolean {
  if (range.address.family !== address.family) return false;
  const hostBits = BigInt((address.family === 4 ? 32 : 128) - range.length);
  return range.address.bits >> hostBits === address.bits >> hostBits;
}

function ipv4(text: string): bigint | undefined {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => number.test(part) && Number(part) <= 255)) return undefined;
  return parts.reduce((bits, part) => bits * 256n + BigInt(part), 0n);
}

function ipv6(text: string): bigint | undefined {
  const halves = text.split("::");
  if (halves.length > 2) return undefined;
  const [head, tail] = [groupsOf(halves[0] ?? "", halves.length === 1), groupsOf(halves[1] ?? "", true)];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  return [...head, ...Array.from({ length: missing }, () => 0n), ...tail].reduce(
    (bits, next) => bits * 65_536n + next,
    0n,
  );
}

/** The 16-bit groups of one side of `::`; only the end of the whole address may be dotted. */
function groupsOf(text: string, mayEndDotted: boolean): readonly bigint[] | undefined {
  if (text === "") return [];
  const groups: bigint[] = [];
  const parts = text.split(":");
  for (const [index, part] of parts.entries()) {
    const dotted = mayEndDotted && index === parts.length - 1 ? ipv4(part) : undefined;
    if (dotted !== undefined) groups.push(dotted / 65_536n, dotted % 65_536n);
    else if (group.test(part)) groups.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return groups;
}
