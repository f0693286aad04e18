import type { Policy, Statement } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import { policyOf } from "../policies.js";
import type { Placed } from "./placed.js";

/** Every resource that has an account, as `*` means it in the policy of a bucket. */
const inBucket = "qcs:::::*";

const asksForRole: Statement = { effect: "allow", action: ["sts:AssumeRole"], resource: "*" };

/** Policies that allow what a statement matches, whatever it does with it, and nothing else. */
export const matchedBy = ({ place: { layer }, statement }: Placed): Policies => {
  const { principal: _principal, ...others } = statement;
  if (layer === "bucket") {
    const { resource } = statement;
    const entries = resource === "*" ? [resource] : (resource ?? []);
    const about = entries.map((entry) => (entry === "*" ? inBucket : entry));
    return { identity: [], bucket: policyOf({ ...statement, effect: "allow", resource: about }) };
  }
  if (layer === "trust") {
    return { identity: [policyOf(asksForRole)], trust: policyOf({ ...statement, effect: "allow" }) };
  }
  return { identity: [policyOf({ ...others, effect: "allow" })] };
};

/** The denies that may keep an allow from taking effect. A bucket or role has its policy for all callers, so that the callers' own denies say nothing about it. */
export const shadowsOf = ({ place }: Placed, all: readonly Placed[]): readonly Placed[] => {
  const isOwn = place.layer === "bucket" || place.layer === "trust";
  return all.filter(
    ({ place: { layer, effect } }) =>
      effect === "deny" && (isOwn ? layer === place.layer : layer !== "bucket" && layer !== "trust"),
  );
};

/** Policies that allow what a statement matches, but for what these denies deny. */
export const leftBy = (placed: Placed, denies: readonly Placed[]): Policies => {
  const policies = matchedBy(placed);
  const added = denies.map(({ statement }) => statement);
  const extended = (policy: Policy | undefined): Policy => policyOf(...(policy?.statement ?? []), ...added);
  const { layer } = placed.place;
  return layer === "bucket" || layer === "trust"
    ? { ...policies, [layer]: extended(policies[layer]) }
    : { ...policies, identity: [...policies.identity, policyOf(...added)] };
};
