import { ofForeign } from "../circumstances.js";
import type { Answer } from "../questions.js";
import { type Asker, firstDoubt } from "./asker.js";
import type { Shadowed, Undecided } from "./finding.js";
import { leftBy, matchedBy, shadowsOf } from "./matching.js";
import { placesText } from "./place-text.js";
import type { Placed } from "./placed.js";
import { undecided } from "./undecided.js";

/** So many denies are looked at one by one for those that are enough. */
const mostNamed = 24;

/** Whether these denies leave nothing of what a statement allows, whoever owns the resource. */
const leavesNothing = (placed: Placed, denies: readonly Placed[], asker: Asker): Answer => {
  const left = leftBy(placed, denies);
  return firstDoubt([left, ofForeign.applied(left)].map((policies) => () => asker({ allow: [policies] })));
};

/** Of denies that are enough together, those that are needed, looked at from the last. */
const needed = (placed: Placed, denies: readonly Placed[], asker: Asker): readonly Placed[] => {
  const one = denies.find((deny) => leavesNothing(placed, [deny], asker).answer === "yes");
  if (one !== undefined) return [one];
  let kept = denies;
  for (const deny of denies.slice(0, mostNamed).toReversed()) {
    const fewer = kept.filter((each) => each !== deny);
    if (leavesNothing(placed, fewer, asker).answer === "yes") kept = fewer;
  }
  return kept;
};

/** Whether denies keep an allow from ever taking effect. */
export const findShadowed = (
  placed: Placed,
  all: readonly Placed[],
  asker: Asker,
): Shadowed | Undecided | undefined => {
  const { place } = placed;
  const denies = place.effect === "deny" ? [] : shadowsOf(placed, all);
  if (denies.length === 0) return undefined;
  const { answer, reason = "" } = leavesNothing(placed, denies, asker);
  if (answer === "no") return undefined;
  if (answer === "unknown")
    return undecided("shadowed", place, "whether denies leave something of what it allows", reason);
  const touching = denies.filter((deny) => asker({ allow: [matchedBy(placed), matchedBy(deny)] }).answer !== "yes");
  const by = needed(placed, touching, asker).map((deny) => deny.place);
  return { kind: "shadowed", at: place, by, message: `what it allows is denied by ${placesText(by)}` };
};
