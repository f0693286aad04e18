/** The keys of a principal map: CAM identities, Tencent Cloud services, SAML or OIDC providers. They are ORed. */
export type PrincipalType = "qcs" | "service" | "federated";

/** Principals by type, each a list of names such as `qcs::cam::uin/O:uin/U` or `cls.cloud.tencent.com` (598/10603). */
export type PrincipalMap = { readonly [type in PrincipalType]?: readonly string[] };

/** Whom a statement of a bucket or trust policy is about; `"*"` is everybody, unsigned callers included (598/10604). */
export type Principal = "*" | PrincipalMap;

/** The principal map keys in canonical order. */
export const principalTypes: readonly PrincipalType[] = ["qcs", "service", "federated"];
