import type { IdentityPolicy } from "@camwright/builder";
import * as cosConstants from "@camwright/catalog-cos";
import { catalog } from "@camwright/catalog-cos/metadata";
import { describe, expectTypeOf, it } from "vitest";
import { cosSdk, policyOf, type Reader, type Recording, record, recordingOf, tencentCloudSdk } from "../src/index.js";

class Client {
  readonly options = { Domain: "" };
  getObject(params: { readonly Key: string }, callback: (error: Error | null) => void): void;
  getObject(params: { readonly Key: string }): Promise<string>;
  getObject(_params: { readonly Key: string }, _callback?: (error: Error | null) => void): Promise<string> | undefined {
    return undefined;
  }
}

describe("types", () => {
  it("of a recorded client are those of the client, overloads included", () => {
    const { client, recording } = record(new Client(), cosSdk({ catalog }));
    expectTypeOf(client).toEqualTypeOf<Client>();
    expectTypeOf(client.getObject({ Key: "a" })).toEqualTypeOf<Promise<string>>();
    expectTypeOf(recording).toEqualTypeOf<() => Recording>();
    // @ts-expect-error a client is an object
    record("client", cosSdk({ catalog }));
  });

  it("of readers, policies and collected actions", () => {
    expectTypeOf(cosSdk({ catalog })).toEqualTypeOf<Reader>();
    expectTypeOf(tencentCloudSdk({ catalog, account: { uin: "1" } })).toEqualTypeOf<Reader>();
    expectTypeOf(policyOf().policy).toEqualTypeOf<IdentityPolicy | undefined>();
    expectTypeOf(recordingOf([cosConstants.GetObject], { catalogs: [catalog] })).toEqualTypeOf<Recording>();
    // @ts-expect-error a text is no action
    recordingOf(["cos:GetObject"], { catalogs: [catalog] });
    // @ts-expect-error a reader needs a catalog
    cosSdk({});
  });
});
