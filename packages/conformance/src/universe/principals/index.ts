export { type PrincipalPair, principalPair, type UniversePolicies } from "./layers.js";
export { callers, strangeCallers, type UniverseCaller } from "./pools.js";
export { type PrincipalRequest, principalRequests } from "./requests.js";
