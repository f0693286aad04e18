// Generated from facts/sts.json by `npm run generate`. Do not edit.

import { type AccountText, type Resource, sixSegment } from "@camwright/catalog";

/**
 * The resource `qcs::cam::uin/${uin}:roleName/${roleName}`.
 *
 * Kind `cam:role`.
 *
 * CAM role; note the service segment is cam, not sts.
 *
 * Source: www.tencentcloud.com/zh/document/product/598/57155.
 *
 * ```ts
 * import * as sts from "@camwright/catalog-sts";
 *
 * sts.role({ uin: "100000000001", roleName: "example" }); // => "qcs::cam::uin/100000000001:roleName/example"
 * ```
 */
export function role<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly roleName: string;
}): Resource<"cam:role"> {
  return sixSegment("qcs::cam::uin/${uin}:roleName/${roleName}", parts);
}
