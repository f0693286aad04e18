declare const kind: unique symbol;

/** The kinds of a resource, which live in the type alone; no value ever has this property. */
export type ResourcePhantom<Kind> = { readonly [kind]: Kind };

/**
 * A resource in the six-segment form `qcs:project:service:region:account:path`, as a resource function of a catalog
 * makes it. At run time it is the text and nothing else. `Kind` is the union of the resource kinds (`service:type`) of
 * which it may name instances: `cos.object({…})` is of kind `cos:object`, `cos.bucketContents({…})` of several.
 */
export type Resource<Kind extends string = string> = string & ResourcePhantom<Kind>;

/** The resource kinds of a resource value. */
export type ResourceKind<R> = R extends Resource ? R[typeof kind] : never;
