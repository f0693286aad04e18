import { decodePolicyValueOrThrow } from "@camwright/core";
import { describe, expect, it } from "vitest";
import { sixtyStatements } from "../fixtures/accepted/sixty-statements.js";
import { policy } from "../src/index.js";

describe("a file of sixty statements", () => {
  it("gives sixty", () => {
    expect(sixtyStatements.statement).toHaveLength(60);
  });

  it.each(sixtyStatements.statement)("$action.0 … is valid to core, which reads it as it is", (statement) => {
    const written = policy(statement);
    expect(decodePolicyValueOrThrow(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });
});
