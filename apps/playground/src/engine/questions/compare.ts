import type { Difference, Relation } from "@camwright/analysis";
import type { Side } from "../compare/sides.js";
import type { Mark } from "../mark.js";
import type { RequestDraft, Tab } from "../workspace.js";

/** A request that one of two documents allows and the other refuses. */
export interface ShownDifference extends Difference {
  readonly direction: "gained" | "lost";
  readonly request: RequestDraft;
  /**
   * What has to stand beside a document so that it answers the request as the comparison says: nothing, or a policy that grants the caller
   * everything. `unknown` where the request cannot be typed in.
   */
  readonly beside: "nothing" | "grant" | "unknown";
  /** Where the statements that decide stand in the text of each side. */
  readonly marks: Readonly<Record<Side, readonly Mark[]>>;
}

/** What two documents allow, one against the other. */
export type Compared =
  | {
      readonly _tag: "compared";
      readonly relation: Relation;
      /** Why the relation is unknown. */
      readonly reason?: string;
      readonly differences: readonly ShownDifference[];
      /** Differences that are there whatever unknown variables stand for, shown for these texts. */
      readonly filled?: {
        readonly values: readonly { readonly name: string; readonly value: string }[];
        readonly differences: readonly ShownDifference[];
      };
      /** Both documents in their normal form, in which order and spelling do not count. */
      readonly canonical: Readonly<Record<Side, string>>;
    }
  | { readonly _tag: "different-kinds" }
  | { readonly _tag: "unreadable"; readonly side: Side };

/** Asks what one document allows against another. */
export interface CompareQuestion {
  readonly takes: { readonly base: Tab; readonly next: Tab };
  readonly gives: Compared;
}
