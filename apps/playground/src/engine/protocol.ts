import type { Comparison, MatrixCell } from "@camwright/analysis";
import type { DocumentSize } from "@camwright/core";
import type { Decision, ExplainedDecision, MatchedStatement } from "@camwright/evaluator";
import type { LintFinding } from "@camwright/lint";
import type { DraftProblem, Origins } from "./to-case.js";
import type { RequestDraft, Tab, TabKind } from "./workspace.js";

/** What there is to say about one document. */
export interface DocumentReport {
  readonly findings: readonly LintFinding[];
  readonly omitted: number;
  readonly size: DocumentSize | undefined;
}

/** The place of a statement in the text of a tab, in UTF-16 code units. */
export interface Mark {
  readonly tab: string;
  readonly from: number;
  readonly to: number;
}

/** The answer to a request, with the tabs that its statements are in; or what keeps it from being asked. */
export type Asked =
  | {
      readonly _tag: "decided";
      readonly decision: ExplainedDecision;
      readonly origins: Origins;
      readonly marks: readonly Mark[];
    }
  | { readonly _tag: "unfinished"; readonly missing: readonly DraftProblem[] };

/** What became of one kept request. */
export type SuiteResult =
  | { readonly _tag: "decided"; readonly id: string; readonly decision: Decision["decision"]; readonly passed: boolean }
  | { readonly _tag: "unfinished"; readonly id: string };

/** What two documents allow, one against the other. */
export type Compared =
  | { readonly _tag: "compared"; readonly comparison: Comparison }
  | { readonly _tag: "different-kinds" }
  | { readonly _tag: "unreadable"; readonly side: "base" | "next" };

/** A statement that does nothing, and where it stands. */
export interface IdleStatement extends Mark {
  /** It matches no request, denies leave nothing of it, or others do the same. */
  readonly kind: "vacuous" | "shadowed" | "redundant";
  readonly at: MatchedStatement;
}

/** What the caller's policies allow, by service and access level. */
export type Explored =
  | {
      readonly _tag: "explored";
      readonly cells: readonly MatrixCell[];
      readonly catalogVersion: string;
      readonly idle: readonly IdleStatement[];
    }
  | { readonly _tag: "unreadable"; readonly tabs: readonly string[] };

/** Each question that the worker answers: what it takes, and what it gives. Everything is data that can be cloned. */
export interface Questions {
  readonly inspect: {
    readonly takes: { readonly text: string; readonly kind: TabKind };
    readonly gives: DocumentReport;
  };
  readonly ask: {
    readonly takes: { readonly tabs: readonly Tab[]; readonly request: RequestDraft };
    readonly gives: Asked;
  };
  readonly suite: {
    readonly takes: {
      readonly tabs: readonly Tab[];
      readonly entries: readonly {
        readonly id: string;
        readonly request: RequestDraft;
        readonly expected: Decision["decision"];
      }[];
    };
    readonly gives: readonly SuiteResult[];
  };
  readonly explore: { readonly takes: { readonly tabs: readonly Tab[] }; readonly gives: Explored };
  readonly compare: {
    readonly takes: { readonly base: Tab; readonly next: Tab };
    readonly gives: Compared;
  };
}

/** The name of a question. */
export type QuestionName = keyof Questions;

/** A question on its way to the worker. */
export type Message = {
  readonly [Name in QuestionName]: {
    readonly id: number;
    readonly name: Name;
    readonly takes: Questions[Name]["takes"];
  };
}[QuestionName];

/** An answer on its way back. */
export type Reply =
  | { readonly id: number; readonly _tag: "answer"; readonly gives: Questions[QuestionName]["gives"] }
  | { readonly id: number; readonly _tag: "failure"; readonly message: string };
