import type { Asker } from "../../engine/learn/asker.js";
import type { LearnPlace } from "../../engine/learn/place.js";
import type { PanelProps } from "../panel-props.js";

/** What every page of the panel gets: where a person is, a way to go elsewhere, and whom to ask. */
export interface LearnProps extends PanelProps {
  readonly place: LearnPlace;
  readonly go: (to: Partial<LearnPlace>) => void;
  readonly asker: Asker;
  /** Whether a person went somewhere since the panel is open. */
  readonly hasMoved: () => boolean;
}
