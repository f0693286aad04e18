import { describe, expect, it } from "vitest";
import { ask } from "../../../src/engine/answer/ask.js";
import { giveFact } from "../../../src/engine/decision/give-fact.js";
import { keyOf } from "../../../src/engine/decision/places.js";
import { emptyRequest, type Tab } from "../../../src/engine/workspace.js";
import { folderAndBoundary } from "../../../src/examples/folder-and-boundary.js";

const text =
  '{"version":"2.0","Statement":{"Effect":"allow","Action":"cos:Put*","Resource":["*"],"Condition":{"string_equal":{"a/b":"c"}}}}';
const tab: Tab = { id: "t1", name: "one", kind: "identity", text };
const request = {
  ...emptyRequest,
  principal: "qcs::cam::uin/1:uin/2",
  action: "cos:GetObject",
  resources: ["qcs::cos::uin/1:docs-125/a"],
};

describe("the places of statements", () => {
  it("are those of the text as it is spelled", () => {
    const asked = ask({ tabs: [tab], request });
    if (asked._tag !== "decided") throw new Error("the request is not finished");
    const place = asked.places[keyOf({ layer: "identity", policy: 0, statement: 0 })];
    expect(text.slice(place?.from, place?.to)).toMatch(/^\{"Effect".*\}\}\}$/);
    expect(place?.elements).toEqual(["action", "resource", "condition"]);
    const entries = Object.values(place?.entries ?? {}).map(({ from, to }) => text.slice(from, to));
    expect(entries).toEqual(['"cos:Put*"', '"c"']);
  });
});

describe("a fact that becomes known", () => {
  const unknown = {
    ...folderAndBoundary,
    request: { ...request, facts: [{ key: "qcs:mfa", state: "unknown" as const, values: [] }] },
  };

  it("takes the place of what was not known, also under the second name of the key", () => {
    expect(giveFact(unknown, "mfa", ["1"]).request.facts).toEqual([{ key: "qcs:mfa", state: "given", values: ["1"] }]);
  });

  it("may be that there is none", () => {
    expect(giveFact(unknown, "qcs:mfa", "absent").request.facts).toEqual([]);
  });

  it("is added where nothing was said", () => {
    expect(giveFact(unknown, "k", ["v"]).request.facts.at(-1)).toEqual({ key: "k", state: "given", values: ["v"] });
  });
});
