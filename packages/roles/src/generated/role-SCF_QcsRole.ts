// Generated from facts/service-roles.json by `npm run generate`. Do not edit.

import { action, allow, everything, policy } from "@camwright/builder";
import * as cos from "@camwright/catalog-cos";
import { type DocumentedRole, documentedRole } from "../documented-role.js";

/**
 * The service role `SCF_QcsRole` of Serverless Cloud Function. Default role SCF uses to set up triggers and read code
 * packages.
 *
 * Also the default execution role entity. An older CAM list gives scf.qcloud.com as the SCF principal.
 *
 * Sources: SCF roles (intlcloud-documents yehe_doc/微服务和Serverless/无服务器云函数/操作指南/权限管理/角色与策略_intl_en.md); SCF policy
 * syntax (intlcloud-documents yehe_doc/微服务和Serverless/无服务器云函数/操作指南/权限管理/SCF 策略语法_intl_en.md).
 */
export const SCF_QcsRole: DocumentedRole = documentedRole({
  product: "Serverless Cloud Function",
  name: "SCF_QcsRole",
  kind: "service role",
  roleEntity: ["service-scf.qcloud.com"],
  trustBasis: "derived",
  useCase: "Default role SCF uses to set up triggers and read code packages.",
  useCaseBasis: "document",
  policies: [
    {
      name: "QcloudAccessForScfRole",
      extent: "full",
      policy: policy(
        allow({
          action: [
            action("cos:GetBucket*"),
            cos.HeadBucket,
            action("cos:PutBucket*"),
            action("apigw:*"),
            action("cls:*"),
            action("cos:List*"),
            action("cos:Get*"),
            action("cos:Head*"),
            cos.OptionsObject,
            action("cmqqueue:*"),
            action("cmqtopic:*"),
            action("ckafka:List*"),
            action("ckafka:Describe*"),
            action("ckafka:AddRoute"),
            action("ckafka:CreateRoute"),
          ],
          resource: everything,
        }),
      ),
      listedActions: null,
      listedResource: null,
      note: null,
    },
  ],
  sources: [
    {
      title: "SCF roles",
      ref: "intlcloud-documents yehe_doc/微服务和Serverless/无服务器云函数/操作指南/权限管理/角色与策略_intl_en.md",
      date: "2023-02-01",
    },
    {
      title: "SCF policy syntax",
      ref: "intlcloud-documents yehe_doc/微服务和Serverless/无服务器云函数/操作指南/权限管理/SCF 策略语法_intl_en.md",
      date: "2021-07-13",
    },
  ],
  notes: "Also the default execution role entity. An older CAM list gives scf.qcloud.com as the SCF principal.",
});
