// Generated from facts/vpc.json by `npm run generate`. Do not edit.

import { type AccountText, type RegionText, type Resource, sixSegment } from "@camwright/catalog";

/**
 * The resource `qcs::vpc::uin/${uin}:address/${addressTemplateId}`.
 *
 * Kind `vpc:addressTemplate`.
 *
 * No region segment.
 *
 * Source: cloud.tencent.com/document/product/598/98194.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.addressTemplate({ uin: "100000000001", addressTemplateId: "example" }); // => "qcs::vpc::uin/100000000001:address/example"
 * ```
 */
export function addressTemplate<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly addressTemplateId: string;
}): Resource<"vpc:addressTemplate"> {
  return sixSegment("qcs::vpc::uin/${uin}:address/${addressTemplateId}", parts);
}

/**
 * The resource `qcs::vpc::uin/${uin}:addressGroup/${addressTemplateGroupId}`.
 *
 * Kind `vpc:addressTemplateGroup`.
 *
 * No region segment.
 *
 * Source: cloud.tencent.com/document/product/598/98194.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.addressTemplateGroup({ uin: "100000000001", addressTemplateGroupId: "example" }); // => "qcs::vpc::uin/100000000001:addressGroup/example"
 * ```
 */
export function addressTemplateGroup<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly addressTemplateGroupId: string;
}): Resource<"vpc:addressTemplateGroup"> {
  return sixSegment("qcs::vpc::uin/${uin}:addressGroup/${addressTemplateGroupId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:bwp/${bandwidthPackageId}`.
 *
 * Kind `vpc:bandwidthPackage`.
 *
 * An older version of "CAM-Enabled API: Virtual Private Cloud (first rows only; en, ko, zh)" leaves the region empty.
 * The Terraform provider also tags bandwidthPackage/.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: cloud.tencent.com/document/product/598/98194.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.bandwidthPackage({ region: "ap-guangzhou", uin: "100000000001", bandwidthPackageId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:bwp/example"
 * ```
 */
export function bandwidthPackage<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly bandwidthPackageId: string;
}): Resource<"vpc:bandwidthPackage"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:bwp/${bandwidthPackageId}", parts);
}

/**
 * The resource `qcs::vpc::uin/${uin}:ccn/${ccnId}`.
 *
 * Kind `vpc:ccn`.
 *
 * No region segment.
 *
 * Source: document/product/598/57179.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.ccn({ uin: "100000000001", ccnId: "example" }); // => "qcs::vpc::uin/100000000001:ccn/example"
 * ```
 */
export function ccn<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly ccnId: string;
}): Resource<"vpc:ccn"> {
  return sixSegment("qcs::vpc::uin/${uin}:ccn/${ccnId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:cgw/${userGwId}`.
 *
 * Kind `vpc:customerGateway`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.customerGateway({ region: "ap-guangzhou", uin: "100000000001", userGwId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:cgw/example"
 * ```
 */
export function customerGateway<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly userGwId: string;
}): Resource<"vpc:customerGateway"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:cgw/${userGwId}", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:instance/${instanceId}`.
 *
 * Kind `cvm:instance`.
 *
 * Resource of the cvm service that some vpc actions also check.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.cvmInstance({ region: "ap-guangzhou", uin: "100000000001", instanceId: "example" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:instance/example"
 * ```
 */
export function cvmInstance<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly instanceId: string;
}): Resource<"cvm:instance"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:instance/${instanceId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:dcg/${directConnectGatewayId}`.
 *
 * Kind `vpc:directConnectGateway`.
 *
 * S1 misspells some rows as qcs::vpc$region (colon missing).
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.directConnectGateway({ region: "ap-guangzhou", uin: "100000000001", directConnectGatewayId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:dcg/example"
 * ```
 */
export function directConnectGateway<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly directConnectGatewayId: string;
}): Resource<"vpc:directConnectGateway"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:dcg/${directConnectGatewayId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:eip/${eipId}`.
 *
 * Kind `vpc:eip`.
 *
 * See eip_cvm: the VPC product documents describe EIPs under the cvm service.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: cloud.tencent.com/document/product/598/98194.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.eip({ region: "ap-guangzhou", uin: "100000000001", eipId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:eip/example"
 * ```
 */
export function eip<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly eipId: string;
}): Resource<"vpc:eip"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:eip/${eipId}", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:eip/*`.
 *
 * Kind `cvm:eip`.
 *
 * Described under the cvm service, wildcard only.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/35499.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.eipCvm({ region: "ap-guangzhou", uin: "100000000001" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:eip/*"
 * ```
 */
export function eipCvm<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
}): Resource<"cvm:eip"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:eip/*", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:eipv6/${addressId}`.
 *
 * Kind `vpc:elasticIpv6`.
 *
 * Path attested only as a tag resource name in the official Terraform provider, not in an authorization document.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: github tencentcloudstack/terraform-provider-tencentcloud commit f6970a9.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.elasticIpv6({ region: "ap-guangzhou", uin: "100000000001", addressId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:eipv6/example"
 * ```
 */
export function elasticIpv6<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly addressId: string;
}): Resource<"vpc:elasticIpv6"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:eipv6/${addressId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:vpcsvc/${endPointServiceId}`.
 *
 * Kind `vpc:endpointService`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/598/57179.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.endpointService({ region: "ap-guangzhou", uin: "100000000001", endPointServiceId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:vpcsvc/example"
 * ```
 */
export function endpointService<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly endPointServiceId: string;
}): Resource<"vpc:endpointService"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:vpcsvc/${endPointServiceId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:eni/${networkInterfaceId}`.
 *
 * Kind `vpc:eni`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.eni({ region: "ap-guangzhou", uin: "100000000001", networkInterfaceId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:eni/example"
 * ```
 */
export function eni<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly networkInterfaceId: string;
}): Resource<"vpc:eni"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:eni/${networkInterfaceId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:fl/${flowLogId}`.
 *
 * Kind `vpc:flowLog`.
 *
 * Path attested only as a tag resource name in the official Terraform provider, not in an authorization document.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: github tencentcloudstack/terraform-provider-tencentcloud commit f6970a9.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.flowLog({ region: "ap-guangzhou", uin: "100000000001", flowLogId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:fl/example"
 * ```
 */
export function flowLog<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly flowLogId: string;
}): Resource<"vpc:flowLog"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:fl/${flowLogId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:nat/${natGatewayId}`.
 *
 * Kind `vpc:natGateway`.
 *
 * S6 uses the same nat/ path.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.natGateway({ region: "ap-guangzhou", uin: "100000000001", natGatewayId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:nat/example"
 * ```
 */
export function natGateway<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly natGatewayId: string;
}): Resource<"vpc:natGateway"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:nat/${natGatewayId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:netd/${netDetectId}`.
 *
 * Kind `vpc:netDetect`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/598/57179.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.netDetect({ region: "ap-guangzhou", uin: "100000000001", netDetectId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:netd/example"
 * ```
 */
export function netDetect<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly netDetectId: string;
}): Resource<"vpc:netDetect"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:netd/${netDetectId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:acl/${networkAclId}`.
 *
 * Kind `vpc:networkAcl`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.networkAcl({ region: "ap-guangzhou", uin: "100000000001", networkAclId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:acl/example"
 * ```
 */
export function networkAcl<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly networkAclId: string;
}): Resource<"vpc:networkAcl"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:acl/${networkAclId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:pcx/${peeringConnectionId}`.
 *
 * Kind `vpc:peeringConnection`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.peeringConnection({ region: "ap-guangzhou", uin: "100000000001", peeringConnectionId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:pcx/example"
 * ```
 */
export function peeringConnection<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly peeringConnectionId: string;
}): Resource<"vpc:peeringConnection"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:pcx/${peeringConnectionId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:intranat/${intranatId}`.
 *
 * Kind `vpc:privateNatGateway`.
 *
 * The header of "Private NAT gateway: access management (first rows only)" also describes instances as nat/, but every
 * API row uses intranat/.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: cloud.tencent.com/document/product/552/97542.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.privateNatGateway({ region: "ap-guangzhou", uin: "100000000001", intranatId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:intranat/example"
 * ```
 */
export function privateNatGateway<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly intranatId: string;
}): Resource<"vpc:privateNatGateway"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:intranat/${intranatId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:rsvip/${reserveIpId}`.
 *
 * Kind `vpc:reservedIp`.
 *
 * Path attested only as a tag resource name in the official Terraform provider, not in an authorization document.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: github tencentcloudstack/terraform-provider-tencentcloud commit f6970a9.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.reservedIp({ region: "ap-guangzhou", uin: "100000000001", reserveIpId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:rsvip/example"
 * ```
 */
export function reservedIp<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly reserveIpId: string;
}): Resource<"vpc:reservedIp"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:rsvip/${reserveIpId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:rtb/${routeTableId}`.
 *
 * Kind `vpc:routeTable`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.routeTable({ region: "ap-guangzhou", uin: "100000000001", routeTableId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:rtb/example"
 * ```
 */
export function routeTable<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly routeTableId: string;
}): Resource<"vpc:routeTable"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:rtb/${routeTableId}", parts);
}

