import type { Policy, Statement } from "@camwright/core";

/** A list of a statement in which patterns stand. */
export type PatternElement = "action" | "resource";

/** One change of a policy. Statements are named by their place in the policy before all changes. */
export type RepairEdit =
  | {
      readonly edit: "add-pattern" | "remove-pattern";
      readonly statement: number;
      readonly element: PatternElement;
      readonly pattern: string;
    }
  | {
      readonly edit: "narrow-pattern";
      readonly statement: number;
      readonly element: PatternElement;
      readonly pattern: string;
      /** What stands for the pattern afterwards. */
      readonly to: string;
    }
  | { readonly edit: "add-statement"; readonly add: Statement }
  | { readonly edit: "remove-statement"; readonly statement: number };

/** A list of patterns; `*` as the whole element is a list of it (598/10604). */
export const patternsOf = (statement: Statement, element: PatternElement): readonly string[] => {
  const list = statement[element] ?? [];
  return list === "*" ? ["*"] : list;
};

/** A statement in the policy that edits make, with its place in the policy before; absent for one that was added. */
export interface Edited {
  readonly statement: Statement;
  readonly place: number | undefined;
}

const editList = (
  statement: Statement,
  place: number,
  element: PatternElement,
  edits: readonly RepairEdit[],
): "*" | readonly string[] | undefined => {
  const own = edits.filter(
    (each) => "element" in each && each.statement === place && each.element === element,
  ) as readonly Extract<RepairEdit, { readonly element: PatternElement }>[];
  if (own.length === 0) return statement[element];
  const changed = patternsOf(statement, element).flatMap((pattern) => {
    const edit = own.find((each) => each.edit !== "add-pattern" && each.pattern === pattern);
    if (edit === undefined) return [pattern];
    return edit.edit === "narrow-pattern" ? [edit.to] : [];
  });
  const added = own.flatMap((each) => (each.edit === "add-pattern" ? [each.pattern] : []));
  return [...new Set([...changed, ...added])];
};

/** The statements after edits, those too that match nothing any more because a list is empty. */
export const editStatements = ({ statement: statements }: Policy, edits: readonly RepairEdit[]): readonly Edited[] => {
  const removed = new Set(edits.flatMap((each) => (each.edit === "remove-statement" ? [each.statement] : [])));
  const kept = statements.flatMap((statement, place): readonly Edited[] => {
    if (removed.has(place)) return [];
    if (!edits.some((each) => "element" in each && each.statement === place)) return [{ statement, place }];
    const resource = editList(statement, place, "resource", edits);
    const edited: Statement = {
      ...statement,
      action: editList(statement, place, "action", edits) ?? [],
      ...(resource === undefined ? {} : { resource }),
    };
    return [{ statement: edited, place }];
  });
  const added = edits.flatMap((each) =>
    each.edit === "add-statement" ? [{ statement: each.add, place: undefined }] : [],
  );
  return [...kept, ...added];
};

/** The policy after edits. A statement whose actions or resources were all removed is gone. */
export const editPolicy = (policy: Policy, edits: readonly RepairEdit[]): Policy => {
  const emptied = (place: number | undefined, now: Statement): boolean => {
    const before = place === undefined ? undefined : policy.statement[place];
    return (
      before !== undefined &&
      (["action", "resource"] as const).some((element) => now[element]?.length === 0 && before[element]?.length !== 0)
    );
  };
  const statement = editStatements(policy, edits).flatMap((each) =>
    emptied(each.place, each.statement) ? [] : [each.statement],
  );
  return { ...policy, statement };
};

/** Whether two edits cannot both be made: they change the same pattern, or one removes the statement that the other changes. */
export const isConflict = (left: RepairEdit, right: RepairEdit): boolean => {
  if (left.edit === "add-statement" || right.edit === "add-statement" || left.statement !== right.statement)
    return false;
  if (left.edit === "remove-statement" || right.edit === "remove-statement") return true;
  return left.element === right.element && left.pattern === right.pattern;
};
