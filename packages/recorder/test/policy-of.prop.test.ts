import { catalog as cos } from "@camwright/catalog-cos/metadata";
import { catalog as cvm } from "@camwright/catalog-cvm/metadata";
import { catalog as vpc } from "@camwright/catalog-vpc/metadata";
import type { Policy } from "@camwright/core";
import { compile } from "@camwright/evaluator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { methods } from "../src/cos/methods.js";
import { type Call, cosSdk, joinRecordings, policyOf, type Recording, tencentCloudSdk } from "../src/index.js";

const account = { uin: "100000000001", appid: "1250000000" };
const principal = { type: "user", ownerUin: account.uin, uin: "100000000002", appId: account.appid } as const;

const id = fc.oneof(
  fc.constantFrom("ins-1", "ins-2", "a", "reports/", "a*", "*", "${uin}", "a\nb", "prefix//1250000000/docs/a", ""),
  fc.string(),
);
// No short names such as `gz`: they are another spelling of a region, and two spellings are two regions to the recorder.
const region = fc.constantFrom("ap-guangzhou", "ap-beijing", "accelerate", "", "A:B");
const bucket = fc.constantFrom("docs-1250000000", "photos-1250000000", "docs", "*", " -1");
const fields = "InstanceId InstanceIds VpcId SubnetId ImageId DiskIds SecurityGroupIds KeyIds AddressId".split(" ");

const request = fc.dictionary(fc.constantFrom(...fields), fc.oneof(id, fc.array(id, { maxLength: 3 })), {
  noNullPrototype: true,
});
const apiCall = fc
  .tuple(fc.constantFrom(cvm, vpc), fc.nat(), request, region)
  .map(([catalog, index, params, name]): Recording => {
    const { name: method = "" } = catalog.actions[index % catalog.actions.length] ?? {};
    const read = tencentCloudSdk({ catalog, account });
    return read({ client: { region: name }, method, args: [params] });
  });

const copySource = fc
  .tuple(bucket, id)
  .map(([name, key]) => `${name}.cos.ap-guangzhou.myqcloud.com/${encodeURI(key.replaceAll(/[\ud800-\udfff]/g, ""))}`);
const cosCall = fc
  .record({
    method: fc.constantFrom(...Object.keys(methods)),
    params: fc.record(
      {
        Bucket: bucket,
        Region: region,
        Key: id,
        Prefix: id,
        CopySource: copySource,
        Objects: fc.array(fc.record({ Key: id }), { maxLength: 3 }),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  })
  .map(({ method, params }): Recording => cosSdk({ catalog: cos })({ client: {}, method, args: [params] }));

const recordings = fc.array(fc.oneof(apiCall, cosCall), { minLength: 1, maxLength: 12 });

/** A call of an account that is not known is asked about as one of the caller's own. */
const own = (resource: string): string =>
  resource.replace(":uid/*:", `:uid/${account.appid}:`).replace(":uin/*:", `:uin/${account.uin}:`);

const allows = (policy: Policy): ((call: Call) => boolean) => {
  const decide = compile({ identity: [policy] });
  return ({ action, resources }) =>
    decide({ principal, action, resource: resources.map(own), context: {} }).decision === "allow";
};

/** Policies that lack one statement, or one resource of one. */
const smaller = (policy: Policy): readonly Policy[] =>
  policy.statement.flatMap((statement, at) => {
    const others = policy.statement.filter((_, index) => index !== at);
    const lists = statement.resource === "*" || statement.resource === undefined ? [] : statement.resource;
    const cut = lists.map((resource) => ({ ...statement, resource: lists.filter((each) => each !== resource) }));
    return [others, ...cut.map((each) => [...others, each])].map((left): Policy => ({ ...policy, statement: left }));
  });

describe("any recorded calls", () => {
  it("are allowed by their policy", () => {
    fc.assert(
      fc.property(recordings, (list) => {
        const { calls } = joinRecordings(list);
        const { policy } = policyOf(...list);
        expect(policy === undefined).toBe(calls.length === 0);
        expect(calls.filter((call) => policy === undefined || !allows(policy)(call))).toEqual([]);
      }),
    );
  });

  it("are not all allowed without one of its statements, or one of its resources", () => {
    fc.assert(
      fc.property(recordings, (list) => {
        const { policy } = policyOf(...list);
        const { calls } = joinRecordings(list);
        for (const less of policy === undefined ? [] : smaller(policy)) {
          expect([less, calls.every(allows(less))]).toEqual([less, false]);
        }
      }),
    );
  });

  it("give the same policy in another order", () => {
    fc.assert(
      fc.property(
        recordings.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, other]) => {
          expect(policyOf(...list).policy).toEqual(policyOf(...other).policy);
        },
      ),
    );
  });

  it("have a note for each star that neither the call nor the documents name", () => {
    // Where `bucketContents` is a documented type, its star is part of the form.
    const starred = cos.actions.filter(({ resourceTypes }) => resourceTypes.includes("bucketContents"));
    const documented = new Set(starred.map(({ name }) => `cos:${name}`));
    fc.assert(
      fc.property(cosCall, ({ calls, notes }) => {
        for (const { action, resources } of calls.filter((call) => !documented.has(call.action))) {
          const isWide = resources.some((resource) => resource.includes("*") && resource !== "*");
          const isNoted = notes.some(({ effect, subject }) => effect === "wider" && subject === action);
          expect([action, !isWide || isNoted]).toEqual([action, true]);
        }
      }),
    );
  });
});
