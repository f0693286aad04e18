import {
  type AccessLevel,
  type ActionFacts,
  type Catalog,
  everything,
  type Resource,
  type ResourceReading,
  resourceTypesOf,
} from "@camwright/catalog";
import type { Test } from "./condition/test.js";
import type { IdentityStatement } from "./policy-kinds.js";
import { statementOf } from "./statement.js";

/**
 * A statement that allows what a catalog files under one access level, on one resource or several, where all the tests hold.
 *
 * @throws TypeError if no type of the catalogs has the form of the resource, or no action of the level takes it.
 */
export type Granted = (resource: Resource | readonly Resource[], ...tests: readonly Test[]) => IdentityStatement;

/** What can be granted, by access level. */
export type Grant = { readonly [Level in AccessLevel]: Granted };

/** The kinds of which a resource names instances, as its text is read. */
const kindsOf = ({ type, parameters }: ResourceReading): readonly string[] => {
  const when = type.coversWhen;
  const more = when !== undefined && parameters[when.parameter] === when.value ? when.covers : [];
  return [type.kind, ...(type.covers ?? []), ...more];
};

/** Whether an action can match a resource: at operation level everything alone, otherwise one of its kinds. */
const takes = (catalog: Catalog, action: ActionFacts, resource: string): boolean => {
  if (resource === everything) return true;
  if (action.granularity !== "resource") return false;
  const kinds = new Set(resourceTypesOf(catalog, resource).flatMap(kindsOf));
  return catalog.resourceTypes.some((type) => kinds.has(type.kind) && action.resourceTypes.includes(type.id));
};

const actionsFor = (catalogs: readonly Catalog[], level: AccessLevel, resource: string): readonly string[] => {
  const names = catalogs.flatMap((catalog) =>
    catalog.actions
      .filter((action) => action.access === level && takes(catalog, action, resource))
      .map(({ name }) => `${catalog.service}:${name}`),
  );
  if (names.length === 0) throw new TypeError(`the catalogs have no ${level} action for \`${resource}\``);
  return names;
};

const granted =
  (catalogs: readonly Catalog[], level: AccessLevel): Granted =>
  (resource, ...when) => {
    const resources: readonly string[] = Array.isArray(resource) ? resource : [resource];
    const action = [...new Set(resources.flatMap((one) => actionsFor(catalogs, level, one)))];
    const element = resources.length === 1 && resources[0] === everything ? everything : resources;
    return Object.freeze(statementOf("allow", { action, resource: element, when })) as IdentityStatement;
  };

/**
 * Statements by intent: the actions of an access level that take a resource, looked up in catalogs. They are written out, so a
 * newer catalog gives a longer statement and an attached policy does not change by itself. Actions whose granularity no document
 * states are left out, unless `everything` is granted. The catalogs are those of the metadata modules, which are larger than the
 * constants.
 *
 * @example
 * ```ts
 * import { grants, policy } from "@camwright/builder";
 * import * as cos from "@camwright/catalog-cos";
 * import { catalog } from "@camwright/catalog-cos/metadata";
 *
 * const grant = grants(catalog);
 * const logs = cos.object({ appid: "1250000000", bucket: "docs-1250000000", key: "logs/*" });
 *
 * policy(grant.read(logs)).statement[0]?.action.includes("cos:GetObject"); // => true
 * policy(grant.read(logs)).statement[0]?.action.includes("cos:PutObject"); // => false
 * ```
 */
export const grants = (...catalogs: readonly Catalog[]): Grant => {
  const of = (level: AccessLevel): Granted => granted(catalogs, level);
  return Object.freeze({
    list: of("list"),
    read: of("read"),
    write: of("write"),
    tagging: of("tagging"),
    permissions: of("permissions"),
  });
};
