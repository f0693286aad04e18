/** Texts of the request. */
export const ask = {
  title: "One request",
  principal: "Caller",
  principalHint: "qcs::cam::uin/<root uin>:uin/<uin>; empty for an unsigned request",
  appId: "APPID of the caller's account",
  action: "Action",
  resource: "Resource",
  facts: "Condition keys",
  key: "Key",
  value: "Value",
  unknown: "not known",
  addFact: "Add a key",
  dropFact: "Remove {{key}}",
  save: "Keep as a test",
  unfinished: "To ask, fill in: {{missing}}",
  missing: {
    principal: "a caller that is a name",
    action: "an action",
    resource: "a resource",
  },
} as const;
