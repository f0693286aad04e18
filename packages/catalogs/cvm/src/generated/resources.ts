// Generated from facts/cvm.json by `npm run generate`. Do not edit.

import { type AccountText, type RegionText, type Resource, sixSegment } from "@camwright/catalog";

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:*`.
 *
 * Kind `cvm:all`; covers `cvm:datadisk`, `cvm:eip`, `cvm:image`, `cvm:instance`, `cvm:keypair`, `cvm:placementSet`,
 * `cvm:sg`, `cvm:snapshot`, `cvm:systemdisk`, `cvm:volume`.
 *
 * Every resource of CVM of an account, in one region or in all; the examples write qcs::cvm::uin/<uin>:* for an account
 * and qcs::cvm:gz::* for a region, the latter without an account.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: tencentyun/intlcloud-documents and tencentcloudstack/terraform-provider-tencentcloud.
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.all({ region: "ap-guangzhou", uin: "100000000001" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:*"
 * ```
 */
export function all<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
}): Resource<"cvm:all" | "cvm:datadisk" | "cvm:eip" | "cvm:image" | "cvm:instance" | "cvm:keypair" | "cvm:placementSet" | "cvm:sg" | "cvm:snapshot" | "cvm:systemdisk" | "cvm:volume"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:*", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:datadisk/*`.
 *
 * Kind `cvm:datadisk`.
 *
 * Only the wildcard is documented.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: CVM authorizable resource types (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.datadisk({ region: "ap-guangzhou", uin: "100000000001" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:datadisk/*"
 * ```
 */
export function datadisk<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
}): Resource<"cvm:datadisk"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:datadisk/*", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:eip/${addressId}`.
 *
 * Kind `cvm:eip`.
 *
 * The syntax doc gives eip/* only.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: cloud.tencent.com/document/product/598/69910.
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.eip({ region: "ap-guangzhou", uin: "100000000001", addressId: "example" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:eip/example"
 * ```
 */
export function eip<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly addressId: string;
}): Resource<"cvm:eip"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:eip/${addressId}", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:image/${imageId}`.
 *
 * Kind `cvm:image`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: CVM authorizable resource types (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.image({ region: "ap-guangzhou", uin: "100000000001", imageId: "example" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:image/example"
 * ```
 */
export function image<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly imageId: string;
}): Resource<"cvm:image"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:image/${imageId}", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:instance/${instanceId}`.
 *
 * Kind `cvm:instance`.
 *
 * The doc writes the account as $account.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.instance({ region: "ap-guangzhou", uin: "100000000001", instanceId: "example" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:instance/example"
 * ```
 */
export function instance<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly instanceId: string;
}): Resource<"cvm:instance"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:instance/${instanceId}", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:keypair/${keyId}`.
 *
 * Kind `cvm:keypair`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.keypair({ region: "ap-guangzhou", uin: "100000000001", keyId: "example" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:keypair/example"
 * ```
 */
export function keypair<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly keyId: string;
}): Resource<"cvm:keypair"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:keypair/${keyId}", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/:ps/${placementSetId}`.
 *
 * Kind `cvm:placementSet`.
 *
 * Form the Terraform provider uses for tags.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * The source writes no account after `uin/`; a policy has to name one (598/10606), so `uin` is a parameter.
 *
 * Source: tencentcloudstack/terraform-provider-tencentcloud tencentcloud/services.
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.placementSet({ region: "ap-guangzhou", uin: "100000000001", placementSetId: "example" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:ps/example"
 * ```
 */
export function placementSet<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly placementSetId: string;
}): Resource<"cvm:placementSet"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:ps/${placementSetId}", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:sg/${sgId}`.
 *
 * Kind `cvm:sg`.
 *
 * Security group.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.sg({ region: "ap-guangzhou", uin: "100000000001", sgId: "example" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:sg/example"
 * ```
 */
export function sg<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly sgId: string;
}): Resource<"cvm:sg"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:sg/${sgId}", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:snapshot/${snapshotId}`.
 *
 * Kind `cvm:snapshot`.
 *
 * Also holds automatic snapshot policy ids.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: cloud.tencent.com/document/product/598/69910.
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.snapshot({ region: "ap-guangzhou", uin: "100000000001", snapshotId: "example" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:snapshot/example"
 * ```
 */
export function snapshot<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly snapshotId: string;
}): Resource<"cvm:snapshot"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:snapshot/${snapshotId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:subnet/${subnetId}`.
 *
 * Kind `vpc:subnet`.
 *
 * Other service, used by RunInstances.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.subnet({ region: "ap-guangzhou", uin: "100000000001", subnetId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:subnet/example"
 * ```
 */
export function subnet<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly subnetId: string;
}): Resource<"vpc:subnet"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:subnet/${subnetId}", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:systemdisk/*`.
 *
 * Kind `cvm:systemdisk`.
 *
 * Only the wildcard is documented.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: CVM authorizable resource types (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.systemdisk({ region: "ap-guangzhou", uin: "100000000001" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:systemdisk/*"
 * ```
 */
export function systemdisk<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
}): Resource<"cvm:systemdisk"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:systemdisk/*", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:volume/${volumeId}`.
 *
 * Kind `cvm:volume`.
 *
 * Cloud disk; ApplyDiskBackup writes it without region.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.volume({ region: "ap-guangzhou", uin: "100000000001", volumeId: "example" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:volume/example"
 * ```
 */
export function volume<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly volumeId: string;
}): Resource<"cvm:volume"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:volume/${volumeId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:vpc/${vpcId}`.
 *
 * Kind `vpc:vpc`.
 *
 * Other service, used by RunInstances.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: CVM authorization policy syntax (tencentyun/intlcloud-documents).
 *
 * ```ts
 * import * as cvm from "@camwright/catalog-cvm";
 *
 * cvm.vpc({ region: "ap-guangzhou", uin: "100000000001", vpcId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:vpc/example"
 * ```
 */
export function vpc<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly vpcId: string;
}): Resource<"vpc:vpc"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:vpc/${vpcId}", parts);
}
