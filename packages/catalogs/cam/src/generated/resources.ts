// Generated from facts/cam.json by `npm run generate`. Do not edit.

import { type AccountText, type RegionText, type Resource, sixSegment } from "@camwright/catalog";

/**
 * The resource `qcs::cam::uin/${uin}:groupid/${groupId}`.
 *
 * Kind `cam:group`.
 *
 * Source: CAM guide: resource description (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.group({ uin: "100000000001", groupId: "example" }); // => "qcs::cam::uin/100000000001:groupid/example"
 * ```
 */
export function group<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly groupId: string;
}): Resource<"cam:group"> {
  return sixSegment("qcs::cam::uin/${uin}:groupid/${groupId}", parts);
}

/**
 * The resource `qcs::cam::uin/${uin}:policyid/${policyId}`.
 *
 * Kind `cam:policy`.
 *
 * Source: CAM guide: resource description (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.policy({ uin: "100000000001", policyId: "example" }); // => "qcs::cam::uin/100000000001:policyid/example"
 * ```
 */
export function policy<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly policyId: string;
}): Resource<"cam:policy"> {
  return sixSegment("qcs::cam::uin/${uin}:policyid/${policyId}", parts);
}

/**
 * The resource `qcs::cam:${region}:uin/:policy/${policyId}`.
 *
 * Kind `cam:policyTagged`.
 *
 * Form the Terraform provider uses for tags.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * The source writes no account after `uin/`; a policy has to name one (598/10606), so `uin` is a parameter.
 *
 * Source: tencentcloudstack/terraform-provider-tencentcloud tencentcloud/services/cam.
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.policyTagged({ region: "ap-guangzhou", uin: "100000000001", policyId: "example" }); // => "qcs::cam:ap-guangzhou:uin/100000000001:policy/example"
 * ```
 */
export function policyTagged<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly policyId: string;
}): Resource<"cam:policyTagged"> {
  return sixSegment("qcs::cam:${region}:uin/${uin}:policy/${policyId}", parts);
}

/**
 * The resource `qcs::cam:${ResourceRegion}:uin/:resourceUser/${ResourceId}/${ResourceAccount}`.
 *
 * Kind `cam:resourceUser`.
 *
 * Only for BuildDataFlowAuthToken.
 *
 * `ResourceRegion` may be left out: an empty region means all regions (598/10606).
 *
 * The source writes no account after `uin/`; a policy has to name one (598/10606), so `uin` is a parameter.
 *
 * Source: cloud.tencent.com/document/product/598/69872.
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.resourceUser({ ResourceRegion: "ap-guangzhou", uin: "100000000001", ResourceId: "example", ResourceAccount: "example" }); // => "qcs::cam:ap-guangzhou:uin/100000000001:resourceUser/example/example"
 * ```
 */
export function resourceUser<const ResourceRegion extends string, const Uin extends string>(parts: {
  readonly ResourceRegion?: (ResourceRegion & RegionText<ResourceRegion>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly ResourceId: string;
  readonly ResourceAccount: string;
}): Resource<"cam:resourceUser"> {
  return sixSegment("qcs::cam:${ResourceRegion}:uin/${uin}:resourceUser/${ResourceId}/${ResourceAccount}", parts);
}

/**
 * The resource `qcs::cam::uin/${uin}:roleName/${roleName}`.
 *
 * Kind `cam:role`.
 *
 * Source: PassRole on a service role (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.role({ uin: "100000000001", roleName: "example" }); // => "qcs::cam::uin/100000000001:roleName/example"
 * ```
 */
export function role<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly roleName: string;
}): Resource<"cam:role"> {
  return sixSegment("qcs::cam::uin/${uin}:roleName/${roleName}", parts);
}

/**
 * The resource `qcs::cam::uin/${uin}:role/${roleId}`.
 *
 * Kind `cam:roleId`. With the roleId `*` it covers `cam:serviceLinkedRole`, `cam:serviceLinkedRoleId` too.
 *
 * Ambiguous with `serviceLinkedRole`: both can be `qcs::cam::uin/0:role/tencentcloudServiceRoleName/a`, as an id ends
 * the path and no source says which characters it has, so one with slashes fits too
 * (tencentcloudstack/terraform-provider-tencentcloud for `role/<id>`; document/product/598/10606 for the star, which
 * may stand for the rest of the path).
 *
 * Ambiguous with `serviceLinkedRoleId`: both can be `qcs::cam::uin/0:role/tencentcloudServiceRole/a`, as an id ends the
 * path and no source says which characters it has, so one with slashes fits too
 * (tencentcloudstack/terraform-provider-tencentcloud for both; document/product/598/10606 for the star, which may stand
 * for the rest of the path).
 *
 * Role by id; Terraform leaves uin/ empty.
 *
 * Source: tencentcloudstack/terraform-provider-tencentcloud tencentcloud/services/cam.
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.roleId({ uin: "100000000001", roleId: "example" }); // => "qcs::cam::uin/100000000001:role/example"
 * ```
 */
