export { type Focus, type PolicyPair, policyPair } from "./policy-pair.js";
export { requestsFor, type UniverseRequest } from "./requests.js";
