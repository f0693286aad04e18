/** Texts of the answer to a request. */
export const decision = {
  layers: "The way of the decision",
  verdict: {
    allow: "allows",
    deny: "denies",
    silent: "says nothing",
    unknown: "is not known",
    "not-asked": "is not asked",
  },
  outcome: {
    matched: "matches",
    "not-matched": "does not match",
    unknown: "may match",
    "not-asked": "is not asked",
  },
  closest: "What would have to change",
  residual: "It depends",
  notes: "Notes",
} as const;
