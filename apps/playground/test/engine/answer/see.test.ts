import { escalationPaths } from "@camwright/analysis";
import { sizeOf } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { ask } from "../../../src/engine/answer/ask.js";
import { idle } from "../../../src/engine/answer/idle.js";
import { meaning } from "../../../src/engine/answer/meaning.js";
import { reach } from "../../../src/engine/answer/reach.js";
import { risks } from "../../../src/engine/answer/risks.js";
import { sizes } from "../../../src/engine/answer/sizes.js";
import { witness } from "../../../src/engine/answer/witness.js";
import { en } from "../../../src/i18n/en/index.js";
import { zh } from "../../../src/i18n/zh/index.js";
import { allow, deny, documentOf } from "./documents.js";
import { loaders } from "./loaders.js";

const bucket = "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/";

describe("statements that do nothing", () => {
  it("are there with the statements that do the same, and with what may go", () => {
    const tab = documentOf(
      "t1",
      "identity",
      allow(["cos:Get*"]),
      allow(["cos:GetObject"]),
      allow(["cvm:*"]),
      deny(["cvm:*"]),
    );
    const [first, second] = idle({ tabs: [tab] }).statements;
    expect(first).toMatchObject({ kind: "redundant", statement: 1, by: [{ tab: "t1", statement: 0 }] });
    expect(second).toMatchObject({ kind: "shadowed", statement: 2, by: [{ tab: "t1", statement: 3 }] });
    for (const { removal } of [first, second].filter((each) => each !== undefined)) {
      const text = tab.text.slice(0, removal?.from) + tab.text.slice(removal?.to);
      expect(JSON.parse(text)).toMatchObject({ statement: { length: 3 } });
    }
  });

  it("stay where only another document makes them idle", () => {
    const held = documentOf("t1", "identity", allow(["cos:GetObject"]), allow(["cvm:StopInstances"]));
    const shut = documentOf("t2", "scp", allow(["*"]), deny(["cvm:*"]));
    const found = idle({ tabs: [held, shut] }).statements;
    expect(found.find(({ tab, statement }) => tab === "t1" && statement === 1)).toMatchObject({
      kind: "shadowed",
      by: [{ tab: "t2", statement: 1 }],
    });
    expect(found.filter(({ tab, removal }) => tab === "t1" && removal !== undefined)).toEqual([]);
  });
});

describe("resources that can be reached", () => {
  it("are a tree with conditions and what is taken away", () => {
    const tab = documentOf(
      "t1",
      "identity",
      allow(["cos:GetObject"], `${bucket}home/*`, { condition: { ip_equal: { "qcs:ip": ["10.0.0.0/8"] } } }),
      deny(["cos:*"], `${bucket}home/secret/*`),
    );
    const { tree } = reach({ tabs: [tab] });
    if (tree._tag !== "tree") throw new Error(tree._tag);
    expect(tree.reason).toBeUndefined();
    const [service] = tree.roots;
    const path = service?.children[0]?.children[0]?.children[0];
    expect([service?.text, service?.children[0]?.text, service?.children[0]?.children[0]?.text, path?.text]).toEqual([
      "cos",
      "ap-guangzhou",
      "uid/1250000000",
      "docs-1250000000/home/*",
    ]);
    expect(path?.grants).toEqual([
      {
        row: 0,
        actions: ["cos:GetObject"],
        resource: `${bucket}home/*`,
        tests: [{ operator: "ip_equal", key: "qcs:ip", values: ["10.0.0.0/8"] }],
        taken: [{ actions: ["cos:GetObject"], resources: [`${bucket}home/secret/*`], tests: [] }],
      },
    ]);
  });

  it("of a bucket policy are its statements, by whom they are about", () => {
    const tab = documentOf("t1", "bucket", {
      ...allow(["cos:GetObject"], `${bucket}*`),
      principal: { qcs: ["qcs::cam::anyone:anyone"] },
    });
    expect(reach({ tabs: [tab] })).toMatchObject({
      tree: { _tag: "no-identity" },
      documents: [{ tab: "t1", statements: [{ effect: "allow", principals: ["qcs::cam::anyone:anyone"] }] }],
    });
  });
});

