import type { Catalog } from "@camwright/catalog";
import type { CatalogPage } from "./catalog-page.js";
import type { RuleRecord } from "./read-rules.js";
import type { RoleFacts } from "./roles.js";
import type { Search } from "./search.js";

/** What the worker loads when it is asked for. */
export interface LearnLoaders {
  readonly page: (service: string) => Promise<CatalogPage>;
  readonly find: Search["find"];
  readonly roles: () => Promise<RoleFacts>;
  readonly reference: () => Promise<{ readonly cam: Catalog; readonly rules: readonly RuleRecord[] }>;
}
