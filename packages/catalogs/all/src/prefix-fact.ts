/** That actions of a service have another prefix in CAM than the SDK's name of the service. */
export interface PrefixFact {
  /** The service's name in the SDK. */
  readonly service: string;
  /** The other prefix. */
  readonly prefix: string;
  /**
   * `instead`: these actions are authorised under `prefix`, and the constants of this package have it. `also`: policies or
   * documents show `prefix` for operations of the product as well; which of its actions have it is not documented.
   */
  readonly relation: "instead" | "also";
  /** The actions that it is about; all of the service if they are not given. */
  readonly actions?: readonly string[];
  readonly reason: string;
  readonly source: string;
}
