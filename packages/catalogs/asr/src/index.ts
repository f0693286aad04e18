/**
 * The CAM actions, resources and condition keys of Automatic Speech Recognition.
 *
 * ```ts
 * import * as asr from "@camwright/catalog-asr";
 *
 * asr.CreateModel; // => "asr:CreateModel"
 * asr.model({ uin: "164256472", modelId: "*" }); // => "qcs::asr::uin/164256472:model/*"
 * ```
 *
 * @module
 */
export * from "./generated/actions.js";
export * from "./generated/keys.js";
export * from "./generated/resources.js";
export * from "./generated/sets.js";
