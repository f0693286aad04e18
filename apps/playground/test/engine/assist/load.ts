import { catalogPrefixes, loadCatalogsOf } from "@camwright/catalog-loader";
import type { KnowledgeLoader } from "../../../src/engine/assist/knowledge.js";

/** What the worker loads. */
export const load: KnowledgeLoader = {
  services: catalogPrefixes.map((prefix) => ({ prefix })),
  catalogs: loadCatalogsOf,
  roleEntities: async () => [
    { name: "cls.cloud.tencent.com", product: "CLS", source: { title: "roles", ref: "598/19447", date: "undated" } },
  ],
};
