import * as v from "valibot";

/*
 * The schemas are strict: a field that is not listed here is a finding, so that no fact is dropped in silence. Each field
 * is described in packages/catalogs/README.md.
 */

const texts = v.array(v.string());
const filled = v.pipe(v.string(), v.minLength(1));
const flag = v.boolean();
const granularity = v.picklist(["resource", "operation", "unknown"]);

/** Where facts come from. */
export const source = v.strictObject({ id: filled, title: filled, ref: filled, date: filled });

/** A resource type. */
export const resourceType = v.strictObject({
  id: v.string(),
  template: v.string(),
  params: texts,
  region: v.exactOptional(v.picklist(["none", "required", "optional"])),
  source: v.string(),
  notes: v.exactOptional(v.string()),
  basis: v.exactOptional(v.literal("tag-name")),
});

/** A condition key. */
export const conditionKey = v.strictObject({
  key: filled,
  type: v.picklist(["string", "numeric", "boolean", "ip", "date"]),
  type_basis: v.exactOptional(v.string()),
  operators: v.exactOptional(texts),
  operators_source: v.exactOptional(v.string()),
  actions: texts,
  applicable_requests_verbatim: v.exactOptional(texts),
  open_ended: v.exactOptional(flag),
  scope: v.exactOptional(v.literal("global")),
  read_prefixes: v.exactOptional(texts),
  context: v.exactOptional(v.literal("trust policy")),
  description: v.string(),
  source: v.string(),
  notes: v.exactOptional(v.string()),
});

const resourceDetail = v.strictObject({
  resource_type: v.string(),
  forms: v.array(v.picklist(["any", "id"])),
  condition_keys: texts,
  source: texts,
});

/** An action. */
export const action = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[A-Za-z]\w*$/, "expected a name of letters and digits")),
  access: v.picklist(["list", "read", "write", "tagging", "permissions"]),
  access_basis: v.picklist(["cam-section", "cam-table", "preset-policy", "policy-example", "description", "sdk-response", "name"]),
  granularity,
  granularity_basis: v.exactOptional(v.literal("policy-example")),
  resource_types: texts,
  condition_keys: texts,
  ip_restriction: v.exactOptional(v.picklist(["supported", "not supported", "not_supported"])),
  cam_section: v.exactOptional(v.picklist(["write", "read", "other"])),
  description: v.string(),
  source: v.pipe(texts, v.minLength(1)),
  in: v.pipe(
    v.array(v.picklist(["cam", "cam-table", "doc", "auth-guide", "api-ref", "policy", "sdk", "audit"])),
    v.minLength(1),
  ),
  conflicts: v.exactOptional(v.array(v.strictObject({ source: v.string(), granularity, resource_types: texts }))),
  granularity_conflict: v.exactOptional(v.strictObject({ resource: texts, operation: texts })),
  resource_detail: v.exactOptional(v.array(resourceDetail)),
  api_generation: v.exactOptional(v.picklist(["3.0", "2.0", "unlisted"])),
  intl_sdk: v.exactOptional(flag),
  audited: v.exactOptional(flag),
  prefix_documented: v.exactOptional(flag),
  sdk_scope: v.exactOptional(v.picklist(["bucket", "key", "prefix"])),
  deprecated: v.exactOptional(flag),
  notes: v.exactOptional(v.string()),
});

/** One file of facts about one service. */
export const factFile = v.strictObject({
  service: filled,
  name: filled,
  action_forms: v.exactOptional(texts),
  console_prefix_forms: v.exactOptional(texts),
  account_form: v.picklist(["uin", "uid"]),
  notes: v.union([v.string(), texts]),
  sources: v.array(source),
  resource_types: v.array(resourceType),
  condition_keys: v.array(conditionKey),
  actions: v.array(action),
  not_included: v.exactOptional(v.strictObject({ reason: v.string(), names: v.record(v.string(), v.string()) })),
  audit_only_names: v.exactOptional(v.strictObject({ source: v.string(), reason: v.string(), names: texts })),
});

/** The facts about one service, as their file has them. */
export type FactFile = v.InferOutput<typeof factFile>;

/** The facts about one action, as the file has them. */
export type ActionEntry = FactFile["actions"][number];

/** The facts about one resource type, as the file has them. */
export type ResourceTypeEntry = FactFile["resource_types"][number];

/** The facts about one condition key, as the file has them. */
export type ConditionKeyEntry = FactFile["condition_keys"][number];
