import { actionMap, someOf } from "./action-map.mjs";
import { compileStatements, decideBy, holdsFor, reaches } from "./statement.mjs";

const applies = (statement, asked, context) => reaches(statement, asked) && holdsFor(statement, context);

const matcher = (policies, effect) => {
  const map = actionMap(compileStatements(policies, effect));
  return (action, asked, context) => someOf(map, action, applies, asked, context);
};

/** A request meets the statements that name its action, and those with a pattern in its service. */
export const byAction = (policies) => decideBy(matcher(policies, "deny"), matcher(policies, "allow"));
