import type { Catalog } from "./catalog.js";
import { readSixSegment } from "./read-six-segment.js";
import { resourceTemplate } from "./resource-template.js";
import type { ResourceTypeFacts } from "./resource-type-facts.js";
import type { SixSegmentParts } from "./six-segment.js";

/** One way to read a resource text: the type, and the parameters with which its function makes the text. */
export interface ResourceReading {
  readonly type: ResourceTypeFacts;
  readonly parameters: SixSegmentParts;
}

/**
 * Every resource type of a catalog whose function makes a text, with the parameters, in the order of the catalog. Several
 * where types are `ambiguous`; none where the text names no single type, such as `*` or a path that begins with a star.
 *
 * ```ts
 * import { resourceTypesOf } from "@camwright/catalog";
 * import { catalog } from "@camwright/catalog-cos/metadata";
 *
 * const readings = resourceTypesOf(catalog, "qcs::cos::uid/1250000000:docs-1250000000/a.txt");
 * readings.map((it) => it.type.id); // => ["object"]
 * readings[0]?.parameters; // => { appid: "1250000000", bucket: "docs-1250000000", key: "a.txt" }
 * resourceTypesOf(catalog, "qcs::cos::uid/1250000000:docs-1250000000/*").map((it) => it.type.id); // => ["bucketContents", "object"]
 * ```
 */
export const resourceTypesOf = (
  { resourceTypes }: Pick<Catalog, "resourceTypes">,
  text: string,
): readonly ResourceReading[] =>
  resourceTypes.flatMap((type) => {
    const parameters = readSixSegment(resourceTemplate(type), text);
    return parameters === undefined ? [] : [{ type, parameters }];
  });
