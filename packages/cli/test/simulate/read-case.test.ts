import * as Either from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { readCase, readRequest } from "../../src/simulate/read-case.js";
import { caseOf } from "../support/documents.js";

const request = (changes: object): object => ({ ...(caseOf()["request"] as object), ...changes });
const issues = (input: unknown): readonly string[] => {
  const read = readCase(input);
  return Either.isLeft(read) ? read.left : [];
};

describe("readCase", () => {
  it("takes the least that a case is", () => {
    const least = {
      policies: {},
      request: { principal: { type: "anonymous" }, action: "cos:GetObject", resource: "*" },
    };
    expect(readCase(least)).toEqual(Either.right(least));
  });

  it("takes every member of the format", () => {
    const full = {
      id: "a",
      policies: { identity: [{}], boundary: {}, session: {}, bucket: {}, trust: {}, scp: [[{}], []], general: [{}] },
      request: {
        principal: { type: "user", qcs: "q", ownerUin: "1", uin: "2", appId: "3", tags: { a: "b" }, groups: ["g"] },
        action: "a:b",
        resource: ["x", "y"],
        context: { a: 1, b: "x", c: true, d: [1, "x", false], e: [] },
        unknown: ["f"],
      },
      resourceOwner: { ownerUin: "4", appId: "5" },
      expected: "unknown",
    };
    expect(readCase(full)).toEqual(Either.right(full));
  });

  it("ignores members beyond the format", () => {
    const extra = caseOf({ why: "x", tag: 1, request: request({ also: {} }), policies: { identities: 1 } });
    const read = readCase(extra);
    expect(Either.isRight(read) && "why" in read.right).toBe(false);
    expect(Either.isRight(read) && read.right.policies).toEqual({});
  });

  it("takes null for leaving an optional member out", () => {
    const names = ["identity", "boundary", "session", "bucket", "trust", "scp", "general"];
    const policies = Object.fromEntries(names.map((name) => [name, null]));
    const nulls = caseOf({
      id: null,
      expected: null,
      resourceOwner: null,
      policies,
      request: request({ context: null }),
    });
    expect(readCase(nulls)).toEqual(Either.right(caseOf({ policies: {} })));
  });

  it.each(["constructor", "prototype", "__proto__", "toString", ""])("loses no key: %j", (key) => {
    const entries = JSON.parse(`{${JSON.stringify(key)}: "v"}`) as Record<string, string>;
    const principal = { type: "user", tags: entries };
    const read = readCase(caseOf({ request: request({ principal, context: entries }) }));
    expect(Either.isRight(read) && Object.entries(read.right.request.context ?? {})).toEqual([[key, "v"]]);
    expect(Either.isRight(read) && Object.entries(read.right.request.principal.tags ?? {})).toEqual([[key, "v"]]);
  });

  it.each([
    [null, "expected an object, not null, at /"],
    [[], "expected an object, not a list, at /"],
    [caseOf({ policies: undefined }), "expected an object, but it is missing, at /policies"],
    [caseOf({ policies: { identity: {} } }), "expected a list, not an object, at /policies/identity"],
    [caseOf({ policies: { scp: [{}] } }), "expected a list, not an object, at /policies/scp/0"],
    [caseOf({ id: 7 }), "expected a text, not a number, at /id"],
    [caseOf({ expected: "Allow" }), "expected `allow` or `deny` or `unknown`, not `Allow`, at /expected"],
    [caseOf({ request: request({ action: undefined }) }), "expected a text, but it is missing, at /request/action"],
    [caseOf({ request: request({ resource: [] }) }), "expected at least one resource at /request/resource"],
    [caseOf({ request: request({ resource: ["*", 1] }) }), "expected a text, not a number, at /request/resource/1"],
    [caseOf({ request: request({ principal: "root" }) }), "expected an object, not `root`, at /request/principal"],
    [
      caseOf({ request: request({ context: { "a/~b": null } }) }),
      "expected a text, number or boolean, not null, at /request/context/a~1~0b",
    ],
    [
      caseOf({ request: request({ context: { a: ["x", {}] } }) }),
      "expected a text, number or boolean, not an object, at /request/context/a/1",
    ],
  ])("says what is wrong (%#)", (input, expected) => {
    expect(issues(input)).toEqual([expected]);
  });

  it("says everything that is wrong at once", () => {
    expect(issues({ policies: 1, request: { principal: {}, resource: 1 } })).toHaveLength(4);
  });
});

describe("readRequest", () => {
  const { request: bare } = caseOf() as { readonly request: object };

  it("takes a request by itself, or beside the owner of its resource", () => {
    expect(readRequest(bare)).toEqual(Either.right({ request: bare }));
    const wrapped = { request: bare, resourceOwner: { ownerUin: "1" } };
    expect(readRequest({ ...wrapped, policies: { identity: 1 } })).toEqual(Either.right(wrapped));
  });

  it.each([null, 1, "x", [], {}])("refuses %j", (input) => {
    expect(Either.isLeft(readRequest(input))).toBe(true);
  });
});
