import { quote } from "@camwright/core";
import { type ActionCatalog, actionsOf } from "../catalog.js";
import type { MatchesNothing, Undecided } from "./finding.js";
import type { Placed } from "./placed.js";
import { undecided } from "./undecided.js";

/** The entries of a statement's `action` element that have no action of a catalog. */
export const findMatchesNothing = (
  { place, statement: { action } }: Placed,
  catalog: ActionCatalog,
): readonly (MatchesNothing | Undecided)[] =>
  (action === "*" ? [] : action).flatMap((text, entry): readonly (MatchesNothing | Undecided)[] => {
    const found = actionsOf(text, catalog);
    if (found === undefined) {
      const asked = `whether ${quote(text)} matches an action`;
      return [undecided("matches-nothing", place, asked, `version ${catalog.version} of the catalog does not say`)];
    }
    if (found.length > 0) return [];
    const message = `no action of version ${catalog.version} of the catalog matches ${quote(text)}`;
    return [{ kind: "matches-nothing", at: place, entry, action: text, message }];
  });
