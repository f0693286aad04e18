import type { Resource } from "./resource.js";
import type { ParameterFormat } from "./resource-type-facts.js";
import { piecesOf, region, type SegmentRule } from "./template-pieces.js";

/** The values for the placeholders of a template, by the placeholder's name. */
export type SixSegmentParts = Readonly<Record<string, string | undefined>>;

/** Beside the rule of the place, which each value has to keep as well. */
const formatRules: Readonly<Record<ParameterFormat, Pick<SegmentRule, "accepts" | "expected">>> = {
  "bucket-name": {
    accepts: /^[^$]*\*[^$]*$|^[^$]+-\d+$/,
    expected: "the name of a bucket with its appid, such as `examplebucket-1250000000`",
  },
  "no-variable": { accepts: /^(?!.*\$\{)/s, expected: "text without a variable" },
};

const value = (name: string, rule: Pick<SegmentRule, "accepts" | "expected">, given: string | undefined): string => {
  const text = given ?? (rule === region ? "" : undefined);
  if (typeof text === "string" && rule.accepts.test(text)) return text;
  throw new TypeError(`\`${name}\`: expected ${rule.expected}, got ${text === undefined ? "nothing" : `\`${text}\``}`);
};

/**
 * A resource text from a product's template and the values for its placeholders. The resource functions of the catalogs
 * call it; write a template by hand only for a resource type that no catalog has.
 *
 * A value goes where its placeholder stands and cannot reach beyond it: no segment but the last takes a colon, a step of
 * the path that is followed by `/` takes no slash, an id is never empty. A placeholder in the region segment may be left
 * out: an empty region means all regions (598/10606). `formats` names those that have a form of their own.
 *
 * ```ts
 * import { sixSegment } from "@camwright/catalog";
 *
 * sixSegment<"asr:model">("qcs::asr::uin/${uin}:model/${modelId}", { uin: "164256472", modelId: "*" }); // => "qcs::asr::uin/164256472:model/*"
 * ```
 *
 * @throws TypeError when a value is missing or does not fit the segment in which it stands.
 */
export function sixSegment<Kind extends string>(
  template: string,
  parts: SixSegmentParts,
  formats: Readonly<Record<string, ParameterFormat>> = {},
): Resource<Kind> {
  const texts = piecesOf(template).map((piece) => {
    if (piece._tag === "fixed") return piece.text;
    const format = formats[piece.name];
    const text = parts[piece.name];
    return value(piece.name, piece.rule, format === undefined ? text : value(piece.name, formatRules[format], text));
  });
  return texts.join("") as Resource<Kind>;
}
