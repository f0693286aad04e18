import { similarNames } from "@camwright/catalog";
import { prefixAdvice } from "@camwright/catalog-all";
import {
  actionsOfCatalog,
  type CatalogPlace,
  catalogPlaces,
  type LoadedCatalog,
  loadCatalog,
} from "@camwright/catalog-loader";
import { quote } from "@camwright/core";
import { type ActionRecord, actionRecord } from "../catalogs/action-record.js";
import { type ConditionRecord, conditionRecords, resourceRecords } from "../catalogs/fact-records.js";
import { isNamed, placesNamed, serviceHints, serviceUnknown } from "../catalogs/find-service.js";
import { type ActionFilter, isSelected, matchesOne } from "../catalogs/select-actions.js";
import { serviceRecord } from "../catalogs/service-record.js";
import { isSource } from "../catalogs/source-of.js";
import { type ExitStatus, exitStatus } from "../exit-status.js";
import { formatError } from "../fault.js";
import type { Session } from "../io.js";
import { actionLine, actionLines, conditionLine, resourceLine, serviceLine, serviceLines } from "../print/catalog.js";
import { type ListFormat, writeList } from "../print/list.js";

interface Answering {
  readonly format: ListFormat;
}

/** What `camwright catalog actions` was asked for. */
export interface ActionsOptions extends ActionFilter, Answering {}

/** What `camwright catalog resources` and `conditions` were asked for. */
export interface FactsOptions extends Answering {
  readonly match?: readonly string[];
  readonly source?: string;
}

/** Says that something was not found, and gives the status of it. */
const refuse = async (session: Session, error: string, hints: readonly string[]): Promise<ExitStatus> => {
  await session.stderr.lines([error, ...hints]);
  return exitStatus.no;
};

const nothing = async function* (): AsyncGenerator<never> {};

/** Reports a word that no catalog has, beside a list with nothing in it. */
const refuseService = async (word: string, { format }: Answering, session: Session): Promise<ExitStatus> => {
  await writeList(nothing(), () => [], format, session);
  return refuse(session, formatError("service-unknown", serviceUnknown(word)), serviceHints(word));
};

/**
 * What the catalogs of a word have, one catalog after the other.
 *
 * @yields each record
 */
const recordsOf = async function* <A>(
  places: readonly CatalogPlace[],
  recordsOfOne: (loaded: LoadedCatalog, place: CatalogPlace) => readonly A[],
): AsyncGenerator<A> {
  for (const place of places) {
    // Each is loaded when it is its turn, so that whoever reads the first lines alone does not wait for all.
    // oxlint-disable-next-line no-await-in-loop
    yield* recordsOfOne(await loadCatalog(place), place);
  }
};

const placesFor = (word: string | undefined): readonly CatalogPlace[] =>
  word === undefined ? catalogPlaces : placesNamed(word);

/** Of the SDK's services nothing but actions is known, so that they need not be loaded. */
const withDocuments = (places: readonly CatalogPlace[]): readonly CatalogPlace[] =>
  places.filter(({ kind }) => kind === "curated");

const finishList = async (count: number, asked: string, session: Session): Promise<ExitStatus> =>
  count > 0 || !session.stdout.isOpen()
    ? exitStatus.yes
    : refuse(session, formatError("fact-unknown", `no catalog shows ${asked}`), []);

/** Lists the services, or says all about one as a whole. */
export const catalogServices = async (
  word: string | undefined,
  options: Answering,
  session: Session,
): Promise<ExitStatus> => {
  const places = placesFor(word);
  if (places.length === 0) return refuseService(word ?? "", options, session);
  const records = recordsOf(places, (loaded) => [serviceRecord(loaded)]);
  const textOf =
    word === undefined ? (record: Parameters<typeof serviceLine>[0]) => [serviceLine(record)] : serviceLines;
  await writeList(records, textOf, options.format, session);
  return exitStatus.yes;
};

const actionRecords = (word: string | undefined, places: readonly CatalogPlace[]): AsyncGenerator<ActionRecord> =>
  recordsOf(places, (loaded, place) =>
    actionsOfCatalog(loaded)
      .filter((action) => word === undefined || isNamed(word, action, place))
      .map((action) => actionRecord(action, loaded)),
  );

