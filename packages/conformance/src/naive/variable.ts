import type { CasePrincipal } from "../case.js";
import { type Pattern, star } from "./glob.js";
import { type Template, variablesIn } from "./template.js";

/** A text after its variables have been filled in. */
export interface Filled {
  /** The text itself. */
  readonly text: string;
  /** The text as a pattern, in which only the stars of the template are wildcards: a value is literal (598/10607). */
  readonly pattern: Pattern;
}

/** A tag of the caller. */
interface Tag {
  readonly key: string;
  readonly value: string;
}

const tagKey = "qcs:principal_tag_key";
const tagValue = "qcs:principal_tag_value";
const knownVariables: ReadonlySet<string> = new Set(["uin", "owner_uin", "app_id", tagKey, tagValue]);

/** Whether a template holds a variable that the documentation does not define (A-20, U-11): nobody can fill it in. */
export function hasUnknownVariable(template: Template): boolean {
  return variablesIn(template).some((name) => !knownVariables.has(name));
}

/** Whether a template holds a documented variable that has no value for this caller. */
export function lacksValue(template: Template, principal: CasePrincipal): boolean {
  const [tag] = tagsOf(principal);
  return variablesIn(template).some((name) => knownVariables.has(name) && valueFor(name, principal, tag) === undefined);
}

/**
 * Every text that a template stands for: one, or with variables for tags one for each tag of the caller, the key and the
 * value from the same tag. For templates of known variables that all have a value.
 */
export function fill(template: Template, principal: CasePrincipal): readonly Filled[] {
  const usesTags = variablesIn(template).some((name) => name === tagKey || name === tagValue);
  const tags: readonly (Tag | undefined)[] = usesTags ? tagsOf(principal) : [undefined];
  return tags.map((tag) => fillWith(template, principal, tag));
}

function fillWith(template: Template, principal: CasePrincipal, tag: Tag | undefined): Filled {
  let text = "";
  const pattern: (string | typeof star)[] = [];
  for (const symbol of template) {
    const literal = typeof symbol === "string" ? symbol : (valueFor(symbol.name, principal, tag) ?? "");
    text += literal;
    if (symbol === "*") pattern.push(star);
    else pattern.push(...literal.split(""));
  }
  return { text, pattern };
}

function valueFor(name: string, principal: CasePrincipal, tag: Tag | undefined): string | undefined {
  if (name === "uin") return principal.uin ?? (principal.type === "root" ? principal.ownerUin : undefined);
  if (name === "owner_uin") return principal.ownerUin;
  if (name === "app_id") return principal.appId;
  if (name === tagKey) return tag?.key;
  if (name === tagValue) return tag?.value;
  return undefined;
}

function tagsOf(principal: CasePrincipal): readonly Tag[] {
  return Object.entries(principal.tags ?? {}).map(([key, value]) => ({ key, value }));
}
