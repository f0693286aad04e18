/**
 * Cases that pin a reading and whose answer would be the same under every other reading of that point, with the reason. Each
 * was looked at by itself.
 */
export const sharedOutcomes: readonly (readonly [reason: string, ids: readonly string[]])[] = [
  [
    "U-1: the value differs from all, so it differs from one",
    ["not-equal-list-neither", "not-equal-any-one-differs", "ip-not-equal-no-range"],
  ],
  [
    "U-3: shjr, GZ and xx are no other name of that region, also by their letters",
    ["region-finance", "region-upper-case", "region-unknown-name"],
  ],
  [
    "U-3: regions are read as such in the region segment alone, whatever they are called",
    ["region-word-in-path", "region-word-in-service", "region-in-condition-value"],
  ],
  ["U-6: the literal false is neither the text true nor anything else that is there", ["bool-json-differs"]],
  [
    "U-7: an IPv6 text that equals nothing is in no range either",
    ["ipv6-outside-range", "ipv4-mapped-stays-ipv6", "ip-families-differ-negative", "ip-families-whole-range"],
  ],
  [
    "U-9: the key is absent, which decides before the empty list",
    ["values-empty-negative-absent", "values-empty-if-exist"],
  ],
  ["U-9: there is no statement to have an empty list", ["no-statements"]],
  [
    "U-9: a condition without tests is no list of values",
    ["condition-empty-object", "condition-empty-list", "operator-without-keys"],
  ],
  ["U-14: the suffix says that an absent key passes", ["all-absent-if-exist"]],
  ["U-15: none of the values passes, so neither do all", ["no-qualifier-none"]],
  ["U-15: a qualifier says it", ["all-qualifier-subset", "all-qualifier-not-subset"]],
  ["U-16: the service does not fit the star either", ["service-glob-other"]],
  ["U-16: a whole star as the service of a resource is documented", ["resource-service-star"]],
  ["U-16: a question mark is one character too", ["question-mark-literal"]],
  [
    "U-17: the texts differ, so the operator fails where it applies and where it never holds",
    ["string-equal-on-ip-range"],
  ],
  [
    "A-2: an empty account, which is documented as the own one, and no `*`",
    ["deny-empty-account-other-account-granted"],
  ],
  [
    "A-2: what another account owns is refused without its grant, whether or not the deny reaches it",
    [
      "deny-star-reaches-foreign",
      "deny-star-alone-foreign",
      "deny-maybe-foreign",
      "deny-own-account-not-foreign",
      "deny-star-malformed-request",
    ],
  ],
  [
    "A-6: the policy names another account than the caller's, and nobody's account as well",
    ["empty-account-request-foreign", "empty-account-with-owner-named"],
  ],
  ["A-7: a star covers the own account in each reading", ["account-star-own"]],
  [
    "A-7: what another account owns is refused without its grant",
    [
      "account-star-foreign",
      "account-empty-foreign",
      "account-glob-foreign-unknown-name",
      "account-glob-foreign-known-name",
    ],
  ],
  ["A-8: the pair is known", ["own-uid-for-uin", "own-uin-for-uid", "own-beside-owner"]],
  [
    "A-8: what another account owns is refused without its grant, whatever the account is called",
    ["foreign-uid-for-uin", "foreign-pair-given", "third-account-beside-owner"],
  ],
  [
    "A-15: the role's account has granted nothing and the caller's `*` does not name the role: two points at once",
    ["assume-role-foreign-star"],
  ],
  ["A-15: the trust policy takes somebody else", ["other-root-not-trusted", "other-user-not-trusted"]],
  [
    "A-15: the caller's policy names the role and the role trusts the caller",
    ["other-user-role-named", "other-user-trusted-itself"],
  ],
  [
    "A-15: the caller's policies allow nothing, or it has none",
    ["no-trust-own-account-no-policy", "no-trust-own-account-bucket", "no-trust-anonymous-bucket"],
  ],
  ["A-17: the path filled in is another user's", ["variable-in-cos-path-other"]],
  [
    "A-18: a variable that no document describes cannot be filled in",
    ["unknown-variable-in-account", "unknown-variable-in-action"],
  ],
  ["A-18: the caller's uin is no region and no operation", ["variable-in-region", "variable-in-action"]],
  ["A-18: another entry matches", ["variable-without-value-in-account"]],
  ["A-19: another statement matches, or the variable has a value", ["no-value-other-statement", "value-given"]],
  [
    "A-20: something else decides, whatever the variable stands for",
    [
      "unknown-variable-other-service",
      "unknown-variable-other-account",
      "unknown-variable-star-request",
      "unknown-variable-deny-other-action",
      "unknown-variable-negative-beside-match",
      "unknown-variable-absent-key",
    ],
  ],
  ["A-20: it is no variable", ["unterminated-variable", "unterminated-variable-path", "dollar-without-brace"]],
  [
    "A-21: one tag fits by itself, or the text has one of the two variables alone",
    ["tag-pair-second", "tag-key-any", "tag-value-negative", "tag-value-in-path"],
  ],
  ["A-22: the texts differ, so it is refused where a number equals nothing as well", ["number-as-text-differs"]],
  ["A-22: the request has a text", ["number-in-policy-as-text"]],
  ["A-23: a value that can be read decides", ["ip-cidr-0", "numeric-unreadable-all-other-fails"]],
  ["A-23: the key is absent", ["numeric-unreadable-absent"]],
  ["A-24: no usual reader of numbers takes it for one", ["number-empty", "number-group"]],
  [
    "A-24: plain decimal digits, or a number of JSON",
    [
      "number-json-exponent",
      "number-json-large",
      "number-json-small",
      "number-leading-zeros",
      "number-minus-zero",
      "number-negative",
    ],
  ],
  [
    "A-25: one of the forms that documents show",
    ["date-leap-day", "date-less-equal-same", "date-greater-equal-earlier", "date-less-same"],
  ],
  [
    "A-25: no date in any form",
    ["date-not-in-calendar", "date-1900-no-leap", "date-month-13", "date-minute-60", "date-unix-time"],
  ],
  ["A-26: not true or false in any case", ["bool-number"]],
  ["A-27: the pattern fits in neither reading", ["like-star-inside-no", "like-several-stars-order", "not-like-holds"]],
  ["A-27: no star inside", ["like-case"]],
  ["A-28: an absent key fails as well", ["no-values-any", "no-values-negative"]],
  [
    "A-29: the key has a value under its own name, or is another key altogether",
    ["tag-exact-name-wins", "request-tag-is-another-key"],
  ],
  [
    "A-30: no source has the tag",
    [
      "one-tag-absent",
      "one-tag-absent-if-exist",
      "one-tag-absent-negative",
      "one-tag-name-prefix",
      "one-tag-name-prefix-if-exist",
      "one-tag-key-case",
    ],
  ],
  [
    "A-31: the key has a value under its own name, or is another key altogether",
    ["content-length-exact-name-wins", "vpc-vpc-is-another-key"],
  ],
  ["A-32: the context has the key", ["uin-given"]],
  [
    "A-34: something else decides, whatever the set contains",
    [
      "feature-set-beside-match",
      "feature-set-deny-elsewhere",
      "feature-set-condition-false",
      "feature-set-allow-explicit-deny",
    ],
  ],
  ["A-35: the text does not fit the action as a whole either", ["no-colon-word", "no-colon-empty"]],
  ["A-35: documented spellings of everything", ["name-star", "name-star-colon-star", "star-colon-star-without-colon"]],
  ["A-39: another test fails", ["operator-unknown-beside-false"]],
  ["A-40: there is a key part, so it is C-15", ["legacy-star-as-bucket"]],
  ["A-40: not the older form of a COS path", ["legacy-one-slash", "legacy-no-appid"]],
  ["C-15: the older form is on both sides", ["legacy-both"]],
  ["C-15: another bucket, or not of COS", ["legacy-other-bucket", "legacy-other-service"]],
  ["C-13: the star is there", ["prefix-with-star"]],
  [
    "A-41: no statement names the service",
    [
      "service-default",
      "service-deny",
      "service-not-trusted",
      "service-star-in-trust",
      "service-capitals",
      "service-is-no-user",
      "service-of-other-account",
      "service-of-granted-account",
    ],
  ],
  ["A-42: the condition keeps the document from allowing", ["capital-condition-counts"]],
  [
    "C-31: a value is no number, so the texts are compared",
    ["mfa-not-all-numbers-policy", "mfa-not-all-numbers-request", "mfa-ignore-case-is-text"],
  ],
  ["C-31: another key", ["other-key-as-text"]],
  ["U-4: the names differ", ["oidc-other-provider", "oidc-star"]],
  [
    "U-5: the names differ",
    ["other-role-named-in-bucket", "role-named-by-id", "other-role-denied-in-bucket", "other-role-named-in-trust"],
  ],
  ["U-5: the policy names a user, not the one who acts with a token", ["federated-user-of-named-user"]],
  [
    "U-12: the boundary allows it as well, or denies it, which counts in both readings",
    ["boundary-covers-bucket-grant", "boundary-denies-bucket-grant"],
  ],
  ["U-13: the service control policies allow it", ["scp-lets-root-pass"]],
  ["U-20: the caller is the root account", ["deny-root-itself", "deny-root-itself-uin", "other-root-means-itself"]],
  [
    "U-20: the root of another account stands for all its identities, which is documented",
    [
      "other-root-means-its-users",
      "other-root-means-its-roles",
      "other-root-user-without-policy",
      "deny-other-root-binds-its-users",
      "other-root-not-a-third",
    ],
  ],
  ["U-20: the user is named as well", ["root-and-user-named"]],
  [
    "A-1: the caller is a user",
    ["general-user", "general-user-mfa", "general-user-mfa-absent", "general-user-mfa-unknown"],
  ],
  ["A-1: no general policy is about the action", ["general-other-action", "general-not-given"]],
  [
    "A-3: no `*` and no empty account allows, or the allow for `*` reaches no further than the deny",
    ["boundary-own-account-named", "boundary-deny-empty-account", "session-own-account-named"],
  ],
  ["A-4: the allow for `*` reaches no further than the deny", ["scp-deny-empty-account"]],
  ["A-5: the service control policies allow it", ["scp-lets-anonymous-pass"]],
  [
    "A-9: the account is not empty, or it is not in a bucket policy",
    ["identity-empty-account-other-account", "bucket-owner-other-name-given", "bucket-owner-other-name-not-given"],
  ],
  ["A-10: not an operation-level call", ["bucket-star-object", "bucket-star-object-other-account"]],
  [
    "A-11: the caller's own policies allow it as well",
    ["other-user-named-with-policy", "everybody-other-account-with-policy", "own-and-other-bucket"],
  ],
  [
    "A-11: the bucket policy grants it to nobody",
    ["other-account-no-bucket-policy", "other-root-nothing-granted", "own-and-other-bucket-ungranted"],
  ],
  ["A-12: the caller is unsigned", ["deny-star-unsigned"]],
  ["C-34: the caller is unsigned, or named as well", ["deny-anyone-not-signed", "deny-anyone-and-user"]],
  ["A-13: the session policy allows it", ["put-policy-session-allows"]],
  ["A-13: another layer refuses", ["put-policy-scp-refuses", "put-policy-boundary-refuses"]],
  [
    "C-36: not the root account that replaces the policy of its bucket",
    ["put-policy-user", "put-acl-root", "delete-policy-root", "put-policy-lower-case", "put-policy-other-root"],
  ],
  ["A-14: the boundary allows it", ["boundary-covers-root"]],
  ["A-16: an empty list is a principal", ["bucket-empty-principal"]],
  [
    "A-38: the name stands where it is documented, or where no reading looks for it",
    ["saml-under-federated", "saml-under-service"],
  ],
  ["A-38: the names differ", ["saml-other-provider"]],
];
