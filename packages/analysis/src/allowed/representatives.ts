import type { Policies } from "@camwright/evaluator";
import type { ActionCatalog } from "../catalog.js";
import { classesOf } from "./classes.js";

/** The actions of a catalog that stand for all of it, as no statement tells others from them. */
export interface Representatives {
  /** The catalog with these actions alone. */
  readonly catalog: ActionCatalog;
  /** The actions for which actions stand. */
  readonly membersOf: (actions: readonly string[]) => readonly string[];
}

/** Chooses an action of a catalog for each class of actions that the statements of policies do not tell from each other. */
export const representativesOf = (policies: Policies, { version, services }: ActionCatalog): Representatives => {
  const classOf = classesOf(policies);
  const members = new Map<string, string[]>();
  const chosen: (readonly [string, readonly string[]])[] = [];
  for (const [service, operations] of Object.entries(services)) {
    const own: string[] = [];
    for (const operation of new Set(operations)) {
      const { action } = classOf(service, operation);
      const known = members.get(action);
      if (known === undefined) {
        members.set(action, [`${service}:${operation}`]);
        own.push(operation);
      } else known.push(`${service}:${operation}`);
    }
    chosen.push([service, own]);
  }
  return {
    catalog: { version, services: Object.fromEntries(chosen) },
    membersOf: (actions) => actions.flatMap((action) => members.get(action) ?? []),
  };
};
