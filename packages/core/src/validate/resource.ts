import type { Problem } from "../problem.js";
import { quote } from "../quote.js";
import { isShortRegion, longRegion, looksLikeRegion } from "../region.js";
import { currentCosPath, formatResource, type ResourcePattern, type SixSegments } from "../resource.js";
import { hasVariable, isPolicyVariable, parseTemplate } from "../variable.js";
import type { ServiceFacts } from "./service-facts.js";

const isOpen = (segment: string): boolean => segment === "" || segment.includes("*") || hasVariable(segment);

const blankProblems = (resource: SixSegments): readonly Problem[] => {
  const trimmed: SixSegments = {
    service: resource.service.trim(),
    region: resource.region.trim(),
    account: resource.account.trim(),
    path: resource.path.trim(),
  };
  const suggestion = formatResource(trimmed);
  if (suggestion === formatResource(resource)) return [];
  return [{ rule: "stray-blank", message: "a segment of the resource begins or ends with a blank", suggestion }];
};

const regionProblems = (resource: SixSegments, facts: ServiceFacts | undefined): readonly Problem[] => {
  const { region, service } = resource;
  if (isOpen(region) || region.trim() !== region) return [];
  if (facts?.region === "none") {
    return [
      {
        rule: "resource-region-unused",
        message: `resources of \`${service}\` have no region, so ${quote(region)} never matches`,
        suggestion: formatResource({ ...resource, region: "" }),
      },
    ];
  }
  if (isShortRegion(region)) {
    const suggestion = formatResource({ ...resource, region: longRegion(region) });
    return [
      {
        rule: "resource-region-alias",
        message: `region \`${region}\` is the older name of \`${longRegion(region)}\``,
        suggestion,
      },
    ];
  }
  if (looksLikeRegion(region)) return [];
  if (looksLikeRegion(resource.service)) {
    return [
      {
        rule: "resource-swapped",
        message: `the region ${quote(resource.service)} stands where the service belongs`,
        suggestion: formatResource({ ...resource, service: region, region: resource.service }),
      },
    ];
  }
  return [{ rule: "resource-region", message: `${quote(region)} is not a region name such as \`ap-guangzhou\`` }];
};

const accountProblem = (resource: SixSegments): Problem | undefined => {
  const { account } = resource;
  const text = quote(account);
  const [, type, owner] = /^(uin|uid)\/(.*)$/s.exec(account) ?? [];
  if (isOpen(account)) return undefined;
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
    message: `\`${resource.service}\` names accounts as \`${form}/…\`, not \`${other}/…\` (598/10606)`,
  };
};

const variableProblems = (resource: SixSegments): readonly Problem[] => {
  const misplaced = [resource.service, resource.region, resource.account].filter(hasVariable);
  const unknown = parseTemplate(resource.path).flatMap((part) =>
    part._tag === "variable" && !isPolicyVariable(part.name) ? [part.name] : [],
  );
  return [
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
  if (path === resource.path) return [];
  return [
    {
      rule: "resource-legacy-path",
      message: `\`prefix//…\` is the older way to write ${quote(path)}`,
      suggestion: formatResource({ ...resource, path }),
    },
  ];
};

/**
 * What is doubtful about a well-formed resource pattern, or wrong in one of its segments (598/10606).
 *
 * `facts` is what is known of the named product; without it nothing is said about regions that the product does not use.
 */
export const reviewResource = (pattern: ResourcePattern, facts: ServiceFacts | undefined): readonly Problem[] => {
  if (pattern._tag === "any") return [];
  const account = [accountProblem(pattern), accountFormProblem(pattern, facts)];
  return [
    ...blankProblems(pattern),
    ...regionProblems(pattern, facts),
    ...account.filter((problem) => problem !== undefined),
    ...variableProblems(pattern),
    ...legacyProblems(pattern),
  ];
};
