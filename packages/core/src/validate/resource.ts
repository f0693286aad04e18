import { isLeft } from "../either.js";
import { noProblems, type Problem } from "../problem.js";
import { quote } from "../quote.js";
import { isShortRegion, longRegion, looksLikeRegion } from "../region.js";
import { currentCosPath, formatResource, parseResource, type SixSegments } from "../resource.js";
import { hasVariable, isPolicyVariable, parseTemplate } from "../variable.js";
import type { ServiceFacts, ServiceLookup } from "./service-facts.js";

const isOpen = (segment: string): boolean => segment === "" || segment.includes("*") || hasVariable(segment);

/** No service, region or account has a blank in it; a path may, but hardly at its ends. */
const withoutBlanks = ({ service, region, account, path }: SixSegments): SixSegments => ({
  service: service.replace(/\s+/g, ""),
  region: region.replace(/\s+/g, ""),
  account: account.replace(/\s+/g, ""),
  path: path.trim(),
});

const blankProblem = (resource: SixSegments, clean: SixSegments): Problem | undefined => {
  if (clean.path === "") return { rule: "resource-path", message: "the last segment of a resource is blank" };
  const suggestion = formatResource(clean);
  if (suggestion === formatResource(resource)) return undefined;
  if (formatResource({ ...clean, path: resource.path }) !== formatResource(resource)) {
    return { rule: "stray-blank", message: "a segment of the resource has a blank", suggestion };
  }
  const message = "the last segment of the resource begins or ends with a blank, which counts as part of the name";
  return { rule: "stray-blank", message, severity: "warning", suggestion };
};

const swappedProblem = (resource: SixSegments): Problem => ({
  rule: "resource-swapped",
  message: `the region ${quote(resource.service)} stands where the service belongs`,
  ...(resource.region === ""
    ? {}
    : { suggestion: formatResource({ ...resource, service: resource.region, region: resource.service }) }),
});

const unusedRegionProblem = (resource: SixSegments): Problem => ({
  rule: "resource-region-unused",
  message: `resources of ${quote(resource.service)} have no region, so ${quote(resource.region)} never matches`,
  suggestion: formatResource({ ...resource, region: "" }),
});

const regionAliasProblem = (resource: SixSegments, long: string): Problem => ({
  rule: "resource-region-alias",
  message: `region \`${resource.region}\` is the older name of \`${long}\``,
  suggestion: formatResource({ ...resource, region: long }),
});

/** New regions come, so a name is only doubted; what no name of a region can have is wrong. */
const unknownRegionProblem = (region: string): Problem => ({
  rule: "resource-region",
  message: `${quote(region)} is not a region name such as \`ap-guangzhou\``,
  ...(/^[\w-]+$/.test(region) ? {} : { severity: "error" }),
});

const regionProblem = (resource: SixSegments, facts: ServiceFacts | undefined): Problem | undefined => {
  const { region, service } = resource;
  // A short name such as `ca` may also be a product; with a region beside it, it is none.
  if (region === "" && looksLikeRegion(service) && !isShortRegion(service)) return swappedProblem(resource);
  if (isOpen(region)) return undefined;
  if (facts?.region === "none") return unusedRegionProblem(resource);
  if (isShortRegion(region)) return regionAliasProblem(resource, longRegion(region));
  if (looksLikeRegion(region)) return undefined;
  if (looksLikeRegion(service)) return swappedProblem(resource);
  return unknownRegionProblem(region);
};

const accountProblem = (resource: SixSegments): Problem | undefined => {
  const { account } = resource;
  if (isOpen(account)) return undefined;
  const text = quote(account);
  const [, type, owner] = /^(uin|uid)\/(.*)$/s.exec(account) ?? [];
  if (type === undefined || owner === undefined) {
    const digits = /^\d+$/.test(account);
    return {
      rule: "resource-account",
      message: `the account segment is empty, \`uin/<root uin>\` or \`uid/<appid>\`, but this is ${text}`,
      ...(digits ? { suggestion: formatResource({ ...resource, account: `uin/${account}` }) } : {}),
    };
  }
  if (!/^\d+$/.test(owner)) {
    return { rule: "resource-account", message: `\`${type}/\` wants the digits of an account, but this is ${text}` };
  }
  return undefined;
};

