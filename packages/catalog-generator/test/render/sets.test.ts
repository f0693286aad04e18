import { describe, expect, it } from "vitest";
import { toCatalog } from "../../src/model/catalog.js";
import { setsOf } from "../../src/model/sets.js";
import { renderSets } from "../../src/render/sets.js";
import { planSdk } from "../../src/sdk/plan-sdk.js";
import { action, facts } from "../facts-of-test.js";
import { said, sdk, sdkFacts } from "../sdk/sdk-of-test.js";

const catalogOf = (actions: typeof facts.actions) => toCatalog({ ...facts, actions }, { resourceTypes: [] });

const rendered = (actions: typeof facts.actions): string =>
  renderSets(setsOf(catalogOf(actions), "facts/shop.json", "./actions.js"));

describe("the sets of a catalog of facts", () => {
  const text = rendered(facts.actions);

  it("list the constants of each level that has some", () => {
    expect(text).toContain('const levels = { read: ["GetThing"], write: ["PutThing", "delete_"] } as const;');
  });

  it("write patterns with the prefix, and know the version", () => {
    const { catalogVersion } = catalogOf(facts.actions);
    expect(text).toContain(`const source = { service: "shop", catalogVersion: "${catalogVersion}", constants };`);
    expect(text).toContain('ActionGlob<typeof constants, "shop", Pattern>');
    expect(text).toContain("Action<`shop:${Name}`, UnknownKind>");
  });

  it("are the escape alone where no action is known", () => {
    const none = rendered([]);
    expect(none).toContain("export function action<");
    expect(none.match(/^export /gm)).toHaveLength(1);
    expect(none).not.toContain("./actions.js");
  });

  it("list what is at operation level", () => {
    const atOperation = { ...action, name: "ListThings", granularity: "operation" as const };
    expect(rendered([action, atOperation])).toContain(
      'export const operationLevel: readonly (typeof constants)["ListThings"][] = [constants.ListThings];',
    );
    expect(rendered([action])).toContain("export const operationLevel: readonly never[] = [];");
  });

  it("do not meet an action, a resource type or a key of their names", () => {
    const named = ["action", "level", "like", "operationLevel"].map((name) => ({ ...action, name }));
    expect(rendered(named)).toContain('read: ["action_", "level_", "like_", "operationLevel_"]');
  });
});

describe("the sets of a service of the SDK", () => {
  const textOf = (service: string, curated: readonly string[] = [], facts = sdkFacts()): string => {
    const plan = planSdk(facts, new Set(curated));
    const files = plan._tag === "planned" ? plan.files : [];
    return files.find(({ path }) => path === `all/src/generated/services/${service}.ts`)?.text ?? "";
  };

  it("stand beside its constants, with levels by name but for names that say nothing", () => {
    expect(textOf("shop")).toContain('const levels = { list: ["ListThings"] } as const;');
    expect(textOf("shop")).toContain('import { catalogVersion } from "../version.js";');
    expect(textOf("shop").endsWith('\nexport * from "../actions/shop.js";\n')).toBe(true);
  });

  it("write patterns where the prefix is the service's alone", () => {
    expect(textOf("shop")).toContain('ActionGlob<typeof constants, "shop", Pattern>');
    expect(textOf("shop", ["shop:DoThing"])).not.toContain("ActionGlob");
    expect(textOf("shop", ["shop:DoThing"])).toContain("ActionsLike<typeof constants, Pattern>");
    expect(textOf("shop", ["shop:DoThing"])).toContain('uncheckedAction("shop", name)');
  });

  it("write no pattern and have no escape where there are several prefixes", () => {
    expect(textOf("disk")).toContain("ActionsLike<typeof constants, Pattern>");
    expect(textOf("disk")).not.toContain("uncheckedAction");
  });

  it("write no pattern of a prefix that another service has too", () => {
    const services = { ...sdk.services, mart: { "2020-01-01": ["SellAll"] } };
    const prefixes = [{ service: "mart", prefix: "shop", relation: "instead", reason: "a", source: "b" }];
    const shared = sdkFacts({ ...sdk, services }, { ...said, prefixes });
    expect(textOf("shop", [], shared)).not.toContain("ActionGlob");
    expect(textOf("mart", [], shared)).not.toContain("ActionGlob");
    expect(textOf("mart", [], shared)).toContain('uncheckedAction("shop", name)');
  });
});
