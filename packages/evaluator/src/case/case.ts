import type { Request, ResourceOwner } from "../request.js";

/**
 * The documents that bear on one request, by layer, as JSON values. An absent layer, `null` and an empty list mean that
 * there is nothing on that layer.
 */
export interface PolicyDocuments {
  /** The policies attached to the caller. */
  readonly identity?: readonly unknown[] | null;
  readonly boundary?: unknown;
  readonly session?: unknown;
  readonly bucket?: unknown;
  readonly trust?: unknown;
  /** Levels from the account upwards, each a list of documents. */
  readonly scp?: readonly (readonly unknown[])[] | null;
  /** The built-in general policies. */
  readonly general?: readonly unknown[] | null;
}

/** One authorization question with everything that decides it. */
export interface Case {
  readonly id?: string;
  readonly policies: PolicyDocuments;
  readonly request: Omit<Request, "resourceOwner">;
  readonly resourceOwner?: ResourceOwner;
  readonly expected?: "allow" | "deny" | "unknown";
}
