import { misspeltNames } from "@camwright/catalog";
import { looksLikeRegion, quote } from "@camwright/core";
import { shapeOfResource, shapeOfType } from "../facts/template.js";
import type { Context, LintRule, Remark } from "../rule.js";
import { didYouMean } from "../text/listed.js";
import { firstOfPrefix, isUnderAnotherPrefix } from "./naming.js";

const remarkOn = (at: Remark["at"], prefix: string, { facts }: Context): Remark => ({
  at,
  message: `no catalog has a service ${quote(prefix)}${didYouMean(misspeltNames(prefix, facts.prefixes))}`,
});

/** A region in the place of a service is reported by validating. */
const isUnknown = (prefix: string, { facts }: Context): boolean =>
  facts.isPrefix(prefix) === false &&
  facts.isPrefix(prefix.toLowerCase()) === false &&
  /^[\w.-]+$/.test(prefix) &&
  !looksLikeRegion(prefix);

/** Whether a catalog has resources of a service without actions: those of `cosvector` take actions of `cos` (436/127699). */
const hasResources = (service: string, { facts }: Context): boolean =>
  facts.catalogs.some(({ resourceTypes }) => resourceTypes.some((type) => shapeOfType(type).service === service));

/** A prefix that nothing is known of. There are services without a catalog, so it is a hint and no more. */
export const serviceUnknown: LintRule = {
  severity: "info",
  source: "598/10588",
  summary: "an action or a resource is of a service that no catalog has",
  check: (statement, context) => {
    const actions = firstOfPrefix(context.facts.actionsOf(statement))
      .filter((action) => isUnknown(action.prefix, context) && !isUnderAnotherPrefix(action, context.facts))
      .map(({ entry, prefix }) => remarkOn(entry, prefix, context));
    const seen = new Set(context.facts.actionsOf(statement).map(({ prefix }) => prefix));
    const resources = (statement.resource ?? []).flatMap((entry): readonly Remark[] => {
      const shape = shapeOfResource(entry.text);
      if (shape === undefined || shape === "any" || seen.has(shape.service) || !isUnknown(shape.service, context))
        return [];
      seen.add(shape.service);
      return hasResources(shape.service, context) ? [] : [remarkOn(entry, shape.service, context)];
    });
    return [...actions, ...resources];
  },
};
