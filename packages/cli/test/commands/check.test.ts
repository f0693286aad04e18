import { describe, expect, it } from "vitest";
import { bucket, denying, invalid, trust, user, valid } from "../support/documents.js";
import { diagnostic, input, linesOf, runCli } from "../support/run-cli.js";
import { tempFile } from "../support/temp-folder.js";

const statement = (action: string, resource = "*"): object => ({
  effect: "allow",
  action: [action],
  resource: [resource],
});

const document = (...statements: readonly object[]): string =>
  JSON.stringify({ version: "2.0", statement: statements }, null, 2);

const json = async (...argv: readonly string[]): Promise<{ readonly status: number; readonly answer: unknown }> => {
  const { status, stdout, stderr } = await runCli(["check", "--format", "json", ...argv]);
  expect(linesOf(stderr).every((line) => diagnostic.test(line))).toBe(true);
  return { status, answer: JSON.parse(stdout) as unknown };
};

const file = (text: string): string => tempFile("policy.json", text);

describe("check", () => {
  it.each([
    ["not granted", valid, ["--not-granted", "cam:*"], 0],
    ["granted", valid, ["--not-granted", "cos:GetObject"], 1],
    [
      "granted elsewhere",
      document(statement("cos:Get*", "qcs::cos:::a/*")),
      ["--not-granted", "cos:*,qcs::cos:::b/*"],
      0,
    ],
    [
      "granted there",
      document(statement("cos:Get*", "qcs::cos:::a/*")),
      ["--not-granted", "cos:*,qcs::cos:::a/b/*"],
      1,
    ],
    ["one of two is granted", valid, ["--not-granted", "cam:*", "--not-granted", "cos:*"], 1],
    ["an action set", document(statement("permid/1")), ["--not-granted", "cam:*"], 3],
    [
      "an action set beside a grant",
      document(statement("permid/1"), statement("cos:*")),
      ["--not-granted", "cam:*", "--not-granted", "cos:*"],
      1,
    ],
    ["nothing is granted", denying, ["--not-granted", "*"], 0],
    ["an unreadable statement", invalid, ["--not-granted", "cam:*"], 3],
    ["too few steps", valid, ["--not-granted", "cos:*", "--steps", "1"], 3],
  ] as const)("--not-granted: %s", async (_, text, argv, status) => {
    const outcome = await json(file(text), ...argv);
    expect(outcome).toMatchObject({ status, answer: { pass: status === 0 } });
  });

  it.each([
    ["other words", document(statement("name/cos:Get*")), 0],
    ["less", document(statement("cos:GetObject")), 0],
    ["more", document(statement("cos:*")), 1],
    ["an action set", document(statement("permid/1")), 3],
    ["an unreadable statement", invalid, 3],
  ] as const)("--no-new-access and --within: %s", async (_, text, status) => {
    const [base, next] = [tempFile("base.json", valid), file(text)];
    expect(await json(next, "--no-new-access", base)).toMatchObject({ status });
    expect(await json(next, "--within", base)).toMatchObject({ status });
    expect(await json("--within", tempFile("base.json", invalid), file(valid))).toMatchObject({ status: 3 });
  });

  it("takes several files as the policies of one caller, and several bases as well", async () => {
    const [gets, puts] = [file(document(statement("cos:Get*"))), file(document(statement("cos:Put*")))];
    const both = file(document(statement("cos:Put*"), statement("cos:Get*")));
    expect(await json(gets, puts, "--no-new-access", both)).toMatchObject({ status: 0 });
    expect(await json(both, "--no-new-access", gets, "--no-new-access", puts)).toMatchObject({ status: 0 });
    const { answer } = await json(gets, puts, "--no-new-access", gets);
    expect(answer).toMatchObject({ failures: [{ statement: { file: puts, policy: 1, statement: 0 } }] });
  });

  it("says as data which check failed, with the request, the statement and its place", async () => {
    const policy = file(document(statement("cos:Get*"), statement("cvm:Run*")));
    const base = tempFile("base.json", valid);
    const { answer } = await json(policy, "--not-granted", "cvm:*", "--no-new-access", base);
    const place = {
      file: policy,
      path: "/statement/1",
      range: { start: { line: 13, column: 5 } },
      layer: "identity",
      policy: 0,
      statement: 1,
      effect: "allow",
    };
    const witness = { action: expect.stringMatching(/^cvm:Run/) as string, context: {} };
    expect(answer).toMatchObject({
      pass: false,
      failures: [
        { check: "no-new-access", of: base, witness, statement: place, against: { reason: "implicit-deny" } },
        { check: "not-granted", of: "cvm:*", witness, statement: place, statements: [place] },
      ],
      unknown: [],
      checks: [{ answer: "fail" }, { answer: "fail" }],
    });
  });

  it("says for people which gate lets what through, and where", async () => {
    const policy = file(document(statement("cvm:RunInstances")));
    const base = tempFile("base.json", valid);
    const { status, stdout } = await runCli(["check", policy, "--not-granted", "cam:*", "--within", base]);
    expect(status).toBe(1);
    const [passed, failed, place, against, ...others] = linesOf(stdout);
    expect(passed).toBe(`pass: not-granted cam:* for ${policy}`);
    expect(failed).toMatch(/^fail: within .*: `cvm:RunInstances` on `[^`]+`, by `qcs::cam::uin.*`, is allowed$/);
    expect(place).toBe(`  ${policy}:4:5: allow by statement 0 at /statement/0`);
    expect(against).toBe(`  ${base} refuses it: nothing in it allows it (boundary)`);
    expect(others).toEqual([]);
  });

  it("finds the statement of a document that has one and no list, written with capitals", async () => {
    const policy = file('{"Version": "2.0", "Statement": {"Effect": "Allow", "Action": "cos:*", "Resource": "*"}}');
    const { answer } = await json(policy, "--not-granted", "cos:*");
    expect(answer).toMatchObject({
      failures: [{ statement: { path: "/Statement", range: { start: { column: 33 } } } }],
    });
  });

  it.each([
    ["a bucket that everybody reads", bucket, ["--no-public"], 1],
    ["a bucket of no concern", document(), ["--no-public"], 0],
    ["a role of another account", trust, ["--no-cross-account-trust"], 1],
    ["a role of an account in the list", trust, ["--no-cross-account-trust", "--allowed-account", "100000000001"], 0],
    ["a bucket and what it grants", bucket, ["--not-granted", "cos:Get*"], 1],
    ["a bucket and what it does not grant", bucket, ["--not-granted", "cos:Put*"], 0],
    ["a role and what it grants", trust, ["--not-granted", "sts:*"], 1],

    ["an unreadable bucket", bucket.replace("allow", "alow"), ["--no-public"], 3],
    ["no bucket at all", valid, ["--no-public", "--no-cross-account-trust"], 0],
  ] as const)("%s", async (_, text, argv, status) => {
    expect(await json(file(text), ...argv)).toMatchObject({ status, answer: { pass: status === 0 } });
  });

  it("holds no bucket against a boundary, which binds callers", async () => {
    expect(await json(file(bucket), "--within", tempFile("base.json", valid))).toMatchObject({ status: 3 });
  });

  it("checks each bucket by itself, and names the one with the statement", async () => {
    const [open, closed] = [file(bucket), tempFile("closed.json", bucket.replace("allow", "deny"))];
    const { status, answer } = await json(open, closed, file(valid), "--no-public");
    expect(status).toBe(1);
    expect(answer).toMatchObject({
      failures: [
        { files: [open], witness: { principal: { type: "anonymous" } }, statement: { file: open, layer: "bucket" } },
      ],
      checks: [
        { files: [open], answer: "fail" },
        { files: [closed], answer: "pass" },
      ],
    });
    expect(await runCli(["check", open, closed, "--no-new-access", open])).toMatchObject({ status: 2 });
  });

  it("compares the policies of a bucket and of the callers each with those of its kind", async () => {
    const denied = bucket.replace("allow", "deny").replace('{"qcs":["qcs::cam::anyone:anyone"]}', '"*"');
    const [open, closed] = [file(bucket), tempFile("closed.json", denied)];
    expect(await json(open, file(valid), "--no-new-access", open, "--no-new-access", file(valid))).toMatchObject({
      status: 0,
    });
    expect(await json(file(valid), "--no-new-access", file(valid), "--no-new-access", open)).toMatchObject({
      status: 0,
    });
    // A deny of the bucket that is gone gives access.
    expect(await json(file(valid), "--no-new-access", file(valid), "--no-new-access", closed)).toMatchObject({
      status: 1,
    });
    expect(await json(open, file(valid), "--no-new-access", file(valid))).toMatchObject({ status: 1 });
  });

  it.each([
    ["nothing of CAM", document(statement("cos:*")), 0],
    ["a path", document(statement("cam:AddUserToGroup")), 1],
    ["an administrator", document(statement("*")), 1],
    ["an action set", document(statement("permid/1")), 3],
    ["an action set beside a path", document(statement("permid/1"), statement("cam:AddUserToGroup")), 1],
    ["an unreadable statement", invalid, 3],
    ["a bucket, which is nobody's", bucket, 0],
  ] as const)("--no-escalation: %s", async (_, text, status) => {
    const outcome = await json(file(text), "--no-escalation");
    expect(outcome).toMatchObject({ status, answer: { pass: status === 0 } });
  });

  it("says by which path the caller raises his rights, with a request for each step", async () => {
    const functions = file(document(statement("cam:PassRole"), statement("scf:CreateFunction")));
    const { answer } = await json(functions, "--no-escalation");
    const places = [{ path: "/statement/0" }, { path: "/statement/1" }];
    const steps = [{ action: "cam:PassRole" }, { action: "scf:CreateFunction" }];
    expect(answer).toMatchObject({
      failures: [{ check: "no-escalation", path: { name: "role-to-new-function" }, statements: places, steps }],
    });
    const { stdout } = await runCli(["check", functions, "--no-escalation"]);
    const [failed, step, ...others] = linesOf(stdout);
    expect(failed).toMatch(
      /: role-to-new-function: the caller makes a function .*, provided that .*: `cam:PassRole` on /,
    );
    expect(step).toMatch(/^ {2}and `scf:CreateFunction` on `\*`, by .*, is allowed$/);
    expect(others.map((line) => line.replace(functions, "F"))).toEqual([
      "  F:4:5: allow by statement 0 at /statement/0",
      "  F:13:5: allow by statement 1 at /statement/1",
    ]);
    const everything = await runCli(["check", file(document(statement("*"))), "--no-escalation"]);
    expect(everything.stdout).toContain("the caller may do everything (administrator): ");
  });

  it("tells his own keys from those of others, where the caller is named", async () => {
    const keys = file(document(statement("cam:CreateAccessKey", "qcs::cam:::uin/100000000002")));
    expect(await json(keys, "--no-escalation", "--principal", user)).toMatchObject({ status: 0 });
    expect(await json(keys, "--no-escalation", "--principal", user.replace(/2$/, "3"))).toMatchObject({ status: 1 });
  });

  it("asks for the caller that is named", async () => {
    const own = file(document(statement("cam:*", "qcs::cam::uin/100000000001:uin/${uin}")));
    const other = ["--not-granted", "cam:*,qcs::cam:::uin/100000000003"];
    expect(await json(own, ...other)).toMatchObject({ status: 1 });
    expect(await json(own, ...other, "--principal", user)).toMatchObject({ status: 0 });
  });

  it("counts what another account may grant to the caller that is named", async () => {
    const policy = file(document(statement("cos:Get*", "qcs::cos::uid/1300000000:b-1300000000/*")));
    const gate = [policy, "--not-granted", "cos:*", "--principal", user, "--app-id", "1250000000"];
    const where = "if the account that owns it grants it";
    expect(await json(...gate)).toMatchObject({
      status: 1,
      answer: { failures: [{ where, statement: { file: policy } }] },
    });
    expect((await runCli(["check", ...gate])).stdout).toMatch(/, is allowed if the account that owns it grants it\n/);
  });

  it("keeps to single values of the keys that are said to have them", async () => {
    const condition = { "for_any_value:string_equal": { k: ["a"] }, "for_any_value:string_like": { k: ["b*"] } };
    const policy = file(document({ ...statement("cam:*"), condition }));
    const gate = [policy, "--not-granted", "cam:*"];
    expect(await json(...gate)).toMatchObject({
      status: 1,
      answer: { failures: [{ witness: { context: { k: ["a", "b"] } } }] },
    });
    expect(await json(...gate, "--single-valued", "l")).toMatchObject({ status: 1 });
    for (const keys of [["all"], ["usual"], ["l", "k"]]) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await json(...gate, ...keys.flatMap((key) => ["--single-valued", key]))).toMatchObject({ status: 0 });
    }
    expect(await runCli(["diff", "--single-valued", "usual", policy, file(denying)])).toMatchObject({ status: 0 });
    expect(await runCli(["diff", policy, file(denying)])).toMatchObject({ status: 1 });
  });

  it("reads standard input, where no file is named or as a base", async () => {
    expect(await runCli(["check", "--not-granted", "cam:*"], input(valid))).toMatchObject({ status: 0, stderr: "" });
    expect(await runCli(["check", file(valid), "--no-new-access", "-"], input(valid))).toMatchObject({ status: 0 });
    expect(await runCli(["check", "-", "--no-new-access", "-"], input(valid))).toMatchObject({ status: 2, stdout: "" });
  });

  it.each([
    [[]],
    [["--not-granted", "cam"]],
    [["--not-granted", "cam:*,bucket/*"]],
    [["--within", "a.json", "--within", "b.json"]],
    [["--within", "missing.json"]],
    [["--no-new-access", "missing.json"]],
    [["--not-granted", "cam:*", "--principal", "nobody"]],
    [["--not-granted", "cam:*", "--app-id", "1"]],
    [["--not-granted", "cam:*", "--single-valued", "all", "--single-valued", "k"]],
    [["--not-granted", "cam:*", "--allowed-account", "1"]],
    [["--no-public", "--allowed-principal", "cvm.qcloud.com"]],
    [["--no-public", "--principal", user]],
  ])("refuses %j", async (argv) => {
    const { status, stdout, stderr } = await runCli(["check", file(valid), ...argv]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toBe("");
  });

  it("gives no answer where one of the files is missing or is not JSON", async () => {
    for (const other of [tempFile("other.json", "{"), "missing.json"]) {
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await runCli(["check", file(valid), other, "--not-granted", "cam:*"]);
      expect(outcome).toMatchObject({ status: 2, stdout: "" });
    }
  });
});
