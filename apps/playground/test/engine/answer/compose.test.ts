import { loadFacts } from "@camwright/catalog-loader";
import { describe, expect, it } from "vitest";
import { findActions, offerKeys, offerResources } from "../../../src/engine/answer/compose.js";
import type { Loaders } from "../../../src/engine/answer/loaders.js";
import { actionSearch } from "../../../src/engine/compose/search-actions.js";
import { folderAndBoundary } from "../../../src/examples/folder-and-boundary.js";
import { learnLoaders } from "../../../src/worker/load-learn.js";
import { load } from "../assist/load.js";

const { tabs, request } = folderAndBoundary;

const loaders: Loaders = {
  actions: actionSearch(async () => undefined),
  facts: loadFacts,
  knowledge: load,
  learn: learnLoaders(),
  levels: async () => ({ version: "", services: {} }),
};

describe("the questions of composing a request", () => {
  it("find actions of the services that the documents name first", async () => {
    const { services } = await findActions({ text: "", tabs, round: 0 }, loaders);
    expect(services[0]).toMatchObject({ prefix: "cos" });
    const { actions } = await findActions({ text: "DeleteObj", tabs, round: 0 }, loaders);
    expect(actions[0]).toMatchObject({ action: "cos:DeleteObject", access: "write", known: "documented" });
  });

  it("tell how the resources of an action are written", async () => {
    const { forms } = await offerResources({ action: "name/cos:DeleteObject" }, loaders);
    expect(forms.map(({ id }) => id)).toContain("object");
  });

  it("tell the keys that the documents ask of, with the facts of their service and of CAM", async () => {
    const { asked, others } = await offerKeys({ tabs, request }, loaders);
    expect(asked.map(({ key, input }) => [key, input])).toEqual([["qcs:ip", "ip"]]);
    expect(others.map(({ key }) => key)).toEqual(expect.arrayContaining(["cos:secure-transport", "qcs:current_time"]));
  });
});
