import type { CatalogSource } from "@camwright/catalog";
import type { ActionRecord, ConflictRecord } from "../catalogs/action-record.js";
import type { ConditionRecord, ResourceRecord } from "../catalogs/fact-records.js";
import type { ServiceRecord } from "../catalogs/service-record.js";

const dated = (version: string, date: string | null): string => (date === null ? version : `${version} of ${date}`);

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const countsOf = ({ actions, resourceTypes, conditionKeys }: ServiceRecord): string =>
  resourceTypes === null || conditionKeys === null
    ? `${counted(actions, "action")}, from the SDK alone`
    : [
        counted(actions, "action"),
        counted(resourceTypes, "resource type"),
        counted(conditionKeys, "condition key"),
      ].join(", ");

/** A service in one line. */
export const serviceLine = (record: ServiceRecord): string => {
  const { service, name, prefixes, catalog, catalogVersion, catalogDate } = record;
  const product = name === null ? "" : `${name}, `;
  const prefix = prefixes.includes(service) ? "" : `, ${prefixes.join(" and ")} in CAM`;
  return `${service}: ${product}${countsOf(record)}${prefix} (${catalog}, ${dated(catalogVersion, catalogDate)})`;
};

const sourceLine = ({ id, title, ref, date }: CatalogSource): string => `source ${id}: ${title}, ${ref}, ${date}`;