export function roleId<const Uin extends string, const RoleId extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly roleId: RoleId;
}): Resource<[RoleId] extends ["*"] ? "cam:roleId" | "cam:serviceLinkedRole" | "cam:serviceLinkedRoleId" : "cam:roleId"> {
  return sixSegment("qcs::cam::uin/${uin}:role/${roleId}", parts);
}

/**
 * The resource `qcs::cam::uin/${uin}:root`.
 *
 * Kind `cam:user`.
 *
 * Root account; uin/${uin}:uin/${uin} is equivalent.
 *
 * Source: CAM guide: resource description (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.root({ uin: "100000000001" }); // => "qcs::cam::uin/100000000001:root"
 * ```
 */
export function root<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
}): Resource<"cam:user"> {
  return sixSegment("qcs::cam::uin/${uin}:root", parts);
}

/**
 * The resource `qcs::cam::uin/${uin}:saml-provider/${providerName}`.
 *
 * Kind `cam:samlProvider`.
 *
 * Source: CAM guide: creating a role (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.samlProvider({ uin: "100000000001", providerName: "example" }); // => "qcs::cam::uin/100000000001:saml-provider/example"
 * ```
 */
export function samlProvider<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly providerName: string;
}): Resource<"cam:samlProvider"> {
  return sixSegment("qcs::cam::uin/${uin}:saml-provider/${providerName}", parts);
}

/**
 * The resource `qcs::cam::uin/${uin}:role/tencentcloudServiceRoleName/${roleName}`.
 *
 * Kind `cam:serviceLinkedRole`.
 *
 * Ambiguous with `roleId`: both can be `qcs::cam::uin/0:role/tencentcloudServiceRoleName/a`, as an id ends the path and
 * no source says which characters it has, so one with slashes fits too
 * (tencentcloudstack/terraform-provider-tencentcloud for `role/<id>`; document/product/598/10606 for the star, which
 * may stand for the rest of the path).
 *
 * Source: PassRole on service-linked roles (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.serviceLinkedRole({ uin: "100000000001", roleName: "example" }); // => "qcs::cam::uin/100000000001:role/tencentcloudServiceRoleName/example"
 * ```
 */
export function serviceLinkedRole<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly roleName: string;
}): Resource<"cam:serviceLinkedRole"> {
  return sixSegment("qcs::cam::uin/${uin}:role/tencentcloudServiceRoleName/${roleName}", parts);
}

/**
 * The resource `qcs::cam:${region}:uin/:role/tencentcloudServiceRole/${roleId}`.
 *
 * Kind `cam:serviceLinkedRoleId`.
 *
 * Ambiguous with `roleId`: both can be `qcs::cam::uin/0:role/tencentcloudServiceRole/a`, as an id ends the path and no
 * source says which characters it has, so one with slashes fits too (tencentcloudstack/terraform-provider-tencentcloud
 * for both; document/product/598/10606 for the star, which may stand for the rest of the path).
 *
 * Form the Terraform provider uses for tags.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * The source writes no account after `uin/`; a policy has to name one (598/10606), so `uin` is a parameter.
 *
 * Source: tencentcloudstack/terraform-provider-tencentcloud tencentcloud/services/cam.
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.serviceLinkedRoleId({ region: "ap-guangzhou", uin: "100000000001", roleId: "example" }); // => "qcs::cam:ap-guangzhou:uin/100000000001:role/tencentcloudServiceRole/example"
 * ```
 */
export function serviceLinkedRoleId<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly roleId: string;
}): Resource<"cam:serviceLinkedRoleId"> {
  return sixSegment("qcs::cam:${region}:uin/${uin}:role/tencentcloudServiceRole/${roleId}", parts);
}

/**
 * The resource `qcs::cam::uin/${uin}:uin/${subUin}`.
 *
 * Kind `cam:user`.
 *
 * Sub-account; the CAM page writes ${uin}, ${subUin} or ${ApiUin} here.
 *
 * Source: CAM guide: resource description (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cam from "@camwright/catalog-cam";
 *
 * cam.user({ uin: "100000000001", subUin: "100000000002" }); // => "qcs::cam::uin/100000000001:uin/100000000002"
 * ```
 */
export function user<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly subUin: string;
}): Resource<"cam:user"> {
  return sixSegment("qcs::cam::uin/${uin}:uin/${subUin}", parts);
}