const keep = async function* <A>(records: AsyncIterable<A>, isKept: (record: A) => boolean): AsyncGenerator<A> {
  for await (const record of records) if (isKept(record)) yield record;
};

const catalogAction = async (
  service: string,
  name: string,
  { format }: ActionsOptions,
  session: Session,
): Promise<ExitStatus> => {
  const names: string[] = [];
  const isAsked = (record: ActionRecord): boolean => {
    names.push(record.name);
    return record.name === name;
  };
  const found = keep(actionRecords(service, placesNamed(service)), isAsked);
  if ((await writeList(found, actionLines, format, session)) > 0) return exitStatus.yes;
  const similar = similarNames(name, names);
  const advice = prefixAdvice(`${service}:${name}`).find(({ relation }) => relation === "instead");
  return refuse(
    session,
    formatError("action-unknown", `no catalog has an action ${quote(name)} of ${quote(service)}; it may still exist`),
    [
      ...(advice === undefined ? [] : [`hint: in CAM its prefix would be that of ${advice.action}`]),
      ...(similar.length === 0 ? [] : [`hint: did you mean ${similar.join(", ")}?`]),
    ],
  );
};

/** Lists the actions that a filter selects, or says all about one. */
export const catalogActions = async (
  service: string | undefined,
  name: string | undefined,
  options: ActionsOptions,
  session: Session,
): Promise<ExitStatus> => {
  const places = placesFor(service);
  if (places.length === 0) return refuseService(service ?? "", options, session);
  if (service !== undefined && name !== undefined) return catalogAction(service, name, options, session);
  const selected = keep(actionRecords(service, places), (record) => isSelected(record, options));
  const count = await writeList(selected, (record) => [actionLine(record)], options.format, session);
  return finishList(count, "an action of this kind", session);
};

/** Lists the resource types. */
export const catalogResources = async (
  service: string | undefined,
  { match, source, format }: FactsOptions,
  session: Session,
): Promise<ExitStatus> => {
  const places = placesFor(service);
  if (places.length === 0) return refuseService(service ?? "", { format }, session);
  const selected = keep(
    recordsOf(withDocuments(places), resourceRecords),
    (record) => matchesOne(match, record.id) && (source === undefined || isSource(record.source, source)),
  );
  const count = await writeList(selected, (record) => [resourceLine(record)], format, session);
  return finishList(count, "a resource type of this kind", session);
};

/** The word for the keys that belong to CAM and to no product. */
const globalWord = "global";

const globalRecords = async function* (): AsyncGenerator<ConditionRecord> {
  const cam = recordsOf(placesNamed("cam"), (loaded) => {
    const known = conditionRecords(loaded).filter(({ scope }) => scope === "global");
    return known;
  });
  yield* cam;
};

const allConditions = async function* (places: readonly CatalogPlace[]): AsyncGenerator<ConditionRecord> {
  yield* globalRecords();
  yield* keep(
    recordsOf(withDocuments(places), conditionRecords),
    ({ service, scope }) => service !== "cam" || scope !== "global",
  );
};

const conditionsFor = (
  service: string | undefined,
  places: readonly CatalogPlace[],
): AsyncGenerator<ConditionRecord> => {
  if (service === globalWord) return globalRecords();
  return service === undefined ? allConditions(places) : recordsOf(withDocuments(places), conditionRecords);
};

/** Lists the condition keys. */
export const catalogConditions = async (
  service: string | undefined,
  { match, source, format }: FactsOptions,
  session: Session,
): Promise<ExitStatus> => {
  const places = placesFor(service);
  if (places.length === 0 && service !== globalWord) return refuseService(service ?? "", { format }, session);
  const selected = keep(
    conditionsFor(service, places),
    (record) => matchesOne(match, record.key) && (source === undefined || isSource(record.source, source)),
  );
  const count = await writeList(selected, (record) => [conditionLine(record)], format, session);
  return finishList(count, "a condition key of this kind", session);
};
