/** Keys that documents write in two ways: a request that has one of them has both (A-29, A-31, C-31). */
const pairs: readonly (readonly [string, string])[] = [
  ["mfa", "qcs:mfa"],
  ["qcs:tag", "qcs:resource_tag"],
  ["cos:content-length", "cos:content_length"],
  ["qcs:vpc", "vpc:requester_vpc"],
];

const tagStart = "qcs:tag/";

/** The name of the tag that a key asks for, of `qcs:tag/<name>`. */
export const tagOf = (key: string): string | undefined => (key.startsWith(tagStart) ? key.slice(tagStart.length) : undefined);

/** The group of keys whose facts hang together; most keys are alone in theirs. */
export const groupOf = (key: string): string => {
  if (tagOf(key) !== undefined) return "qcs:tag";
  return pairs.find((pair) => pair.includes(key))?.[0] ?? key;
};
