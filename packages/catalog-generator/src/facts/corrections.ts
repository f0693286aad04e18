import * as v from "valibot";

const kind = v.pipe(v.string(), v.regex(/^[a-z0-9]+:[a-z][A-Za-z0-9]*$/, "expected a kind such as `cos:object`"));
const kinds = v.pipe(v.array(kind), v.minLength(1));

const formats = v.record(v.pipe(v.string(), v.regex(/^[a-z]\w*$/)), v.picklist(["bucket-name", "no-variable"]));

const resourceTypeCorrection = v.strictObject({
  service: v.string(),
  id: v.string(),
  kind: v.exactOptional(kind),
  covers: v.exactOptional(kinds),
  coversWhen: v.exactOptional(v.strictObject({ parameter: v.string(), value: v.string(), covers: kinds })),
  basis: v.exactOptional(v.literal("tag-name")),
  formats: v.exactOptional(formats),
  reason: v.pipe(v.string(), v.minLength(1)),
  source: v.pipe(v.string(), v.minLength(1)),
});

const sourceCorrection = v.strictObject({
  service: v.string(),
  id: v.string(),
  ref: v.pipe(v.string(), v.minLength(1)),
  reason: v.pipe(v.string(), v.minLength(1)),
  source: v.pipe(v.string(), v.minLength(1)),
});

const ambiguity = v.strictObject({
  service: v.string(),
  ids: v.strictTuple([v.string(), v.string()]),
  reason: v.pipe(v.string(), v.minLength(1)),
  source: v.pipe(v.string(), v.minLength(1)),
});

/** What has to be said beside the facts of a product, each entry with its reason and its source. */
export const corrections = v.strictObject({
  resourceTypes: v.array(resourceTypeCorrection),
  ambiguous: v.exactOptional(v.array(ambiguity)),
  sources: v.exactOptional(v.array(sourceCorrection)),
});

/** The corrections of one product. */
export type Corrections = v.InferOutput<typeof corrections>;

/** What is said about one resource type. */
export type ResourceTypeCorrection = Corrections["resourceTypes"][number];

/** Two resource types of one service of which a text may be either. */
export type Ambiguity = NonNullable<Corrections["ambiguous"]>[number];
