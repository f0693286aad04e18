import { describe, expect, it } from "vitest";
import { compileDocuments, decideCase } from "../../src/index.js";
import { caller } from "../ask.js";

const reading = { version: "2.0", statement: [{ effect: "allow", action: "cos:Get*", resource: "*" }] };
const broken = { version: "2.0", statement: [{ effect: "permit" }] };

const questions = ["cos:GetService", "cos:PutBucket", "cvm:RunInstances"].map((action) => ({
  request: { principal: caller, action, resource: "*" },
}));

describe("compileDocuments", () => {
  it.each([[[]], [[reading]], [[broken]], [[reading, broken]]])(
    "answers many requests as decideCase each (%#)",
    (identity) => {
      for (const policies of [{ identity }, { identity, boundary: reading }, { identity, bucket: reading }]) {
        const decide = compileDocuments(policies);
        for (const question of [...questions, ...questions]) {
          expect(decide(question)).toEqual(decideCase({ policies, ...question }));
        }
      }
    },
  );
});