/**
 * The resource `qcs::cvm:${region}:uin/${uin}:sg/${sgId}`.
 *
 * Kind `cvm:sg`.
 *
 * Described under the cvm service; no vpc action row names it in the text available.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/35499.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.securityGroup({ region: "ap-guangzhou", uin: "100000000001", sgId: "example" }); // => "qcs::cvm:ap-guangzhou:uin/100000000001:sg/example"
 * ```
 */
export function securityGroup<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly sgId: string;
}): Resource<"cvm:sg"> {
  return sixSegment("qcs::cvm:${region}:uin/${uin}:sg/${sgId}", parts);
}

/**
 * The resource `qcs::vpc::uin/${uin}:service/${serviceTemplateId}`.
 *
 * Kind `vpc:serviceTemplate`.
 *
 * No region segment.
 *
 * Source: cloud.tencent.com/document/product/598/98194.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.serviceTemplate({ uin: "100000000001", serviceTemplateId: "example" }); // => "qcs::vpc::uin/100000000001:service/example"
 * ```
 */
export function serviceTemplate<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly serviceTemplateId: string;
}): Resource<"vpc:serviceTemplate"> {
  return sixSegment("qcs::vpc::uin/${uin}:service/${serviceTemplateId}", parts);
}

/**
 * The resource `qcs::vpc::uin/${uin}:serviceGroup/${serviceTemplateGroupId}`.
 *
 * Kind `vpc:serviceTemplateGroup`.
 *
 * No region segment.
 *
 * Source: cloud.tencent.com/document/product/598/98194.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.serviceTemplateGroup({ uin: "100000000001", serviceTemplateGroupId: "example" }); // => "qcs::vpc::uin/100000000001:serviceGroup/example"
 * ```
 */
