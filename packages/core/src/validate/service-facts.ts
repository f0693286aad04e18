/** What validation may know of a product. It comes from a catalog; core has none of its own. */
export interface ServiceFacts {
  /** Whether the product's resources name a region. `unknown` where the documents do not say. */
  readonly region: "none" | "used" | "unknown";
  /** How the product writes the account segment: `uin/<root uin>` or `uid/<appid>` (598/10606). */
  readonly account: "uin" | "uid";
}

/** Gives the facts of a product by its abbreviation in CAM, or `undefined` for one that is not known. */
export type ServiceLookup = (service: string) => ServiceFacts | undefined;
