import { policy as anyPolicy, hostileText, spelledLoosely } from "@camwright/conformance/arbitrary";
import { equalPolicies, inspectPolicyValue, isError, type Policy } from "@camwright/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allow,
  deny,
  everything,
  ip,
  mfa,
  policy,
  policyFrom,
  policyFromOrThrow,
  stringLike,
  tag,
  toJson,
} from "../../src/index.js";
import { contents, GetObject, GetService, object, PutObject, versionId } from "../constants.js";
import { isDeepFrozen } from "../deep-frozen.js";

const tests = fc.subarray([
  mfa(true),
  ip("10.0.0.0/8", "::1"),
  tag.resource("env", "prod"),
  stringLike(versionId, "a*"),
]);

const built: fc.Arbitrary<Policy> = fc
  .array(
    fc.record({
      effect: fc.constantFrom(allow, deny),
      action: fc.subarray([GetObject, PutObject], { minLength: 1 }),
      resource: fc.constantFrom(everything, [everything, object], [contents, object], object),
      when: tests,
      sid: fc.constantFrom<string | undefined>(undefined, "read", "a b"),
      alone: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    policy(
      ...list.map(({ effect, action, resource, when, sid, alone }) =>
        alone
          ? effect(GetService).on(everything)
          : effect({ action, resource, when, ...(sid === undefined ? {} : { sid }) }),
      ),
    ),
  );

describe("a built policy", () => {
  it("is read as itself, from a text, from a value and at any indent", () => {
    fc.assert(
      fc.property(built, fc.nat({ max: 4 }), (one, indent) => {
        for (const document of [JSON.stringify(one), toJson(one, { indent }), JSON.parse(toJson(one)) as unknown]) {
          const read = policyFromOrThrow(document, "identity");
          expect(read).toEqual(one);
          expect(JSON.stringify(read)).toBe(JSON.stringify(one));
          expect(isDeepFrozen(read)).toBe(true);
        }
      }),
    );
  });
});

describe("any document", () => {
  it("is read where it is valid, and then equals what it says", () => {
    const documents = anyPolicy.chain((one) => spelledLoosely(one).map((document) => [one, document] as const));
    fc.assert(
      fc.property(documents, ([one, document]) => {
        const valid = !inspectPolicyValue(document, { kind: "identity" }).findings.some(isError);
        const read = policyFrom(document, "identity");
        expect(read._tag).toBe(valid ? "Right" : "Left");
        expect(read._tag === "Left" || equalPolicies(read.right, one)).toBe(true);
      }),
    );
  });

  it("that is none is refused and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.jsonValue()), (document) => {
        expect(policyFrom(document)._tag).toBe("Left");
      }),
    );
  });
});