describe("a witness", () => {
  it("is answered with allow when it is asked", () => {
    const tabs = [documentOf("t1", "identity", allow(["cos:Get*"], `${bucket}a/*`), deny(["cos:GetBucket*"]))];
    const given = witness({ tabs, action: "cos:Get*", resource: `${bucket}a/*` });
    if (given._tag !== "witness") throw new Error(given._tag);
    expect(given.isAllowed).toBe(true);
    expect(ask({ tabs, request: given.draft })).toMatchObject({ decision: { decision: "allow" } });
  });

  it("is a plain request where none is allowed", () => {
    const tabs = [documentOf("t1", "identity", allow(["cos:Get*"]))];
    const given = witness({ tabs, action: "cos:PutObject" });
    if (given._tag !== "witness") throw new Error(given._tag);
    expect(given.isAllowed).toBe(false);
    expect(ask({ tabs, request: given.draft })).toMatchObject({ decision: { decision: "deny" } });
  });
});

describe("risks", () => {
  it("are ways to more rights, whose steps are allowed when they are asked", () => {
    const tabs = [documentOf("t1", "identity", allow(["cam:AddUserToGroup"]))];
    const { raising } = risks({ tabs, own: "" });
    if (raising._tag !== "raising") throw new Error(raising._tag);
    expect(raising.paths.map(({ name }) => name)).toEqual(["join-group"]);
    const [step] = raising.paths[0]?.steps ?? [];
    expect(step && ask({ tabs, request: step })).toMatchObject({ decision: { decision: "allow" } });
  });

  it("are outsiders that a bucket or a role lets in", () => {
    const open = documentOf("t1", "bucket", {
      ...allow(["cos:GetObject"], `${bucket}*`),
      principal: { qcs: ["qcs::cam::anyone:anyone"] },
    });
    const trust = documentOf("t2", "trust", {
      effect: "allow",
      action: ["sts:AssumeRole"],
      principal: { qcs: ["qcs::cam::uin/100000000001:root"] },
    });
    const broken = { ...trust, id: "t3", text: "{" };
    const { open: found } = risks({ tabs: [open, trust, broken], own: "100000000001" });
    expect(found.map(({ tab, answer }) => [tab, answer])).toEqual([
      ["t1", "fail"],
      ["t2", "pass"],
      ["t3", "unreadable"],
    ]);
    expect(found[0]?.outsiders[0]).toMatchObject({
      draft: { principal: "" },
      statements: [{ tab: "t1", statement: 0 }],
    });
  });

  it("have their words in each language", () => {
    for (const { name, sentence, provided = "" } of escalationPaths) {
      const told: Readonly<Record<string, { readonly does: string; readonly provided: string }>> = en.escalation.path;
      const translated: typeof told = zh.escalation.path;
      expect(told[name]).toEqual({ does: sentence, provided });
      expect([translated[name]?.does === "", translated[name]?.provided === ""]).toEqual([false, provided === ""]);
    }
  });
});

describe("sizes", () => {
  it("come with a smaller document that is still one", () => {
    const tab = documentOf("t1", "identity", allow(["cos:Get*"]), allow(["cos:GetObject"]));
    const [report] = sizes({ tabs: [tab] });
    expect(report).toMatchObject({ tab: "t1", blank: 0, size: { limit: 6144 } });
    expect(sizeOf(report?.smaller?.text ?? "", "identity")?.size).toBe(report?.smaller?.size);
    expect(report?.smaller?.size).toBeLessThan(report?.size?.size ?? 0);
  });

  it("do not make a document smaller whose faults would vanish", () => {
    const tab = documentOf("t1", "identity", allow(["cos:Get*"]), {
      effect: "alow",
      action: ["cos:Get*"],
      resource: ["*"],
    });
    expect(sizes({ tabs: [tab, { ...tab, id: "t2", text: "{" }] })).toMatchObject([
      { tab: "t1" },
      { tab: "t2", size: undefined },
    ]);
    expect(sizes({ tabs: [tab] })[0]?.smaller).toBeUndefined();
  });
});

describe("the meaning of a key", () => {
  it.each([
    ["qcs:ip", "cam", "ip"],
    ["cos:prefix", "cos", "string"],
    ["saml:aud", "sts", "string"],
    ["vpc:requester_vpc", "vpc", "string"],
  ])("%s is in the catalog of %s", async (key, service, type) => {
    const [first] = await meaning({ key }, loaders);
    expect(first).toMatchObject({ service, type });
    expect(first?.sources.length).toBeGreaterThan(0);
  });

  it("is open where no document says it", async () => {
    expect(await meaning({ key: "__proto__" }, loaders)).toEqual([]);
  });
});
