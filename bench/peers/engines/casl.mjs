import { Ability } from "@casl/ability";
import { compileGlob, matchesGlob } from "../../by-hand/pattern.mjs";
import { compileStatements, holdsFor, reaches, resourceOf } from "../../by-hand/statement.mjs";

const serviceOf = (action) => action.slice(0, action.indexOf(":"));
const operationOf = (action) => action.slice(action.indexOf(":") + 1);

/** The exact ones of actions by service. */
const byService = (actions) => {
  const services = new Map(actions.map((action) => [serviceOf(action), new Set()]));
  for (const action of actions) if (!action.includes("*")) services.get(serviceOf(action)).add(action);
  return services;
};

/** The actions that a statement names, with its patterns expanded to all actions that anybody asks or names. */
const expand = (patterns, known) => {
  const globs = patterns.filter((pattern) => pattern.includes("*")).map(compileGlob);
  const exact = patterns.filter((pattern) => !pattern.includes("*"));
  return [...new Set([...exact, ...[...known].filter((action) => globs.some((glob) => matchesGlob(glob, action)))])];
};

/** Rules by service and operation, denies last because the last rule wins; the rest of a statement is a function. */
const make = (policies, requests) => {
  const named = policies.flatMap(({ statement }) => statement.flatMap(({ action }) => action));
  const asked = requests.map(({ action }) => action);
  const known = byService([...asked, ...named]);
  const rules = ["allow", "deny"].flatMap((effect) =>
    compileStatements(policies, effect).map((statement) => {
      const service = serviceOf(statement.actions[0]);
      return {
        inverted: effect === "deny",
        subject: service,
        action: expand(statement.actions, known.get(service)).map(operationOf),
        conditions: ({ resource, context }) => reaches(statement, resource) && holdsFor(statement, context),
      };
    }),
  );
  const ability = new Ability(
    rules.filter(({ action }) => action.length > 0),
    { conditionsMatcher: (condition) => condition, detectSubjectType: ({ service }) => service },
  );
  return ({ operation, subject }) => ability.relevantRuleFor(operation, subject);
};

export const casl = {
  make,
  translate: (request) => ({
    operation: operationOf(request.action),
    subject: { service: serviceOf(request.action), resource: resourceOf(request), context: request.context },
  }),
  word: (rule) => (rule === null ? "implicit" : rule.inverted ? "explicit" : "allow"),
};
