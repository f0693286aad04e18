import { type NamedPrincipal, named, part, uin } from "./named.js";

/**
 * An OIDC identity provider of an account, for trust policies. No page of Tencent at hand shows the form; it is that of SAML
 * providers, and one published policy has it (U-4). `allow.assume` writes `sts:AssumeRoleWithWebIdentity` for it. A policy must
 * test `oidc:iss` and `oidc:aud` with `stringEqual` (598/19381).
 *
 * @throws TypeError if the account is not digits or the name has a blank, colon, slash or star.
 *
 * @example
 * ```ts
 * import { oidcProvider } from "@camwright/builder";
 *
 * oidcProvider({ account: "100000000001", name: "github" });
 * // => { type: "federated", name: "qcs::cam::uin/100000000001:oidc-provider/github" }
 * ```
 */
export const oidcProvider = (of: { readonly account: string; readonly name: string }): NamedPrincipal =>
  named("federated", `qcs::cam::${uin(of.account)}:oidc-provider/${part("provider", of.name)}`);

/** Whether a principal is an OIDC provider; a name has no colon, so this is its last segment. */
export const isOidcProvider = ({ type, name }: NamedPrincipal): boolean =>
  type === "federated" && /:oidc-provider\/[^:]*$/.test(name);
