import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bucket, caseOf, denying, invalid, reading, trust, user, valid } from "../support/documents.js";
import { diagnostic, input, linesOf, type Outcome, runCli } from "../support/run-cli.js";
import { tempFile, tempFolder } from "../support/temp-folder.js";

const simulate = (policy: string, ...options: readonly string[]): Promise<Outcome> =>
  runCli(["simulate", "--policy", tempFile("p.json", policy), ...options]);

const unreadableStatement = valid.replace('"allow"', '"alow"');

describe("simulate", () => {
  it("allows, and names the statement by its file", async () => {
    const { status, stdout, stderr } = await simulate(valid, ...reading);
    expect([status, stderr]).toEqual([0, ""]);
    expect(linesOf(stdout)[0]).toBe("allow: an allow applies and no deny does (allow)");
    expect(linesOf(stdout)[1]).toMatch(/^ {2}allow by statement 0 of .+p\.json \(identity\)$/);
  });

  it("answers in JSON with the members of a decision", async () => {
    const { status, stdout } = await simulate(denying, ...reading, "--format", "json");
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      decision: "deny",
      reason: "explicit-deny",
      matched: [{ layer: "identity", policy: 0, statement: 0, effect: "deny" }],
      notes: [],
    });
  });

  it("explains, where it is asked to, with the places that the file has", async () => {
    const policy = '{"version":"2.0","Statement":{"effect":"allow","action":"cos:Put*","resource":"*"}}';
    const json = await simulate(policy, ...reading, "--explain", "--format", "json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      decision: "deny",
      explain: {
        closest: {
          layer: "identity",
          statement: 0,
          misses: [{ reason: "operation-differs", path: "/Statement/action" }],
        },
        layers: [{ layer: "identity", verdict: "silent", omitted: 0 }],
      },
    });
    const { status, stdout } = await simulate(policy, ...reading, "--explain");
    expect(status).toBe(1);
    expect(linesOf(stdout)).toHaveLength(6);
    expect(linesOf(stdout)[1]).toMatch(/^closest: allow by statement 0 of .+p\.json \(identity\)$/);
    expect(linesOf(stdout)[3]).toBe("identity neither allows nor denies it");
  });

  it.each([
    ["a deny before an allow", '"effect":"deny","effect":"allow"'],
    ["an allow before a deny", '"effect":"allow","effect":"deny"'],
  ])("does not choose where a statement has %s", async (_, effects) => {
    const twice = valid.replace('"effect":"allow"', effects);
    expect((await simulate(twice, ...reading)).status).toBe(3);
    expect((await simulate(twice, ...reading, "--explain")).status).toBe(3);
  });

  it.each([
    ["allow", valid, 0],
    ["deny", valid, 1],
    ["deny", denying, 0],
    ["allow", denying, 1],
    ["deny", unreadableStatement, 3],
    ["allow", unreadableStatement, 3],
  ])("with --expect %s exits as documented (%#)", async (expected, policy, status) => {
    expect((await simulate(policy, ...reading, "--expect", expected)).status).toBe(status);
  });

  it("reads several policies in their order", async () => {
    const folder = tempFolder({ "a.json": valid, "b.json": denying });
    const files = [join(folder, "a.json"), join(folder, "b.json")];
    for (const options of [
      ["--policy", ...files],
      ["--policy", files[0] ?? "", "--policy", files[1] ?? ""],
      ["--policy", join(folder, "*.json")],
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      const { stdout } = await runCli(["simulate", ...options, ...reading]);
      expect(linesOf(stdout)[1]).toBe(`  deny by statement 0 of ${files[1]} (identity)`);
    }
  });

  it("reads the request from a file, by itself or in a case", async () => {
    for (const request of [caseOf()["request"], caseOf()]) {
      const file = tempFile("r.json", `\ufeff${JSON.stringify(request)}`);
      // oxlint-disable-next-line no-await-in-loop
      expect((await simulate(valid, "--request", file)).status).toBe(0);
    }
  });

  it("reads one of its inputs from standard input", async () => {
    expect((await runCli(["simulate", "--policy", "-", ...reading], input(valid))).status).toBe(0);
    const request = JSON.stringify(caseOf()["request"]);
    const policy = tempFile("p.json", valid);
    expect((await runCli(["simulate", "--policy", policy, "--request", "-"], input(request))).status).toBe(0);
  });

  it("passes every option of the request on", async () => {
    const policy = JSON.stringify({
      version: "2.0",
      statement: {
        effect: "allow",
        action: "cos:GetObject",
        resource: "qcs::cos::uid/1250000000:b-1250000000/*",
        condition: { ip_equal: { "qcs:ip": "10.0.0.0/8" } },
      },
    });
    const ask = ["--principal", user, "--action", "cos:GetObject"];
    const resource = ["--resource", "qcs::cos:ap-guangzhou:uid/1250000000:b-1250000000/a"];
    const appId = ["--app-id", "1250000000"];
    const from = (address: string): readonly string[] => ["--context", `qcs:ip=${address}`];
    expect((await simulate(policy, ...ask, ...resource, ...appId, ...from("10.1.2.3"))).status).toBe(0);
    expect((await simulate(policy, ...ask, ...resource, ...appId, ...from("11.1.2.3"))).status).toBe(1);
    expect((await simulate(policy, ...ask, ...resource, ...appId, "--unknown", "qcs:ip")).status).toBe(3);
  });

  it("hints at --app-id where the account of a resource cannot be recognised", async () => {
    const resource = ["--resource", "qcs::cos:ap-guangzhou:uid/1250000000:b-1250000000/a"];
    const asked = ["--principal", user, "--action", "cos:GetObject", ...resource];
    const without = await simulate(valid, ...asked);
    expect([without.status, without.stderr.startsWith("hint: ")]).toEqual([1, true]);
    expect((await simulate(denying, ...asked)).stderr).toBe("");
    expect(await simulate(valid, ...asked, "--app-id", "1250000000")).toMatchObject({ status: 0, stderr: "" });
  });
});

