import { type Presence, policyKinds } from "../kind.js";
import type { JsonNode } from "./json-node.js";
import type { Path } from "./path.js";
import { type Element, removal } from "./read-members.js";
import type { Reporter } from "./reporter.js";
import type { DocumentContext, Elements, StatementContext } from "./statement-context.js";

/** The error code of the service for each element that must be there. */
const codeOfMissing = {
  effect: "EffectError",
  action: "ActionMiss",
  resource: "ResourceError",
  principal: "PrincipalError",
} as const;

const reportMissing = (name: keyof typeof codeOfMissing, node: JsonNode, path: Path, reporter: Reporter): void => {
  const message = `the statement has no \`${name}\``;
  reporter.report({ rule: "element-missing", message, code: codeOfMissing[name] }, path, node.span);
};

const reportIgnored = (name: string, element: Element, reporter: Reporter): void => {
  const message = `\`${name}\` has no meaning in a policy of this kind`;
  reporter.report({ rule: "element-ignored", message }, element.path, element.keySpan, removal(element));
};

/** Reports a principal where the kind has none; for CreatePolicy one is the order to attach the policy (598/10604, C-5). */
export const reportPrincipalNotAllowed = (
  { path, keySpan }: Element,
  { kind, allowPrincipal, reporter }: DocumentContext,
): void => {
  const isOrder = policyKinds[kind].attaches;
  const severity = isOrder && allowPrincipal ? "warning" : "error";
  const order = isOrder ? "; CreatePolicy attaches the policy to whom it names" : "";
  const message = `\`principal\` has no meaning in a policy of this kind${order}`;
  reporter.report({ rule: "principal-not-allowed", message, severity }, path, keySpan);
};

/** Reports the elements that must be there and are not, and those that are there and must not. */
export const reportPresence = (elements: Elements, node: JsonNode, path: Path, context: StatementContext): void => {
  const { reporter, kind } = context;
  const rules = policyKinds[kind];
  const check = (name: keyof typeof codeOfMissing, presence: Presence): void => {
    const element = elements.get(name);
    const isGiven = element !== undefined || (name === "principal" && context.hasSharedPrincipal);
    if (!isGiven && presence === "required") reportMissing(name, node, path, reporter);
    if (element === undefined) return;
    if (presence === "ignored") reportIgnored(name, element, reporter);
    if (presence === "forbidden") reportPrincipalNotAllowed(element, context);
  };
  check("effect", rules.effect);
  check("action", "required");
  check("resource", rules.resource);
  check("principal", rules.principal);
};
