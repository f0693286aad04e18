import { withoutNamePrefix } from "@camwright/core";
import { prefixesOf } from "@camwright/lint";
import { describeAction } from "../compose/describe-action.js";
import { keysFor } from "../compose/key-offers.js";
import type { ActionsQuestion } from "../questions/actions.js";
import type { KeysQuestion } from "../questions/keys.js";
import type { ResourcesQuestion } from "../questions/resources.js";
import type { Tab } from "../workspace.js";
import type { Loaders } from "./loaders.js";

const namedIn = (tabs: readonly Tab[]): readonly string[] => [
  ...new Set(tabs.flatMap(({ text, kind }) => prefixesOf(text, { kind }))),
];

const prefixOf = (action: string): string => withoutNamePrefix(action.trim()).split(":")[0] ?? "";

/** Finds services and actions. */
export const findActions = (
  { text, tabs }: ActionsQuestion["takes"],
  load: Loaders,
): Promise<ActionsQuestion["gives"]> => load.actions({ text, named: namedIn(tabs) });

/** What is known of an action and of its resources. */
export const offerResources = async (
  { action }: ResourcesQuestion["takes"],
  load: Loaders,
): Promise<ResourcesQuestion["gives"]> => describeAction(await load.knowledge.catalogs([prefixOf(action)]), action);

/** The condition keys of a request; those of CAM itself are in the catalog of `cam`. */
export const offerKeys = async (
  { tabs, request }: KeysQuestion["takes"],
  load: Loaders,
): Promise<KeysQuestion["gives"]> => {
  const prefix = prefixOf(request.action);
  const loaded = await load.knowledge.catalogs([prefix, ...namedIn(tabs), "cam"]);
  const catalogs = loaded.flatMap((each) => (each.kind === "curated" ? [each.catalog] : []));
  const own = catalogs.filter(({ service }) => service === prefix);
  return keysFor(tabs, request, [...own, ...catalogs.filter((each) => !own.includes(each))]);
};
