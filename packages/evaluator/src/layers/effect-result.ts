import type { CompiledStatement } from "../compile/statement.js";
import type { Layer, MatchedStatement } from "../decision.js";
import { type and, no, type Truth } from "../truth.js";

/** What the statements of one effect of a layer say to a request. */
export interface EffectResult {
  readonly truth: Truth;
  /** The statements that match one of the resources. */
  readonly certain: readonly CompiledStatement[];
  /** The statements on which it hangs whether the unknown resources match. */
  readonly undecided: readonly CompiledStatement[];
}

/** No statement. */
export const noStatements: readonly CompiledStatement[] = [];

/** What a layer says that is not asked, and one of which no statement matches. */
export const silent: EffectResult = { truth: no, certain: noStatements, undecided: noStatements };

/** The layers in the order in which they are asked. */
const layers: readonly Layer[] = ["scp", "general", "identity", "bucket", "trust", "boundary", "session"];

const inOrder = (left: MatchedStatement, right: MatchedStatement): number =>
  layers.indexOf(left.layer) - layers.indexOf(right.layer) ||
  (left.level ?? 0) - (right.level ?? 0) ||
  left.policy - right.policy ||
  left.statement - right.statement;

/** Statements in the order of layers and of policies, each once. */
export const tidy = (statements: readonly CompiledStatement[]): readonly CompiledStatement[] =>
  statements.length < 2
    ? statements
    : [...statements]
        .sort((left, right) => inOrder(left.place, right.place))
        .filter((statement, index, sorted) => statement !== sorted[index - 1]);

/** What several results say together. */
export const together = (results: readonly EffectResult[], combine: typeof and): EffectResult => {
  const [first, second] = results;
  if (first === undefined || second === undefined) return first ?? silent;
  return {
    truth: results.map(({ truth }) => truth).reduce(combine),
    certain: tidy(results.flatMap(({ certain }) => certain)),
    undecided: tidy(results.flatMap(({ undecided }) => undecided)),
  };
};
