import { accessMatrix } from "@camwright/analysis";
import { parseAction } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import { prefixesOf } from "@camwright/lint";
import type { MatrixQuestion } from "../questions/matrix.js";
import { matrixRows } from "../see/matrix-rows.js";
import { subjectIn } from "../see/scope.js";
import { steps } from "../see/steps.js";
import type { Loaders } from "./loaders.js";

const namesEverything = (action: string): boolean => {
  const parsed = parseAction(action);
  return (
    parsed._tag === "Right" &&
    (parsed.right._tag === "any" || (parsed.right._tag === "operation" && parsed.right.service.includes("*")))
  );
};

/** Whether the caller's own policies allow something of services that they do not name. */
const isAboutAll = ({ identity }: Policies): boolean =>
  identity.some(({ statement }) =>
    statement.some(({ effect, action }) => effect === "allow" && [action].flat().some(namesEverything)),
  );

/** What a caller may do, by service and access level. */
export const matrix = async (
  scope: MatrixQuestion["takes"],
  load: Pick<Loaders, "levels" | "knowledge">,
): Promise<MatrixQuestion["gives"]> => {
  const subject = subjectIn(scope);
  if (subject._tag !== "subject") return subject;
  const { policies, principal } = subject;
  const isWhole = principal?.type === "root" || isAboutAll(policies);
  const granting = scope.tabs.filter(({ kind }) => kind === "identity");
  const named = granting.flatMap(({ text, kind }) => prefixesOf(text, { kind }));
  const catalog = await load.levels(isWhole ? "all" : [...new Set(named)]);
  const { cells } = accessMatrix(policies, catalog, { principal, steps });
  return { _tag: "matrix", rows: matrixRows(cells, load.knowledge.services), isWhole, version: catalog.version };
};
