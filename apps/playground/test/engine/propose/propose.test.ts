import { decideCase } from "@camwright/evaluator";
import { describe, expect, it } from "vitest";
import { propose } from "../../../src/engine/propose/propose.js";
import { toCase } from "../../../src/engine/to-case.js";
import { emptyRequest, type RequestDraft, type Tab, type TabKind } from "../../../src/engine/workspace.js";

const request: RequestDraft = {
  ...emptyRequest,
  principal: "qcs::cam::uin/100000000001:uin/100000000002",
  action: "cos:PutObject",
  resources: ["qcs::cos:ap-guangzhou:uin/100000000001:docs-1250000000/a.txt"],
};

const statement = (effect: string, action: string, more: object = {}): object => ({
  effect,
  action: [action],
  resource: ["*"],
  ...more,
});

const tab = (id: string, kind: TabKind, ...statements: readonly object[]): Tab => ({
  id,
  name: id,
  kind,
  text: JSON.stringify({ version: "2.0", statement: statements }, null, 2),
});

/** What the documents decide after the proposed changes. */
const decidedAfter = (tabs: readonly Tab[], draft: RequestDraft, wanted: "allow" | "deny"): string => {
  const proposal = propose(tabs, draft, wanted);
  if (proposal._tag === "none") return proposal.reason;
  const after = tabs.map((each) => ({
    ...each,
    text: proposal.changes.find((one) => one.tab === each.id)?.text ?? each.text,
  }));
  const asked = toCase({ tabs: after }, draft);
  return asked._tag === "case" ? decideCase(asked.question).decision : "unfinished";
};

const edits = (tabs: readonly Tab[], wanted: "allow" | "deny" = "allow"): readonly string[] => {
  const proposal = propose(tabs, request, wanted);
  return proposal._tag === "none"
    ? [proposal.reason]
    : proposal.changes.flatMap((change) => change.edits.map(({ edit }) => `${change.tab} ${edit}`));
};

describe("a proposal", () => {
  it.each<[string, readonly Tab[], readonly string[]]>([
    ["nothing allows", [tab("a", "identity", statement("allow", "cos:GetObject"))], ["a add-statement"]],
    ["there is no statement", [tab("a", "identity")], ["a add-statement"]],
    [
      "a deny of another document matches",
      [tab("a", "identity", statement("allow", "cos:*")), tab("b", "identity", statement("deny", "cos:PutObject"))],
      ["b remove-statement"],
    ],
    [
      "two layers refuse",
      [tab("a", "identity", statement("allow", "cos:GetObject")), tab("b", "boundary", statement("allow", "cvm:*"))],
      ["a add-statement", "b add-statement"],
    ],
  ])("to allow where %s", (_, tabs, expected) => {
    expect(edits(tabs)).toEqual(expected);
    expect(decidedAfter(tabs, request, "allow")).toBe("allow");
  });

  it("to allow what the bucket of another account grants", () => {
    const owner = {
      ...request,
      resources: ["qcs::cos::uid/1250000009:docs-1250000009/a.txt"],
      owner: { uin: "100000000009", appId: "1250000009" },
    };
    const partner = statement("allow", "cos:PutObject", { principal: { qcs: [request.principal] } });
    const tabs = [tab("a", "identity"), tab("t", "bucket", partner)];
    expect(decidedAfter(tabs, owner, "allow")).toBe("allow");
  });

  it("to refuse", () => {
    const tabs = [tab("a", "identity", statement("allow", "cos:*"))];
    expect(decidedAfter(tabs, request, "deny")).toBe("deny");
  });

  it.each<[string, readonly Tab[], RequestDraft]>([
    ["nothing-to-do", [tab("a", "identity", statement("allow", "cos:*"))], request],
    ["nothing-to-do", [tab("a", "identity")], emptyRequest],
    ["other-document", [tab("t", "bucket", statement("deny", "cos:*", { principal: "*" }))], request],
    ["unreadable", [{ ...tab("a", "identity"), text: '{"version":"2.0","statement":[{"effect":"allow"}]}' }], request],
    [
      "too-large",
      [{ ...tab("a", "identity"), text: `{"version":"2.0","statement":[]}${" ".repeat(70_000)}` }],
      request,
    ],
    [
      "other-account",
      [tab("a", "identity", statement("allow", "cos:*"))],
      { ...request, resources: ["qcs::cos::uin/100000000009:docs-1250000000/a.txt"] },
    ],
  ])("is none: %s", (reason, tabs, draft) => {
    expect(decidedAfter(tabs, draft, "allow")).toBe(reason);
  });
});
