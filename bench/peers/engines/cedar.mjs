import { preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import { resourceOf } from "../../by-hand/statement.mjs";

const text = JSON.stringify;
const anyOf = (tests) => (tests.length === 1 ? tests[0] : `(${tests.join(" || ")})`);
const like = (name, pattern) =>
  pattern.includes("*") ? `context.${name} like ${text(pattern)}` : `context.${name} == ${text(pattern)}`;

/** The whole name with one pattern, which is faster than a test for each segment. */
const byName = (pattern) => {
  if (pattern === "*") return "context.own";
  const [prefix, project, service, region, ...rest] = pattern.split(":");
  return like("resource", [prefix, project, service, region === "" ? "*" : region, ...rest].join(":"));
};

const conditionTests = ({ ip_equal: ip = {}, string_equal: texts = {} } = {}) => [
  ...Object.values(ip).map((ranges) => anyOf(ranges.map((range) => `context.ip.isInRange(ip(${text(range)}))`))),
  ...Object.values(texts).map((values) => anyOf(values.map((value) => `context.zone == ${text(value)}`))),
];

const serviceOf = (action) => action.slice(0, action.indexOf(":"));

const actionTest = (patterns) => {
  const exact = patterns.filter((pattern) => !pattern.includes("*"));
  const open = patterns.filter((pattern) => pattern.includes("*")).map((pattern) => like("action", pattern));
  return anyOf([...(exact.length === 0 ? [] : [`${text(exact)}.contains(context.action)`]), ...open]);
};

/** One rule for each statement. */
const rule = (head) => (statement) => {
  const { effect, action, resource, condition } = statement;
  const tests = [actionTest(action), anyOf([resource].flat().map(byName)), ...conditionTests(condition)];
  return `${effect === "allow" ? "permit" : "forbid"}(principal, action, ${head(statement)}) when { ${tests.join(" && ")} };`;
};

const anyResource = () => "resource";
/** The service as the type of the resource, which is looked at before any test. */
const typed = ({ action }) => `resource is ${serviceOf(action[0])}`;

const parse = (id, statements, render) => {
  const answer = preparsePolicySet(id, { staticPolicies: statements.map(render).join("\n") });
  if (answer.type !== "success") throw new Error(JSON.stringify(answer.errors));
};

/** A set for each service, of which the caller chooses one; all statements of these policies are about one service. */
const parseByService = (statements, render) => {
  const services = new Set(statements.map(({ action }) => serviceOf(action[0])));
  for (const service of services) {
    parse(
      service,
      statements.filter(({ action }) => serviceOf(action[0]) === service),
      render,
    );
  }
};

const engine = (render, perService) => ({
  make: (policies) => {
    const statements = policies.flatMap(({ statement }) => statement);
    if (perService) parseByService(statements, render);
    else parse("all", statements, render);
    return statefulIsAuthorized;
  },
  translate: (request) => {
    const context = {
      action: request.action,
      resource: request.resource,
      own: resourceOf(request).isOwn,
      ip: { __extn: { fn: "ip", arg: request.context["qcs:ip"] } },
      zone: request.context["cvm:zone"],
    };
    return {
      principal: { type: "User", id: "2" },
      action: { type: "Action", id: request.action },
      resource: { type: serviceOf(request.action), id: "asked" },
      context,
      preparsedPolicySetId: perService ? serviceOf(request.action) : "all",
      entities: [],
    };
  },
  word: (answer) => {
    if (answer.type !== "success") throw new Error(JSON.stringify(answer.errors));
    const { decision, diagnostics } = answer.response;
    if (diagnostics.errors.length > 0) throw new Error(JSON.stringify(diagnostics.errors));
    return decision === "allow" ? "allow" : diagnostics.reason.length > 0 ? "explicit" : "implicit";
  },
});

/**
 * One set of all policies, one in which the service is the type of the resource, and a set for each service. Of several plain
 * translations these were the fastest.
 */
export const cedar = {
  cedar: engine(rule(anyResource), false),
  "cedar-typed": engine(rule(typed), false),
  "cedar-per-service": engine(rule(anyResource), true),
};
