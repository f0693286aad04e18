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
  /** The prefixes of its actions. */
  readonly prefixes: readonly string[];
  /** Whether a curated catalog or another service has actions with one of the prefixes. */
  readonly shared: boolean;
}

/** A service while its place among the others is not yet known. */
type LoneService = Omit<SdkService, "prefixes" | "shared">;

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

const toService = (name: string, snapshot: Snapshot, said: SdkCorrections): LoneService => {
  const versions = Object.entries(snapshot.services[name] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = [...new Set(versions.flatMap(([, actions]) => actions))].sort();
  const having = (action: string) => versions.filter(([, actions]) => actions.includes(action)).map(([it]) => it);
  return {
    name,
    versions: versions.map(([version]) => version),
    actions: names.map((action) => toAction(name, action, having(action), said)),
  };
};

const prefixOf = (id: string): string => id.slice(0, id.indexOf(":"));

const prefixesOf = (service: LoneService): readonly string[] => [
  ...new Set(service.actions.map((it) => prefixOf(it.id))),
];

/** The services with what their prefixes have to do with each other and with those of the curated catalogs. */
const withPrefixes = (services: readonly LoneService[], curated: ReadonlySet<string>): readonly SdkService[] => {
  const documented = new Set([...curated].map(prefixOf));
  const all = services.flatMap(prefixesOf);
  const isShared = (prefix: string): boolean => documented.has(prefix) || all.indexOf(prefix) < all.lastIndexOf(prefix);
  return services.map((service) => {
    const prefixes = prefixesOf(service);
    return { ...service, prefixes, shared: prefixes.some(isShared) };
  });
};

/** The services of the SDK without those, and without those actions, that a curated catalog has; each with its corrections. */
export const toServices = (
  snapshot: Snapshot,
  said: SdkCorrections,
  curated: ReadonlySet<string>,
): readonly SdkService[] => {
  const leftOut = new Set(said.leftOut.map((it) => it.service));
  const services = Object.keys(snapshot.services)
    .filter((name) => !leftOut.has(name))
    .sort()
    .map((name) => toService(name, snapshot, said))
    .map((service) => ({ ...service, actions: service.actions.filter((it) => !curated.has(it.id)) }))
    .filter((service) => service.actions.length > 0);
  return withPrefixes(services, curated);
};
