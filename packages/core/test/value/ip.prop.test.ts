import * as fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, it } from "vitest";
import { type IpAddress, ipRangeContains, readIpAddress, readIpRange } from "../../src/index.js";

const noise = fc
  .array(fc.constantFrom(..."0123456789abcf.:/ x".split("")), { maxLength: 20 })
  .map((all) => all.join(""));
const octets = fc.array(fc.nat({ max: 300 }), { minLength: 3, maxLength: 5 }).map((all) => all.join("."));
const hex = fc.constantFrom("", "0", "1", "ff", "0db8", "10000", "FFFF");
const groups = fc.array(hex, { maxLength: 9 }).map((all) => all.join(":"));
const shortened = fc.tuple(groups, groups).map(([head, tail]) => `${head}::${tail}`);
const withTail = fc.tuple(fc.oneof(groups, shortened), octets).map(([head, tail]) => `${head}:${tail}`);
const addressLike = fc.oneof(noise, octets, groups, shortened, withTail, fc.ipV4(), fc.ipV6());

/** The same address for ipaddr.js, which takes `::1.2.3.4` for `::ffff:1.2.3.4`; RFC 4291 has them as two addresses. */
const forOracle = (text: string): string => text.replace(/^::(?=\d+\.)/, "::0:");

/** What ipaddr.js reads in the strict forms, as words; it takes zones and older IPv4 forms too, which are not meant. */
const oracle = (given: string): IpAddress | undefined => {
  const text = forOracle(given);
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return wordsOf(ipaddr.IPv4.parse(text).toByteArray());
  if (!text.includes(":") || text.includes("%") || !ipaddr.IPv6.isValid(text)) return undefined;
  return wordsOf(ipaddr.IPv6.parse(text).toByteArray());
};

const wordsOf = (bytes: readonly number[]): readonly number[] =>
  Array.from({ length: bytes.length / 4 }, (_, word) =>
    bytes.slice(word * 4, word * 4 + 4).reduce((value, byte) => value * 256 + byte, 0),
  );

/** A dotted tail with leading zeros, which ipaddr.js reads and which is refused here. */
const hasOctalTail = (text: string): boolean => /(^|[.:])0\d+(\.|$)/.test(text) && text.includes(".");

describe("reading an address", () => {
  it("agrees with ipaddr.js", () => {
    fc.assert(
      fc.property(addressLike, (text) => {
        fc.pre(!hasOctalTail(text));
        expect(readIpAddress(text)).toStrictEqual(oracle(text));
      }),
      { numRuns: 5000 },
    );
  });
});

describe("a range", () => {
  const ranged = (address: fc.Arbitrary<string>, width: number): fc.Arbitrary<readonly [string, string, number]> =>
    fc.tuple(address, address, fc.nat({ max: width }));

  it("contains what ipaddr.js says", () => {
    fc.assert(
      fc.property(fc.oneof(ranged(fc.ipV4(), 32), ranged(fc.ipV6(), 128)), ([network, address, bits]) => {
        const [range, word] = [readIpRange(`${network}/${bits}`), readIpAddress(address)];
        const [other, net] = [ipaddr.parse(forOracle(address)), ipaddr.parse(forOracle(network))];
        const expected =
          other instanceof ipaddr.IPv4
            ? net instanceof ipaddr.IPv4 && other.match(net, bits)
            : net instanceof ipaddr.IPv6 && other.match(net, bits);
        expect(range && word && ipRangeContains(range, word)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("contains its own network, and every address that shares its first bits", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 0xffffffff }),
        fc.nat({ max: 0xffffffff }),
        fc.nat({ max: 32 }),
        (first, second, bits) => {
          const same = BigInt(first) >> BigInt(32 - bits) === BigInt(second) >> BigInt(32 - bits);
          expect(ipRangeContains({ network: [first], bits }, [second])).toBe(same);
          expect(ipRangeContains({ network: [first], bits }, [first])).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
