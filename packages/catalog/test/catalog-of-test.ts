import type { Catalog } from "../src/index.js";

/** A catalog of two actions, made by hand. */
export const catalog: Catalog = {
  service: "asr",
  name: "Speech",
  actionForms: ["name/asr:"],
  catalogVersion: "0123456789ab",
  accountForm: "uin",
  notes: [],
  sources: [{ id: "s1", title: "Syntax", ref: "1118/43351", date: "2022-07-06" }],
  resourceTypes: [
    {
      id: "model",
      template: "qcs::asr::uin/${uin}:model/${modelId}",
      parameters: ["uin", "modelId"],
      kind: "asr:model",
      source: "s1",
    },
  ],
  conditionKeys: [
    { key: "qcs:ip", type: "ip", operators: [], actions: "every-request", description: "Address", source: "s1" },
  ],
  actions: [
    {
      name: "CreateModel",
      access: "write",
      accessBasis: "name",
      granularity: "resource",
      resourceTypes: ["model"],
      conditionKeys: [],
      description: "Create a model",
      sources: ["s1"],
      seenIn: ["doc"],
    },
    {
      name: "GetUsage",
      access: "read",
      accessBasis: "name",
      granularity: "unknown",
      resourceTypes: [],
      conditionKeys: [],
      description: "Get the usage",
      sources: ["s1"],
      seenIn: ["sdk"],
    },
  ],
};
