import type { Policy, Statement } from "@camwright/core";
import * as fc from "fast-check";

const listOf = (element: "*" | readonly string[] | undefined): readonly ("*" | readonly string[])[] =>
  element === undefined || element === "*" || element.length === 0 ? [element ?? []] : element.map((text) => [text]);

/** The statement as one for each of its actions on each of its resources. */
const piecesOf = (statement: Statement): readonly Statement[] =>
  listOf(statement.action).flatMap((action) =>
    listOf(statement.resource).map((resource) => ({
      ...statement,
      action,
      ...(statement.resource === undefined ? {} : { resource }),
    })),
  );

/** Policies of some pieces of these statements, in any order and now and then twice. Much of them can be joined again. */
export const scattered = (statements: readonly Statement[]): fc.Arbitrary<readonly Policy[]> => {
  const pieces = statements.flatMap(piecesOf);
  return fc
    .tuple(fc.shuffledSubarray([...pieces, ...pieces.slice(0, 2)], { minLength: 1 }), fc.integer({ min: 1, max: 3 }))
    .map(([some, count]) =>
      Array.from({ length: count }, (_, part): Policy => {
        return { version: "2.0", statement: some.filter((_one, index) => index % count === part) };
      }),
    );
};
