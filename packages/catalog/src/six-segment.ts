import type { Resource } from "./resource.js";

/** The values for the placeholders of a template, by the placeholder's name. */
export type SixSegmentParts = Readonly<Record<string, string | undefined>>;

interface SegmentRule {
  readonly accepts: RegExp;
  readonly expected: string;
}

const name: SegmentRule = { accepts: /^[^:]+$/, expected: "a name without a colon" };
const region: SegmentRule = {
  accepts: /^[a-z0-9*-]*$/,
  expected: "a region such as `ap-guangzhou`, a pattern with `*` or nothing",
};
const account: SegmentRule = { accepts: /^[0-9*]+$/, expected: "digits or a pattern with `*`" };
const step: SegmentRule = { accepts: /^[^/]+$/, expected: "text without a slash that is not empty" };
const rest: SegmentRule = { accepts: /^[\s\S]+$/, expected: "text that is not empty" };

/** The rules of the first five segments; the sixth takes colons, so only its place in the path matters. */
const segments: readonly SegmentRule[] = [name, name, name, region, account];

const ruleAt = (template: string, start: number, end: number): SegmentRule => {
  const segment = template.slice(0, start).split(":").length - 1;
  return segments[segment] ?? (template[end] === "/" ? step : rest);
};

/**
 * A resource text from a product's template and the values for its placeholders. The resource functions of the catalogs
 * call it; write a template by hand only for a resource type that no catalog has.
 *
 * A value goes where its placeholder stands and cannot reach beyond it: no segment but the last takes a colon, a step of
 * the path that is followed by `/` takes no slash, an id is never empty. A placeholder in the region segment may be left
 * out: an empty region means all regions (598/10606).
 *
 * ```ts
 * import { sixSegment } from "@camwright/catalog";
 *
 * sixSegment<"asr:model">("qcs::asr::uin/${uin}:model/${modelId}", { uin: "164256472", modelId: "*" }); // => "qcs::asr::uin/164256472:model/*"
 * ```
 *
 * @throws TypeError when a value is missing or does not fit the segment in which it stands.
 */
export function sixSegment<Kind extends string>(template: string, parts: SixSegmentParts): Resource<Kind> {
  const text = template.replace(/\$\{(\w+)\}/g, (placeholder, part: string, start: number) => {
    const rule = ruleAt(template, start, start + placeholder.length);
    const value = parts[part] ?? (rule === region ? "" : undefined);
    if (typeof value === "string" && rule.accepts.test(value)) return value;
    throw new TypeError(
      `\`${part}\`: expected ${rule.expected}, got ${value === undefined ? "nothing" : `\`${value}\``}`,
    );
  });
  return text as Resource<Kind>;
}
