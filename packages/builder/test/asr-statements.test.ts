import * as asr from "@camwright/catalog-asr";
import { type Statement, withoutNamePrefix } from "@camwright/core";
import { describe, expect, it } from "vitest";
import fixture from "../fixtures/asr-statements.json" with { type: "json" };
import { action, allow, everything } from "../src/index.js";

const uin = "164256472";
const model = asr.model({ uin, modelId: "15b96676edb211ea9301b49691037310" });
const models = asr.model({ uin, modelId: "*" });
const [createModel, createVocab] = [action("name/asr:CreateModel"), action("name/asr:CreateAsrVocab")];

/** The statements of the ASR page as a user writes them. The page has `*` in a list, so `everything` is listed. */
const written: Readonly<Record<string, Statement>> = {
  "all-models-of-an-account": allow(action("name/asr:*")).on(models),
  "one-model": allow({ action: action("name/asr:*"), resource: model }),
  "every-operation-on-everything": allow({ action: action("name/asr:*"), resource: [everything] }),
  "operations-by-prefix": allow({ action: action("name/cvm:Describe*"), resource: [everything] }),
  "two-resources": allow({ action: [createModel, createVocab], resource: [model, models] }),
};

describe("the statements of document/product/1118/43351", () => {
  it.each(fixture.statements)("$id", ({ id, statement }) => {
    expect(written[id]).toEqual(statement);
    expect(JSON.stringify(written[id])).toBe(JSON.stringify(statement));
  });

  it("name single operations that are constants of the catalog", () => {
    const named = fixture.statements
      .flatMap(({ statement }) => statement.action)
      .map(withoutNamePrefix)
      .filter((text) => !text.includes("*"));
    expect(named).toEqual([asr.CreateModel, asr.CreateAsrVocab]);
  });

  it("are all here", () => {
    expect(Object.keys(written)).toEqual(fixture.statements.map(({ id }) => id));
  });
});
