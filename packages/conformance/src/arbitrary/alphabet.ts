/**
 * The few words that generated policies and requests are made of. Both sides draw from the same short lists, so that they
 * meet often: an evaluator that is compared on requests that nothing matches is not compared at all.
 */

/** Names of products. */
export const services: readonly string[] = ["cvm", "cos", "cls"];

/** Names of operations; some begin and end alike. */
export const operations: readonly string[] = ["Get", "GetObject", "PutObject", "GetGetObject"];

/** Two names of the caller's root account, of another account, and one name of a third. */
export const accounts: { readonly own: readonly string[]; readonly other: readonly string[] } = {
  own: ["uin/100", "uid/125"],
  other: ["uin/200", "uid/126", "uin/300"],
};

/** Region segments without wildcards: none, older names and present ones. */
export const regions: readonly string[] = [
  "",
  "gz",
  "ap-guangzhou",
  "cn-south",
  "sh",
  "ap-shanghai",
  "ce",
  "shjr",
  "ap-shanghai-fsi",
  "GZ",
];

/** Pieces of paths. */
export const pathPieces: readonly string[] = ["a", "b", "a/", "/", "b/a", ":", "bkt-125/", "1001", "web"];

/** Paths of COS objects in the older form, complete and incomplete. */
export const legacyPaths: readonly string[] = [
  "prefix//125/bkt/",
  "prefix//125/bkt/a",
  "prefix//125/bkt",
  "prefix///bkt/a",
];

/** The text that stands for a variable of this name. */
export function variable(name: string): string {
  return `\${${name}}`;
}

/** The documented variables. */
export const variables: readonly string[] = [
  variable("uin"),
  variable("owner_uin"),
  variable("app_id"),
  variable("qcs:principal_tag_key"),
  variable("qcs:principal_tag_value"),
];

/** What looks like a variable and is none that is documented; the last is plain text. */
export const strangeVariables: readonly string[] = [
  variable("qcs:user"),
  variable("foo"),
  variable("Uin"),
  variable(" uin "),
  "${uin",
];
