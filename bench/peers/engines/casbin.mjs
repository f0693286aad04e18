import { newEnforcer, newModel } from "casbin";
import { compileGlob, matchesGlob } from "../../by-hand/pattern.mjs";
import { compileStatements, holdsFor, reaches, resourceOf } from "../../by-hand/statement.mjs";

const model = `
[request_definition]
r = question

[policy_definition]
p = id, eft

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = applies(r.question, p.id)
`;

/** One rule for each statement, whose whole meaning is a function prepared beforehand. */
const make = async (policies) => {
  const statements = ["deny", "allow"].flatMap((effect) =>
    compileStatements(policies, effect).map((statement) => ({
      statement,
      eft: effect,
      exact: new Set(statement.actions.filter((pattern) => !pattern.includes("*"))),
      globs: statement.actions.filter((pattern) => pattern.includes("*")).map(compileGlob),
    })),
  );
  const byId = new Map(statements.map((one, index) => [`${index}`, one]));
  const enforcer = await newEnforcer(newModel(model));
  await enforcer.addPolicies(statements.map(({ eft }, index) => [`${index}`, eft]));
  await enforcer.addFunction("applies", ({ action, resource, context }, id) => {
    const { statement, exact, globs } = byId.get(id);
    return (
      (exact.has(action) || globs.some((glob) => matchesGlob(glob, action))) &&
      reaches(statement, resource) &&
      holdsFor(statement, context)
    );
  });
  return (question) => enforcer.enforceSync(question);
};

export const casbin = {
  make,
  translate: (request) => ({ action: request.action, resource: resourceOf(request), context: request.context }),
  word: (allowed) => (allowed ? "allow" : "refused"),
  /** It says no more than whether. */
  expects: (word) => (word === "allow" ? word : "refused"),
};
