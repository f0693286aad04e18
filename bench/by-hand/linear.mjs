import { compileGlob, matchesGlob } from "./pattern.mjs";
import { compileStatements, decideBy, holdsFor, reaches } from "./statement.mjs";

const matcher = (policies, effect) => {
  const statements = compileStatements(policies, effect).map((statement) => ({
    statement,
    exact: new Set(statement.actions.filter((pattern) => !pattern.includes("*"))),
    globs: statement.actions.filter((pattern) => pattern.includes("*")).map(compileGlob),
  }));
  return (action, asked, context) =>
    statements.some(
      ({ statement, exact, globs }) =>
        (exact.has(action) || globs.some((glob) => matchesGlob(glob, action))) &&
        reaches(statement, asked) &&
        holdsFor(statement, context),
    );
};

/** Everything prepared once, then one statement after the other. */
export const linear = (policies) => decideBy(matcher(policies, "deny"), matcher(policies, "allow"));