describe("simulate with policies that have faults", () => {
  it("says what is wrong and is undecided, as for a case", async () => {
    const { status, stdout, stderr } = await simulate(unreadableStatement, ...reading, "--format", "json");
    expect(status).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      decision: "unknown",
      notes: [{ rule: "policy-unreadable", policy: 0 }],
    });
    expect(stderr).toMatch(/p\.json:1:\d+: error effect-invalid: /);
  });

  it("still denies where another policy does", async () => {
    const folder = tempFolder({ "a.json": unreadableStatement, "b.json": denying });
    const { status } = await runCli(["simulate", "--policy", join(folder, "*.json"), ...reading]);
    expect(status).toBe(1);
  });

  it("reads tolerantly what has a fault of a name", async () => {
    expect(
      (await simulate(invalid.replace("alow", "allow").replace('["cos"]', '["cos","cos:*"]'), ...reading)).status,
    ).toBe(0);
  });

  it.each(["", "nope", "{", "[".repeat(100_000), `{"a":"${"x".repeat(1_100_000)}"}`])(
    "gives no answer to %#",
    async (text) => {
      const { status, stdout, stderr } = await simulate(text, ...reading);
      expect([status, stdout]).toEqual([2, ""]);
      for (const line of linesOf(stderr)) expect(line).toMatch(diagnostic);
    },
  );

  it.each(["null", "[]", "1", '"x"', "{}"])("does not know what %s allows", async (text) => {
    expect((await simulate(text, ...reading)).status).toBe(3);
  });

  it("says of all inputs at once what is wrong with them", async () => {
    const { status, stdout, stderr } = await runCli([
      "simulate",
      "--policy",
      "no-policy.json",
      "--request",
      "no-request.json",
      "--boundary",
      "no-boundary.json",
      "--scp",
      "no-scp.json",
    ]);
    expect([status, stdout]).toEqual([2, ""]);
    const files = linesOf(stderr).map((line) => line.split(":")[0]);
    expect(files).toEqual(["no-request.json", "no-policy.json", "no-boundary.json", "no-scp.json"]);
  });

  it.each([
    ["{", /r\.json:1:2: error request-json: /],
    ["{}", /r\.json:1:1: error request-shape: expected an object, but it is missing, at \/request\/principal\n/],
  ])("says what is wrong with the request %s", async (text, said) => {
    const { status, stderr } = await simulate(valid, "--request", tempFile("r.json", text));
    expect(status).toBe(2);
    expect(stderr).toMatch(said);
  });
});

