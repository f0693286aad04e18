import { isPolicyVariable, type PolicyVariable, parseTemplate, type TemplatePart } from "@camwright/core";
import type { Caller } from "@camwright/evaluator";

const valuesOf = (
  caller: Caller,
  variable: PolicyVariable,
  tag: readonly [string, string] | undefined,
): string | undefined => {
  switch (variable) {
    case "uin":
      return caller.uin ?? (caller.type === "root" ? caller.ownerUin : undefined);
    case "owner_uin":
      return caller.ownerUin;
    case "app_id":
      return caller.appId;
    case "qcs:principal_tag_key":
      return tag?.[0];
    case "qcs:principal_tag_value":
      return tag?.[1];
  }
};

/** The documented variables of a text. */
export const variablesIn = (text: string): readonly PolicyVariable[] =>
  parseTemplate(text).flatMap((part) => (part._tag === "variable" && isPolicyVariable(part.name) ? [part.name] : []));

/** Whether a text has a `${…}` that is no documented variable, so that nobody can fill it in. */
export const hasForeignVariable = (text: string): boolean =>
  parseTemplate(text).some((part) => part._tag === "variable" && !isPolicyVariable(part.name));

/** Whether a caller has a value for a variable; without one a statement does not match. */
export const hasValueFor = (caller: Caller, variable: PolicyVariable): boolean =>
  valuesOf(caller, variable, Object.entries(caller.tags ?? {})[0]) !== undefined;

/** Puts a text of a template, or the value of a variable, at the end of the last piece; stars of the template end pieces. */
const piecesOf = (
  parts: readonly TemplatePart[],
  lookUp: (name: string) => string,
  hasStars: boolean,
): readonly string[] => {
  const pieces = [""];
  for (const part of parts) {
    const [head = "", ...rest] =
      part._tag === "text" && hasStars ? part.text.split("*") : [part._tag === "text" ? part.text : lookUp(part.name)];
    pieces[pieces.length - 1] += head;
    for (const piece of rest) pieces.push(piece);
  }
  return pieces;
};

/** What a text with documented variables stands for: one entry for each tag of the caller where it asks for tags. */
export const filledPieces = (text: string, caller: Caller, hasStars: boolean): readonly (readonly string[])[] => {
  const usesTags = variablesIn(text).some((name) => name.startsWith("qcs:principal_tag_"));
  const tags = usesTags ? Object.entries(caller.tags ?? {}) : [undefined];
  const parts = parseTemplate(text);
  return tags.map((tag) =>
    piecesOf(parts, (name) => (isPolicyVariable(name) ? (valuesOf(caller, name, tag) ?? "") : ""), hasStars),
  );
};

/** The pieces of a path in which each variable may be any text. */
export const widenedPieces = (text: string): readonly string[] =>
  parseTemplate(text)
    .map((part) => (part._tag === "text" ? part.text : "*"))
    .join("")
    .split("*");
