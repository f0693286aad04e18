const { decodePolicy } = require("@camwright/core");
const { compile } = require("@camwright/evaluator");
const { allow, policy } = require("@camwright/builder");
const { decideInParallel } = require("@camwright/parallel");
const cos = require("@camwright/catalog-cos");

for (const value of [decodePolicy, compile, allow, policy, cos.object, decideInParallel]) {
  if (typeof value !== "function") throw new Error("an export is missing under CommonJS");
}

const request = { principal: { type: "user" }, action: "cos:GetObject", resource: "*" };
void decideInParallel({ identity: [] }, [request, request], { threads: 2, batchSize: 1 })
  .next()
  .then(({ value }) => {
    if (value.decision !== "deny") throw new Error("a thread answers otherwise");
    console.log("required");
  });
