import { compileGlob, matchesGlob, serviceOf } from "./pattern.mjs";

const append = (lists, key, value) => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};

/** Statements by exact action, and the patterns of each service with their statements. */
export const actionMap = (statements) => {
  const exact = new Map();
  const open = new Map();
  for (const statement of statements) {
    for (const action of new Set(statement.actions)) {
      if (action.includes("*")) append(open, serviceOf(action), { glob: compileGlob(action), statement });
      else append(exact, action, statement);
    }
  }
  return { exact, open };
};

/** Whether one of the statements for an action passes a test. */
export const someOf = ({ exact, open }, action, passes, asked, context) => {
  const named = exact.get(action);
  if (named !== undefined) {
    for (const statement of named) if (passes(statement, asked, context)) return true;
  }
  const patterns = open.get(serviceOf(action));
  if (patterns !== undefined) {
    for (const { glob, statement } of patterns) {
      if (matchesGlob(glob, action) && passes(statement, asked, context)) return true;
    }
  }
  return false;
};
