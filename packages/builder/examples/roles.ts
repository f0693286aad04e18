import { allow, boundary, everything, type IdentityPolicy, ip, policy, resource } from "@camwright/builder";
import * as cdb from "@camwright/catalog-all/cdb";
import * as cam from "@camwright/catalog-cam";
import * as cos from "@camwright/catalog-cos";
import * as cvm from "@camwright/catalog-cvm";
import * as finance from "@camwright/catalog-finance";
import * as lmp from "@camwright/catalog-finance/lmp";
import * as privatedns from "@camwright/catalog-privatedns";
import * as sts from "@camwright/catalog-sts";
import * as tokenhub from "@camwright/catalog-tokenhub";
import * as vpc from "@camwright/catalog-vpc";

/** Policies about roles, of the roles of TokenHub, and permissions boundaries. */
export const roleExamples: Readonly<Record<string, IdentityPolicy>> = {
  // Assume one role.
  "cam-56da4bd83a63": policy(
    allow({ action: sts.AssumeRole, resource: sts.role({ uin: "12345", roleName: "DevOpsRole" }) }),
  ),
  "cam-c1fdba30a936": policy(
    allow({ action: sts.AssumeRole, resource: sts.role({ uin: "100001234567", roleName: "ClsBuildInRole" }) }),
  ),
  // Pass one role to a service.
  "passrole-other": policy(
    allow({ action: cam.PassRole, resource: cam.role({ uin: "123456789", roleName: "test-role1" }) }),
  ),
  // Pass any role: the page of Cloud Infinite does so.
  "cam-deafbc484bc6": policy(allow(cam.PassRole).on(everything)),
  // Look roles up.
  "cam-b43851304930": policy(allow(cam.ListAttachedRolePolicies, cam.GetRole).on(everything)),
  // Pay for one product.
  "cam-e774b61c34ef": policy(allow(finance.like("*")).on(finance.product({ serviceType: "dts" }))),

  QcloudAccessForTokenhubRoleInBatchInference: policy(
    allow({
      action: [
        cos.AbortMultipartUpload,
        cos.DeleteMultipleObjects,
        cos.DeleteObject,
        cos.GetBucket,
        cos.GetObject,
        cos.HeadBucket,
        cos.HeadObject,
        cos.ListMultipartUploads,
        cos.PutBucket,
        cos.PutObject,
        cos.ListParts,
        cos.UploadPart,
        cos.UploadPartCopy,
        cos.PutObjectCopy,
        cos.InitiateMultipartUpload,
        cos.CompleteMultipartUpload,
      ],
      resource: everything,
    }),
  ),
  QcloudAccessForTokenhubRoleInInternalAccess: policy(
    allow({
      action: [
        privatedns.ModifyPrivateZoneVpc,
        privatedns.ModifyPrivateZone,
        privatedns.DeletePrivateZoneRecord,
        privatedns.ModifyPrivateZoneRecord,
        privatedns.CreatePrivateZoneRecord,
        privatedns.CreatePrivateZone,
        vpc.CreateVpcEndPoint,
        vpc.DeleteVpcEndPoint,
        vpc.CheckVpcEndPointServiceExist,
        privatedns.AddSpecifyPrivateZoneVpc,
        privatedns.DescribePrivateZoneList,
        privatedns.DeletePrivateZone,
        privatedns.DescribePrivateZoneRecordList,
        privatedns.DeleteSpecifyPrivateZoneVpc,
        vpc.DescribeVpcEndPoint,
        vpc.DescribeVpcs,
        vpc.DescribeSubnets,
      ],
      resource: everything,
    }),
  ),
  QcloudAccessForTokenPlanEntRoleInFinance: policy(allow(finance.trade).on(tokenhub.all, lmp.all)),

  // Boundaries (CAM guide, permissions boundary): databases and instances, from two networks; one instance.
  "boundary-in": boundary(
    allow({ action: cdb.like("*"), resource: [everything], when: [ip("10.217.182.3/24", "111.21.33.72/24")] }),
  ),
  "boundary-grants-nothing": boundary(
    allow({ action: cvm.like("*"), resource: [everything], when: [ip("10.217.182.3/24", "111.21.33.72/24")] }),
  ),
  "cam-b7f255843a37": boundary(allow(cvm.like("*")).on(resource("qcs::cvm:gz::instance/ins-1"))),
};
