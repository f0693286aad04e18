/**
 * What the SDK says about the actions of one service: their names and nothing about their resources. The access levels are
 * judged from the names alone, so that a list of what reads is a proposal to look at and not a fact.
 */
export interface SdkCatalog {
  /** The service's name in the SDK, which most services have as their prefix in CAM. */
  readonly service: string;
  /** The versions of its API, oldest first. */
  readonly apiVersions: readonly string[];
  /** The version of the SDK from which the catalog was made. */
  readonly catalogVersion: string;
  /** The day on which that version was published. */
  readonly catalogDate: string;
  /** No available document was read for the granularity of these actions. */
  readonly granularity: "unknown";
  /** The actions with their prefix, by the access level that their name suggests. */
  readonly byName: {
    readonly list: readonly string[];
    readonly read: readonly string[];
    readonly write: readonly string[];
    readonly unknown: readonly string[];
  };
}
