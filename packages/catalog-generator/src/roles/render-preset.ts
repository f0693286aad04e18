import { exportName } from "../model/name.js";
import type { PresetEntry, PresetFile } from "./facts.js";
import { constantModule, member, sourceLine, sourcesOf, valueMember } from "./module.js";
import { type Constants, renderPolicy } from "./render-policy.js";

/** The module of one preset policy. */
export const renderPreset = (preset: PresetEntry, facts: PresetFile, constants: Constants, origin: string): string => {
  const policy = renderPolicy(preset.document, constants, "  ");
  const members = [
    valueMember("name", preset.name, "  "),
    valueMember("product", preset.product, "  "),
    valueMember("description", preset.description, "  "),
    valueMember("basis", preset.basis, "  "),
    member("policy", policy.text, "  "),
    valueMember("sources", sourcesOf(preset.source, facts.sources), "  "),
    valueMember("notes", preset.notes ?? null, "  "),
  ].join("");
  return constantModule(origin, {
    name: exportName(preset.name),
    type: "PresetPolicy",
    maker: "presetPolicy",
    from: "../preset-policy.js",
    members,
    policies: [policy],
    doc: [
      `The preset policy \`${preset.name}\` of ${preset.product}. ${preset.description}`,
      ...(preset.notes === undefined ? [] : [preset.notes]),
      sourceLine(preset.source, facts.sources),
    ],
  });
};
