import { callerOf } from "@camwright/evaluator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asKind,
  callerFields,
  callerKinds,
  isFilled,
  readCaller,
  writeCaller,
} from "../../../src/engine/compose/caller.js";
import { toCaller } from "../../../src/engine/compose/to-caller.js";
import { emptyRequest } from "../../../src/engine/workspace.js";

const named = (principal: string) => toCaller({ ...emptyRequest, principal });

describe("the name of a caller", () => {
  it.each([
    ["qcs::cam::uin/1:root", "root", { ownerUin: "1" }, "root"],
    ["qcs::cam::uin/1:uin/1", "root", { ownerUin: "1" }, "root"],
    ["qcs::cam::uin/1:uin/2", "user", { ownerUin: "1", uin: "2" }, "user"],
    ["qcs::cam::uin/1:roleName/reader", "role", { ownerUin: "1", roleName: "reader" }, "role"],
    ["qcs::cam::uin/1:role/4611", "role-id", { ownerUin: "1", roleId: "4611" }, "role"],
    [
      "qcs::cam::uin/1:role/tencentcloudServiceRoleName/CLS_QcsRole",
      "service-role",
      { ownerUin: "1", roleName: "CLS_QcsRole" },
      "role",
    ],
    ["qcs::sts:1:assumed-role/4611", "session", { ownerUin: "1", session: "4611" }, "role"],
    ["qcs::sts:1:federated-user/2", "federated", { ownerUin: "1", uin: "2" }, "federated"],
    ["qcs::cam::uin/1:saml-provider/corp", "saml", { ownerUin: "1", provider: "corp" }, "federated"],
    ["qcs::cam::uin/1:oidc-provider/corp", "oidc", { ownerUin: "1", provider: "corp" }, "federated"],
    ["cls.cloud.tencent.com", "service", { service: "cls.cloud.tencent.com" }, "service"],
    ["", "anonymous", {}, "anonymous"],
    ["*", "anonymous", {}, "anonymous"],
  ] as const)("%j is a form, and a caller (598/10606, 1150/49452, 598/19381)", (text, kind, values, type) => {
    expect(readCaller(text)).toEqual({ kind, values });
    expect(named(text)?.type).toBe(type);
  });

  it.each(["qcs::cam::uin/1:groupid/2", "two words", "qcs::cos:::*"])("%j has no form", (text) => {
    expect(readCaller(text)).toBeUndefined();
  });

  it("stays in its form while it is filled in", () => {
    expect(readCaller("qcs::cam::uin/1:uin/1", "user")).toEqual({ kind: "user", values: { ownerUin: "1", uin: "1" } });
    expect(readCaller("", "service")).toEqual({ kind: "service", values: { service: "" } });
    expect(readCaller("qcs::cam::uin/1:root", "user")?.kind).toBe("root");
  });

  it("is read in the form that wrote it, and stands for somebody when it is filled in", () => {
    const digits = fc.stringMatching(/^[1-9][0-9]{0,8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...callerKinds), digits, digits, (kind, ownerUin, id) => {
        const own = { ownerUin, service: `${id}.qcloud.com` } as const;
        const values = Object.fromEntries(
          callerFields(kind).map((name) => [name, name === "ownerUin" || name === "service" ? own[name] : `9${id}`]),
        );
        const form = { kind, values };
        expect(readCaller(writeCaller(form), kind)).toEqual(form);
        expect(callerFields(kind).every((name) => isFilled(kind, name, values[name] ?? ""))).toBe(true);
        expect(named(writeCaller(form))).toBeDefined();
      }),
    );
  });

  it("keeps the account when the kind changes", () => {
    expect(asKind(readCaller("qcs::cam::uin/1:uin/2"), "role")).toEqual({
      kind: "role",
      values: { ownerUin: "1", roleName: "" },
    });
    expect(asKind(undefined, "root").values).toEqual({ ownerUin: "" });
  });
});

describe("a caller", () => {
  it("has the APPID, the tags and the groups that are typed in", () => {
    const tags = [
      { key: "team", value: "a" },
      { key: "", value: "b" },
    ];
    expect(toCaller({ principal: " qcs::cam::uin/1:uin/2 ", appId: "125 ", tags, groups: ["7", " "] })).toEqual({
      ...callerOf("qcs::cam::uin/1:uin/2"),
      appId: "125",
      tags: { team: "a" },
      groups: ["7"],
    });
    expect(named("qcs::cam::uin/1:saml-provider/")).toBeUndefined();
  });
});
