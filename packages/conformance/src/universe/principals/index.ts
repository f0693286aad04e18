export { type LayeredPair, layeredPair, type UniversePolicies } from "./layers.js";
export { callers, strangeCallers, type UniverseCaller } from "./pools.js";
export { type LayeredRequest, layeredRequests } from "./requests.js";
