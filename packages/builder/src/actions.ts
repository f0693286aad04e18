import type { Action, ActionPhantom, ActionSet, Phantom } from "@camwright/catalog";

/** What stands for actions in a statement: one, or a set of them. */
export type Actions = Action | ActionSet;

/** What the types of `Actions` have beyond a text: for the first argument, so that editors do not offer what texts have. */
export type ActionsPhantom = ActionPhantom<string, string> | Phantom<"set", Action>;

/** The same without the types, of which a value has nothing. */
export type ActionTexts = string | { readonly written: readonly string[] };

const textsOf = (given: ActionTexts | undefined): readonly string[] => {
  if (given === undefined) throw new TypeError("an action is undefined: its catalog exports none of that name");
  return typeof given === "string" ? [given] : given.written;
};

/** What a document says for a list of actions and sets. What a set says and the list said before is not said again. */
export const writtenActions = (given: readonly (ActionTexts | undefined)[]): readonly string[] => {
  const texts = given.flatMap(textsOf);
  return given.every((it) => typeof it === "string") ? texts : [...new Set(texts)];
};
