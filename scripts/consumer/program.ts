import { allow, policy } from "@camwright/builder";
import * as cos from "@camwright/catalog-cos";
import { encodePolicy } from "@camwright/core";
import { compile } from "@camwright/evaluator";
import { decideInParallel } from "@camwright/parallel";

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
const document: string = encodePolicy(readers);
const answer: "allow" | "deny" | "unknown" = decision;
declare const console: { log(text: string): void };
console.log(`${answer} ${same && document.includes("cos:GetObject")}`);
