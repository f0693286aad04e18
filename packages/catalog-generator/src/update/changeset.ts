import type { TextFile } from "../facts/decode.js";
import type { Snapshot } from "../sdk/snapshot.js";
import { countOf, type ServiceChanges } from "./changes.js";

const shown = 40;

const names = (changes: readonly ServiceChanges[], kind: "added" | "removed"): readonly string[] =>
  changes.filter((it) => it.kind === kind).map(({ service }) => `\`${service}\``);

const listed = (label: string, all: readonly string[]): readonly string[] => {
  const rest = all.length > shown ? ` and ${all.length - shown} more` : "";
  return all.length === 0 ? [] : [`${label}: ${all.slice(0, shown).join(", ")}${rest}.`];
};

/**
 * The change note of a newer SDK: minor if actions come or go, else a patch, since the catalog's version is another one. What
 * goes is named, because programs may use it.
 */
export const changesetOf = (snapshot: Snapshot, changes: readonly ServiceChanges[]): TextFile => {
  const { added, removed } = countOf(changes);
  const lines = [
    `\`@camwright/catalog-all\`: the SDK's version ${snapshot.version} of ${snapshot.date}. ${added} actions added, ${removed} removed.`,
    ...listed("New services", names(changes, "added")),
    ...listed("Services that are gone", names(changes, "removed")),
    ...listed(
      "Removed",
      changes.flatMap((it) => it.removed).map((id) => `\`${id}\``),
    ),
  ];
  const kind = changes.length > 0 ? "minor" : "patch";
  return {
    path: `.changeset/sdk-${snapshot.version.replace(/[^0-9A-Za-z]+/g, "-")}.md`,
    text: `---\n"@camwright/catalog-all": ${kind}\n---\n\n${lines.join("\n\n")}\n`,
  };
};
