import { describe, expect, it } from "vitest";
import { bucket, denying, invalid, user, valid } from "../support/documents.js";
import { diagnostic, input, linesOf, runCli } from "../support/run-cli.js";
import { tempFile } from "../support/temp-folder.js";

const document = (action: string, resource = "*"): string =>
  JSON.stringify({ version: "2.0", statement: [{ effect: "allow", action: [action], resource: [resource] }] });

const bucketFor = (...names: readonly string[]): string =>
  JSON.stringify({
    version: "2.0",
    statement: names.map((name) => ({
      effect: name.startsWith("!") ? "deny" : "allow",
      principal: { qcs: [name.replace("!", "")] },
      action: ["cos:GetObject"],
      resource: ["qcs::cos:ap-guangzhou:uid/1250000000:b-1250000000/*"],
    })),
  });

const trustFor = (...names: readonly string[]): string =>
  JSON.stringify({
    version: "2.0",
    statement: [{ effect: "allow", principal: { qcs: names }, action: ["sts:AssumeRole"] }],
  });

const [partner, other] = ["qcs::cam::uin/2:uin/21", "qcs::cam::uin/3:uin/31"];
const anyone = "qcs::cam::anyone:anyone";

const files = (base: string, next: string): readonly [string, string] => [
  tempFile("base.json", base),
  tempFile("next.json", next),
];

describe("diff", () => {
  it.each([
    ["the same", valid, valid, 0, "equivalent"],
    ["other words", valid, document("name/cos:Get*"), 0, "equivalent"],
    ["more", valid, document("cos:*"), 1, "broader"],
    ["less", valid, document("cos:GetObject"), 1, "narrower"],
    ["something else", valid, document("cos:Put*"), 1, "incomparable"],
    ["an action set", valid, document("permid/1"), 3, "unknown"],
    ["an unreadable statement", valid, invalid, 3, "unknown"],
    ["a policy of a bucket", bucket, bucket, 0, "equivalent"],
    ["a bucket for one more", bucketFor(partner), bucketFor(partner, other), 1, "broader"],
    ["a bucket for everybody", bucketFor(partner), bucketFor(partner, anyone), 1, "broader"],
    ["a bucket with a deny", bucketFor(partner), bucketFor(partner, "!qcs::cam::uin/2:root"), 1, "narrower"],
    ["a bucket for others", bucketFor(partner), bucketFor(other), 1, "incomparable"],
    ["a role for one more user of another account", trustFor(partner), trustFor(partner, other), 1, "broader"],
    ["a role for the same in another order", trustFor(partner, other), trustFor(other, partner), 0, "equivalent"],
    ["a bucket and a role", bucketFor(partner), trustFor(partner), 3, "unknown"],
    ["nothing allowed on either side", denying, document("permit"), 0, "equivalent"],
  ] as const)("of %s", async (_, base, next, status, relation) => {
    const outcome = await runCli(["diff", "--format", "json", ...files(base, next)]);
    expect(outcome.status).toBe(status);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ relation });
    expect(linesOf(outcome.stderr).every((line) => diagnostic.test(line))).toBe(true);
  });

  it("shows a request for each difference, with the statements that decide on both sides", async () => {
    const path = "qcs::cos:ap-guangzhou:uid/1250000000:b-1250000000";
    const [base, next] = files(document("cos:GetObject", `${path}/a/*`), document("cos:GetObject", `${path}/*`));
    const { stdout } = await runCli(["diff", "--format", "json", base, next]);
    expect(JSON.parse(stdout)).toMatchObject({
      relation: "broader",
      gained: [
        {
          action: "cos:GetObject",
          base: { decision: "deny", reason: "implicit-deny", matched: [] },
          next: { decision: "allow", matched: [{ layer: "identity", policy: 0, statement: 0, effect: "allow" }] },
        },
      ],
      lost: [],
    });
    const text = await runCli(["diff", base, next]);
    expect(linesOf(text.stdout)).toHaveLength(4);
    expect(linesOf(text.stdout)[1]).toMatch(
      /^gained: `cos:GetObject` on `qcs::cos:ap-guangzhou:uid\/1250000000:b-1250000000\//,
    );
  });

  it("names the caller, and no policies that are not in the documents", async () => {
    const { stdout } = await runCli(["diff", ...files(trustFor(partner), trustFor(partner, other))]);
    expect(linesOf(stdout)[1]).toMatch(/^gained: `sts:AssumeRole` on .*, by `qcs::cam::uin\/3:uin\/31`$/);
    expect(linesOf(stdout)[3]).toMatch(/allow by statement 0$/);
  });

  it("shows what is different whatever an unknown variable stands for, for one text", async () => {
    const [base, next] = files(document("cos:*", "qcs::cos:::${local.bucket}/*"), document("cvm:*"));
    const { status, stdout } = await runCli(["diff", base, next]);
    expect(status).toBe(1);
    expect(stdout).toContain("lost, for example if `${local.bucket}` is `example`: `cos:");
  });

  it("reads one of the documents from standard input", async () => {
    const file = tempFile("next.json", valid);
    expect(await runCli(["diff", "-", file], input(valid))).toMatchObject({ status: 0, stderr: "" });
    expect(await runCli(["diff", "-", "-"], input(valid))).toMatchObject({ status: 2, stdout: "" });
  });

  it("asks for the caller that is named", async () => {
    const own = document("cvm:*", "qcs::cvm::uin/100000000001:instance/*");
    const other = document("cvm:*", "qcs::cvm::uin/100000000009:instance/*");
    expect(await runCli(["diff", ...files(own, other)])).toMatchObject({ status: 1 });
    const named = await runCli(["diff", "--format", "json", "--principal", user, ...files(own, other)]);
    expect(JSON.parse(named.stdout)).toMatchObject({ relation: "narrower", lost: [{ principal: { qcs: user } }] });
  });

  it.each([
    [["diff", "one.json"]],
    [["diff", "--principal", "nobody", "a.json", "b.json"]],
    [["diff", "--app-id", "1", "a.json", "b.json"]],
    [["diff", "--steps", "0", "a.json", "b.json"]],
    [["diff", "missing.json", "missing.json"]],
  ])("refuses %j", async (argv) => {
    const { status, stdout, stderr } = await runCli(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });

  it("gives no answer for a text that is not JSON", async () => {
    expect(await runCli(["diff", ...files(valid, "{")])).toMatchObject({ status: 2, stdout: "" });
  });

  it("is unknown where the steps do not suffice", async () => {
    const outcome = await runCli(["diff", "--steps", "1", ...files(valid, document("cos:*"))]);
    expect(outcome.status).toBe(3);
  });
});
