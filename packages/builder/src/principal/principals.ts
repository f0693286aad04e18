import { type NamedPrincipal, named, part, uin } from "./named.js";

/**
 * A sub-account: the user `uin` of the root account `account`, both as digits (598/10603).
 *
 * @throws TypeError if one of them is not digits.
 *
 * @example
 * ```ts
 * import { user } from "@camwright/builder";
 *
 * user({ account: "100000000001", uin: "100000000011" }).name; // => "qcs::cam::uin/100000000001:uin/100000000011"
 * ```
 */
export const user = (of: { readonly account: string; readonly uin: string }): NamedPrincipal =>
  named("qcs", `qcs::cam::${uin(of.account)}:${uin(of.uin)}`);

/**
 * A root account. Of another account than the resource's it stands for all its identities, each of which still needs a
 * policy of its own (436/32971, 598/19381). It is written with the uin, into which the service rewrites `:root`.
 *
 * @throws TypeError if the account is not digits.
 *
 * @example
 * ```ts
 * import { root } from "@camwright/builder";
 *
 * root({ account: "100000000001" }).name; // => "qcs::cam::uin/100000000001:uin/100000000001"
 * ```
 */
export const root = (of: { readonly account: string }): NamedPrincipal =>
  user({ account: of.account, uin: of.account });

/**
 * A role of an account, by its name. The COS documents say that roles may be named in a bucket policy and show no form; this
 * is the form that CAM uses for the role as a resource (U-5).
 *
 * @throws TypeError if the account is not digits or the name has a blank, colon, slash or star.
 *
 * @example
 * ```ts
 * import { role } from "@camwright/builder";
 *
 * role({ account: "100000000001", name: "Backup" }).name; // => "qcs::cam::uin/100000000001:roleName/Backup"
 * ```
 */
export const role = (of: { readonly account: string; readonly name: string }): NamedPrincipal =>
  named("qcs", `qcs::cam::${uin(of.account)}:roleName/${part("role", of.name)}`);

/**
 * A Tencent Cloud service, by its name (the role entity of a service role, 598/19381).
 *
 * @throws TypeError if the text is not of the form `cls.cloud.tencent.com`.
 *
 * @example
 * ```ts
 * import { service } from "@camwright/builder";
 *
 * service("cls.cloud.tencent.com"); // => { type: "service", name: "cls.cloud.tencent.com" }
 * ```
 */
export const service = (name: string): NamedPrincipal => {
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(name)) {
    throw new TypeError(`\`${name}\` is not a service: expected a name such as \`cls.cloud.tencent.com\``);
  }
  return named("service", name);
};

/**
 * A SAML identity provider of an account, for trust policies (598/19381).
 *
 * @throws TypeError if the account is not digits or the name has a blank, colon, slash or star.
 *
 * @example
 * ```ts
 * import { samlProvider } from "@camwright/builder";
 *
 * samlProvider({ account: "100000000001", name: "idp" });
 * // => { type: "federated", name: "qcs::cam::uin/100000000001:saml-provider/idp" }
 * ```
 */
export const samlProvider = (of: { readonly account: string; readonly name: string }): NamedPrincipal =>
  named("federated", `qcs::cam::${uin(of.account)}:saml-provider/${part("provider", of.name)}`);

/**
 * Callers who do not sign (436/18023). In an allow it matches every caller, in a deny those alone who do not sign.
 *
 * @example
 * ```ts
 * import { anonymous } from "@camwright/builder";
 *
 * anonymous.name; // => "qcs::cam::anonymous:anonymous"
 * ```
 */
export const anonymous: NamedPrincipal = /* @__PURE__ */ named("qcs", "qcs::cam::anonymous:anonymous");

/**
 * Everybody, unsigned callers included: the principal `"*"` (598/10604). It stands alone, not in a list.
 *
 * @example
 * ```ts
 * import { everyone } from "@camwright/builder";
 *
 * everyone; // => "*"
 * ```
 */
export const everyone = "*" as const;