describe("simulate with every layer", () => {
  const withLayer = (option: string, document: string) => [option, tempFile("l.json", document)] as const;
  const object = "qcs::cos:ap-guangzhou:uid/1250000000:b-1250000000/a.txt";
  const readingObject = [
    "--principal",
    user,
    "--app-id",
    "1250000000",
    "--action",
    "cos:GetObject",
    "--resource",
    object,
  ];
  const json = ["--format", "json"] as const;

  it.each([
    ["--boundary", "boundary"],
    ["--session", "session"],
    ["--scp", "scp"],
  ])("takes away what %s does not allow", async (option, reason) => {
    const answer = await simulate(valid, ...reading, ...json, ...withLayer(option, denying));
    expect(answer.status).toBe(1);
    expect(JSON.parse(answer.stdout)).toMatchObject({ decision: "deny", reason, matched: [{ layer: reason }] });
    expect((await simulate(valid, ...reading, ...withLayer(option, valid))).status).toBe(0);
  });

  it.each(["--boundary", "--session", "--scp"])("grants nothing by %s", async (option) => {
    const nothing = valid.replace("cos:Get*", "cvm:*");
    expect((await simulate(nothing, ...reading, ...withLayer(option, valid))).status).toBe(1);
  });

  it("grants by a bucket policy, also without a policy of the caller", async () => {
    const nothing = valid.replace("cos:Get*", "cvm:*");
    const answer = await simulate(nothing, ...readingObject, ...json, ...withLayer("--bucket-policy", bucket));
    expect(JSON.parse(answer.stdout)).toMatchObject({ decision: "allow", matched: [{ layer: "bucket" }] });
  });

  it.each(["--boundary", "--session", "--scp", "--bucket-policy", "--trust"])(
    "never turns a deny into anything else by %s",
    async (option) => {
      expect((await simulate(denying, ...reading, ...withLayer(option, bucket))).status).toBe(1);
    },
  );

  it.each(["--boundary", "--session", "--scp", "--bucket-policy"])(
    "takes a document of %s that cannot be read for one that is there",
    async (option) => {
      for (const text of ["null", "[]", "{}", unreadableStatement]) {
        // oxlint-disable-next-line no-await-in-loop
        expect((await simulate(valid, ...readingObject, ...withLayer(option, text))).status).toBe(3);
      }
      expect((await simulate(valid, ...reading, ...withLayer(option, "{"))).status).toBe(2);
    },
  );

  it("asks the trust policy of a role", async () => {
    const role = [
      "--principal",
      user,
      "--action",
      "sts:AssumeRole",
      "--resource",
      "qcs::cam::uin/100000000001:roleName/r",
    ];
    const asker = valid.replace("cos:Get*", "sts:*");
    expect((await simulate(asker, ...role, ...withLayer("--trust", trust))).status).toBe(0);
    const other = trust.replace("uin/100000000001", "uin/300000000001");
    const answer = await simulate(asker, ...role, ...json, ...withLayer("--trust", other));
    expect(JSON.parse(answer.stdout)).toMatchObject({ decision: "deny", reason: "trust" });
  });

  it("does without a policy of the caller where another layer is named", async () => {
    const answer = await runCli(["simulate", ...readingObject, ...withLayer("--bucket-policy", bucket)]);
    expect(answer.status).toBe(0);
    expect((await runCli(["simulate", ...readingObject])).status).toBe(2);
  });

  it("names the files of the layers", async () => {
    const file = tempFile("boundary.json", denying);
    const { stdout } = await simulate(valid, ...reading, "--boundary", file);
    expect(stdout).toContain(`deny by statement 0 of ${file} (boundary)`);
  });
});
