import { actionMap, someOf } from "./action-map.mjs";
import { compileGlob, matchesGlob } from "./pattern.mjs";
import { resourceTree, someReached } from "./resource-tree.mjs";
import { compileStatements, decideBy, holdsFor } from "./statement.mjs";

/** Statements at the end of a resource: by exact action, and with the patterns of their actions. */
const leaves = {
  makeLeaf: () => ({ exact: new Map(), open: [] }),
  put: ({ exact, open }, statement) => {
    for (const action of new Set(statement.actions)) {
      if (action.includes("*")) open.push({ glob: compileGlob(action), statement });
      else if (exact.has(action)) exact.get(action).push(statement);
      else exact.set(action, [statement]);
    }
  },
};

const asksLeaf = ({ exact, open }, action, context) => {
  const named = exact.get(action);
  if (named !== undefined) {
    for (const statement of named) if (holdsFor(statement, context)) return true;
  }
  for (const { glob, statement } of open) {
    if (matchesGlob(glob, action) && holdsFor(statement, context)) return true;
  }
  return false;
};

const ofOwn = (statement, _asked, context) => holdsFor(statement, context);

const matcher = (policies, effect) => {
  const statements = compileStatements(policies, effect);
  const tree = resourceTree(statements, leaves);
  const any = actionMap(statements.filter((statement) => statement.any));
  return (action, asked, context) =>
    (asked.isOwn && someOf(any, action, ofOwn, asked, context)) || someReached(tree, asked, asksLeaf, action, context);
};

/** One resource tree, then the action at its leaves. Statements on `*` are found by action. */
export const byTree = (policies) => decideBy(matcher(policies, "deny"), matcher(policies, "allow"));
