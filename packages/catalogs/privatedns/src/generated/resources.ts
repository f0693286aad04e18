// Generated from facts/privatedns.json by `npm run generate`. Do not edit.

import { type AccountText, type RegionText, type Resource, sixSegment } from "@camwright/catalog";

/**
 * The resource `qcs::privatedns::uin/${uin}:zone/${zoneId}`.
 *
 * Kind `privatedns:zone`.
 *
 * Private domain; product doc form: qcs::privatedns::$accountid:zone/$zoneId; Terraform form carries a region; all
 * zones: zone/*.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: cloud.tencent.com/document/product/598/69997.
 *
 * ```ts
 * import * as privatedns from "@camwright/catalog-privatedns";
 *
 * privatedns.zone({ region: "ap-guangzhou", uin: "100000000001", zoneId: "example" }); // => "qcs::privatedns:ap-guangzhou:uin/100000000001:zone/example"
 * ```
 */
export function zone<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly zoneId: string;
}): Resource<"privatedns:zone"> {
  return sixSegment("qcs::privatedns:${region}:uin/${uin}:zone/${zoneId}", parts);
}
