import { hostileText, policy, spelledLoosely } from "@camwright/conformance/arbitrary";
import { fixPolicy, lintPolicy, prefixesOf } from "@camwright/lint";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogs } from "./support/catalogs.js";
import { documentOf } from "./support/documents.js";

const anAction = fc.oneof(
  fc.constantFrom(
    ..."* *:* cos:* cos:Get* cos:Get** cos:*Bucket* name/cos:GetObject cos:GetObject cos:getobject cos:getb* COS:GetObject".split(
      " ",
    ),
    ..."cbs:CreateDisks cbs:* dnspod:* cam:* cam:AttachUserPolicy cvm:RunInstances cos:GetService scf:invoke nosuch:A a".split(
      " ",
    ),
  ),
  hostileText,
);

const aResource = fc.oneof(
  fc.constantFrom(
    "*",
    "qcs::cos:::*",
    "qcs::cvm:::instance/*",
    "qcs::cvm:gz::image/a",
    "qcs::nosuch:::a",
    "qcs::cos::uid/1:b/${uin}",
  ),
  hostileText,
);

const aCondition = fc.constantFrom(
  undefined,
  {},
  { ip_equal: { "QCS:IP": "10.0.0.1", "qcs:ip": ["10.0.0.2"] } },
  { string_equal: { "cos:Prefix": "a", "cos:colour": "b", "qcs:ip": "c" }, null_equal: { "cos:versionid": "true" } },
  { StringEquals: { "cos:prefix": "a" } },
);

const aStatement = fc.record({
  effect: fc.constantFrom("allow", "Deny", "alow"),
  action: fc.oneof(anAction, fc.array(anAction, { maxLength: 8 })),
  resource: fc.oneof(aResource, fc.array(aResource, { maxLength: 4 })),
  condition: aCondition,
});

const aDocument = fc.oneof(
  fc.array(aStatement, { maxLength: 4 }).map((statements) => documentOf(...statements)),
  policy.chain((one) => spelledLoosely(one)).map((value) => JSON.stringify(value)),
  fc.json(),
  hostileText,
);

describe("linting", () => {
  it("never throws, and its findings lie in the text", () => {
    fc.assert(
      fc.property(aDocument, (text) => {
        const { findings } = lintPolicy(text, { catalogs });
        for (const { range, fix } of findings) {
          for (const each of [range, ...(fix?.edits ?? []).map((edit) => edit.range)]) {
            expect(each?.start.offset).toBeGreaterThanOrEqual(0);
            expect(each?.end.offset).toBeGreaterThanOrEqual(each?.start.offset ?? 0);
            expect(each?.end.offset).toBeLessThanOrEqual(text.length);
          }
        }
        prefixesOf(text);
      }),
      { numRuns: 1000 },
    );
  });

  it("repairs once and for all, and takes no document away", () => {
    fc.assert(
      fc.property(aDocument, (text) => {
        const before = lintPolicy(text, { catalogs });
        const { text: fixed, report } = fixPolicy(text, { catalogs });
        expect(fixPolicy(fixed, { catalogs }).text).toBe(fixed);
        expect(report).toEqual(lintPolicy(fixed, { catalogs }));
        const left = report.findings.filter(({ fix }) => fix !== undefined).map(({ rule }) => rule);
        expect(left.filter((rule) => rule !== "json-comment" && rule !== "json-syntax")).toEqual([]);
        expect(before.policy !== undefined && report.policy === undefined).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
