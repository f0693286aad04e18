import type { ResourceTypeFacts } from "./resource-type-facts.js";

/** Whether a source writes no account after `uin/`, as names of tag resources do. */
export const lacksAccount = ({ template }: Pick<ResourceTypeFacts, "template">): boolean =>
  template.split(":")[4] === "uin/";

/**
 * The template that the resource function of a type fills: the documented one, with a region where a document says that it is
 * optional, and with an account where the source writes none after `uin/`, which no policy may leave out (598/10606).
 *
 * ```ts
 * import { findResourceType, resourceTemplate } from "@camwright/catalog";
 * import { catalog } from "@camwright/catalog-privatedns/metadata";
 *
 * const zone = findResourceType(catalog, "zone");
 * zone?.template; // => "qcs::privatedns::uin/${uin}:zone/${zoneId}"
 * zone && resourceTemplate(zone); // => "qcs::privatedns:${region}:uin/${uin}:zone/${zoneId}"
 * ```
 */
export const resourceTemplate = (type: Pick<ResourceTypeFacts, "template" | "region">): string => {
  const [qcs, project, service, region, account, ...path] = type.template.split(":");
  const place = type.region === "optional" && region === "" ? "${region}" : region;
  return [qcs, project, service, place, lacksAccount(type) ? "uin/${uin}" : account, ...path].join(":");
};
