import { describe, expect, it } from "vitest";
import { plan } from "../src/plan.js";
import { readProducts } from "../src/read.js";
import { action, facts } from "./facts-of-test.js";

const file = (path: string, value: unknown) => ({ path, text: JSON.stringify(value) });
const shop = { name: "shop", facts: [file("shop/facts/shop.json", facts)] };
const products = readProducts(new URL("../../catalogs", import.meta.url).pathname);

describe("plan", () => {
  it("gives a package five files, and a second service of it five with its name", () => {
    const other = file("shop/facts/till.json", {
      ...facts,
      service: "till",
      actions: [],
      resource_types: [],
      condition_keys: [],
    });
    const planned = plan([{ ...shop, facts: [...shop.facts, other] }]);
    const paths = planned._tag === "planned" ? planned.files.map((it) => it.path) : [];
    expect(paths).toEqual(
      [
        "actions",
        "keys",
        "metadata",
        "resources",
        "sets",
        "till-actions",
        "till-keys",
        "till-metadata",
        "till-resources",
        "till-sets",
      ].map((name) => `shop/src/generated/${name}.ts`),
    );
  });

  it("reports the faults of all files at once", () => {
    const corrections = file("shop/facts/corrections.json", { resourceTypes: [{ service: "shop" }] });
    const bad = file("other/facts/other.json", { ...facts, actions: [action, action] });
    const planned = plan([
      { ...shop, corrections },
      { name: "other", facts: [bad] },
    ]);
    const files = planned._tag === "refused" ? planned.findings.map((it) => it.file) : [];
    expect([...new Set(files)]).toEqual(["shop/facts/corrections.json", "other/facts/other.json"]);
  });
});

describe("the plan of the catalogs of the workspace", () => {
  const planned = plan(products);
  const textOf = (path: string): string =>
    (planned._tag === "planned" ? planned.files.find((it) => it.path === path)?.text : undefined) ?? "";

  it("has no fault", () => {
    expect(planned).not.toHaveProperty("findings");
    expect(planned).toHaveProperty("_tag", "planned");
  });

  it("is the same every time", () => {
    expect(plan(products)).toEqual(planned);
  });

  it("ends every line of every file with a line feed alone", () => {
    const texts = planned._tag === "planned" ? planned.files.map((it) => it.text) : [];
    expect(texts.filter((text) => text.includes("\r") || !text.endsWith("\n"))).toEqual([]);
  });

  it("keeps every granularity: unknown is unchecked or UnknownKind, operation level is never", () => {
    const expected = { operation: "never", unknown: "UnknownKind" } as const;
    for (const product of products) {
      const generated = textOf(`${product.name}/src/generated/actions.ts`);
      const own = product.facts.find((it) => it.path.endsWith(`/${product.name}.json`));
      const entries: readonly (typeof action)[] = JSON.parse(own?.text ?? "{}").actions;
      const kindOf = (id: string) =>
        generated.includes(`as UncheckedAction<"${id}">`)
          ? "UnknownKind"
          : new RegExp(`as Action<\\s*"${id}",\\s*([^,]+),`).exec(generated)?.[1];
      const wrong = entries.filter(({ name, granularity, resource_types }) => {
        const kind = kindOf(`${product.name}:${name}`);
        if (granularity === "resource" && resource_types.length > 0) return kind?.startsWith('"') !== true;
        return kind !== (granularity === "resource" ? "UnknownKind" : expected[granularity]);
      });
      expect(wrong).toEqual([]);
      expect(entries.length).toBeGreaterThan(0);
    }
  });
});
