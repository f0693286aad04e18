// Generated from facts/asr.json by `npm run generate`. Do not edit.

import { type AccountText, type Resource, sixSegment } from "@camwright/catalog";

/**
 * The resource `qcs::asr::uin/${uin}:keyWord/${keyWordLibID}`.
 *
 * Kind `asr:keyWord`.
 *
 * Keyword list as the create API spells it.
 *
 * Source: cloud.tencent.com/document/product/598/98096.
 *
 * ```ts
 * import * as asr from "@camwright/catalog-asr";
 *
 * asr.keyWord({ uin: "100000000001", keyWordLibID: "example" }); // => "qcs::asr::uin/100000000001:keyWord/example"
 * ```
 */
export function keyWord<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly keyWordLibID: string;
}): Resource<"asr:keyWord"> {
  return sixSegment("qcs::asr::uin/${uin}:keyWord/${keyWordLibID}", parts);
}

/**
 * The resource `qcs::asr::uin/${uin}:keyWordLib/${keyWordLibId}`.
 *
 * Kind `asr:keyWordLib`.
 *
 * Keyword list as the delete API spells it.
 *
 * Source: cloud.tencent.com/document/product/598/98096.
 *
 * ```ts
 * import * as asr from "@camwright/catalog-asr";
 *
 * asr.keyWordLib({ uin: "100000000001", keyWordLibId: "example" }); // => "qcs::asr::uin/100000000001:keyWordLib/example"
 * ```
 */
export function keyWordLib<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly keyWordLibId: string;
}): Resource<"asr:keyWordLib"> {
  return sixSegment("qcs::asr::uin/${uin}:keyWordLib/${keyWordLibId}", parts);
}

/**
 * The resource `qcs::asr::uin/${uin}:model/${modelId}`.
 *
 * Kind `asr:model`.
 *
 * Self-learning model; all models: model/*.
 *
 * Source: tencentcloud.com document/product/1118/43351.
 *
 * ```ts
 * import * as asr from "@camwright/catalog-asr";
 *
 * asr.model({ uin: "100000000001", modelId: "example" }); // => "qcs::asr::uin/100000000001:model/example"
 * ```
 */
export function model<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly modelId: string;
}): Resource<"asr:model"> {
  return sixSegment("qcs::asr::uin/${uin}:model/${modelId}", parts);
}

/**
 * The resource `qcs::asr::uin/${uin}:subUin/${uin}`.
 *
 * Kind `asr:subUin`.
 *
 * The page uses the same placeholder in the account and resource segments.
 *
 * Source: cloud.tencent.com/document/product/598/98096.
 *
 * ```ts
 * import * as asr from "@camwright/catalog-asr";
 *
 * asr.subUin({ uin: "100000000001" }); // => "qcs::asr::uin/100000000001:subUin/100000000001"
 * ```
 */
export function subUin<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
}): Resource<"asr:subUin"> {
  return sixSegment("qcs::asr::uin/${uin}:subUin/${uin}", parts);
}

/**
 * The resource `qcs::asr::uin/${uin}:vocab/${vocabId}`.
 *
 * Kind `asr:vocab`.
 *
 * Hot-word list; all lists: vocab/*.
 *
 * Source: ASR authorizable resource types, first revision (tencentyun/intlcloud-documents@a7fd859c39).
 *
 * ```ts
 * import * as asr from "@camwright/catalog-asr";
 *
 * asr.vocab({ uin: "100000000001", vocabId: "example" }); // => "qcs::asr::uin/100000000001:vocab/example"
 * ```
 */
export function vocab<const Uin extends string>(parts: {
  readonly uin: Uin & AccountText<Uin>;
  readonly vocabId: string;
}): Resource<"asr:vocab"> {
  return sixSegment("qcs::asr::uin/${uin}:vocab/${vocabId}", parts);
}
