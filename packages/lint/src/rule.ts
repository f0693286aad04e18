import {
  type Edit,
  type Finding,
  type PolicyKind,
  quote,
  type RuleId,
  type Severity,
  type Span,
} from "@camwright/core";
import type { Facts } from "./facts/facts.js";
import type { Entry, PlacedStatement } from "./read/placed.js";

/** The stable ids of the rules of this package. */
export type LintRuleId =
  | "action-case"
  | "action-covered"
  | "action-duplicate"
  | "action-matches-nothing"
  | "action-prefix"
  | "action-unknown"
  | "admin-access"
  | "bucket-account"
  | "condition-key-case"
  | "condition-key-unknown"
  | "condition-key-unused"
  | "condition-operator-type"
  | "operation-level-resource"
  | "permissions-on-everything"
  | "resource-duplicate"
  | "resource-mismatch"
  | "resource-type-unknown"
  | "service-unknown";

/** A finding of this package or of `@camwright/core`. */
export type LintFinding = Finding<LintRuleId | RuleId>;

/** What a rule says about one entry. */
export interface Remark {
  readonly at: Entry;
  readonly message: string;
  /** Other than the rule's own severity. */
  readonly severity?: Severity;
  readonly repair?: Repair;
}

/** A repair by offsets: texts in the place of others. */
export interface Repair {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly newText: Edit["newText"] }[];
}

/** What a rule may look at beside a statement. */
export interface Context {
  readonly kind: PolicyKind;
  readonly facts: Facts;
}

/** A rule: what it is about, and how it looks at a statement. */
export interface LintRule {
  readonly severity: Severity;
  /** Document number of the source of the rule; `camwright` where it is advice of ours. */
  readonly source: string;
  /** What is reported, in a line. */
  readonly summary: string;
  /** The remarks on one statement, in the order of its entries. */
  readonly check: (statement: PlacedStatement, context: Context) => readonly Remark[];
}

/** The repair that puts another text in the place of an entry. */
export const replaceBy = ({ span }: Entry, text: string): Repair => ({
  title: `replace by ${quote(text)}`,
  edits: [{ span, newText: JSON.stringify(text) }],
});

/** The repair that takes an entry out of its list; there is none for an entry that is alone. */
export const removalOf = ({ cut }: Entry): Pick<Remark, "repair"> =>
  cut === undefined ? {} : { repair: { title: "remove it", edits: [{ span: cut, newText: "" }] } };
