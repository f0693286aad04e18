import type { MatchedStatement } from "@camwright/evaluator";
import { keyOf, type Places, type StatementPlace } from "../../../engine/decision/places.js";
import type { Origins } from "../../../engine/to-case.js";
import type { Tab } from "../../../engine/workspace.js";
import type { PanelProps } from "../../panel-props.js";

/** What is known of the documents of an answer, for showing its statements. */
export interface Told extends Pick<PanelProps, "reveal"> {
  readonly tabs: readonly Tab[];
  readonly origins: Origins;
  readonly places: Places;
}

type At = Omit<MatchedStatement, "effect" | "statement"> & { readonly statement?: number };

/** The document that a statement is in; `undefined` where it is none of the page. */
export const tabOf = ({ layer, policy }: At, { origins, tabs }: Pick<Told, "origins" | "tabs">): Tab | undefined => {
  const id = layer === "general" ? undefined : origins[layer]?.[policy];
  return tabs.find((tab) => tab.id === id);
};

/** Where a statement stands; `undefined` where it is in no document of the page. */
export const placeOf = ({ statement, ...rest }: At, { places }: Pick<Told, "places">): StatementPlace | undefined =>
  statement === undefined ? undefined : places[keyOf({ ...rest, statement })];
