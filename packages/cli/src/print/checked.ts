import type { EscalationFailure, GateFailure } from "@camwright/analysis";
import type { Checked } from "../check/gates.js";
import { type PlacedStatement, placed } from "../check/target.js";
import { fileLabel, oneLine } from "./one-line.js";
import { verdictText, witnessText } from "./witness.js";

const nameOf = ({ check, of }: Checked): string => (of === undefined ? check : `${check} ${oneLine(of)}`);

/** The documents that are asked about. */
const filesOf = ({ target: { documents } }: Checked): readonly string[] => documents.map(({ file }) => file);

const labelOf = (checked: Checked): string => {
  const files = filesOf(checked).map(fileLabel).join(", ");
  return `${nameOf(checked)}${files === "" ? ", which no document is about" : ` for ${files}`}`;
};

const statementText = ({ file, path, range, effect, layer, policy, statement }: PlacedStatement): string => {
  const { line, column } = range?.start ?? { line: 1, column: 1 };
  return file === undefined
    ? `  ${effect} by statement ${String(statement)} of ${layer} policy ${String(policy)}`
    : `  ${fileLabel(file)}:${String(line)}:${String(column)}: ${effect} by statement ${String(statement)} at ${oneLine(path ?? "")}`;
};

type Failure = GateFailure & Partial<EscalationFailure>;

/** What the caller makes of himself, where the gate is about that. */
const pathText = ({ path, already }: Failure): string => {
  if (already !== undefined) return ` the caller may do everything (${already}):`;
  if (path === undefined) return "";
  const { name, sentence, provided } = path;
  return ` ${name}: the caller ${sentence}${provided === undefined ? "" : `, provided that ${provided}`}:`;
};

const failureLines = (checked: Checked, failure: Failure): readonly string[] => [
  `fail: ${labelOf(checked)}:${pathText(failure)} ${witnessText(failure.witness)}, is allowed${failure.where === undefined ? "" : ` ${failure.where}`}`,
  ...(failure.steps ?? []).slice(1).map((step) => `  and ${witnessText(step)}, is allowed`),
  ...placesLines(checked, failure),
];

const placesLines = (checked: Checked, { statements, against }: Failure): readonly string[] => [
  ...statements.map((statement) => statementText(placed(statement, checked.target))),
  ...(against === undefined ? [] : [verdictText(against, checked.against ?? "")]),
];

const linesOf = (checked: Checked): readonly string[] => {
  const { answer, failures, reasons } = checked.answer;
  if (answer === "pass") return [`pass: ${labelOf(checked)}`];
  return [
    ...failures.flatMap((failure) => failureLines(checked, failure)),
    ...reasons.map((reason) => `unknown: ${labelOf(checked)}: ${oneLine(reason)}`),
  ];
};

/** What the gates say, for people: of each a line, with the request that gets through and the statements that let it. */
export const formatChecked = (all: readonly Checked[]): readonly string[] => all.flatMap(linesOf);

const headOf = (checked: Checked) => ({
  check: checked.check,
  ...(checked.of === undefined ? {} : { of: checked.of }),
  files: filesOf(checked),
});

/** The same as data. */
export const checkedAsData = (all: readonly Checked[]): unknown => ({
  pass: all.every(({ answer: { answer } }) => answer === "pass"),
  failures: all.flatMap((checked) =>
    checked.answer.failures.map(({ witness, statements, against, where, path, already, steps }: Failure) => {
      const places = statements.map((statement) => placed(statement, checked.target));
      return {
        ...headOf(checked),
        witness,
        statement: places[0] ?? null,
        statements: places,
        ...(against === undefined ? {} : { against }),
        ...(where === undefined ? {} : { where }),
        ...(already === undefined ? {} : { already }),
        ...(path === undefined ? {} : { path }),
        ...(steps === undefined
          ? {}
          : {
              steps: steps.map(({ principal, action, resource, context }) => ({
                principal,
                action,
                resource,
                context,
              })),
            }),
      };
    }),
  ),
  unknown: all.flatMap((checked) => checked.answer.reasons.map((reason) => ({ ...headOf(checked), reason }))),
  checks: all.map((checked) => ({ ...headOf(checked), answer: checked.answer.answer })),
});
