import { inspectPolicy, inspectPolicyValue } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { formatFinding } from "../../src/print/finding.js";
import { diagnostic } from "../support/run-cli.js";

const lines = (text: string, file = "p.json"): readonly string[] =>
  inspectPolicy(text).findings.map((finding) => formatFinding(file, finding));

describe("formatFinding", () => {
  it("names the place, the rule and the element, and the repair", () => {
    const text = '{"version": "2.0",\n "statement": [{"effect": "Allow", "action": "*", "resource": "*"}]}';
    const [line] = lines(text);
    expect(line).toMatch(/^p\.json:2:27: warning effect-case: .+ at \/statement\/0\/effect \(replace by .+\)$/);
  });

  it("names the error of the service where the document is refused", () => {
    const [line] = lines(
      '{"version": "2.0", "statement": [{"effect": "allow", "action": ["cos"], "resource": ["*"]}]}',
    );
    expect(line).toMatch(
      /: error action-malformed: .+ at \/statement\/0\/action\/0 \[InvalidParameter\.ActionError\]$/,
    );
  });

  it("stays on one line whatever the document holds", () => {
    const hostile =
      '{"version":"2.0","statement":[{"effect":"a\\nb","a\\nb":1,"action":["\\u2028"],"resource":["\\u001b"]}]}';
    const found = lines(hostile, "p\n.json");
    expect(found.length).toBeGreaterThan(2);
    for (const line of found) expect(line).toMatch(diagnostic);
  });

  it("has a place even for a finding without one", () => {
    const [finding] = inspectPolicyValue(1).findings;
    expect(finding && formatFinding("p.json", finding)).toMatch(/^p\.json:1:1: error document-not-object: /);
  });
});
