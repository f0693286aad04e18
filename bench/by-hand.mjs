/**
 * What somebody would write who needs only what these scenarios use: actions, resources of six segments, `ip_equal` and
 * `string_equal` on one value. No variables, no tags, no other accounts, no unknown answers, no naming of statements.
 */

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const globRegExp = (glob) => new RegExp(`^${glob.split("*").map(escaped).join(".*")}$`, "s");

const wordOf = (address) => address.split(".").reduce((word, octet) => word * 256 + Number(octet), 0);
const rangeOf = (text) => {
  const [address, bits = "32"] = text.split("/");
  const size = 2 ** (32 - Number(bits));
  return { from: Math.floor(wordOf(address) / size), size };
};
const inRange = ({ from, size }, word) => Math.floor(word / size) === from;

const reason = (denied, allowed) => (denied ? "explicit" : allowed ? "allow" : "implicit");

/** The first thing that comes to mind: a regular expression made of each pattern for each decision. */
export function naive(policies) {
  const statements = policies.flatMap((policy) => policy.statement);
  const matchesResource = (pattern, resource) => {
    const [wanted, asked] = [pattern.split(":"), resource.split(":")];
    return wanted.every((segment, index) => (segment === "" && index === 3) || globRegExp(segment).test(asked[index]));
  };
  const holds = ({ ip_equal: ip = {}, string_equal: texts = {} }, context) =>
    Object.entries(ip).every(([key, ranges]) =>
      ranges.some((range) => inRange(rangeOf(range), wordOf(context[key]))),
    ) && Object.entries(texts).every(([key, values]) => values.includes(context[key]));
  const applies = ({ action, resource, condition }, request) =>
    action.some((pattern) => globRegExp(pattern).test(request.action)) &&
    resource.some((pattern) => matchesResource(pattern, request.resource)) &&
    (condition === undefined || holds(condition, request.context));
  return (request) => {
    const matching = statements.filter((statement) => applies(statement, request));
    return reason(
      matching.some(({ effect }) => effect === "deny"),
      matching.length > 0,
    );
  };
}

/** A glob with at most one star, taken apart. */
const compileGlob = (glob) => {
  const star = glob.indexOf("*");
  return star < 0 ? { exact: glob } : { start: glob.slice(0, star), end: glob.slice(star + 1) };
};
const matchesGlob = ({ exact, start, end }, text) =>
  exact === undefined
    ? text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end)
    : text === exact;

/** The careful version: everything prepared once, then one statement after the other, denies first. */
export function precompiled(policies) {
  const compiled = policies
    .flatMap((policy) => policy.statement)
    .map(({ effect, action, resource, condition = {} }) => ({
      effect,
      exact: new Set(action.filter((pattern) => !pattern.includes("*"))),
      globs: action.filter((pattern) => pattern.includes("*")).map(compileGlob),
      resources: resource.map((text) => {
        const [, , service, region, account, path] = text.split(":");
        return { service, region, account, path: compileGlob(path) };
      }),
      ranges: Object.entries(condition.ip_equal ?? {}).map(([key, values]) => ({ key, ranges: values.map(rangeOf) })),
      texts: Object.entries(condition.string_equal ?? {}).map(([key, values]) => ({ key, values: new Set(values) })),
    }));
  const denies = compiled.filter(({ effect }) => effect === "deny");
  const allows = compiled.filter(({ effect }) => effect === "allow");
  const applies = ({ exact, globs, resources, ranges, texts }, action, asked, context) =>
    (exact.has(action) || globs.some((glob) => matchesGlob(glob, action))) &&
    resources.some(
      ({ service, region, account, path }) =>
        service === asked.service &&
        (region === "" || region === asked.region) &&
        account === asked.account &&
        matchesGlob(path, asked.path),
    ) &&
    ranges.every(({ key, ranges: list }) => list.some((range) => inRange(range, wordOf(context[key])))) &&
    texts.every(({ key, values }) => values.has(context[key]));
  return ({ action, resource, context }) => {
    const [, , service, region, account, path] = resource.split(":");
    const asked = { service, region, account, path };
    const denied = denies.some((statement) => applies(statement, action, asked, context));
    return reason(denied, !denied && allows.some((statement) => applies(statement, action, asked, context)));
  };
}
