import { isPolicyVariable, type PolicyVariable, parseTemplate, type TemplatePart } from "@camwright/core";
import type { Caller } from "../request.js";
import { type Glob, globOf } from "./glob.js";

/** A text with policy variables, prepared for being filled in for many callers. */
export interface Template {
  readonly parts: readonly TemplatePart[];
  /** The documented variables in it. */
  readonly variables: readonly PolicyVariable[];
  /** Whether a `${…}` in it is not a documented variable, so that its text cannot be known. */
  readonly hasUnknown: boolean;
}

/**
 * Prepares a text that has policy variables (598/10607) for being filled in.
 *
 * @example
 * ```ts
 * import { compileTemplate } from "@camwright/evaluator";
 *
 * compileTemplate("home/${uin}/${nick}").variables; // => ["uin"]
 * compileTemplate("home/${uin}/${nick}").hasUnknown; // => true
 * ```
 */
export const compileTemplate = (text: string): Template => {
  const parts = parseTemplate(text);
  const names = parts.flatMap((part) => (part._tag === "variable" ? [part.name] : []));
  const variables = [...new Set(names.filter(isPolicyVariable))];
  return { parts, variables, hasUnknown: !names.every(isPolicyVariable) };
};

type Tag = readonly [key: string, value: string];

const tagsOf = ({ tags }: Caller): readonly Tag[] => Object.entries(tags ?? {});

/** The value of a variable; those of the tag variables come from one tag. `${uin}` of a root account is its own (598/10607). */
const variableValue = (variable: string, caller: Caller, tag: Tag | undefined): string | undefined => {
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
    default:
      return undefined;
  }
};

/** Whether a caller gives a value to a variable; the tag variables have one if it has a tag. */
export const hasValue = (caller: Caller, variable: PolicyVariable): boolean =>
  variableValue(variable, caller, tagsOf(caller)[0]) !== undefined;

type Lookup = (name: string) => string;

/** One lookup for each tag where tag variables occur: key and value in one text come from the same tag. */
const lookups = ({ variables }: Template, caller: Caller): readonly Lookup[] => {
  const usesTags = variables.some((variable) => variable.startsWith("qcs:principal_tag_"));
  const tags: readonly (Tag | undefined)[] = usesTags ? tagsOf(caller) : [undefined];
  return tags.map(
    (tag): Lookup =>
      (name) =>
        variableValue(name, caller, tag) ?? "",
  );
};

/**
 * The texts that a template may stand for, one for each tag of the caller where it has tag variables. All its variables
 * must be documented and have a value: `hasUnknown` and `hasValue` tell.
 *
 * @example
 * ```ts
 * import { compileTemplate, fillTemplate } from "@camwright/evaluator";
 *
 * const caller = { type: "user", ownerUin: "100000000001", uin: "100000000002" } as const;
 * fillTemplate(compileTemplate("home/${uin}/"), caller); // => ["home/100000000002/"]
 * ```
 */
export const fillTemplate = (template: Template, caller: Caller): readonly string[] =>
  lookups(template, caller).map((look) =>
    template.parts.map((part) => (part._tag === "text" ? part.text : look(part.name))).join(""),
  );

/** Like {@link fillTemplate} for a pattern, as the texts between its stars: a star in a value is a plain character. */
export const fillPieces = (template: Template, caller: Caller): readonly (readonly string[])[] =>
  lookups(template, caller).map((look) => {
    const pieces = [""];
    const append = (text: string): void => {
      pieces[pieces.length - 1] += text;
    };
    for (const part of template.parts) {
      if (part._tag === "variable") append(look(part.name));
      else {
        const [head = "", ...rest] = part.text.split("*");
        append(head);
        // Not spread: a pattern may have more stars than a call takes arguments.
        for (const piece of rest) pieces.push(piece);
      }
    }
    return pieces;
  });

/** The same as patterns to match with. */
export const fillPattern = (template: Template, caller: Caller): readonly Glob[] =>
  fillPieces(template, caller).map(globOf);
