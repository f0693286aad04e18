/** What the documents of a product say about one resource type. */
export interface ResourceTypeFacts {
  /** The name of the type; the catalog's function for it has the same name. */
  readonly id: string;
  /** The six-segment form with `${placeholders}`, as documented. */
  readonly template: string;
  /** The placeholders of the template, each once, in order. */
  readonly parameters: readonly string[];
  /** Whether the region segment is used, where a document says so; the template shows it otherwise: {@link regionUse}. */
  readonly region?: RegionUse;
  /** Its kind, `service:type`. Types of two products, or two spellings of one thing, may have the same. */
  readonly kind: string;
  /** Other kinds of which a resource of this type names instances too: a whole bucket names its objects. */
  readonly covers?: readonly string[];
  /** Kinds that it covers when one parameter has one value, such as the key `*` of an object. */
  readonly coversWhen?: { readonly parameter: string; readonly value: string; readonly covers: readonly string[] };
  /** Other types of the catalog of which the same text may be, by {@link commonText}. Absent = none. */
  readonly ambiguous?: readonly AmbiguousType[];
  /** The forms that parameters have by their documents, beyond those of the segments in which they stand. */
  readonly formats?: Readonly<Record<string, ParameterFormat>>;
  /** `tag-name`: the path is known from tag resource names only, not from an authorization document. */
  readonly basis?: "tag-name";
  /** The id of the source. */
  readonly source: string;
  readonly notes?: string;
}

/** Another type of which a text may be as well. */
export interface AmbiguousType {
  /** The other type's `id`. */
  readonly with: string;
  /** A text that both functions make. */
  readonly example: string;
  readonly reason: string;
  readonly source: string;
}

/**
 * `bucket-name`: `<name>-<appid>`, such as `examplebucket-1250000000`, or a pattern with `*` (436/30580). `no-variable`: any text
 * without a policy variable (598/10607).
 */
export type ParameterFormat = "bucket-name" | "no-variable";

/** Whether the region segment of a resource type stays empty, must be there, or may be there. */
export type RegionUse = "none" | "required" | "optional";

/**
 * Whether resources of a type carry a region: what a document states, else what the template shows.
 *
 * ```ts
 * import { regionUse } from "@camwright/catalog";
 *
 * regionUse({ template: "qcs::vpc:${region}:uin/${uin}:subnet/${subnetId}" }); // => "required"
 * regionUse({ template: "qcs::asr::uin/${uin}:model/${modelId}" }); // => "none"
 * ```
 */
export const regionUse = (type: Pick<ResourceTypeFacts, "template" | "region">): RegionUse =>
  type.region ?? (type.template.split(":")[3] === "" ? "none" : "required");
