import { type Piece, piecesOf } from "./template-pieces.js";

/** One character of a template's texts, or any number of them. */
interface Unit {
  readonly takes: (character: string) => boolean;
  /** The character, if there is only one. */
  readonly only?: string;
  readonly repeats?: true;
}

/** One character of each sort that the rules tell apart; the first that fits is shown. */
const sorts: readonly string[] = ["a", "0", "*", "-", "A", "/", ":"];

const unitsOf = (piece: Piece): readonly Unit[] => {
  if (piece._tag === "fixed") {
    return piece.text.split("").map((only) => ({ only, takes: (character) => character === only }));
  }
  const one: Unit = { takes: (character) => piece.rule.one.test(character) };
  const more: Unit = { ...one, repeats: true };
  return piece.rule.accepts.test("") ? [more] : [one, more];
};

const shared = (one: Unit, other: Unit): string | undefined =>
  [one.only ?? other.only ?? sorts].flat().find((character) => one.takes(character) && other.takes(character));

interface Place {
  readonly one: number;
  readonly other: number;
  readonly text: string;
}

const after = (unit: Unit, at: number): number => (unit.repeats ? at : at + 1);

/** Where one can be after a place: past a repetition, or one character further in both. */
const nextPlaces = (ones: readonly Unit[], others: readonly Unit[], { one, other, text }: Place): readonly Place[] => {
  const [first, second] = [ones[one], others[other]];
  const character = first && second ? shared(first, second) : undefined;
  return [
    ...(first?.repeats ? [{ one: one + 1, other, text }] : []),
    ...(second?.repeats ? [{ one, other: other + 1, text }] : []),
    ...(first && second && character !== undefined
      ? [{ one: after(first, one), other: after(second, other), text: text + character }]
      : []),
  ];
};

const walk = (ones: readonly Unit[], others: readonly Unit[]): string | undefined => {
  const places: Place[] = [{ one: 0, other: 0, text: "" }];
  const seen = new Set<number>();
  // An array that grows while it is walked gives the shortest texts first.
  for (const place of places) {
    if (place.one === ones.length && place.other === others.length) return place.text;
    for (const next of nextPlaces(ones, others, place)) {
      const id = next.one * (others.length + 1) + next.other;
      if (!seen.has(id)) places.push(next);
      seen.add(id);
    }
  }
  return undefined;
};

/** The pieces of a template in which a parameter that stands twice has one value, so that its places agree. */
const agreeing = (pieces: readonly Piece[]): readonly Piece[] => {
  const names = pieces.flatMap((piece) => (piece._tag === "parameter" ? [piece.name] : []));
  const twice = new Set(names.filter((name, index) => names.indexOf(name) < index));
  return pieces.map((piece) =>
    piece._tag === "parameter" && twice.has(piece.name) ? { _tag: "fixed", text: "0" } : piece,
  );
};

/**
 * A text of which two templates can both be the form, `undefined` if there is none: the decision is exact, since the texts of
 * a template are a regular language and the two are walked side by side. Only a template that has one parameter twice is no
 * such language: where no text is found with `0` in both places, one may be given that needs two values.
 *
 * ```ts
 * import { commonText } from "@camwright/catalog";
 *
 * commonText("qcs::cam::uin/${uin}:role/${roleId}", "qcs::cam::uin/${uin}:role/service/${roleName}"); // => "qcs::cam::uin/0:role/service/a"
 * commonText("qcs::cam::uin/${uin}:role/${roleId}", "qcs::cam::uin/${uin}:user/${name}"); // => undefined
 * ```
 */
export const commonText = (template: string, otherTemplate: string): string | undefined => {
  const [one, other] = [piecesOf(template), piecesOf(otherTemplate)];
  return (
    walk(agreeing(one).flatMap(unitsOf), agreeing(other).flatMap(unitsOf)) ??
    walk(one.flatMap(unitsOf), other.flatMap(unitsOf))
  );
};
