import { allow, policy } from "@camwright/builder";
import { requirementsOf, requires } from "@camwright/catalog/requires";
import * as cos from "@camwright/catalog-cos";
import { catalog } from "@camwright/catalog-cos/metadata";
import { encodePolicy } from "@camwright/core";
import { compile } from "@camwright/evaluator";
import { decideInParallel } from "@camwright/parallel";
import { cosSdk, policyOf, record } from "@camwright/recorder";

const objects = cos.object({
  region: "ap-guangzhou",
  appid: "1250000000",
  bucket: "examplebucket-1250000000",
  key: "*",
});
const readers = policy(allow({ action: cos.GetObject, resource: objects }));
const decide = compile({ identity: [readers] });
const request = {
  principal: {
    type: "user",
    qcs: "qcs::cam::uin/100000000001:uin/100000000002",
    ownerUin: "100000000001",
    uin: "100000000002",
    appId: "1250000000",
  },
  action: "cos:GetObject",
  resource: "qcs::cos:ap-guangzhou:uid/1250000000:examplebucket-1250000000/a.txt",
  context: {},
} as const;
const { decision } = decide(request);
const inThreads = await decideInParallel({ identity: [readers] }, [request], { threads: 1 }).next();
const same = !inThreads.done && inThreads.value.decision === decision;
interface ObjectName {
  readonly Bucket: string;
  readonly Region: string;
  readonly Key: string;
}
const nameOf = requires(cos.GetObject)((params: ObjectName) => params.Key);
class Files {
  @requires(cos.GetObject, nameOf)
  getObject(params: ObjectName): string {
    return nameOf(params);
  }
}
const files = record(new Files(), cosSdk({ catalog }));
files.client.getObject({ Bucket: "examplebucket-1250000000", Region: "ap-guangzhou", Key: "a.txt" });
const seen = policyOf(files.recording()).policy?.statement[0]?.action;
const collected = JSON.stringify(seen) === JSON.stringify(requirementsOf(nameOf));
const document: string = encodePolicy(readers);
const answer: "allow" | "deny" | "unknown" = decision;
declare const console: { log(text: string): void };
console.log(`${answer} ${same && collected && document.includes("cos:GetObject")}`);
