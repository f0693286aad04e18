import { readFileSync } from "node:fs";
import { countSteps } from "@camwright/test-support/count-steps";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  canonicalPolicy,
  currentCosPath,
  decodePolicy,
  decodePolicyValue,
  encodePolicy,
  hasVariable,
  inspectPolicy,
  inspectPolicyValue,
  longRegion,
  normalPolicy,
  type PolicyKind,
  parseAction,
  parseOperator,
  parseResource,
  parseTemplate,
  policyKinds,
  quote,
  readBool,
  readDate,
  readDecimal,
  readIpAddress,
  readIpRange,
  splitSegments,
} from "../src/index.js";
import { expectSound } from "./support/expect-sound.js";

/** `CAMWRIGHT_RUNS=100000` for a longer run by hand. */
const numRuns = Number(process.env["CAMWRIGHT_RUNS"] ?? 500);

vi.setConfig({ testTimeout: 3_600_000 });

const corpus: readonly string[] = ["dev.ndjson", "broken.dev.ndjson"].flatMap((name) =>
  readFileSync(new URL(`../../conformance/fixtures/corpus/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { readonly text: string }).text),
);

/** Pieces of names, values and JSON, numbers that no double holds, names that every object has, halves of characters. */
const fragments: readonly string[] = [
  ..."{}[]:,\"'“”/*\\ \t\n\0$&?.-+eETZ0".split(""),
  ..."qcs:: qcs::cos::uid/1: name/ permid/1 cos:Get* ** a*a*a* prefix//1/b/ ${uin} ${ for_any_value: string_equal".split(
    " ",
  ),
  ..."_if_exist null true 1e999 -0 9007199254740993 0.1 1.2.3.4 ::ffff:1.2.3.4 10.0.0.0/8 /33 2026-02-29T".split(" "),
  ...'__proto__ constructor toString "__proto__": "constructor": "statement": "effect": "Allow" “a”'.split(" "),
  "\ud800",
  "\udc00",
  "😀",
  "\u0130",
  "ß",
  "\u2028",
  "\ufeff",
];

const fragment = fc.constantFrom(...fragments);
const hostile = fc.oneof(
  fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
);

/** Any bytes, as a reader that replaces what is no UTF-8 gives them. */
const bytes = fc.uint8Array({ maxLength: 300 }).map((each) => new TextDecoder().decode(each));

/** A published document in which pieces were cut out, put in and doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...corpus),
    fc.array(fc.tuple(fc.nat({ max: 1e6 }), fc.nat({ max: 40 }), fc.oneof(fragment, fc.constant(""))), {
      minLength: 1,
      maxLength: 6,
    }),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [place, length, piece]) => {
      const at = place % (edited.length + 1);
      const cut = edited.slice(at, at + length);
      return edited.slice(0, at) + piece + (place % 3 === 0 ? cut + cut : edited.slice(at + (length % 5)));
    }, text),
  );

const nested = fc
  .tuple(fragment, fc.constantFrom("[", '{"a":', '{"statement":[', '{"__proto__":'), fc.nat({ max: 3000 }))
  .map(([piece, opener, depth]) => opener.repeat(depth) + piece);

const anyText = fc.oneof(mutated, hostile, bytes, nested);
const kind = fc.constantFrom(...(Object.keys(policyKinds) as PolicyKind[]));

/** What every object of the program inherits from, member by member. */
const prototypes = (): readonly unknown[] =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype, Number.prototype].map((owner) =>
    Object.entries(Object.getOwnPropertyDescriptors(owner)).map(([name, { value }]) => [name, value as unknown]),
  );

const untouched = (run: () => void): void => {
  const before = prototypes();
  run();
  expect(prototypes()).toEqual(before);
};

describe("whatever the text", () => {
  it("reading says what is sound, and changes no prototype", () => {
    untouched(() => {
      fc.assert(
        fc.property(anyText, kind, (text, of) => {
          const inspection = inspectPolicy(text, { kind: of });
          expectSound(text, inspection);
          expect(decodePolicy(text, { kind: of })._tag).toMatch(/^(?:Left|Right)$/);
        }),
        { numRuns },
      );
    });
  });

  it("what is read can be written, and what is written is read as the same", () => {
    fc.assert(
      fc.property(mutated, kind, (text, of) => {
        const { policy } = inspectPolicy(text, { kind: of });
        fc.pre(policy !== undefined);
        const written = encodePolicy(policy);
        expect(inspectPolicy(written, { kind: of }).policy).toEqual(canonicalPolicy(policy));
        expect(normalPolicy(normalPolicy(policy))).toEqual(normalPolicy(policy));
      }),
      { numRuns },
    );
  });
});

describe("whatever the value", () => {
  const key = fc.oneof(
    fc.constantFrom("version", "statement", "Statement", "effect", "action", "resource", "condition", "principal"),
    fc.constantFrom("__proto__", "constructor", "toString", "string_equal", "qcs", "sid"),
    hostile,
  );
  const leaf = fc.oneof(
    hostile,
    fc.constantFrom<unknown>(-0, 1e308 * 10, Number.NaN, 2 ** 53 + 2, 10n ** 40n, null, undefined, "*", "allow", "2.0"),
    fc.boolean(),
  );
  const { value } = fc.letrec<{ value: unknown; list: unknown; object: unknown }>((tie) => ({
    value: fc.oneof({ maxDepth: 6, depthSize: "medium" }, leaf, tie("list"), tie("object")),
    list: fc.array(tie("value"), { maxLength: 4 }),
    // Own members, whatever their names, as JSON.parse makes them.
    object: fc
      .array(fc.tuple(key, tie("value")), { maxLength: 5 })
      .map((entries) => Object.fromEntries(entries) as unknown),
  }));

  it("reading throws nothing, writes what it reads, and changes no prototype", () => {
    untouched(() => {
      fc.assert(
        fc.property(
          fc.oneof(
            value,
            value.map((one) => ({ version: "2.0", statement: one })),
          ),
          kind,
          (given, of) => {
            const { policy, findings } = inspectPolicyValue(given, { kind: of });
            expect(findings.length).toBeLessThanOrEqual(1000);
            expect(decodePolicyValue(given, { kind: of })._tag).toMatch(/^(?:Left|Right)$/);
            if (policy !== undefined) encodePolicy(canonicalPolicy(policy));
          },
        ),
        { numRuns },
      );
    });
  });
});

/** Everything that reads one name or value. */
const readers: readonly (readonly [string, (text: string) => unknown])[] = [
  ["parseAction", parseAction],
  ["parseResource", parseResource],
  ["parseOperator", parseOperator],
  ["parseTemplate", parseTemplate],
  ["hasVariable", hasVariable],
  ["splitSegments", splitSegments],
  ["currentCosPath", currentCosPath],
  ["longRegion", longRegion],
  ["readDate", readDate],
  ["readDecimal", readDecimal],
  ["readBool", readBool],
  ["readIpAddress", readIpAddress],
  ["readIpRange", readIpRange],
  ["quote", quote],
];

describe.each(readers)("%s", (_, read) => {
  it("throws for no text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns },
    );
  });

  it("takes at most in proportion to the length, whatever is repeated", () => {
    const unit = fc.array(fragment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(hostile, unit, hostile, (before, middle, after) => {
        const [one = 0, two = 0, four = 0] = [100, 200, 400].map((times) =>
          countSteps(() => read(before + middle.repeat(times) + after)),
        );
        // The steps that are added double when what is added doubles; quadratic reading would take four times as many.
        expect(four - two).toBeLessThanOrEqual((two - one) * 2.5 + 100);
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  });
});
