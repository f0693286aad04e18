import {
  type Action,
  type ActionFacts,
  type Catalog,
  findAction,
  type Resource,
  resourceTypesOf,
} from "@camwright/catalog";
import { note, quote } from "./note.js";
import { joinRecordings, onlyNote, type Recording } from "./recording.js";
import type { Account } from "./resource/account.js";
import { callOf, isPatternOnly, typesOf } from "./resource/resources-of.js";
import { writeResources } from "./resource/write-resources.js";

/** What is known about the resources of collected actions. */
export interface Known {
  /** The catalogs of the actions' services. */
  readonly catalogs: readonly Catalog[];
  /** The resources that the program uses; each action gets those that it can match. */
  readonly resources?: readonly Resource[];
  readonly account?: Account;
}

/** The kinds of which a text may name instances, by every reading of it. */
const kindsOf = (catalog: Catalog, text: string): ReadonlySet<string> =>
  new Set(
    resourceTypesOf(catalog, text).flatMap(({ type, parameters }) => [
      type.kind,
      ...(type.covers ?? []),
      ...(type.coversWhen !== undefined && parameters[type.coversWhen.parameter] === type.coversWhen.value
        ? type.coversWhen.covers
        : []),
    ]),
  );

const fitting = (catalog: Catalog, facts: ActionFacts, resources: readonly string[]): readonly string[] => {
  const kinds = typesOf(catalog, facts).map(({ kind }) => kind);
  return resources.filter((text) => {
    const named = kindsOf(catalog, text);
    return text === "*" || kinds.some((kind) => named.has(kind));
  });
};

const method = "requires";

const readAction = (action: string, { catalogs, resources = [], account }: Known): Recording => {
  const catalog = catalogs.find(({ service }) => action.startsWith(`${service}:`));
  const facts = catalog && findAction(catalog, action);
  if (catalog === undefined || facts === undefined) {
    return onlyNote(note("unknown-action", action, `no catalog at hand has ${quote(action)}`));
  }
  const types = typesOf(catalog, facts);
  const given = fitting(catalog, facts, resources);
  if (types.length > 0 && given.length > 0) {
    return { calls: [Object.freeze({ method, action, resources: Object.freeze(given.toSorted()) })], notes: [] };
  }
  return callOf(method, action, facts, types, (type) => {
    const accounts: Readonly<Record<string, string | undefined>> = { uin: account?.uin, appid: account?.appid };
    const valuesOf = (parameter: string): readonly string[] | undefined => {
      const value = Object.hasOwn(accounts, parameter) ? accounts[parameter] : undefined;
      return value === undefined ? undefined : [value];
    };
    return writeResources(type, valuesOf, action, isPatternOnly(facts, type));
  });
};

/**
 * A recording of actions that were collected from annotations, `requirementsOf` and `collector` of
 * `@camwright/catalog/requires`, so that {@link policyOf} writes their policy: each action with those of the given resources
 * that it can match, and where none is given that it can, with every resource of its types, which a note says.
 *
 * ```ts
 * import { requirementsOf, requires } from "@camwright/catalog/requires";
 * import * as cos from "@camwright/catalog-cos";
 * import { catalog } from "@camwright/catalog-cos/metadata";
 * import { policyOf, recordingOf } from "@camwright/recorder";
 *
 * const save = requires(cos.GetService, cos.PutObject)((text: string) => text.length);
 * const reports = cos.object({ appid: "1250000000", bucket: "docs-1250000000", key: "reports/*" });
 * const { policy, notes } = policyOf(recordingOf(requirementsOf(save), { catalogs: [catalog], resources: [reports] }));
 *
 * policy?.statement.map(({ action, resource }) => [action, resource]); // => [
 * //   [["cos:GetService"], "*"],
 * //   [["cos:PutObject"], [reports]],
 * // ]
 * notes; // => []
 * ```
 */
export const recordingOf = (actions: readonly Action[], known: Known): Recording =>
  joinRecordings(actions.map((action) => readAction(action, known)));
