import { decodePolicyValueOrThrow } from "@camwright/core";
import { type DocumentedRole, roles } from "@camwright/roles/all";
import { describe, expect, it } from "vitest";
import { diagnostic, linesOf, runCli } from "../support/run-cli.js";

type Entry = DocumentedRole & { readonly unknown: readonly string[] };

const entriesOf = (stdout: string): readonly Entry[] => JSON.parse(stdout) as readonly Entry[];

describe("roles", () => {
  it("lists every documented role, one a line", async () => {
    const { status, stdout, stderr } = await runCli(["roles"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(linesOf(stdout)).toEqual(roles.map(({ name, kind, product }) => `${name}: ${kind} of ${product}`));
  });

  it("gives them as JSON with what is unknown", async () => {
    const { status, stdout } = await runCli(["roles", "--format", "json"]);
    expect(status).toBe(0);
    expect(entriesOf(stdout).map(({ unknown: _unknown, ...role }) => role)).toEqual(roles);
  });

  it.each([
    [["--kind", "service"], roles.filter(({ kind }) => kind === "service role")],
    [["--kind", "service-linked"], roles.filter(({ kind }) => kind === "service-linked role")],
    [["--product", "tokenhub"], roles.filter(({ product }) => product === "LLM Service TokenHub")],
    [["--product", "SCF"], roles.filter(({ name }) => name === "SCF_QcsRole")],
    [["--product", "cloud log", "--kind", "service"], roles.filter(({ name }) => name === "CLS_QcsRole")],
  ])("selects by %j", async (options, expected) => {
    const { status, stdout } = await runCli(["roles", ...options]);
    expect(status).toBe(0);
    expect(expected.length).toBeGreaterThan(0);
    expect(linesOf(stdout).map((line) => line.replace(/:.*/, ""))).toEqual(expected.map(({ name }) => name));
  });

  it.each(["--format=text", "--format=json"])("answers %s with nothing where nothing is selected", async (format) => {
    const { status, stdout, stderr } = await runCli(["roles", "--product", "no such", format]);
    expect([status, stdout]).toEqual([1, format === "--format=json" ? "[]\n" : ""]);
    expect(stderr).toMatch(/^camwright: error role-unknown: .+\n$/);
  });
});

describe("roles NAME", () => {
  it.each(roles)("says of $name all that is known", async (role) => {
    const { status, stdout, stderr } = await runCli(["roles", role.name]);
    expect([status, stderr]).toEqual([0, ""]);
    const texts = [
      role.useCase,
      role.notes ?? "",
      ...(role.roleEntity ?? []),
      ...role.policies.flatMap(({ name, note, listedActions }) => [name ?? "", note ?? "", ...(listedActions ?? [])]),
      ...role.sources.flatMap(({ title, ref, date }) => [title, ref, date]),
    ];
    for (const text of texts) expect(stdout).toContain(text);
    expect(stdout.includes("unknown")).toBe(
      role.roleEntity === null ||
        role.policies.length === 0 ||
        role.policies.some(({ name, policy }) => name === null || policy === null),
    );
  });

  it("prints documents that can be read again", async () => {
    const { stdout } = await runCli(["roles", "HTTPDNS_QCSLinkedRoleInClsLog"]);
    const [, trust = "", policy = ""] =
      /derived from the role entity:\n( .*?\n)policy [^\n]+\n( .*?\n)note:/s.exec(stdout) ?? [];
    const role = roles.find(({ name }) => name === "HTTPDNS_QCSLinkedRoleInClsLog");
    expect(decodePolicyValueOrThrow(JSON.parse(trust), { kind: "trust" })).toEqual(role?.trustPolicy);
    expect(decodePolicyValueOrThrow(JSON.parse(policy), { kind: "identity" })).toEqual(role?.policies[0]?.policy);
  });

  it.each([
    ["CDB_QCSLinkedRoleInDBLog", []],
    ["MongoDB_QCSLinkedRoleInKMS", ["/policies/0/name"]],
    ["CLS_QcsRole", ["/policies/0/policy", "/policies/1/policy"]],
    ["MPS_QcsRole", ["/roleEntity", "/trustPolicy", "/policies"]],
  ])("names in the JSON of %s what no document shows", async (name, unknown) => {
    const { status, stdout } = await runCli(["roles", name, "--format", "json"]);
    expect(status).toBe(0);
    expect(entriesOf(stdout)).toMatchObject([{ name, unknown }]);
  });

  it.each([
    ["cls_qcsrole", /^hint: did you mean CLS_QcsRole/],
    ["CSL_QcsRole", /^hint: did you mean .*CLS_QcsRole/],
    ["TokenHub_QCSLinkedRoleInBatchInferrence", /^hint: did you mean TokenHub_QCSLinkedRoleInBatchInference\?$/],
    ["batchinference", /^hint: did you mean TokenHub_QCSLinkedRoleInBatchInference\?$/],
  ])("hints at what may have been meant by %s", async (name, hint) => {
    const { status, stdout, stderr } = await runCli(["roles", name]);
    expect([status, stdout]).toEqual([1, ""]);
    const [line = "", ...rest] = linesOf(stderr);
    expect(line).toMatch(diagnostic);
    expect(line).toContain("role-unknown");
    expect(rest).toEqual([expect.stringMatching(hint)]);
  });

  it.each(["", "__proto__", "toString", "new\nline", "\u001b[2J", "x".repeat(100_000)])(
    "has no role %j, and says so on one line",
    async (name) => {
      const { status, stdout, stderr } = await runCli(["roles", "--format", "json", name]);
      expect([status, stdout]).toEqual([1, "[]\n"]);
      expect(linesOf(stderr)).toEqual([expect.stringMatching(diagnostic)]);
      expect(stderr).not.toContain("\u001b");
    },
  );
});
