import { allow, deny, everything, type IdentityPolicy, policy, resource } from "@camwright/builder";
import * as cvm from "@camwright/catalog-cvm";
import * as finance from "@camwright/catalog-finance";

const everyOperation = cvm.like("*");
const payment = finance.product({ serviceType: "cvm" });

/** The examples of the CVM page on access management, and of CAM's cases about CVM. */
export const cvmExamples: Readonly<Record<string, IdentityPolicy>> = {
  // All operations, with and without paying for them.
  "cam-a84625125e84": policy(allow(everyOperation).on(everything), allow(finance.like("*")).on(payment)),
  "cam-6351eacc8fc6": policy(allow(everyOperation).on(everything), deny(finance.like("*")).on(payment)),
  // Read only.
  "cam-3991b44e1b1a": policy(allow(cvm.like("Describe*"), cvm.like("Inquiry*")).on(everything)),
  // Cloud disks.
  "cam-d0a05f3ea290": policy(
    allow({
      action: [
        cvm.CreateCbsStorages,
        cvm.AttachCbsStorages,
        cvm.DetachCbsStorages,
        cvm.ModifyCbsStorageAttributes,
        cvm.DescribeCbsStorages,
        cvm.DescribeInstancesCbsNum,
        cvm.RenewCbsStorage,
        cvm.ResizeCbsStorage,
      ],
      resource: everything,
    }),
  ),
  "cam-421eb01430ad": policy(
    allow({
      action: [
        cvm.CreateCbsStorages,
        cvm.AttachCbsStorages,
        cvm.DetachCbsStorages,
        cvm.ModifyCbsStorageAttributes,
        cvm.DescribeCbsStorages,
      ],
      resource: cvm.all({ uin: "1410643447" }),
    }),
  ),
  // Security groups.
  "cam-1cffd9d80e04": policy(allow(cvm.DeleteSecurityGroup, cvm.CreateSecurityGroup).on(everything)),
  "cam-eb81c9c06e3a": policy(
    allow(cvm.ModifySecurityGroupPolicy, cvm.CreateSecurityGroupPolicy, cvm.DeleteSecurityGroupPolicy).on(everything),
  ),
  // Elastic IP addresses.
  "cam-b58b33f469c6": policy(allow(cvm.DescribeAddresses, cvm.AllocateAddresses, cvm.AssociateAddress).on(everything)),
  // Two instances. The resources leave out the account, which the catalog's function asks for.
  "cam-80f0b4388624": policy(
    allow(cvm.DescribeInstances).on(
      resource("qcs::cvm:gz::instance/ins-xxx1"),
      resource("qcs::cvm:gz::instance/ins-xxx2"),
    ),
  ),
};
