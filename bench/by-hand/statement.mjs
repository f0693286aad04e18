import { compileCondition, compileGlob, holds, matchesGlob } from "./pattern.mjs";

const compileResource = (text) => {
  const [, , service, region, account, path] = text.split(":");
  return { service, region, account, path: compileGlob(path) };
};

const compileStatement = ({ effect, action, resource, condition }) => {
  const resources = resource === "*" ? ["*"] : resource;
  return {
    effect,
    actions: action,
    any: resources.includes("*"),
    resources: resources.filter((text) => text !== "*").map(compileResource),
    condition: condition === undefined ? undefined : compileCondition(condition),
  };
};

/** The statements of one effect, each prepared once. */
export const compileStatements = (policies, effect) =>
  policies.flatMap((policy) => policy.statement.filter((one) => one.effect === effect)).map(compileStatement);

/** A resource taken apart, and whether the caller's account owns it, which is how far `*` reaches. */
export const resourceOf = ({ resource, principal }) => {
  const project = resource.indexOf(":") + 1;
  const service = resource.indexOf(":", project) + 1;
  const region = resource.indexOf(":", service) + 1;
  const account = resource.indexOf(":", region) + 1;
  const path = resource.indexOf(":", account) + 1;
  const owner = resource.slice(account, path - 1);
  return {
    service: resource.slice(service, region - 1),
    region: resource.slice(region, account - 1),
    account: owner,
    path: resource.slice(path),
    isOwn: owner.length === principal.ownerUin.length + 4 && owner.endsWith(principal.ownerUin),
  };
};

export const reaches = ({ any, resources }, asked) => {
  if (any && asked.isOwn) return true;
  for (const { service, region, account, path } of resources) {
    if (
      matchesGlob(path, asked.path) &&
      (region === "" || region === asked.region) &&
      service === asked.service &&
      account === asked.account
    ) {
      return true;
    }
  }
  return false;
};

export const holdsFor = ({ condition }, context) => condition === undefined || holds(condition, context);

/** What decides: a deny of any policy first, then an allow. */
export const decideBy = (denies, allows) => (request) => {
  const asked = resourceOf(request);
  if (denies(request.action, asked, request.context)) return "explicit";
  return allows(request.action, asked, request.context) ? "allow" : "implicit";
};
