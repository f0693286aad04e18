import { describe, expect, it } from "vitest";
import { type Case, decideCase, type PolicyDocuments } from "../../src/index.js";
import { caller } from "../ask.js";

const all = { version: "2.0", statement: [{ effect: "allow", action: "*", resource: "*" }] };
const none = { version: "2.0", statement: [{ effect: "deny", action: "*", resource: "*" }] };
const request = { principal: caller, action: "cos:GetService", resource: "*" } as const;
const decide = (policies: PolicyDocuments, rest: Partial<Case> = {}) => decideCase({ policies, request, ...rest });

describe("a case", () => {
  it("is decided by its identity policies", () => {
    expect(decide({ identity: [all] }).reason).toBe("allow");
    expect(decide({ identity: [all, none] }).reason).toBe("explicit-deny");
    expect(decide({ identity: [] }).reason).toBe("implicit-deny");
    expect(decide({ identity: null }).reason).toBe("implicit-deny");
    expect(decide({}).reason).toBe("implicit-deny");
  });

  it("has the owner of its resources beside the request", () => {
    const foreign = { ...request, resource: "qcs::cos:::a" };
    expect(decide({ identity: [all] }, { request: foreign }).reason).toBe("allow");
    expect(decide({ identity: [all] }, { request: foreign, resourceOwner: { ownerUin: "200" } }).reason).toBe(
      "implicit-deny",
    );
    expect(decide({ identity: [all] }, { request: foreign, resourceOwner: null as never }).reason).toBe("allow");
  });

  it("takes documents as they are written", () => {
    const loose = { Statement: { Effect: "Allow", Action: "name/cos:Get*", Resource: "*" } };
    expect(decide({ identity: [loose] }).matched).toEqual([
      { layer: "identity", policy: 0, statement: 0, effect: "allow" },
    ]);
  });

  it("does not depend on empty layers", () => {
    const empty = { boundary: null, session: null, bucket: null, trust: null, scp: [], general: [] };
    expect(decide({ identity: [all], ...empty })).toEqual(decide({ identity: [all] }));
  });
});

describe("a document that cannot be read", () => {
  const broken = { version: "2.0", statement: [{ effect: "permit", action: "*", resource: "*" }] };

  it.each([broken, 7, null, "{}", [], {}, { statement: [null] }])("may allow or deny anything: %j", (document) => {
    const { decision, notes } = decide({ identity: [all, document] });
    expect(decision).toBe("unknown");
    expect(notes).toMatchObject([{ rule: "policy-unreadable", policy: 1 }]);
    expect(decide({ identity: [document] }).decision).toBe("unknown");
  });

  it("does not matter beside a deny", () => {
    expect(decide({ identity: [broken, none] })).toMatchObject({
      decision: "deny",
      reason: "explicit-deny",
      notes: [],
    });
  });
});

describe("a document in the place of a list", () => {
  it("counts as the only one", () => {
    expect(decide({ identity: all as never }).decision).toBe("allow");
    expect(decide({ identity: [all], scp: none as never }).reason).toBe("scp");
    expect(decide({ identity: [all], general: 7 as never }).decision).toBe("unknown");
  });
});
