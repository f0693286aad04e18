export { actionPattern, requestAction } from "./action.js";
export { condition, conditionKey, context } from "./condition.js";
export { hostileText } from "./hostile.js";
export { policies, policy, policyOf, statement, statementThat } from "./policy.js";
export { type IdentityQuestion, identityQuestion, questionAbout } from "./question.js";
export { principal, request, resourceOwner } from "./request.js";
export { requestResource, resourcePattern } from "./resource.js";
export { spelledLoosely } from "./spelling.js";
export { type Kind, policyValue, requestValue } from "./value.js";
