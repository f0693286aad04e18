import type { Policy } from "@camwright/core";
import type { Caller, Policies } from "@camwright/evaluator";
import type { Atoms } from "./language/atom.js";
import { type Layer, layerOf } from "./language/rule.js";

/** The layers that a request has to pass, or why they cannot be analysed. */
export type LayersOf =
  | { readonly _tag: "layers"; readonly layers: readonly Layer[] }
  | { readonly _tag: "unsupported"; readonly reason: string };

const everything: Policy = { version: "2.0", statement: [{ effect: "allow", action: "*", resource: "*" }] };

/** Root accounts need no policies of their own, and unsigned visitors have none (598/10605). */
const identityOf = ({ identity }: Policies, caller: Caller | undefined): readonly Policy[] => {
  if (caller?.type === "root") return [everything];
  return caller?.type === "anonymous" ? [] : identity;
};

const isLinkedRole = ({ type, qcs }: Caller): boolean => type === "role" && qcs?.includes("_QCSLinkedRole") === true;

const unsupported = ({ bucket, trust, scp = [] }: Policies, caller: Caller | undefined): string | undefined => {
  if (bucket !== undefined) return "bucket policies are not analysed";
  if (trust !== undefined) return "trust policies are not analysed";
  return caller !== undefined && isLinkedRole(caller) && scp.length > 0
    ? "service control policies beside a service-linked role are not analysed"
    : undefined;
};

/** General policies bind users, and only deny (598/10605, A-1). */
const generalOf = ({ general }: Policies, caller: Caller | undefined): readonly (readonly Policy[])[] =>
  general === undefined || (caller !== undefined && caller.type !== "user") ? [] : [[everything, ...general]];

/**
 * What has to pass for a request of the caller's own account to be allowed: the caller's policies, and the layers around them.
 * The first layer is that of the caller's policies.
 */
export const layersOf = (policies: Policies, atoms: Atoms, caller: Caller | undefined): LayersOf => {
  const reason = unsupported(policies, caller);
  if (reason !== undefined) return { _tag: "unsupported", reason };
  const { boundary, session, scp = [] } = policies;
  const caps = [boundary, session].flatMap((policy) => (policy === undefined ? [] : [[policy]]));
  const groups = [identityOf(policies, caller), ...caps, ...scp, ...generalOf(policies, caller)];
  return { _tag: "layers", layers: groups.map((group) => layerOf(group, atoms, caller)) };
};
