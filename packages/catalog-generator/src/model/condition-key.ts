import type { ConditionKeyFacts } from "@camwright/catalog";
import type { ConditionKeyEntry } from "../facts/fact-file.js";
import { present } from "./present.js";

/** The facts about a condition key in the catalog's terms. */
export const toConditionKey = (entry: ConditionKeyEntry): ConditionKeyFacts =>
  present({
    key: entry.key,
    description: entry.description,
    type: entry.type,
    typeBasis: entry.type_basis,
    operators: entry.operators,
    operatorsSource: entry.operators_source,
    actions: entry.actions.includes("*") ? ("every-request" as const) : entry.actions,
    openEnded: entry.open_ended,
    requestsAsDocumented: entry.applicable_requests_verbatim,
    scope: entry.scope,
    context: entry.context,
    readPrefixes: entry.read_prefixes,
    source: entry.source,
    notes: entry.notes,
  });
