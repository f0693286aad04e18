import { normalPolicy, parseTemplate } from "@camwright/core";
import type { Statement } from "@camwright/core/model";

/** A statement as its author wrote it, beside its normal form, by which it is compared. */
export interface Compared {
  readonly written: Statement;
  readonly normal: Statement;
}

/** The elements that two statements may have different and still become one. */
type Free = "action" | "resource";

const normalStatement = (statement: Statement): Statement => {
  const [normal = statement] = normalPolicy({ version: "2.0", statement: [statement] }).statement;
  return normal;
};

/** The statement with its normal form. */
export const compared = (written: Statement): Compared => ({ written, normal: normalStatement(written) });

const membersOf = (element: "*" | readonly string[] | undefined): readonly string[] =>
  element === "*" ? ["*"] : (element ?? []);

/** A variable without a value makes its whole statement match nothing (598/10607, A-19). */
const variablesOf = (resource: Statement["resource"]): readonly string[] => {
  const names = membersOf(resource).flatMap((text) =>
    parseTemplate(text).flatMap((part) => (part._tag === "variable" ? [part.name] : [])),
  );
  return [...new Set(names)].sort();
};

const shared = { action: "resource", resource: "action" } as const;

/**
 * The same for statements that may become one by joining the free element; without a free one, for equal statements. A
 * statement with a `sid` is one only with its equal: its name would else cover what its author did not name.
 */
export const keyOf = ({ written: { sid }, normal }: Compared, free?: Free): string => {
  const { effect, principal = null, action, resource = null, condition = null } = normal;
  const common = { sid: sid ?? null, effect, principal, condition };
  if (free === undefined || sid !== undefined) return JSON.stringify({ ...common, action, resource });
  const variables = free === "resource" ? variablesOf(normal.resource) : [];
  return JSON.stringify({ ...common, variables, absent: resource === null, same: normal[shared[free]] ?? null });
};

/** The groups of statements with the same key, in the order of their first members. */
export const groupBy = (
  statements: readonly Compared[],
  key: (statement: Compared) => string,
): readonly (readonly [Compared, ...Compared[]])[] => {
  const groups = new Map<string, [Compared, ...Compared[]]>();
  for (const statement of statements) {
    const text = key(statement);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [statement]);
    else group.push(statement);
  }
  return [...groups.values()];
};

/** A single action or resource in normal form. */
const normalMember = (text: string, free: Free): string => {
  const normal = normalStatement({ effect: "allow", action: [], resource: [], [free]: [text] });
  return membersOf(normal[free])[0] ?? text;
};

/** The members of all the lists in the order in which they come first, each as it was spelled first. */
const join = (group: readonly Compared[], free: Free): readonly string[] => {
  const first = new Map<string, string>();
  for (const text of group.flatMap(({ written }) => membersOf(written[free]))) {
    const normal = normalMember(text, free);
    if (!first.has(normal)) first.set(normal, text);
  }
  return [...first.values()];
};

const isStar = (element: Statement["resource"]): boolean => element?.length === 1 && element[0] === "*";

/** What a group has together in the free element: as the one wrote it that has everything, or the members of all. */
const unionOf = (group: readonly Compared[], free: Free, joined: Compared): Statement["resource"] =>
  (isStar(joined.normal[free]) ? group.find(({ normal }) => isStar(normal[free]))?.written[free] : undefined) ??
  joined.written[free];

/** One statement for a group that has everything but the free element in common. */
const uniteGroup = (group: readonly [Compared, ...Compared[]], free: Free): Compared => {
  const [first, ...others] = group;
  if (others.length === 0 || first.written[free] === undefined) return first;
  const joined = compared({ ...first.written, [free]: join(group, free) });
  return { ...joined, written: { ...joined.written, [free]: unionOf(group, free, joined) } };
};

/** The statements after joining the free element where everything else is equal. */
export const uniteBy = (free: Free, statements: readonly Compared[]): readonly Compared[] =>
  groupBy(statements, (statement) => keyOf(statement, free)).map((group) => uniteGroup(group, free));
