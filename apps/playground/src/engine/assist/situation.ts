import type { TabKind } from "../workspace.js";
import type { Gap } from "./insertion.js";
import type { Knowledge } from "./knowledge.js";
import type { LooseNode } from "./loose-json.js";
import { memberOf, statementsOf } from "./members.js";

/** Accounts that a person works with, to be offered where one is filled in. */
export interface KnownAccounts {
  readonly uins: readonly string[];
  readonly appIds: readonly string[];
}

/** Everything that suggestions depend on. */
export interface Situation extends Gap {
  readonly root: LooseNode;
  readonly kind: TabKind;
  readonly knowledge: Knowledge;
  readonly accounts: KnownAccounts;
  /** What stands between the opening quote and the place. */
  readonly typed: string;
}

const isCapital = (text: string): boolean => /^[A-Z]/.test(text);

/** Whether a document writes its elements with a capital, as COS does; `version` says nothing, as COS's samples have it so too. */
export const hasCapitals = (root: LooseNode): boolean => {
  if (root.type !== "object") return false;
  const statements = statementsOf(root).flatMap((each) => (each.type === "object" ? each.members : []));
  return [...root.members, ...statements].some(({ key }) => isCapital(key.value));
};

/** Whether a document writes its effects with a capital. */
export const hasCapitalEffects = (root: LooseNode): boolean =>
  statementsOf(root).some((statement) => {
    const effect = memberOf(statement, "effect")?.value;
    return effect?.type === "text" && isCapital(effect.value);
  });

/** A name in the letter case that the document uses. */
export const inItsCase = (name: string, capital: boolean): string =>
  capital ? name.charAt(0).toUpperCase() + name.slice(1) : name;
