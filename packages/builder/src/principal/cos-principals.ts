import { type NamedPrincipal, named, uin } from "./named.js";

/**
 * Everybody, as the console of COS writes it in bucket policies. In an allow it matches every caller, in a deny those alone who
 * do not sign (436/35240): what `anonymous` means, under another name.
 *
 * @example
 * ```ts
 * import { anyone } from "@camwright/builder";
 *
 * anyone.name; // => "qcs::cam::anyone:anyone"
 * ```
 */
export const anyone: NamedPrincipal = /* @__PURE__ */ named("qcs", "qcs::cam::anyone:anyone");

/**
 * The content delivery network of an account, which fetches from a private bucket (COS, CDN acceleration).
 *
 * @throws TypeError if the account is not digits.
 *
 * @example
 * ```ts
 * import { cdn } from "@camwright/builder";
 *
 * cdn({ account: "100000000001" }).name; // => "qcs::cam::uin/100000000001:service/cdn"
 * ```
 */
export const cdn = (of: { readonly account: string }): NamedPrincipal =>
  named("qcs", `qcs::cam::${uin(of.account)}:service/cdn`);