const spread = (counts: Readonly<Record<string, number | undefined>>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${count ?? 0} ${name}`)
    .join(", ");

/** All that is known of a service as a whole. */
export const serviceLines = (record: ServiceRecord): readonly string[] => [
  serviceLine(record),
  ...(record.actions === 0
    ? ["actions: none was seen"]
    : [`access: ${spread(record.access)}`, `granularity: ${spread(record.granularity)}`]),
  ...record.prefixFacts.map(
    ({ relation, prefix, actions, reason, source }) =>
      `prefix ${prefix} ${relation === "instead" ? "instead" : "as well"}${actions === undefined ? "" : `, for ${actions.join(", ")}`}: ${reason}; ${source}`,
  ),
  ...record.notes.map((note) => `note: ${note}`),
  ...record.leftOut.map(({ name, reason }) => `left out: ${name}, ${reason}`),
  ...record.sources.map(sourceLine),
];

const levelOf = ({ access, accessBasis }: ActionRecord): string => {
  if (access === "unknown") return "access unknown";
  return accessBasis === "name" ? `${access} by its name` : access;
};

const granularities = { resource: "resource level", operation: "operation level", unknown: "granularity unknown" };

/** An action in one line. */
export const actionLine = (record: ActionRecord): string =>
  `${record.action}: ${levelOf(record)}, ${granularities[record.granularity]}`;

const bases: Readonly<Record<NonNullable<ActionRecord["accessBasis"]>, string>> = {
  "cam-section": "by the section of the CAM page",
  "cam-table": "by the CAM table",
  "preset-policy": "by a table of preset policies",
  "policy-example": "by a page's policies to read and to manage",
  description: "by what a document says that it does",
  "sdk-response": "by the SDK's response",
  name: "judged from the name alone",
};

const accessLine = ({ access, accessBasis }: ActionRecord): string =>
  access === "unknown"
    ? "access: unknown, the name does not tell"
    : `access: ${access}, ${bases[accessBasis ?? "name"]}`;

const granularityLine = ({ granularity, granularityBasis }: ActionRecord): string => {
  if (granularity === "unknown") return "granularity: unknown, no document states it";
  return `granularity: ${granularities[granularity]}${granularityBasis === undefined ? "" : ", by published policies"}`;
};

const resourcesLine = ({ granularity, resourceTypes = [] }: ActionRecord): string => {
  if (granularity === "operation") return "resources: * alone";
  return `resources: ${resourceTypes.length === 0 ? "unknown, no document shows them" : resourceTypes.join(", ")}`;
};

const keysLine = ({ conditionKeys }: ActionRecord): string => {
  if (conditionKeys === undefined) return "condition keys: unknown, no document was read";
  return `condition keys: ${conditionKeys.length === 0 ? "none documented beyond those of every request" : conditionKeys.join(", ")}`;
};

const detailLines = ({ resourceDetail = [] }: ActionRecord): readonly string[] =>
  resourceDetail.map(({ resourceType, forms, conditionKeys, sources }) => {
    const keys = conditionKeys.length === 0 ? "" : `, keys ${conditionKeys.join(", ")}`;
    return `  ${resourceType}: as ${forms.map((form) => (form === "any" ? "type/*" : "type/id")).join(" and ")}${keys} (${sources.join(", ")})`;
  });

const conflictLine = (recorded: ActionRecord, { source, granularity, resourceTypes }: ConflictRecord): string => {
  const types = resourceTypes.length === 0 ? "" : ` on ${resourceTypes.join(", ")}`;
  const own = recorded.resourceTypes ?? [];
  const ours = `${granularities[recorded.granularity]}${own.length === 0 ? "" : ` on ${own.join(", ")}`}`;
  return `conflict: ${source.id} says ${granularities[granularity]}${types}; recorded is ${ours}`;
};

const flagLines = (record: ActionRecord): readonly string[] => [
  ...(record.prefixDocumented === false ? ["prefix: an inference, the name is known from the SDK alone"] : []),
  ...(record.prefixAdvice ?? []).map(
    ({ action, relation, reason }) =>
      `prefix: ${relation === "instead" ? "should be" : "also seen is"} ${action}; ${reason}`,
  ),
  ...(record.sdkScope === undefined ? [] : [`the SDK scopes temporary keys to: ${record.sdkScope}`]),
  ...(record.apiGeneration === undefined ? [] : [`generation of the API: ${record.apiGeneration}`]),
  ...(record.inInternationalSdk === undefined
    ? []
    : [`international SDK: ${record.inInternationalSdk ? "has it" : "does not have it"}`]),
  ...(record.audited === undefined ? [] : [`CloudAudit: ${record.audited ? "has it" : "was not seen to have it"}`]),
  ...(record.deprecated === true ? ["deprecated: the SDK says that it goes offline"] : []),
];

/** All that is known of an action, and what is not. */
export const actionLines = (record: ActionRecord): readonly string[] => [
  actionLine(record),
  `does: ${record.description ?? "unknown, no document was read"}`,
  accessLine(record),
  granularityLine(record),
  ...(record.conflicts ?? []).map((conflict) => conflictLine(record, conflict)),
  resourcesLine(record),
  ...detailLines(record),
  keysLine(record),
  `IP restriction: ${record.ipRestriction === undefined ? "unknown, no document states it" : record.ipRestriction.replace("-", " ")}`,
  ...flagLines(record),
  ...(record.notes === undefined ? [] : [`note: ${record.notes}`]),
  `seen in: ${record.seenIn.join(", ")}`,
  ...record.sources.map(sourceLine),
  ...(record.conflicts ?? [])
    .map(({ source }) => source)
    .filter(({ id }) => !record.sources.some((source) => source.id === id))
    .map(sourceLine),
  `catalog: ${record.catalog} ${record.catalogVersion}`,
];

/** A resource type in one line. */
export const resourceLine = ({ service, id, template, region, actions, basis }: ResourceRecord): string =>
  `${service} ${id}: ${template}, region ${region}, ${counted(actions.length, "action")}${basis === undefined ? "" : ", known from tag names"}`;

const takersOf = ({ actions }: ConditionRecord): string => {
  if (actions === "every-request") return "every request";
  return actions === undefined || actions.length === 0 ? "actions unknown" : counted(actions.length, "action");
};

/** A condition key in one line. */
export const conditionLine = (record: ConditionRecord): string => {
  const operators = (record.operators ?? []).length === 0 ? "operators unknown" : (record.operators ?? []).join(" ");
  return `${record.service} ${record.key}: ${record.type ?? "type unknown"}, ${takersOf(record)}, ${operators}`;
};
