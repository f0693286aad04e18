import type { Policy } from "@camwright/core";
import type { TabKind } from "../workspace.js";
import type { RolePage } from "./roles.js";

/** A document to open in a tab. */
export interface OpenedDocument {
  readonly name: string;
  readonly kind: TabKind;
  readonly text: string;
}

const opened = (name: string, kind: TabKind, policy: Policy): OpenedDocument => ({
  name,
  kind,
  text: `${JSON.stringify(policy, null, 2)}\n`,
});

/** The documents of a role or a preset policy whose whole text is known: its policies, then who may assume it. */
export const roleDocuments = (page: RolePage): readonly OpenedDocument[] => {
  if (page._tag === "missing") return [];
  if (page._tag === "preset") return [opened(page.preset.name, "identity", page.preset.policy)];
  const { name, policies, trustPolicy } = page.role;
  return [
    ...policies.flatMap((each) =>
      each.policy === null ? [] : [opened(each.name ?? `policy of ${name}`, "identity", each.policy)],
    ),
    ...(trustPolicy === null ? [] : [opened(`trust of ${name}`, "trust", trustPolicy)]),
  ];
};
