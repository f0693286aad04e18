import type { Policies } from "@camwright/evaluator";
import { circumstancesOf, ofForeign } from "../circumstances.js";
import type { Answer } from "../questions.js";
import { type Asker, firstDoubt } from "./asker.js";
import type { Redundant, Undecided } from "./finding.js";
import { matchedBy } from "./matching.js";
import { placesText } from "./place-text.js";
import { allowingAlone, isTogether, type Placed, withoutStatement } from "./placed.js";
import { undecided } from "./undecided.js";

/** Whether policies decide every request as they do without a statement. */
const isMissedNowhere = (
  policies: Policies,
  { place }: Placed,
  asker: Asker,
  apply: (to: Policies) => Policies,
): Answer => {
  const without = apply(withoutStatement(policies, place));
  return place.effect === "allow"
    ? asker({ allow: [apply(allowingAlone(policies, place))], deny: without })
    : asker({ allow: [without], deny: apply(policies) });
};

const same = (policies: Policies): Policies => policies;

/** A statement that matches whatever this one does. */
const coverOf = (placed: Placed, all: readonly Placed[], asker: Asker): Placed | undefined => {
  const own = matchedBy(placed);
  return all.find((other) => {
    const isCandidate =
      other !== placed && isTogether(other.place, placed.place) && other.place.effect === placed.place.effect;
    if (!isCandidate) return false;
    const cover = matchedBy(other);
    const claims = [same, ofForeign.applied].map((apply) => () => asker({ allow: [apply(own)], deny: apply(cover) }));
    return firstDoubt(claims).answer === "yes";
  });
};

const messageOf = (by: readonly Placed[], unless: string | undefined): string => {
  const [cover] = by;
  const why = cover === undefined ? "" : `, because of ${placesText([cover.place])}`;
  return `removing it alone changes nothing${why}${unless === undefined ? "" : `, except ${unless}`}`;
};

/** Whether removing a statement alone changes nothing. */
export const findRedundant = (
  policies: Policies,
  placed: Placed,
  all: readonly Placed[],
  asker: Asker,
): Redundant | Undecided | undefined => {
  const { place } = placed;
  const { answer, reason = "" } = isMissedNowhere(policies, placed, asker, same);
  if (answer === "no") return undefined;
  if (answer === "unknown") return undecided("redundant", place, "whether removing it alone changes anything", reason);
  const unless = circumstancesOf([policies]).find(
    ({ applied }) => isMissedNowhere(policies, placed, asker, applied).answer !== "yes",
  )?.text;
  const cover = coverOf(placed, all, asker);
  const by = cover === undefined ? [] : [cover];
  return {
    kind: "redundant",
    at: place,
    by: by.map((each) => each.place),
    ...(unless === undefined ? {} : { unless }),
    message: messageOf(by, unless),
  };
};
