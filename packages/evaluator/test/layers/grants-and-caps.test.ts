import { describe, expect, it } from "vitest";
import {
  allowAll,
  allowNamed,
  anonymous,
  anonymousVisitors,
  answer,
  denyAll,
  document,
  everyone,
  linkedRole,
  object,
  qcs,
  type Row,
  role,
  root,
  service,
  statement,
  strangeRoot,
  stranger,
  to,
  user,
} from "./layer-support.js";

const bucketRows: readonly Row[] = [
  ["grants its account's users (436/35240)", { bucket: to(qcs("qcs::cam::uin/100:uin/101")) }, user, "allow"],
  ["grants nobody else", { bucket: to(qcs("qcs::cam::uin/100:uin/102")) }, user, "implicit-deny"],
  [
    "counts beside the caller's own policies",
    { identity: [allowAll], bucket: to(qcs("qcs::cam::uin/1:uin/2")) },
    user,
    "allow",
  ],
  ["is about nobody without a principal (A-16)", { bucket: allowAll }, user, "implicit-deny"],
  ["is about everybody with `*`", { bucket: to("*") }, anonymous, "allow"],
  ["has nobody called `*` in a list", { bucket: to(qcs("*")) }, user, "implicit-deny"],
  ["knows groups", { bucket: to(qcs("qcs::cam::uin/100:groupid/7")) }, { ...user, groups: ["7"] }, "allow"],
  ["knows roles by their exact name (U-5)", { bucket: to(qcs("qcs::cam::uin/100:roleName/app")) }, role, "allow"],
  ["knows services by name (A-41)", { bucket: to({ service: ["cls.cloud.tencent.com"] }) }, service, "allow"],
  [
    "means the root account alone by its own root (U-20)",
    { bucket: to(qcs("qcs::cam::uin/100:root")) },
    user,
    "implicit-deny",
  ],
  [
    "denies explicitly",
    { identity: [allowAll], bucket: to(qcs("qcs::cam::uin/100:uin/101"), "deny") },
    user,
    "explicit-deny",
  ],
  ["loses to a deny of the caller's policies", { identity: [denyAll], bucket: to("*") }, user, "explicit-deny"],
  [
    "denies everyone only where nobody has signed (C-34)",
    { identity: [allowAll], bucket: to(everyone, "deny") },
    user,
    "allow",
  ],
  [
    "denies unsigned visitors",
    { bucket: document(statement("allow", { principal: "*" }), statement("deny", { principal: anonymousVisitors })) },
    anonymous,
    "explicit-deny",
  ],
  [
    "binds signed callers too by a deny for `*` (A-12)",
    { identity: [allowAll], bucket: to("*", "deny") },
    user,
    "explicit-deny",
  ],
  [
    "never grants an operation-level call (A-10)",
    { bucket: to("*") },
    user,
    "implicit-deny",
    { action: "cos:GetService", resource: "*" },
  ],
  [
    "is needed by another account beside its own policy (436/32971)",
    { identity: [allowNamed], bucket: to(qcs("qcs::cam::uin/200:root")) },
    stranger,
    "allow",
  ],
  [
    "is not enough for another account's user",
    { bucket: to(qcs("qcs::cam::uin/200:root")) },
    stranger,
    "implicit-deny",
  ],
  [
    "is not reached by `*` of another account's policy",
    { identity: [allowAll], bucket: to(qcs("qcs::cam::uin/200:root")) },
    stranger,
    "implicit-deny",
  ],
  ["is missed across accounts", { identity: [allowNamed] }, stranger, "cross-account"],
  ["is enough for another account's root", { bucket: to(qcs("qcs::cam::uin/200:root")) }, strangeRoot, "allow"],
  [
    "means its owner by an empty account (A-9)",
    { bucket: to("*", "allow", { resource: "qcs::cos:::docs-1250000000/*" }) },
    anonymous,
    "allow",
  ],
  [
    "restricts the root account (436/45235)",
    { bucket: to(qcs("qcs::cam::uin/100:root"), "deny") },
    root,
    "explicit-deny",
  ],
  [
    "cannot lock the root account out (C-36)",
    { bucket: to(qcs("qcs::cam::uin/100:root"), "deny") },
    root,
    "allow",
    { action: "cos:PutBucketPolicy" },
  ],
  [
    "answers for one bucket",
    { bucket: to("*") },
    user,
    "implicit-deny",
    { resource: [object, "qcs::cos:ap-guangzhou:uid/1250000000:other-1250000000/b"] },
  ],
];

const capRows: readonly Row[] = [
  ["a boundary does not grant", { boundary: allowAll }, user, "implicit-deny"],
  [
    "a boundary takes away",
    { identity: [allowAll], boundary: document(statement("allow", { action: "cvm:*" })) },
    user,
    "boundary",
  ],
  [
    "a boundary's deny refuses",
    { identity: [allowAll], boundary: document(statement("allow"), statement("deny")) },
    user,
    "boundary",
  ],
  ["a boundary caps a bucket's grant (U-12)", { bucket: to("*"), boundary: denyAll }, user, "boundary"],
  ["a boundary caps a root caller (A-14)", { boundary: denyAll }, root, "boundary"],
  [
    "`*` in a boundary is no limit (A-3)",
    { identity: [allowNamed], boundary: allowAll, bucket: to(qcs("qcs::cam::uin/200:root")) },
    stranger,
    "allow",
  ],
  ["a session policy takes away", { identity: [allowAll], session: denyAll }, user, "session"],
  ["a session policy counts for root", { session: denyAll }, root, "session"],
  [
    "a session policy caps the root's own exception (A-13)",
    { session: denyAll },
    root,
    "session",
    { action: "cos:PutBucketPolicy" },
  ],
  ["every level of service control must allow", { identity: [allowAll], scp: [[allowAll], [denyAll]] }, user, "scp"],
  ["a level without policies allows nothing", { identity: [allowAll], scp: [[allowAll], []] }, user, "scp"],
  ["service control applies to root accounts (U-13)", { scp: [[denyAll]] }, root, "scp"],
  ["and to unsigned visitors (A-5)", { bucket: to("*"), scp: [[denyAll]] }, anonymous, "scp"],
  ["but not to service-linked roles", { identity: [allowAll], scp: [[denyAll]] }, linkedRole, "allow"],
  ["service control does not grant", { scp: [[allowAll]] }, user, "implicit-deny"],
];

const mfa = { action: ["account:BindToken"], resource: "*", condition: { string_equal: { mfa: "0" } } };
const withoutMfa = { action: "account:BindToken", resource: "*", context: { mfa: "0" } };

const generalRows: readonly Row[] = [
  [
    "a built-in entry without an effect denies (C-33)",
    { identity: [allowAll], general: [mfa] },
    user,
    "general",
    withoutMfa,
  ],
  ["it asks users only (A-1)", { identity: [allowAll], general: [mfa] }, role, "allow", withoutMfa],
  [
    "it is content with a second factor",
    { identity: [allowAll], general: [mfa] },
    user,
    "allow",
    { ...withoutMfa, context: { mfa: "1" } },
  ],
  [
    "an effect is followed",
    { identity: [allowAll], general: [document({ effect: "allow", ...mfa })] },
    user,
    "allow",
    withoutMfa,
  ],
  ["it grants nothing", { general: [document({ effect: "allow", ...mfa })] }, user, "implicit-deny", withoutMfa],
];

describe.each([
  ["a bucket policy", bucketRows],
  ["layers that only take away", capRows],
  ["general policies", generalRows],
] as const)("%s", (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))("%s", (__, row) => {
    expect(answer(row)).toBe(row[3]);
  });
});
