import { isPolicyVariable, type PolicyVariable, parseTemplate, type TemplatePart } from "@camwright/core";
import { type Glob, pieceOf } from "./glob.js";

/** A text with policy variables, prepared for being filled in from many requests. */
export interface Template {
  readonly parts: readonly TemplatePart[];
  /** The documented variables in it. */
  readonly variables: readonly PolicyVariable[];
  /** Whether a `${…}` in it is not a documented variable, so that its text cannot be known. */
  readonly hasUnknown: boolean;
}

/** The values of the variables for one request; tags as pairs of key and value, of which one at a time is looked at. */
export interface VariableValues {
  readonly plain: Readonly<Partial<Record<PolicyVariable, string>>>;
  readonly tags: readonly (readonly [string, string])[];
}

/** Prepares a text that has variables. */
export const compileTemplate = (text: string): Template => {
  const parts = parseTemplate(text);
  const names = parts.flatMap((part) => (part._tag === "variable" ? [part.name] : []));
  const variables = [...new Set(names.filter(isPolicyVariable))];
  return { parts, variables, hasUnknown: !names.every(isPolicyVariable) };
};

const isTagVariable = (variable: string): boolean => variable.startsWith("qcs:principal_tag_");

/** Whether a request gives a value to a variable; the tag variables have one if the caller has a tag. */
export const hasValue = (values: VariableValues, variable: PolicyVariable): boolean =>
  isTagVariable(variable) ? values.tags.length > 0 : values.plain[variable] !== undefined;

type Lookup = (name: string) => string;

/** One lookup for each tag where tag variables occur: key and value in one text come from the same tag. */
const lookups = ({ variables }: Template, { plain, tags }: VariableValues): readonly Lookup[] => {
  const lookPlain: Lookup = (name) => plain[name as PolicyVariable] ?? "";
  if (!variables.some(isTagVariable)) return [lookPlain];
  return tags.map(
    ([key, value]): Lookup =>
      (name) =>
        name === "qcs:principal_tag_key" ? key : name === "qcs:principal_tag_value" ? value : lookPlain(name),
  );
};

/** The texts that a template may stand for in a request. All its variables must be known and have a value. */
export const fillTemplate = (template: Template, values: VariableValues): readonly string[] =>
  lookups(template, values).map((look) =>
    template.parts.map((part) => (part._tag === "text" ? part.text : look(part.name))).join(""),
  );

/** Like {@link fillTemplate} for a pattern: stars of the pattern are stars, stars in a value are plain characters. */
export const fillPattern = (template: Template, values: VariableValues): readonly Glob[] =>
  lookups(template, values).map((look) => {
    const pieces = [""];
    const append = (text: string): void => {
      pieces[pieces.length - 1] += text;
    };
    for (const part of template.parts) {
      if (part._tag === "variable") append(look(part.name));
      else {
        const [head = "", ...rest] = part.text.split("*");
        append(head);
        pieces.push(...rest);
      }
    }
    return pieces.map(pieceOf);
  });
