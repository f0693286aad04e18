import { type Catalog, regionUse } from "@camwright/catalog";
import { catalog as asr } from "@camwright/catalog-asr/metadata";
import { catalog as cam } from "@camwright/catalog-cam/metadata";
import { catalog as cos } from "@camwright/catalog-cos/metadata";
import { catalog as cvm } from "@camwright/catalog-cvm/metadata";
import { catalog as lmp } from "@camwright/catalog-finance/lmp/metadata";
import { catalog as finance } from "@camwright/catalog-finance/metadata";
import { catalog as privatedns } from "@camwright/catalog-privatedns/metadata";
import { catalog as sts } from "@camwright/catalog-sts/metadata";
import { catalog as tag } from "@camwright/catalog-tag/metadata";
import { catalog as tokenhub } from "@camwright/catalog-tokenhub/metadata";
import { catalog as vpc } from "@camwright/catalog-vpc/metadata";
import type { ServiceFacts, ServiceLookup } from "@camwright/core";

const catalogs: readonly Catalog[] = [asr, cam, cos, cvm, finance, lmp, privatedns, sts, tag, tokenhub, vpc];

/** Whether the resources of a product carry a region; `none` only where every documented type says so. */
const regionOf = (catalog: Catalog): ServiceFacts["region"] => {
  const own = catalog.resourceTypes.filter(({ template }) => template.startsWith(`qcs::${catalog.service}:`));
  if (own.length === 0) return "unknown";
  return own.every((type) => regionUse(type) === "none") ? "none" : "used";
};

/** What the catalogs know of a product. */
export const productFacts: ServiceLookup = (service) => {
  const catalog = catalogs.find((candidate) => candidate.service === service);
  return catalog && { region: regionOf(catalog), account: catalog.accountForm };
};
