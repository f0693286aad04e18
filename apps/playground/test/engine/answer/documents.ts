import type { Tab, TabKind } from "../../../src/engine/workspace.js";

/** A tab with a document of these statements. */
export const documentOf = (id: string, kind: TabKind, ...statement: readonly object[]): Tab => ({
  id,
  name: `document ${id}`,
  kind,
  text: JSON.stringify({ version: "2.0", statement }),
});

/** A statement that allows actions on a resource. */
export const allow = (action: readonly string[], resource = "*", more: object = {}): object => ({
  effect: "allow",
  action,
  resource: [resource],
  ...more,
});

/** A statement that denies actions on a resource. */
export const deny = (action: readonly string[], resource = "*", more: object = {}): object => ({
  ...allow(action, resource, more),
  effect: "deny",
});
