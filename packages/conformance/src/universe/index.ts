export { type LayeredPair, type LayeredPolicies, layeredPair } from "./layered-pair.js";
export { type PolicyPair, policyPair } from "./policy-pair.js";
export { layeredRequests, requestsFor, type UniverseRequest } from "./requests.js";
export type { Focus } from "./statements.js";
