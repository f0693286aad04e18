const { decodePolicy } = require("@camwright/core");
const { compile } = require("@camwright/evaluator");
const { allow, policy } = require("@camwright/builder");
const cos = require("@camwright/catalog-cos");

for (const value of [decodePolicy, compile, allow, policy, cos.object]) {
  if (typeof value !== "function") throw new Error("an export is missing under CommonJS");
}
console.log("required");
