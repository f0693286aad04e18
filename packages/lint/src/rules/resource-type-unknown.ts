import { quote } from "@camwright/core";
import type { Facts } from "../facts/facts.js";
import { mayMeet, type ResourceShape, shapeOfResource, shapeOfType } from "../facts/template.js";
import type { LintRule } from "../rule.js";

/** The documented types of resources of a service, whichever catalog has them; a service as a whole is none. */
const typesOf = (service: string, { catalogs }: Facts): readonly ResourceShape[] =>
  catalogs
    .flatMap(({ resourceTypes }) => resourceTypes)
    .map(shapeOfType)
    .filter((shape) => shape.service === service && shape.path !== "*");

const isOfUnknownType = (text: string, types: (service: string) => readonly ResourceShape[]): boolean => {
  const shape = shapeOfResource(text);
  if (shape === undefined || shape === "any") return false;
  const known = types(shape.service);
  return known.length > 0 && !known.some((type) => mayMeet(shape, type));
};

/** A resource of a service whose documented types it fits none of. Documents do not show all types. */
export const resourceTypeUnknown: LintRule = {
  severity: "info",
  source: "598/10606",
  summary: "a resource is of none of the documented types of its service",
  check: ({ resource = [] }, { facts }) => {
    const known = new Map<string, readonly ResourceShape[]>();
    const types = (service: string): readonly ResourceShape[] => {
      const found = known.get(service) ?? typesOf(service, facts);
      known.set(service, found);
      return found;
    };
    return resource
      .filter(({ text }) => isOfUnknownType(text, types))
      .map((entry) => ({
        at: entry,
        message: `no document shows resources such as ${quote(entry.text)} of this service`,
      }));
  },
};
