/** Texts of words that several panels have. */
export const common = {
  kind: {
    identity: "Identity policy",
    bucket: "Bucket policy",
    trust: "Trust policy",
    session: "Session policy",
    boundary: "Permissions boundary",
    scp: "Service control policy",
  },
  decision: {
    allow: "Allowed",
    deny: "Refused",
    unknown: "Not known",
  },
  layer: {
    identity: "Identity policies",
    boundary: "Permissions boundary",
    session: "Session policy",
    bucket: "Bucket policy",
    trust: "Trust policy",
    scp: "Service control policies",
    general: "General policies",
  },
  effect: {
    allow: "Allow",
    deny: "Deny",
  },
  statement: "{{effect}}, statement {{index}} of {{name}}",
  waiting: "Asking …",
  unreadable: "{{name}} cannot be read",
  again: "Try again",
  failure: "Something failed: {{message}}",
} as const;
