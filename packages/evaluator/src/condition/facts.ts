import type { ConditionValue } from "@camwright/core";
import type { ContextValue, Request } from "../request.js";

/** What a request says of a condition key: its values, that it is absent, or that nobody knows. */
export type Fact = readonly ConditionValue[] | "absent" | "unknown";

/** Keys that documents write in two ways; an exact name wins over the other (A-29, A-31, C-31). */
const otherNames: Readonly<Record<string, string>> = {
  mfa: "qcs:mfa",
  "qcs:mfa": "mfa",
  "qcs:tag": "qcs:resource_tag",
  "qcs:resource_tag": "qcs:tag",
  "cos:content-length": "cos:content_length",
  "cos:content_length": "cos:content-length",
  "qcs:vpc": "vpc:requester_vpc",
  "vpc:requester_vpc": "qcs:vpc",
};

const tagKeyPrefix = "qcs:tag/";
const tagSources: readonly string[] = ["qcs:tag", "qcs:resource_tag"];

const valuesOf = (value: ContextValue): readonly ConditionValue[] => (typeof value === "object" ? value : [value]);

const inContext = ({ context }: Request, key: string): readonly ConditionValue[] | undefined =>
  context !== undefined && Object.hasOwn(context, key) ? valuesOf(context[key] ?? []) : undefined;

/** The values of one tag among `key&value` entries; a key that holds `&` cannot be told from its value. */
const valuesOfTag = (request: Request, name: string): Fact => {
  const start = `${name}&`;
  const entries = tagSources
    .flatMap((source) => inContext(request, source) ?? [])
    .filter((entry): entry is string => typeof entry === "string" && entry.startsWith(start));
  return entries.length === 0 ? "absent" : entries.map((entry) => entry.slice(start.length));
};

const otherName = (key: string): string | undefined => (Object.hasOwn(otherNames, key) ? otherNames[key] : undefined);

const isUnknown = ({ unknown }: Request, names: readonly (string | undefined)[]): boolean =>
  unknown?.some((name) => names.includes(name)) === true;

/** What a request says of a key under its own or its other name. */
export const factOf = (request: Request, key: string): Fact => {
  const other = otherName(key);
  if (isUnknown(request, [key, other])) return "unknown";
  const exact = inContext(request, key);
  if (exact !== undefined) return exact;
  if (key.startsWith(tagKeyPrefix)) {
    return isUnknown(request, tagSources) ? "unknown" : valuesOfTag(request, key.slice(tagKeyPrefix.length));
  }
  return (other === undefined ? undefined : inContext(request, other)) ?? "absent";
};
