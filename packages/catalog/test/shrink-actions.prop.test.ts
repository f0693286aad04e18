import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expandActions, shrinkActions } from "../src/index.js";

const name = fc
  .array(fc.constantFrom("Get", "Put", "Bucket", "Object", "ACL", "s", "2", "_", "a", "trade"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(""));
const action = fc.tuple(fc.constantFrom("cos", "cvm", "*x"), name).map(([service, text]) => `${service}:${text}`);
const actions = fc.uniqueArray(action, { minLength: 1, maxLength: 24 });
const options = fc.record(
  {
    prefixOnly: fc.boolean(),
    wholeWords: fc.boolean(),
    minPrefix: fc.nat({ max: 5 }),
  },
  { requiredKeys: [] },
);
/** A catalog, some of its actions, and what to make of them. */
const question = actions.chain((known) =>
  fc.record({ known: fc.constant(known), wanted: fc.shuffledSubarray(known), options }),
);

const literal = (known: readonly string[]): boolean => known.every((each) => !each.includes("*"));

/** The fewest `start*` by trying the starts of each name from the shortest: those that match, nest. */
const fewestStarts = (wanted: readonly string[], others: readonly string[]): number => {
  const startOf = (text: string): string => {
    const colon = text.indexOf(":") + 1;
    for (let end = colon; end <= text.length; end += 1) {
      const start = text.slice(0, end);
      if (!others.some((other) => other.startsWith(start))) return `${start}*`;
    }
    return text;
  };
  return new Set(wanted.map(startOf)).size;
};

describe("shrinkActions", () => {
  it("gives patterns that stand for the same actions and for no other", () => {
    fc.assert(
      fc.property(question, (it) => {
        const known = it.known.filter((each) => !each.includes("*"));
        const wanted = it.wanted.filter((each) => !each.includes("*"));
        const found = shrinkActions(wanted, known, it.options);
        expect(expandActions(found, known).toSorted()).toEqual(wanted.toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  it("gives no more entries than there were, and keeps those that are unknown", () => {
    fc.assert(
      fc.property(question, actions, (it, more) => {
        fc.pre(literal(it.known));
        const wanted = [...it.wanted, ...more, ...more];
        const found = shrinkActions(wanted, it.known, it.options);
        expect(found.length).toBeLessThanOrEqual(new Set(wanted).size);
        expect(found).toEqual(expect.arrayContaining(more.filter((each) => !it.known.includes(each))));
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it("gives the same for every order of the actions and of the catalog", () => {
    fc.assert(
      fc.property(question, (it) => {
        fc.pre(literal(it.known));
        const found = shrinkActions(it.wanted, it.known, it.options);
        expect(shrinkActions(it.wanted.toSorted(), it.known.toReversed(), it.options)).toEqual(found);
        expect(found).toEqual(found.toSorted());
      }),
    );
  });

  it("gives the fewest patterns of one start, and never more where others are allowed", () => {
    fc.assert(
      fc.property(question, ({ known, wanted }) => {
        fc.pre(literal(known));
        const others = known.filter((each) => !wanted.includes(each));
        fc.pre(others.length > 0);
        const simple = shrinkActions(wanted, known, { prefixOnly: true });
        expect(simple).toHaveLength(fewestStarts(wanted, others));
        expect(shrinkActions(wanted, known).length).toBeLessThanOrEqual(simple.length);
      }),
    );
  });

  it("takes whatever texts come", () => {
    const texts = fc.array(
      fc.oneof(action, fc.constantFrom("*", "cos", "name/cos:Get", "cos:Get", ":", "a\n:b"), fc.string()),
    );
    fc.assert(
      fc.property(texts, texts, options, (wanted, known, how) => {
        expect(shrinkActions(wanted, known, how).length).toBeLessThanOrEqual(new Set(wanted).size);
      }),
    );
  });

  it("keeps to the form that was asked for", () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 5 }), ({ known, wanted }, minPrefix) => {
        fc.pre(literal(known));
        for (const pattern of shrinkActions(wanted, known, { minPrefix, prefixOnly: true })) {
          const star = pattern.indexOf("*");
          if (star === -1) continue;
          expect(star).toBe(pattern.length - 1);
          expect(star - pattern.indexOf(":") - 1).toBeGreaterThanOrEqual(minPrefix);
        }
      }),
    );
  });
});
