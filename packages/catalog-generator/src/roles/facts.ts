import * as v from "valibot";

/* Strict like the schemas of the catalogs: a field that nobody models is a finding. */

const text = v.pipe(v.string(), v.minLength(1));
const texts = v.array(text);
const one = v.union([text, v.pipe(texts, v.minLength(1))]);
const sourceIds = v.pipe(texts, v.minLength(1));

const source = v.strictObject({ id: text, title: text, ref: text, date: text });

const statement = v.strictObject({
  effect: v.picklist(["allow", "deny"]),
  action: one,
  resource: one,
  condition: v.exactOptional(v.strictObject({ numeric_equal: v.record(text, v.number()) })),
});

const document = v.strictObject({
  version: v.literal("2.0"),
  statement: v.pipe(v.array(statement), v.minLength(1)),
});

const trustPolicy = v.strictObject({
  version: v.literal("2.0"),
  statement: v.array(
    v.strictObject({
      effect: v.literal("allow"),
      action: v.literal("name/sts:AssumeRole"),
      principal: v.strictObject({ service: one }),
    }),
  ),
});

const rolePolicy = v.strictObject({
  name: v.nullable(text),
  document: v.nullable(document),
  truncated: v.exactOptional(v.literal(true)),
  actions_listed: v.exactOptional(texts),
  resource: v.exactOptional(text),
  note: v.exactOptional(text),
});

/** A name that is an identifier of TypeScript and of a file. */
const name = v.pipe(v.string(), v.regex(/^[A-Za-z]\w*$/, "expected a name of letters, digits and `_`"));

const role = v.strictObject({
  product: text,
  role_name: name,
  type: v.picklist(["service-linked role", "service role"]),
  role_entity: texts,
  use_case: text,
  use_case_basis: v.picklist(["doc-or-policy", "name"]),
  trust_policy: v.exactOptional(trustPolicy),
  policies: v.array(rolePolicy),
  source: sourceIds,
  notes: v.exactOptional(text),
});

/** The facts about service roles and service-linked roles. */
export const roleFile = v.strictObject({
  sources: v.array(source),
  patterns: v.strictObject({
    service_linked_role_name: text,
    service_linked_role_principal: text,
    service_role_name: text,
    service_role_principal: text,
    policy_name: text,
    pass_role_resource: text,
    role_type_values_in_api: texts,
  }),
  legacy_service_principals: v.array(v.strictObject({ principal: text, product: text, source: text })),
  roles: v.array(role),
  notes: text,
});

/** The facts about preset policies. */
export const presetFile = v.strictObject({
  sources: v.array(source),
  policies: v.array(
    v.strictObject({
      name,
      product: text,
      description: text,
      basis: v.picklist(["printed", "alternative"]),
      document,
      source: sourceIds,
      notes: v.exactOptional(text),
    }),
  ),
  notes: text,
});

/** What is known about the roles, as their file has it. */
export type RoleFile = v.InferOutput<typeof roleFile>;

/** What is known about one role. */
export type RoleEntry = RoleFile["roles"][number];

/** What is known about one policy of a role. */
export type RolePolicyEntry = RoleEntry["policies"][number];

/** What is known about the preset policies, as their file has it. */
export type PresetFile = v.InferOutput<typeof presetFile>;

/** What is known about one preset policy. */
export type PresetEntry = PresetFile["policies"][number];

/** A policy document as published. */
export type DocumentEntry = v.InferOutput<typeof document>;

/** Where something is written. */
export type SourceEntry = v.InferOutput<typeof source>;
