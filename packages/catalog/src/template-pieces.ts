/** What may stand in one place of a template. */
export interface SegmentRule {
  readonly accepts: RegExp;
  /** One character of it. */
  readonly one: RegExp;
  readonly expected: string;
}

/** A part of a template: fixed text, or a parameter with the rule of the place in which it stands. */
export type Piece =
  | { readonly _tag: "fixed"; readonly text: string }
  | { readonly _tag: "parameter"; readonly name: string; readonly rule: SegmentRule };

const name: SegmentRule = { accepts: /^[^:]+$/, one: /[^:]/, expected: "a name without a colon" };
/** The only rule that takes an empty value. */
export const region: SegmentRule = {
  accepts: /^[a-z0-9*-]*$/,
  one: /[a-z0-9*-]/,
  expected: "a region such as `ap-guangzhou`, a pattern with `*` or nothing",
};
const account: SegmentRule = {
  accepts: /^[0-9*]+$/,
  one: /[0-9*]/,
  expected: "digits or a pattern with `*`",
};
const step: SegmentRule = { accepts: /^[^/]+$/, one: /[^/]/, expected: "text without a slash that is not empty" };
const rest: SegmentRule = { accepts: /^[\s\S]+$/, one: /[\s\S]/, expected: "text that is not empty" };

/** The rules of the first five segments; the sixth takes colons, so only its place in the path matters. */
const segments: readonly SegmentRule[] = [name, name, name, region, account];

const ruleAt = (template: string, start: number, end: number): SegmentRule => {
  const segment = template.slice(0, start).split(":").length - 1;
  return segments[segment] ?? (template[end] === "/" ? step : rest);
};

const fixed = (text: string): readonly Piece[] => (text === "" ? [] : [{ _tag: "fixed", text }]);

/** The pieces of a template, in order. */
export const piecesOf = (template: string): readonly Piece[] => {
  const found = [...template.matchAll(/\$\{(\w+)\}/g)].map(({ 0: { length }, 1: parameter = "", index }) => ({
    parameter,
    start: index,
    end: index + length,
  }));
  const pieces = found.flatMap(({ parameter, start, end }, at): readonly Piece[] => [
    ...fixed(template.slice(found[at - 1]?.end ?? 0, start)),
    { _tag: "parameter", name: parameter, rule: ruleAt(template, start, end) },
  ]);
  return [...pieces, ...fixed(template.slice(found.at(-1)?.end ?? 0))];
};
