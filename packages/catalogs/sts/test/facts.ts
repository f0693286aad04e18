import { readFileSync } from "node:fs";

interface Facts {
  readonly actions: readonly { readonly name: string; readonly access: string; readonly granularity: string }[];
  readonly resource_types: readonly {
    readonly id: string;
    readonly template: string;
    readonly params: readonly string[];
  }[];
  readonly condition_keys: readonly { readonly key: string }[];
}

/** What the documents say, as it stands in the file from which the package is made. */
export const facts = JSON.parse(readFileSync(new URL("../facts/sts.json", import.meta.url), "utf8")) as Facts;
