import type { Catalog } from "@camwright/catalog";
import { prefixAdvice } from "@camwright/catalog-all";
import { catalog as scf } from "@camwright/catalog-all/scf/metadata";
import { catalog as cam } from "@camwright/catalog-cam/metadata";
import { catalog as cos } from "@camwright/catalog-cos/metadata";
import { catalog as cvm } from "@camwright/catalog-cvm/metadata";
import { catalog as sts } from "@camwright/catalog-sts/metadata";
import { catalog as vpc } from "@camwright/catalog-vpc/metadata";
import type { Catalogs, ServiceFacts } from "@camwright/lint";

const documented: readonly Catalog[] = [cam, cos, cvm, sts, vpc];

const names = Object.values(scf.byName)
  .flat()
  .map((action) => action.slice("scf:".length));

const facts: ReadonlyMap<string, ServiceFacts> = new Map([
  ...documented.map((catalog): [string, ServiceFacts] => [catalog.service, { catalog }]),
  ["scf", { names }],
]);

/** The facts about some services: five that documents describe, and one of which the SDK's names alone are known. */
export const catalogs: Catalogs = {
  find: (prefix) => facts.get(prefix),
  prefixes: [...facts.keys(), "cbs", "dnspod"],
  prefixAdvice,
};
