import { isDeepStrictEqual } from "node:util";
import { compile, type Decision } from "@camwright/evaluator";
import type { Shown, Stop } from "./stop.js";

/** What a stop prints, and whether everything it promises is so. */
export interface Shot {
  readonly lines: readonly string[];
  readonly kept: boolean;
}

const decidedBy = ({ reason, matched }: Decision): string =>
  matched.length === 0
    ? reason
    : `${reason}: ${matched.map(({ effect, statement }) => `${effect} of statement ${statement}`).join(", ")}`;

const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
};

const comparison = ({ policy, published }: Stop): Shot => {
  if (published === undefined) return { lines: [], kept: true };
  const kept = isDeepStrictEqual(JSON.parse(JSON.stringify(policy)), published.document);
  return { lines: [`  ${kept ? "equals" : "DIFFERS FROM"} the published document (${published.source})`, ""], kept };
};

const row = ({ action, resource, expected }: Shown, decision: Decision): readonly string[] => [
  decision.decision === expected ? decision.decision : `${decision.decision}, NOT ${expected}`,
  action,
  resource,
  decidedBy(decision),
];

/** Decides the requests of a stop and lays out what there is to see. */
export const show = (stop: Stop): Shot => {
  const decide = compile({ identity: [stop.policy] });
  const answers = stop.shown.map((shown) => {
    const { action, resource } = shown;
    return { shown, decision: decide({ principal: stop.principal, action, resource }) };
  });
  const compared = comparison(stop);
  return {
    lines: [
      stop.title,
      "=".repeat(stop.title.length),
      "",
      JSON.stringify(stop.policy, null, 2),
      "",
      ...compared.lines,
      `  as ${stop.principal.qcs ?? stop.principal.type}`,
      "",
      ...table([
        ["decision", "action", "resource", "because"],
        ...answers.map(({ shown, decision }) => row(shown, decision)),
      ]),
      "",
    ],
    kept: compared.kept && answers.every(({ shown, decision }) => decision.decision === shown.expected),
  };
};
