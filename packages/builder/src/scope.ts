import type { AccountText, RegionText, Resource } from "@camwright/catalog";

/** The parts that many resource functions share: the region, and the account as uin or as appid. */
export interface ScopeParts {
  readonly region?: string;
  readonly uin?: string;
  readonly appid?: string;
}

/** The parameters of a resource function, of which those that a scope gives may be left out. */
type Scoped<Parts, Given> = {
  readonly [Name in keyof Parts as Name extends keyof Given ? never : Name]: Parts[Name];
} & { readonly [Name in keyof Parts as Name extends keyof Given ? Name : never]?: Parts[Name] };

/** Gives a resource function the parts of a scope. */
export type Scope<Given> = <Parts, R extends Resource>(make: (parts: Parts) => R) => (parts: Scoped<Parts, Given>) => R;

/**
 * Region and account once, for many resources: `scope({…})` takes a resource function and gives one that needs only the
 * rest. A part written in the call wins. There is no state: the scope is a value.
 *
 * @example
 * ```ts
 * import { scope } from "@camwright/builder";
 * import * as cos from "@camwright/catalog-cos";
 * import * as vpc from "@camwright/catalog-vpc";
 *
 * const guangzhou = scope({ region: "ap-guangzhou", uin: "100000000001", appid: "1250000000" });
 *
 * guangzhou(cos.object)({ bucket: "docs-1250000000", key: "*" }); // => "qcs::cos:ap-guangzhou:uid/1250000000:docs-1250000000/*"
 * guangzhou(vpc.subnet)({ region: "ap-shanghai", subnetId: "subnet-1" }); // => "qcs::vpc:ap-shanghai:uin/100000000001:subnet/subnet-1"
 * ```
 */
export const scope =
  <const Region extends string = never, const Uin extends string = never, const Appid extends string = never>(given: {
    readonly region?: Region & RegionText<Region>;
    readonly uin?: Uin & AccountText<Uin>;
    readonly appid?: Appid & AccountText<Appid>;
  }): Scope<
    ([Region] extends [never] ? unknown : { readonly region: Region }) &
      ([Uin] extends [never] ? unknown : { readonly uin: Uin }) &
      ([Appid] extends [never] ? unknown : { readonly appid: Appid })
  > =>
  (make) =>
  (parts) =>
    make({ ...given, ...parts } as unknown as Parameters<typeof make>[0]);
