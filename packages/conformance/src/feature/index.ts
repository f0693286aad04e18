export { isNearMiss } from "./near-miss.js";
export { expectedFeatures, featuresOf } from "./question.js";
export { statementsOf } from "./statement.js";