const accountFormProblem = (resource: SixSegments, facts: ServiceFacts | undefined): Problem | undefined => {
  const form = facts?.account;
  const other = form === "uin" ? "uid" : "uin";
  if (form === undefined || !resource.account.startsWith(`${other}/`)) return undefined;
  return {
    rule: "resource-account-form",
    message: `${quote(resource.service)} names accounts as \`${form}/…\`, not \`${other}/…\` (598/10606)`,
  };
};

const variableProblems = (resource: SixSegments): readonly Problem[] => {
  const misplaced = [resource.service, resource.region, resource.account].filter(hasVariable);
  const unknown = parseTemplate(resource.path).flatMap((part) =>
    part._tag === "variable" && !isPolicyVariable(part.name) ? [part.name] : [],
  );
  // The page itself has an example of it in an older version, so it is filled in all the same (A-17).
  const inCosPath: readonly Problem[] =
    resource.service === "cos" && hasVariable(resource.path)
      ? [
          {
            rule: "variable-position",
            message: "variables are documented not to be allowed in the path of a COS resource",
          },
        ]
      : [];
  return [
    ...inCosPath,
    ...misplaced.map(
      (segment): Problem => ({
        rule: "variable-position",
        message: `variables have a meaning in the last segment only; ${quote(segment)} is taken literally`,
      }),
    ),
    ...unknown.map(
      (name): Problem => ({
        rule: "variable-unknown",
        message: `${quote(`\${${name}}`)} is not a policy variable; is it a placeholder that was left unfilled`,
      }),
    ),
  ];
};

const legacyProblems = (resource: SixSegments): readonly Problem[] => {
  const path = resource.service === "cos" ? currentCosPath(resource.path) : resource.path;
  if (path === resource.path) return noProblems;
  return [
    {
      rule: "resource-legacy-path",
      message: `\`prefix//…\` is the older way to write ${quote(path)}`,
      suggestion: formatResource({ ...resource, path }),
    },
  ];
};

const reviewSegments = (
  pattern: SixSegments,
  hasBlanks: boolean,
  facts: ServiceFacts | undefined,
): readonly Problem[] => {
  const resource = hasBlanks ? withoutBlanks(pattern) : pattern;
  const problems = [
    hasBlanks ? blankProblem(pattern, resource) : undefined,
    regionProblem(resource, facts),
    accountProblem(resource),
    accountFormProblem(resource, facts),
  ].filter((problem) => problem !== undefined);
  return [...problems, ...variableProblems(resource), ...legacyProblems(resource)];
};

/** What almost every resource looks like; without facts of its product nothing is wrong about such a one. */
const plainResource =
  /^qcs::[\w*]*:(?:(?:ap|na|eu|sa|me|af)-[a-z]+(?:-[a-z0-9]+)*|\*)?:(?:ui[nd]\/\d+|\*)?:(?!prefix\/\/)[^\s$]+$/;

/**
 * What is wrong or doubtful about an entry of a `resource` element (598/10606).
 *
 * `services` tells what is known of a product; without it nothing is said about regions that the product does not use.
 */
export const reviewResource = (text: string, services: ServiceLookup | undefined): readonly Problem[] => {
  const isPlain = plainResource.test(text);
  if (isPlain && services === undefined) return noProblems;
  const pattern = parseResource(text);
  if (isLeft(pattern)) return pattern.left;
  if (pattern.right._tag === "any") return noProblems;
  const facts = services?.(pattern.right.service);
  return isPlain && facts === undefined ? noProblems : reviewSegments(pattern.right, /\s/.test(text), facts);
};
