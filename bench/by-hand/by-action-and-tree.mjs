import { actionMap } from "./action-map.mjs";
import { matchesGlob, serviceOf } from "./pattern.mjs";
import { resourceTree, someReached } from "./resource-tree.mjs";
import { compileStatements, decideBy, holdsFor, reaches } from "./statement.mjs";

/** Up to this many candidates are asked in turn. */
const few = 8;

const plain = {
  makeLeaf: () => [],
  put: (leaf, statement) => leaf.push(statement),
};
const asksPlain = (leaf, _action, context) => {
  for (const statement of leaf) if (holdsFor(statement, context)) return true;
  return false;
};
const withPatterns = {
  makeLeaf: () => [],
  put: (leaf, { pattern, statement }) => leaf.push({ pattern, statement }),
};
const asksPatterns = (leaf, action, context) => {
  for (const { pattern, statement } of leaf) {
    if (matchesGlob(pattern, action) && holdsFor(statement, context)) return true;
  }
  return false;
};

const applies = (statement, asked, context) => reaches(statement, asked) && holdsFor(statement, context);

/** Statements for one exact action: a short list, or a tree over their resources. */
const named = (statements) => ({
  list: statements.length > few ? statements.filter(({ any }) => any) : statements,
  tree: statements.length > few ? resourceTree(statements, plain) : undefined,
});
const asksNamed = ({ list, tree }, action, asked, context) => {
  for (const statement of list) if (applies(statement, asked, context)) return true;
  return tree !== undefined && someReached(tree, asked, asksPlain, action, context);
};

/** The patterns of one service, likewise. */
const open = (entries) => {
  const inTree = entries.map(({ glob, statement }) => ({ pattern: glob, statement, resources: statement.resources }));
  return {
    list: entries.length > few ? entries.filter(({ statement }) => statement.any) : entries,
    tree: entries.length > few ? resourceTree(inTree, withPatterns) : undefined,
  };
};
const asksOpen = ({ list, tree }, action, asked, context) => {
  for (const { glob, statement } of list) {
    if (matchesGlob(glob, action) && applies(statement, asked, context)) return true;
  }
  return tree !== undefined && someReached(tree, asked, asksPatterns, action, context);
};

const matcher = (policies, effect) => {
  const map = actionMap(compileStatements(policies, effect));
  const exact = new Map([...map.exact].map(([action, statements]) => [action, named(statements)]));
  const byService = new Map([...map.open].map(([service, entries]) => [service, open(entries)]));
  return (action, asked, context) => {
    const found = exact.get(action);
    if (found !== undefined && asksNamed(found, action, asked, context)) return true;
    const patterns = byService.get(serviceOf(action));
    return patterns !== undefined && asksOpen(patterns, action, asked, context);
  };
};

/** The statements of an action, then a tree over their resources where there are many. */
export const byActionAndTree = (policies) => decideBy(matcher(policies, "deny"), matcher(policies, "allow"));
