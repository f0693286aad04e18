const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const globRegExp = (glob) => new RegExp(`^${glob.split("*").map(escaped).join(".*")}$`, "s");

const wordOf = (address) => address.split(".").reduce((word, octet) => word * 256 + Number(octet), 0);
const inRange = (text, address) => {
  const [start, bits = "32"] = text.split("/");
  const size = 2 ** (32 - Number(bits));
  return Math.floor(wordOf(start) / size) === Math.floor(wordOf(address) / size);
};

const matchesResource = (pattern, { resource, principal }) => {
  const [wanted, asked] = [pattern.split(":"), resource.split(":")];
  if (pattern === "*") return asked[4] === `uin/${principal.ownerUin}`;
  return wanted.every((segment, index) => (segment === "" && index === 3) || globRegExp(segment).test(asked[index]));
};

const holds = ({ ip_equal: ip = {}, string_equal: texts = {} }, context) =>
  Object.entries(ip).every(([key, ranges]) => ranges.some((range) => inRange(range, context[key]))) &&
  Object.entries(texts).every(([key, values]) => values.includes(context[key]));

const applies = ({ action, resource, condition }, request) =>
  action.some((pattern) => globRegExp(pattern).test(request.action)) &&
  [resource].flat().some((pattern) => matchesResource(pattern, request)) &&
  (condition === undefined || holds(condition, request.context));

/** The first thing that comes to mind: a regular expression made of each pattern for each decision. */
export const naive = (policies) => {
  const statements = policies.flatMap((policy) => policy.statement);
  return (request) => {
    const matching = statements.filter((statement) => applies(statement, request));
    if (matching.some(({ effect }) => effect === "deny")) return "explicit";
    return matching.length > 0 ? "allow" : "implicit";
  };
};
