import type { ResourceTypeFacts } from "@camwright/catalog";
import { currentCosPath, hasVariable, parseResource, parseTemplate, splitSegments } from "@camwright/core";
import { mayOverlap } from "../text/may-overlap.js";

/** A pattern of resources: the service and the path, in which `*` stands for anything. */
export interface ResourceShape {
  readonly service: string;
  readonly path: string;
}

/** A text with a star for each of its variables. */
const starred = (text: string): string =>
  hasVariable(text)
    ? parseTemplate(text)
        .map((part) => (part._tag === "text" ? part.text : "*"))
        .join("")
    : text;

/** What resources of a type look like. */
export const shapeOfType = ({ template }: Pick<ResourceTypeFacts, "template">): ResourceShape => {
  const [, , service = "", , , path = ""] = splitSegments(template);
  return { service: starred(service), path: starred(path) };
};

/**
 * What an entry of a `resource` element may name: `any` for `*`, `undefined` for a text that is no resource. An empty service
 * means all of them (598/10606, C-9).
 */
export const shapeOfResource = (text: string): ResourceShape | "any" | undefined => {
  const parsed = parseResource(text);
  if (parsed._tag === "Left") return undefined;
  if (parsed.right._tag === "any") return "any";
  const { service, path } = parsed.right;
  return { service: service === "" ? "*" : starred(service), path: starred(service === "cos" ? currentCosPath(path) : path) };
};

/** Whether a resource that fits one shape may fit the other. Region and account are not compared. */
export const mayMeet = (one: ResourceShape, other: ResourceShape): boolean =>
  mayOverlap(one.service, other.service) && mayOverlap(one.path, other.path);
