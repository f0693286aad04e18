import type { ConditionValue } from "@camwright/core";
import type { Request } from "../request.js";

/** What a request says of a condition key: its values, that it is absent, or that nobody knows. */
export type Fact = readonly ConditionValue[] | "absent" | "unknown";

/** Keys that documents write in two ways; an exact name wins over the other (A-29, A-31, C-31). */
const otherNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["mfa", "qcs:mfa"],
  ["qcs:mfa", "mfa"],
  ["qcs:tag", "qcs:resource_tag"],
  ["qcs:resource_tag", "qcs:tag"],
  ["cos:content-length", "cos:content_length"],
  ["cos:content_length", "cos:content-length"],
  ["qcs:vpc", "vpc:requester_vpc"],
  ["vpc:requester_vpc", "qcs:vpc"],
]);

const tagKeyPrefix = "qcs:tag/";
const tagSources: readonly string[] = ["qcs:tag", "qcs:resource_tag"];

const isUnknown = ({ unknown }: Request, name: string | undefined): boolean =>
  name !== undefined && unknown?.includes(name) === true;

const isReadable = (value: unknown): value is ConditionValue =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

/** `undefined` and `null` are absent; a value of a type that no request has, such as a `Date`, is not known. */
const inContext = ({ context }: Request, key: string): Fact => {
  const value: unknown = Object.hasOwn(context ?? {}, key) ? context?.[key] : undefined;
  if (value === undefined || value === null) return "absent";
  if (isReadable(value)) return [value];
  return Array.isArray(value) && value.every(isReadable) ? value : "unknown";
};

/** The values of one tag among `key&value` entries; a key that holds `&` cannot be told from its value. */
const valuesOfTag = (request: Request, name: string): Fact => {
  if (tagSources.some((source) => isUnknown(request, source))) return "unknown";
  const lists = tagSources.map((source) => inContext(request, source));
  if (lists.includes("unknown")) return "unknown";
  const start = `${name}&`;
  const entries = lists.flatMap((list) => (typeof list === "string" ? [] : list.map(String)));
  const values = entries.filter((entry) => entry.startsWith(start)).map((entry) => entry.slice(start.length));
  return values.length === 0 ? "absent" : values;
};

/**
 * The second name under which documents write a condition key, such as `qcs:mfa` for `mfa`: a request may give the key under
 * either. `undefined` for a key that has one name (A-29, A-31, C-31).
 *
 * @example
 * ```ts
 * import { otherKeyName } from "@camwright/evaluator";
 *
 * otherKeyName("mfa"); // => "qcs:mfa"
 * otherKeyName("qcs:ip"); // => undefined
 * ```
 */
export const otherKeyName = (key: string): string | undefined => otherNames.get(key);

/** A condition key with what else it may be called. */
export interface ConditionKey {
  readonly name: string;
  readonly otherName: string | undefined;
  /** The name of the tag that it asks for, of `qcs:tag/<name>`. */
  readonly tag: string | undefined;
}

/** Prepares a condition key for being looked up in many requests. */
export const compileKey = (name: string): ConditionKey => ({
  name,
  otherName: otherKeyName(name),
  tag: name.startsWith(tagKeyPrefix) ? name.slice(tagKeyPrefix.length) : undefined,
});

/**
 * The value of a key in a request, where it is one and the request names no key as unknown: the usual case, without a list.
 */
export const singleValue = ({ context, unknown }: Request, { name }: ConditionKey): ConditionValue | undefined => {
  if (unknown !== undefined || context === undefined || context === null || !Object.hasOwn(context, name))
    return undefined;
  const value: unknown = context[name];
  return isReadable(value) ? value : undefined;
};

/** What a request says of a key under its own or its other name. */
export const factOf = (request: Request, { name, otherName, tag }: ConditionKey): Fact => {
  if (isUnknown(request, name) || isUnknown(request, otherName)) return "unknown";
  const exact = inContext(request, name);
  if (exact !== "absent") return exact;
  if (otherName !== undefined) return inContext(request, otherName);
  return tag === undefined ? "absent" : valuesOfTag(request, tag);
};
