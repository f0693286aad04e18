import type { CamTypeError } from "./cam-type-error.js";

/** What no region has: other segments' signs, and variables, which have a meaning in the last segment alone (598/10607). */
type ForeignToRegion = `${string}${":" | "/" | "_" | " " | "$"}${string}`;

/**
 * A literal type that fits nothing, with what was expected; a text known at run time only passes. The compiler's message has
 * the text itself, so the error names the segment: one that names the text would be a type more for each resource function.
 */
type Refused<T extends string, Message extends string, Segment extends string> = string extends T
  ? unknown
  : CamTypeError<Message, Segment>;

/**
 * What is wrong about the literal type of a text in the region segment; `unknown`, which asks for nothing, where it is right
 * or known at run time only. Short names of regions such as `gz`, patterns and the empty text, all regions, pass (598/10606).
 *
 * @example
 * ```ts
 * import type { RegionText } from "@camwright/catalog";
 *
 * const guangzhou: RegionText<"ap-guangzhou"> = "asked for nothing";
 * guangzhou; // => "asked for nothing"
 * ```
 */
export type RegionText<T extends string> = T extends ForeignToRegion
  ? CamTypeError<"a region is a name such as ap-guangzhou, without variables", "region">
  : unknown;

/** The same for a text in the account segment: digits, or a pattern with `*` (598/10606). */
export type AccountText<T extends string> = T extends `${bigint}` | `${string}*${string}`
  ? unknown
  : Refused<T, "an account is written in digits, without variables", "account">;

/**
 * The same for the name of a bucket, `<name>-<appid>`, or a pattern with `*` (436/30580). A name may have further hyphens; the
 * compiler takes `${string}-` up to the first, so each is tried.
 */
export type BucketText<T extends string> = T extends `${string}-${bigint}` | `${string}*${string}`
  ? VariableFreeText<T>
  : T extends `${string}-${infer Rest}`
    ? BucketText<Rest>
    : Refused<T, "a bucket name ends with the appid of its account, as in examplebucket-1250000000", "bucket">;

/** The same for a text of a path that takes no policy variable, as that of an object in COS (598/10607). */
export type VariableFreeText<T extends string> = T extends `${string}$\{${string}`
  ? CamTypeError<"no policy variable is allowed in this path", "path">
  : unknown;
