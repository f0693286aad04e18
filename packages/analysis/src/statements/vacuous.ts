import type { Asker } from "./asker.js";
import type { Undecided, Vacuous } from "./finding.js";
import { matchedBy } from "./matching.js";
import type { Placed } from "./placed.js";
import { undecided } from "./undecided.js";

/** Whether a statement matches no request. */
export const findVacuous = (placed: Placed, asker: Asker): Vacuous | Undecided | undefined => {
  const { place } = placed;
  const { answer, reason = "" } = asker({ allow: [matchedBy(placed)] });
  if (answer === "no") return undefined;
  return answer === "yes"
    ? { kind: "vacuous", at: place, message: "it matches no request" }
    : undecided("vacuous", place, "whether it matches any request", reason);
};
