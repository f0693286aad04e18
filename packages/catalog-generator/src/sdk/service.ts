import { accessByName, type NamedAccess } from "./access.js";
import type { SdkCorrections } from "./corrections.js";
import type { Snapshot } from "./snapshot.js";

/** One action of a service of the SDK. */
interface SdkAction {
  readonly name: string;
  /** The prefix and the name, as a policy has them. */
  readonly id: string;
  readonly access: NamedAccess;
  /** The versions of the API that have it. */
  readonly versions: readonly string[];
}

/** One service of the SDK. */
export interface SdkService {
  readonly name: string;
  readonly versions: readonly string[];
  readonly actions: readonly SdkAction[];
}

const toAction = (service: string, name: string, versions: readonly string[], said: SdkCorrections): SdkAction => {
  const own = said.prefixes.filter((it) => it.service === service && it.relation === "instead");
  // An entry about this action wins over one about the whole service.
  const entry = own.find((it) => it.actions?.includes(name) === true) ?? own.find((it) => it.actions === undefined);
  const correction = said.access.find((it) => it.service === service && it.action === name);
  return {
    name,
    id: `${entry?.prefix ?? service}:${name}`,
    access: correction?.access ?? accessByName(name),
    versions,
  };
};

const toService = (name: string, snapshot: Snapshot, said: SdkCorrections): SdkService => {
  const versions = Object.entries(snapshot.services[name] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = [...new Set(versions.flatMap(([, actions]) => actions))].sort();
  const having = (action: string) => versions.filter(([, actions]) => actions.includes(action)).map(([it]) => it);
  return {
    name,
    versions: versions.map(([version]) => version),
    actions: names.map((action) => toAction(name, action, having(action), said)),
  };
};

/** The services of the SDK without those, and without those actions, that a curated catalog has; each with its corrections. */
export const toServices = (
  snapshot: Snapshot,
  said: SdkCorrections,
  curated: ReadonlySet<string>,
): readonly SdkService[] => {
  const leftOut = new Set(said.leftOut.map((it) => it.service));
  return Object.keys(snapshot.services)
    .filter((name) => !leftOut.has(name))
    .sort()
    .map((name) => toService(name, snapshot, said))
    .map((service) => ({ ...service, actions: service.actions.filter((it) => !curated.has(it.id)) }))
    .filter((service) => service.actions.length > 0);
};
