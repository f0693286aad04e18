import type { Scope } from "../../engine/see/scope.js";
import type { PanelProps } from "../panel-props.js";

/** What each look at the whole gets. */
export interface SightProps extends PanelProps {
  /** The documents that count, and for whom. */
  readonly scope: Scope;
  /** The name of a document. */
  readonly nameOf: (tab: string) => string;
}
