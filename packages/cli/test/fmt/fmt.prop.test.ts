import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileText, policy, spelledLoosely } from "@camwright/conformance/arbitrary";
import { equalPolicies, inspectPolicy } from "@camwright/core";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { bucket, invalid, trust, valid } from "../support/documents.js";
import { diagnostic, linesOf, runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "camwright-fmt-"));
const file = join(folder, "p.json");

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const generated = policy.chain(spelledLoosely).map((document) => JSON.stringify(document));
const whole = fc.oneof(fc.constantFrom(valid, invalid, bucket, trust), generated);
const mixed = fc
  .tuple(whole, fc.nat(300), hostileText)
  .map(([text, at, more]) => text.slice(0, at) + more + text.slice(at));
const text = fc.oneof(whole, mixed, fc.json());

const policyOf = (document: string) => inspectPolicy(document).policy;

/** The same policy, or the same text where there is none. */
const isKept = (before: string, after: string): boolean => {
  const [one, other] = [policyOf(before), policyOf(after)];
  return before === after || (one !== undefined && other !== undefined && equalPolicies(one, other));
};

describe("fmt --write", () => {
  it("of any file keeps what it means, and does the rest the first time", async () => {
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        writeFileSync(file, content);
        // Half characters do not come back.
        const before = readFileSync(file, "utf8");
        const { status, stdout, stderr } = await runCli(["fmt", "--write", file]);
        const after = readFileSync(file, "utf8");
        expect(linesOf(stderr).filter((line) => !diagnostic.test(line) || line.includes("error internal"))).toEqual([]);
        expect(isKept(before, after)).toBe(true);
        expect(stdout).toBe(before === after ? "" : `${file}\n`);
        expect(readdirSync(folder)).toEqual(["p.json"]);
        expect(await runCli(["fmt", "--check", file])).toMatchObject({ status, stdout: "" });
      }),
      { numRuns: 300 },
    );
  });
});
