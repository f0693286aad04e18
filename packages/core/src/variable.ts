/** The policy variables whose value a request gives (598/10607; the tag variables from the attribute-based tutorial). */
export const policyVariables: readonly PolicyVariable[] = [
  "uin",
  "owner_uin",
  "app_id",
  "qcs:principal_tag_key",
  "qcs:principal_tag_value",
];

/** The name of a policy variable, the text between `${` and `}`. */
export type PolicyVariable = "uin" | "owner_uin" | "app_id" | "qcs:principal_tag_key" | "qcs:principal_tag_value";

/** A piece of a text with variables: plain text, or the name between `${` and `}`, known or not. */
export type TemplatePart =
  | { readonly _tag: "text"; readonly text: string }
  | { readonly _tag: "variable"; readonly name: string };

/** Whether a name is one of the documented variables. `${qcs:user}` is not: its meaning is not known (U-11). */
export const isPolicyVariable = (name: string): name is PolicyVariable =>
  (policyVariables as readonly string[]).includes(name);

/**
 * Splits a text at its `${…}` variables. Variables have a meaning only in the last segment of a resource and in condition
 * values (598/10607). An opening without `}` is plain text.
 *
 * @example
 * ```ts
 * import { parseTemplate } from "@camwright/core";
 *
 * parseTemplate("queue/${uin}/*"); // => [{ _tag: "text", text: "queue/" }, { _tag: "variable", name: "uin" }, { _tag: "text", text: "/*" }]
 * ```
 */
export const parseTemplate = (text: string): readonly TemplatePart[] => {
  const parts: TemplatePart[] = [];
  let rest = 0;
  for (;;) {
    const open = text.indexOf("${", rest);
    const close = open < 0 ? -1 : text.indexOf("}", open);
    if (close < 0) break;
    if (open > rest) parts.push({ _tag: "text", text: text.slice(rest, open) });
    parts.push({ _tag: "variable", name: text.slice(open + 2, close) });
    rest = close + 1;
  }
  if (rest < text.length || parts.length === 0) parts.push({ _tag: "text", text: text.slice(rest) });
  return parts;
};

/** Whether a text has at least one `${…}`. */
export const hasVariable = (text: string): boolean => {
  const open = text.indexOf("${");
  return open >= 0 && text.indexOf("}", open) >= 0;
};
