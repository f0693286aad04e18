import type { Entry, Sides } from "./entry.js";

/** Whether a list has each of some numbers. */
export const includesAll = (all: readonly number[], some: readonly number[]): boolean =>
  some.every((one) => all.includes(one));

/** What is known before any request is looked at, by rules that say the same on both sides. */
export interface Cover {
  /** The layers that must not all pass, of which the allows are met wherever those of a layer that must pass are. */
  readonly layers: ReadonlySet<number>;
  /** The denies, by their ids, that a deny on the other side repeats. */
  readonly denies: ReadonlySet<number>;
  /** The allows that must not all pass, by their words. */
  readonly allows: ReadonlyMap<string, readonly Entry[]>;
  /** The denies that nothing repeats. */
  readonly others: readonly Entry[];
}

const isAllow = ({ rule }: Entry): boolean => rule.effect === "allow";

/** Finds the rules that both sides have. */
export const coverOf = ({ must, not = [] }: Sides, entries: readonly Entry[]): Cover => {
  const layers = not.flatMap(({ allows }, index) => {
    const texts = new Set(allows.map(({ text }) => text));
    return must.some((layer) => layer.allows.every(({ text }) => texts.has(text))) ? [index] : [];
  });
  const denied = new Set(must.flatMap(({ denies }) => denies.map(({ text }) => text)));
  const refusing = entries.filter(({ side, rule }) => side === "not" && rule.effect === "deny");
  const denies = refusing.filter(({ rule }) => denied.has(rule.text));
  const allows = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.side === "must" || !isAllow(entry)) continue;
    const same = allows.get(entry.rule.text) ?? [];
    allows.set(entry.rule.text, same);
    same.push(entry);
  }
  const others = refusing.filter(({ rule }) => !denied.has(rule.text));
  return { layers: new Set(layers), denies: new Set(denies.map(({ id }) => id)), allows, others };
};

/** The rules that may match what is looked at, and those among them that certainly do but for their conditions. */
export interface Standing {
  readonly possible: readonly Entry[];
  readonly certain: readonly Entry[];
}

const isRefused = ({ certain }: Standing, anchor: Entry): boolean =>
  certain.some(
    ({ side, rule }) => side === "must" && rule.effect === "deny" && includesAll(anchor.rule.tests, rule.tests),
  );

const isUngranted = (sides: Sides, { possible }: Standing): boolean =>
  sides.must.some(
    (_, layer) => !possible.some((entry) => entry.side === "must" && entry.layer === layer && isAllow(entry)),
  );

const isDenyCovered = (deny: Entry, { certain }: Standing, { denies }: Cover): boolean =>
  denies.has(deny.id) ||
  certain.some(
    ({ side, rule }) => side === "must" && rule.effect === "deny" && includesAll(deny.rule.tests, rule.tests),
  );

const passesOther = (sides: Sides, standing: Standing, anchor: Entry, cover: Cover): boolean => {
  const { possible, certain } = standing;
  if (sides.not === undefined) return false;
  const isGranted = sides.not.every(
    (_, layer) =>
      cover.layers.has(layer) ||
      certain.some(
        (entry) =>
          entry.side === "not" &&
          entry.layer === layer &&
          isAllow(entry) &&
          includesAll(anchor.rule.tests, entry.rule.tests),
      ),
  );
  return (
    isGranted &&
    possible.every((entry) => entry.side === "must" || isAllow(entry) || isDenyCovered(entry, standing, cover))
  );
};

/**
 * Whether no request that the anchor allows can be what is looked for, whatever its other parts and conditions: it is denied, a layer has
 * nothing that may allow it, or the other side lets it pass as well.
 */
export const isHopeless = (sides: Sides, standing: Standing, anchor: Entry, cover: Cover): boolean =>
  isRefused(standing, anchor) || isUngranted(sides, standing) || passesOther(sides, standing, anchor, cover);

/** The same before anything but the anchor is known: another rule with its words allows on the other side what it allows. */
export const isRepeated = (sides: Sides, anchor: Entry, cover: Cover): boolean =>
  passesOther(sides, { possible: cover.others, certain: cover.allows.get(anchor.rule.text) ?? [] }, anchor, cover);
