import type { KitCase } from "./case.js";

/** The layers that a case may have policies in. */
export const layerNames: readonly string[] = ["identity", "boundary", "session", "bucket", "trust", "scp", "general"];

const isThere = (policies: unknown): boolean =>
  policies !== undefined && policies !== null && !(Array.isArray(policies) && policies.length === 0);

/** The layers that take part in a case: those with policies. */
const layersOf = ({ policies }: KitCase): readonly string[] => layerNames.filter((name) => isThere(policies[name]));

/**
 * The cases that policies of these layers alone decide, for an implementation that knows no others.
 *
 * @example
 * ```ts
 * import { readKitCases } from "./kit.js";
 * import { selectLayers } from "./select-layers.js";
 *
 * const cases = selectLayers(readKitCases(), ["identity"]);
 * cases.some(({ id }) => id === "scp-no-allow"); // => false
 * ```
 */
export const selectLayers = (cases: readonly KitCase[], layers: readonly string[]): readonly KitCase[] =>
  cases.filter((one) => layersOf(one).every((layer) => layers.includes(layer)));
