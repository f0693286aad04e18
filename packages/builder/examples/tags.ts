import {
  allOf,
  allow,
  anyOf,
  type BucketPolicy,
  bucketPolicy,
  everything,
  type IdentityPolicy,
  policy,
  stringEqual,
  tag,
  user,
  variable,
} from "@camwright/builder";
import { tag as olderTag, requestTag, resourceTag } from "@camwright/catalog/global";
import * as cam from "@camwright/catalog-cam";
import * as cos from "@camwright/catalog-cos";
import * as cvm from "@camwright/catalog-cvm";
import * as sts from "@camwright/catalog-sts";
import * as tagging from "@camwright/catalog-tag";
import * as vpc from "@camwright/catalog-vpc";

/** Authorization by tags: of the resource, of the request and of the caller. */
export const tagExamples: Readonly<Record<string, BucketPolicy | IdentityPolicy>> = {
  // List the buckets with a tag.
  "cam-c36fd4f81983": policy(allow(cos.GetService).on(everything).when(tag.resource("key", "value"))),
  // Look tags up.
  "cam-112d432235bf": policy(
    allow({ action: [tagging.GetResourceTags, tagging.GetResourcesByTags, tagging.GetTags], resource: [everything] }),
  ),
  // Restart instances with a tag, by the older name of the key.
  "cam-3da17f145f3d": policy(
    allow(cvm.RebootInstances)
      .on(everything)
      .when(anyOf(stringEqual(olderTag, "tes1t&test1"))),
  ),
  // Networks of an application; without a qualifier, as this Terraform module has it.
  "cam-d9f902ae6a35": policy(
    allow({ action: vpc.like("*"), resource: [everything], when: [stringEqual(resourceTag, "app&app2")] }),
  ),
  // Create buckets with two tags and no other; the request must name them.
  "cam-a1b5a5b6930c": bucketPolicy(
    allow({
      principal: user({ account: "100000000001", uin: "100000000002" }),
      action: cos.PutBucket,
      resource: everything,
      when: [allOf(stringEqual(requestTag, "a&b", "c&d"))],
    }),
  ),
  // Assume the roles of the caller's own games.
  "cam-7192504a20bf": policy(
    allow(sts.AssumeRole).on(everything).when(tag.resource("game", variable.principalTagValue)),
    allow({ action: [cam.action("ListUserTags"), cam.action("ListLoginRoles")], resource: [everything] }),
  ),
  // Instances of the caller's own projects.
  "cam-73531986c87e": policy(
    allow(cvm.like("*")).on(everything).when(tag.request("game-project", variable.principalTagKey)),
    allow(cvm.like("*")).on(everything).when(tag.resource("game-project", variable.principalTagKey)),
    allow({
      action: [
        vpc.DescribeVpcEx,
        vpc.DescribeSubnetEx,
        vpc.DescribeNetworkInterfaces,
        cvm.DescribeDiskSecurityConfigurations,
        cvm.DescribeCbsStorages,
        tagging.DescribeTagKeys,
        tagging.DescribeTagValues,
      ],
      resource: [everything],
    }),
  ),
};
