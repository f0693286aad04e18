import { expect, it } from "vitest";
import { bundle } from "../src/bundle.js";

it("gives a program with what it uses and nothing else", async () => {
  const program = 'import { bundle } from "@camwright/test-support/bundle"; console.log(1 + 1);';
  expect((await bundle(program, import.meta.dirname)).trim()).toBe("console.log(2);");
});
