// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import type { LegacyServicePrincipal, RoleNaming } from "../role-naming.js";

/** How the documented names are built, with the exceptions. No name of this package is derived from it. */
export const roleNaming: RoleNaming = {
  serviceLinkedRoleName: "<Product>_QCSLinkedRoleIn<Feature>; exceptions: VOD_LogToCLS, TIC_QCSLinkedRole, TRTC_QCSLinkedRoleIntrtcCloudRecording. Product casing varies (TokenHub, DBBRAIN, CDB, cosCkafka). CreateServiceLinkedRole can add a CustomSuffix.",
  serviceLinkedRolePrincipal: "<feature>.<product>.cloud.tencent.com, mostly the feature in lower case; DBLog, RedisAutonomy, COSAcc.COS and sendSSLcertificate keep capitals. Some sit under another product (tokenhublog.cls, tokenhublog.waf), some lack a feature (privatedns.cloud.tencent.com, privatedns.qcloud.com) or a product (httpdnslog). Several TKE and TEM roles trust cvm.qcloud.com as well.",
  serviceRoleName: "<Product>_QCSRole or <Product>_QcsRole; both spellings occur for one product (CVM_QcsRole, CVM_QCSRole).",
  serviceRolePrincipal: "<product>.qcloud.com or <product>.cloud.tencent.com; SCF uses service-scf.qcloud.com, TKE ccs.qcloud.com.",
  policyName: "QcloudAccessFor<Product>LinkedRoleIn<Feature> for most service-linked roles; TokenHub drops 'Linked' and lower-cases the h (QcloudAccessForTokenhubRoleIn...), Token Plan uses QcloudAccessForTokenPlanEntRoleInFinance; service roles use QcloudAccessFor<Product>Role[In<Feature>]; CLS_QcsRole uses Qcloud<Target>AccessForCLSRole.",
  passRoleResource: "qcs::cam::uin/${OwnerUin}:roleName/<service role> and qcs::cam::uin/${OwnerUin}:role/tencentcloudServiceRoleName/<service-linked role>",
  roleTypes: ["user", "system", "service_linked"],
};

/** Service principals of an older list (598/19447). */
export const legacyServicePrincipals: readonly LegacyServicePrincipal[] = [
  {
    principal: "cdb.qcloud.com",
    product: "CDB",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "icm.tencent.comIEG",
    product: "ICM",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "mts.tencent.com",
    product: "MTS",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "cls.cloud.tencent.com",
    product: "CLS",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "cls.qcloud.com",
    product: "CLS",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "cloudaudit.cloud.tencent.com",
    product: "CloudAudit",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "mongodb.qcloud.com",
    product: "MongoDB",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "ccs.qcloud.com",
    product: "TKE",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "cvm.qcloud.com",
    product: "CVM",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "cos.qcloud.com",
    product: "COS",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "qco.qcloud.com",
    product: "QCO",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "ckafka.qcloud.com",
    product: "CKafka",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "scf.qcloud.com",
    product: "SCF",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "tcb.cloud.tencent.com",
    product: "TCB",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "tsf.qcloud.com",
    product: "TSF",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "tss.qcloud.com",
    product: "TSS",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "iotcloud.qcloud.com",
    product: "IotHub",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "ieg_port_scan.tencent.com",
    product: "ieg_port_scan",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "zhiyun.cloud.tencent.com",
    product: "zhiyun",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "cge.cloud.tencent.com",
    product: "cge",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "aegis.qcloud.com",
    product: "aegis",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "apigateway.qcloud.com",
    product: "API Gateway",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
  {
    principal: "baas.qq.com",
    product: "TBaaS",
    source: {
      title: "Older list of role entities",
      ref: "cloud.tencent.com/document/product/598/19447",
      date: "undated",
    },
  },
];
