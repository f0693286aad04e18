import { describe, expect, it } from "vitest";
import { readClient } from "../../src/sdk/client.js";
import { declarations, script } from "./client-of-test.js";

describe("readClient", () => {
  it("gives the version and the names that are sent, sorted", () => {
    expect(readClient(script, declarations)).toEqual({
      version: "2017-03-12",
      actions: ["DescribeThings", "SellThing"],
    });
  });

  it.each([
    ["without a version", script.replace("2017-03-12", "v1"), declarations],
    ["with a name that is no literal", script.replace('"SellThing"', "name"), declarations],
    [
      "with a request of another kind",
      script.replace('request("SellThing"', 'requestOctetStream("SellThing"'),
      declarations,
    ],
    ["with a method that is not declared", script, declarations.replace(/ {4}SellThing.*\n/, "")],
    [
      "with a method that sends nothing",
      script.replace('this.request("SellThing", req, cb)', "undefined"),
      declarations,
    ],
    ["with a method that sends another name", script.replace('request("SellThing"', 'request("Sell"'), declarations],
  ])("refuses a client %s", (_, changed, declared) => {
    expect(readClient(changed, declared)).toBeTypeOf("string");
  });
});
