import { inspectPolicy } from "@camwright/core";
import { legacyServicePrincipals, roleNaming, roles } from "@camwright/roles/all";
import { presetPolicies } from "@camwright/roles/presets";
import { describe, expect, it } from "vitest";
import { roleDocuments } from "../../../src/engine/learn/role-documents.js";
import { filterRoles, listRoles, rolePage } from "../../../src/engine/learn/roles.js";

const facts = { roles, presets: presetPolicies, naming: roleNaming, legacy: legacyServicePrincipals };
const { rows } = listRoles(facts);

describe("the list of roles", () => {
  it("has each role and each preset policy under a name of its own", () => {
    expect(rows.length).toBe(roles.length + presetPolicies.length);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  it("says what is not known", () => {
    const open = rows.filter(({ roleEntity }) => roleEntity === null);
    expect(open.length).toBe(25);
    expect(rows.find(({ name }) => name === "TKE_QCSRole")?.policies).toEqual({ known: 4, full: 0 });
  });

  it("is searched by name, product, service and use", () => {
    const found = (text: string, kind: Parameters<typeof filterRoles>[1]["kind"] = "all"): readonly string[] =>
      filterRoles(rows, { text, kind }).map(({ name }) => name);
    expect(found("tokenhub").length).toBe(6);
    expect(found("cls.cloud.tencent.com")).toContain("CLS_QcsRole");
    expect(found("", "preset policy").length).toBe(presetPolicies.length);
    expect(found("readonly", "preset policy")).toContain("ReadOnlyAccess");
    expect(found("no such role")).toEqual([]);
  });
});

describe("the page of a role", () => {
  it("has the role or the preset policy of a name", () => {
    expect(rolePage(facts, "CLS_QcsRole")._tag).toBe("role");
    expect(rolePage(facts, "AdministratorAccess")._tag).toBe("preset");
    expect(rolePage(facts, "__proto__")._tag).toBe("missing");
  });

  it("can be sent to the page", () => {
    const pages = rows.map(({ name }) => rolePage(facts, name));
    expect(structuredClone(pages)).toEqual(pages);
  });

  it("has documents that can be read, only where their whole text is known", () => {
    const documents = rows.flatMap(({ name }) => roleDocuments(rolePage(facts, name)));
    const full = roles.flatMap(({ policies }) => policies).filter(({ policy }) => policy !== null).length;
    expect(documents.filter(({ kind }) => kind === "identity").length).toBe(full + presetPolicies.length);
    for (const { text, kind } of documents) {
      expect(inspectPolicy(text, { kind }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }
    expect(roleDocuments({ _tag: "missing" })).toEqual([]);
  });
});
