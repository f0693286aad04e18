/* oxlint-disable vitest/expect-expect -- the `@ts-expect-error` lines are the assertions */
import * as asr from "@camwright/catalog-asr";
import * as cam from "@camwright/catalog-cam";
import * as cos from "@camwright/catalog-cos";
import * as cvm from "@camwright/catalog-cvm";
import * as finance from "@camwright/catalog-finance";
import * as lmp from "@camwright/catalog-finance/lmp";
import * as sts from "@camwright/catalog-sts";
import * as tag from "@camwright/catalog-tag";
import * as tokenhub from "@camwright/catalog-tokenhub";
import * as vpc from "@camwright/catalog-vpc";
import { describe, expectTypeOf, it } from "vitest";
import { allow, everything, numericLessThan, stringEqual, type Uncovered } from "../src/index.js";

const bucket = { region: "ap-guangzhou", appid: "1250000000", bucket: "docs-1250000000" };
const uin = "100000000001";

describe("the generated catalogs", () => {
  it("carry their kinds through a resource call inside a statement", () => {
    allow({ action: cos.GetObject, resource: cos.object({ ...bucket, key: "a/*" }) });
    allow({ action: [cos.PutBucket, cos.GetObject], resource: [cos.bucketContents(bucket)] });
    allow({ action: [cos.PutBucket, cos.GetObject], resource: cos.object({ ...bucket, key: "*" }) });
    allow(finance.trade).on(tokenhub.all, lmp.all);
    allow({ action: asr.CreateAsrVocab, resource: asr.vocab({ uin, vocabId: "*" }) });
    allow({ action: cos.GetService, resource: everything });
    // @ts-expect-error an object below a directory is no bucket
    allow({ action: cos.PutBucket, resource: cos.object({ ...bucket, key: "a/*" }) });
    // @ts-expect-error the same in the staged form
    allow(cos.PutBucket).on(cos.object({ ...bucket, key: "a/*" }));
    // @ts-expect-error a list does not hide it
    allow({ action: [cos.GetObject, cos.PutBucket], resource: [cos.object({ ...bucket, key: "a" })] });
    // @ts-expect-error a bucket is no object
    allow({ action: cos.GetObject, resource: cos.bucket(bucket) });
    // @ts-expect-error operation level
    allow({ action: cos.GetService, resource: cos.regionBuckets({ appid: "1250000000" }) });
    // @ts-expect-error a model is no product to pay for
    allow({ action: finance.trade, resource: asr.model({ uin, modelId: "*" }) });
    // @ts-expect-error no subnet
    allow({ action: vpc.CreateSubnet, resource: asr.model({ uin, modelId: "*" }) });
  });

  it("take a resource from the catalog of another product", () => {
    const region = "ap-guangzhou";
    allow({ action: sts.AssumeRole, resource: [sts.role({ uin, roleName: "a" }), cam.role({ uin, roleName: "b" })] });
    allow({ action: cvm.RunInstances, resource: vpc.subnet({ region, uin, subnetId: "*" }) });
    allow({ action: cvm.AssociateAddress, resource: vpc.eipCvm({ region, uin }) });
    allow({ action: vpc.AttachNetworkInterface, resource: cvm.instance({ region, uin, instanceId: "ins-1" }) });
    // @ts-expect-error a service-linked role is no role to assume
    allow({ action: sts.AssumeRole, resource: cam.serviceLinkedRole({ uin, roleName: "a" }) });
    // @ts-expect-error an instance is not started through its disk
    allow({ action: cvm.StartInstances, resource: cvm.volume({ region, uin, volumeId: "disk-1" }) });
  });

  it("hand roles to services by name only, and give keys to users", () => {
    const { PassRole, CreateAccessKey, ListPolicies } = cam;
    allow(PassRole).on(cam.role({ uin, roleName: "a" }), cam.serviceLinkedRole({ uin, roleName: "b" }));
    allow({ action: PassRole, resource: cam.roleId({ uin, roleId: "*" }) });
    allow({ action: CreateAccessKey, resource: [cam.user({ uin, subUin: "*" }), cam.root({ uin })] });
    allow({ action: ListPolicies, resource: cam.policy({ uin, policyId: "*" }) });
    // @ts-expect-error no document scopes it to the id of a role
    allow({ action: PassRole, resource: cam.roleId({ uin, roleId: "4611686018427397919" }) });
    // @ts-expect-error operation level
    allow({ action: tag.AttachResourcesTag, resource: cvm.instance({ uin, instanceId: "*" }) });
  });

  it("name the guilty action", () => {
    type Actions = typeof cos.GetObject | typeof cos.PutBucket | typeof cos.GetService;
    expectTypeOf<Uncovered<Actions, "cos:object">>().toEqualTypeOf<"cos:PutBucket" | "cos:GetService">();
  });

  it("carry the types of their condition keys", () => {
    stringEqual(cos.prefix, "a");
    numericLessThan(cos.contentLength, 1024);
    // @ts-expect-error a length is a number
    stringEqual(cos.contentLength, "1024");
  });
});
