import type { ConditionKeyFacts } from "@camwright/catalog";
import type {
  Operator,
  ParameterRule,
  PolicyKind,
  Quota,
  ServerCodeExplanation,
  SessionDuration,
  SizeLimit,
} from "@camwright/core";
import { hasWords } from "./filter-actions.js";
import type { RuleRecord } from "./read-rules.js";

/** What the reference is divided into, in the order in which it is shown. */
export const referenceGroups = ["operators", "keys", "variables", "limits", "codes", "rules", "open"] as const;
export type ReferenceGroup = (typeof referenceGroups)[number];

/** One thing to look up. What is a text here stands so in the packages. */
export type ReferenceEntry =
  | { readonly _tag: "operator"; readonly name: string; readonly operator: Operator; readonly takesIfExist: boolean }
  | { readonly _tag: "key"; readonly name: string; readonly facts: ConditionKeyFacts; readonly source: string }
  | { readonly _tag: "variable"; readonly name: string }
  | { readonly _tag: "quota"; readonly name: string; readonly quota: Quota }
  | { readonly _tag: "size"; readonly name: PolicyKind; readonly limit: SizeLimit }
  | { readonly _tag: "parameter"; readonly name: string; readonly rule: Omit<ParameterRule, "foreign"> }
  | { readonly _tag: "duration"; readonly name: string; readonly duration: SessionDuration }
  | { readonly _tag: "code"; readonly name: string; readonly code: ServerCodeExplanation }
  | { readonly _tag: "rule"; readonly name: string; readonly rule: RuleRecord };

const groups: Readonly<Record<ReferenceEntry["_tag"], ReferenceGroup>> = {
  operator: "operators",
  key: "keys",
  variable: "variables",
  quota: "limits",
  size: "limits",
  parameter: "limits",
  duration: "limits",
  code: "codes",
  rule: "rules",
};

/** A rule that the documents leave open, or contradict each other about, has a tag for a name. */
export const isOpen = ({ id }: RuleRecord): boolean => /^[UAC]-\d+$/.test(id);

/** The group of an entry. */
export const groupOf = (entry: ReferenceEntry): ReferenceGroup =>
  entry._tag === "rule" && isOpen(entry.rule) ? "open" : groups[entry._tag];

/** Which entries are wanted: all where nothing is said. */
export interface ReferenceFilter {
  readonly text: string;
  readonly group: ReferenceGroup | "all";
}

/** What stands in an entry, without the names of its members. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsIn);
  return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
};

/** The entries that a filter lets through. What they say counts, in the language of the packages. */
export const filterEntries = (
  entries: readonly ReferenceEntry[],
  { text, group }: ReferenceFilter,
): readonly ReferenceEntry[] =>
  entries.filter((entry) => {
    if (group !== "all" && groupOf(entry) !== group) return false;
    const { _tag: _kind, ...rest } = entry;
    return text === "" || hasWords(text, textsIn(rest).join(" "));
  });
