import { inspectStatements, type StatementFinding } from "@camwright/analysis";
import type { MatchedStatement } from "@camwright/evaluator";
import type { IdleQuestion, IdleStatement, StatementPlace } from "../questions/idle.js";
import { safeRemoval } from "../see/safe-removal.js";
import { subjectIn } from "../see/scope.js";
import { steps } from "../see/steps.js";
import type { Origins } from "../to-case.js";
import type { Tab } from "../workspace.js";
import { marksOf } from "./marks.js";

type IdleFinding = Extract<StatementFinding, { readonly kind: IdleStatement["kind"] }>;

const isIdle = (finding: StatementFinding): finding is IdleFinding =>
  finding.kind === "vacuous" || finding.kind === "shadowed" || finding.kind === "redundant";

const placeOf = (
  { layer, policy, statement, effect }: MatchedStatement,
  origins: Origins,
): readonly StatementPlace[] => {
  const tab = layer === "general" ? undefined : origins[layer]?.[policy];
  return tab === undefined ? [] : [{ tab, statement, effect }];
};

/** So many statements get a proof that they may go; the rest is shown without. */
const mostProofs = 20;

const told = (
  finding: IdleFinding,
  origins: Origins,
  tabs: readonly Tab[],
  index: number,
): readonly IdleStatement[] => {
  const [mark] = marksOf([finding.at], origins, tabs);
  const [place] = placeOf(finding.at, origins);
  const tab = tabs.find(({ id }) => id === place?.tab);
  if (mark === undefined || place === undefined || tab === undefined) return [];
  const by = finding.kind === "vacuous" ? [] : finding.by.flatMap((each) => placeOf(each, origins));
  const unless = finding.kind === "redundant" ? finding.unless : undefined;
  const removal = index < mostProofs ? safeRemoval(tab, place.statement) : undefined;
  return [
    {
      ...mark,
      ...place,
      kind: finding.kind,
      by,
      ...(unless === undefined ? {} : { unless }),
      ...(removal === undefined ? {} : { removal }),
    },
  ];
};

/** Which statements of the caller's policies and the layers around them do nothing, and which of them may go. */
export const idle = ({ tabs }: IdleQuestion["takes"]): IdleQuestion["gives"] => {
  const subject = subjectIn({ tabs });
  if (subject._tag !== "subject") return { statements: [], undecided: 0 };
  const { policies, origins } = subject;
  const { findings } = inspectStatements(policies, { steps, overlaps: 0 });
  const open = findings.filter(({ kind }) => kind === "unknown").map(({ at }) => JSON.stringify(at));
  return {
    statements: findings.filter(isIdle).flatMap((finding, index) => told(finding, origins, tabs, index)),
    undecided: new Set(open).size,
  };
};
