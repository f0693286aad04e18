import { createValidatedPolicy, validateIdentityPolicy } from "@cloud-copilot/iam-policy";
import { runSimulation, runUnsafeSimulation } from "@cloud-copilot/iam-simulate";
import { awsPolicy, awsRequest } from "../aws.mjs";

const words = { Allowed: "allow", ImplicitlyDenied: "implicit", ExplicitlyDenied: "explicit" };

const simulations = (policies, prepare = (policy) => policy) => {
  const identityPolicies = policies.map((policy, index) => ({
    name: `policy-${index}`,
    policy: prepare(awsPolicy(policy)),
  }));
  const none = { serviceControlPolicies: [], resourceControlPolicies: [] };
  return (request) => ({ request, identityPolicies, ...none });
};

/** Actions that exist at AWS and take a resource of one type that these sets have. */
const existing = {
  "cvm:AttachDisk": "disk",
  "cvm:DetachDisk": "disk",
  "cvm:CreateDisk": "disk",
  "cvm:DeleteDisk": "disk",
  "cvm:ModifyDisk": "disk",
  "cvm:StopInstance": "instance",
};

const checked = (prepare) => ({
  make: (policies) => {
    const simulationOf = simulations(policies, prepare);
    return (request) => runSimulation(simulationOf(request), {});
  },
  asks: ({ action, resource }) => existing[action] === resource.split(":")[5].split("/")[0],
  translate: awsRequest,
  word: (result) => words[result.overallResult] ?? JSON.stringify(result).slice(0, 500),
});

export const iamSimulate = checked();

/** With policies that were validated once. */
export const iamSimulateValidated = checked((policy) => createValidatedPolicy(policy, validateIdentityPolicy));

/** Without checks of policies, actions and resources. */
export const iamSimulateUnsafe = {
  make: (policies) => {
    const simulationOf = simulations(policies);
    return (request) => runUnsafeSimulation(simulationOf(request), {});
  },
  translate: awsRequest,
  word: (result) => words[result] ?? result,
};
