import type { PolicyKind } from "@camwright/core";
import { type LintFinding, lintPolicy, lintRules } from "@camwright/lint";
import { catalogs } from "./catalogs.js";

/** A statement with changes of its elements. */
const statementOf = (changes: object): object => ({ effect: "allow", action: [], resource: ["*"], ...changes });

/** The text of a document with these statements. */
export const documentOf = (...statements: readonly object[]): string =>
  JSON.stringify({ version: "2.0", statement: statements.map(statementOf) });

/** The findings of this package's rules about a document. */
export const findingsOf = (text: string, kind: PolicyKind = "identity"): readonly LintFinding[] =>
  lintPolicy(text, { catalogs, kind }).findings.filter(({ rule }) => Object.hasOwn(lintRules, rule));