export function serviceTemplateGroup<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly serviceTemplateGroupId: string;
}): Resource<"vpc:serviceTemplateGroup"> {
  return sixSegment("qcs::vpc::uin/${uin}:serviceGroup/${serviceTemplateGroupId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:vpnc/${sslVpnClientId}`.
 *
 * Kind `vpc:sslVpnClient`.
 *
 * Path attested only as a tag resource name in the official Terraform provider, not in an authorization document.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: github tencentcloudstack/terraform-provider-tencentcloud commit f6970a9.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.sslVpnClient({ region: "ap-guangzhou", uin: "100000000001", sslVpnClientId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:vpnc/example"
 * ```
 */
export function sslVpnClient<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly sslVpnClientId: string;
}): Resource<"vpc:sslVpnClient"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:vpnc/${sslVpnClientId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:vpns/${sslVpnServerId}`.
 *
 * Kind `vpc:sslVpnServer`.
 *
 * Path attested only as a tag resource name in the official Terraform provider, not in an authorization document.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: github tencentcloudstack/terraform-provider-tencentcloud commit f6970a9.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.sslVpnServer({ region: "ap-guangzhou", uin: "100000000001", sslVpnServerId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:vpns/example"
 * ```
 */
export function sslVpnServer<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly sslVpnServerId: string;
}): Resource<"vpc:sslVpnServer"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:vpns/${sslVpnServerId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:subnet/${subnetId}`.
 *
 * Kind `vpc:subnet`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.subnet({ region: "ap-guangzhou", uin: "100000000001", subnetId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:subnet/example"
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
 * The resource `qcs::vpc:${region}:uin/${uin}:vpc/${vpcId}`.
 *
 * Kind `vpc:vpc`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.vpc({ region: "ap-guangzhou", uin: "100000000001", vpcId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:vpc/example"
 * ```
 */
export function vpc<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly vpcId: string;
}): Resource<"vpc:vpc"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:vpc/${vpcId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:vpngw/${vpnGwId}`.
 *
 * Kind `vpc:vpnGateway`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.vpnGateway({ region: "ap-guangzhou", uin: "100000000001", vpnGwId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:vpngw/example"
 * ```
 */
export function vpnGateway<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly vpnGwId: string;
}): Resource<"vpc:vpnGateway"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:vpngw/${vpnGwId}", parts);
}

/**
 * The resource `qcs::vpc:${region}:uin/${uin}:vpnx/${vpnConnId}`.
 *
 * Kind `vpc:vpnTunnel`.
 *
 * `region` may be left out: an empty region means all regions (598/10606).
 *
 * Source: document/product/215/31862.
 *
 * ```ts
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * vpc.vpnTunnel({ region: "ap-guangzhou", uin: "100000000001", vpnConnId: "example" }); // => "qcs::vpc:ap-guangzhou:uin/100000000001:vpnx/example"
 * ```
 */
export function vpnTunnel<const Region extends string, const Uin extends string>(parts: {
  readonly region?: (Region & RegionText<Region>) | undefined;
  readonly uin: Uin & AccountText<Uin>;
  readonly vpnConnId: string;
}): Resource<"vpc:vpnTunnel"> {
  return sixSegment("qcs::vpc:${region}:uin/${uin}:vpnx/${vpnConnId}", parts);
}
