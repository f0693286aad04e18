import { parseTemplate } from "@camwright/core";
import { compileTemplate } from "@camwright/evaluator";

/** Whether a text has a `${…}` that is no documented variable, so that nobody can fill it in. */
export const hasForeignVariable = (text: string): boolean => compileTemplate(text).hasUnknown;

/** The pieces of a path in which each variable may be any text. */
export const widenedPieces = (text: string): readonly string[] =>
  parseTemplate(text)
    .map((part) => (part._tag === "text" ? part.text : "*"))
    .join("")
    .split("*");
