import type { Condition, Policy, Statement } from "@camwright/core";
import { hasVariable, parseAction, parseResource, withoutNamePrefix } from "@camwright/core";
import { type Caller, compileTemplate, isServiceLinkedRole, type Policies } from "@camwright/evaluator";
import { type Budget, spend } from "../budget.js";
import type { Account } from "../callers/asker.js";
import { entriesOf } from "../parts-of-statement.js";
import { allowAll } from "../policies.js";
import { actionsElement } from "./action-element.js";
import { asksNoMore, together } from "./conditions.js";
import { type Element, meetLists } from "./element.js";
import { uncovered } from "./glob.js";
import { isAboutOwn, resourcesElement } from "./resource-element.js";

/** What a statement says, as lists; a row of the table without its exceptions, or a deny. */
export interface Draft {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly conditions: readonly Condition[];
  /** Whether it has variables: without a value of one it says nothing at all, so its lists stay as they are. */
  readonly isRigid: boolean;
}

/** The rows that the layers allow, and everything that is denied. */
export interface Drafts {
  readonly rows: readonly Draft[];
  readonly denies: readonly Draft[];
  /** Why the rows are more than what is allowed, where they are. */
  readonly reason?: string;
}

/** The elements of statements, with the account of the caller if there is one. */
export interface Elements {
  readonly actions: Element;
  readonly resources: Element;
  /** Whether a pattern may be about something that the caller's account owns. */
  readonly isOwn: (resource: string) => boolean;
}

/** So many comparisons of patterns are a step. */
const comparisons = 4;

const counted = ({ covers, meet }: Element, budget: Budget): Element => ({
  covers: (outer, inner) => outer === inner || (spend(budget, 1 / comparisons) && covers(outer, inner)),
  meet: (left, right) => (spend(budget, 1 / comparisons) ? meet(left, right) : undefined),
});

/** How patterns are to each other for a caller. */
export const elementsFor = (caller: Caller | undefined, budget: Budget): Elements => {
  const own: Account | undefined = caller && { ownerUin: caller.ownerUin, appId: caller.appId };
  return {
    actions: counted(actionsElement(), budget),
    resources: counted(resourcesElement(own), budget),
    isOwn: (resource) => own === undefined || isAboutOwn(resource, own),
  };
};

const variablesOf = ({ resources, conditions }: Pick<Draft, "resources" | "conditions">): ReadonlySet<string> =>
  new Set(
    [...resources, ...conditions.flatMap((each) => Object.values(each).flatMap((keys) => Object.values(keys).flat()))]
      .filter((text): text is string => typeof text === "string" && hasVariable(text))
      .flatMap((text) => compileTemplate(text).variables),
  );

const hasVariables = ({ resource, condition = {} }: Statement): boolean =>
  [...entriesOf(resource), ...Object.values(condition).flatMap((keys) => Object.values(keys).flat())].some(
    (text) => typeof text === "string" && hasVariable(text),
  );

/** Entries that are no actions or resources match nothing. */
const draftOf = (statement: Statement, elements: Elements): Draft => {
  const isRigid = hasVariables(statement);
  const names = entriesOf(statement.action).filter((text) => parseAction(text)._tag === "Right");
  const places = entriesOf(statement.resource).filter(
    (text) => parseResource(text)._tag === "Right" && (isRigid || elements.isOwn(text)),
  );
  return {
    actions: uncovered(
      names.map((text) => (withoutNamePrefix(text) === "*:*" ? "*" : withoutNamePrefix(text))),
      elements.actions.covers,
    ),
    resources: isRigid ? places : uncovered(places, elements.resources.covers),
    conditions: together(statement.condition === undefined ? [] : [statement.condition]),
    isRigid,
  };
};

/** Whether a row has everything that another has. */
export const coversRow = (elements: Elements, outer: Draft, inner: Draft): boolean =>
  inner.actions.every((text) => outer.actions.some((each) => elements.actions.covers(each, text))) &&
  inner.resources.every((text) => outer.resources.some((each) => elements.resources.covers(each, text))) &&
  asksNoMore(outer.conditions, inner.conditions) &&
  (!outer.isRigid || JSON.stringify(outer.resources) === JSON.stringify(inner.resources));

const isEverything = ({ actions: names, resources, conditions }: Draft): boolean =>
  names.includes("*") && resources.includes("*") && conditions.length === 0;

/** More pairs of statements than that are not looked at. */
const mostPairs = 20_000;

const tooMuch: Drafts = { rows: [], denies: [], reason: "the layers have too many statements to be brought together" };

/** What two rows have in common; more than that, where it cannot be said. */
const meetRows = (elements: Elements, row: Draft, cap: Draft, inexact: Set<string>): Draft | undefined => {
  if (isEverything(cap) && !cap.isRigid) return row;
  const lists = [
    meetLists(elements.actions, row.actions, cap.actions),
    meetLists(elements.resources, row.resources, cap.resources),
  ];
  if (lists.some((list) => list?.length === 0)) return undefined;
  const [names, places] = lists;
  if (names === undefined || places === undefined)
    inexact.add("what patterns of two layers have in common cannot be written as patterns");
  const met: Draft = {
    actions: names ?? row.actions,
    resources: places ?? row.resources,
    conditions: together([...row.conditions, ...cap.conditions]),
    isRigid: row.isRigid || cap.isRigid,
  };
  // Without a value for a variable a statement says nothing, also where the variable is in another of its patterns.
  const kept = variablesOf(met);
  if ([...variablesOf(row), ...variablesOf(cap)].some((name) => !kept.has(name)))
    inexact.add("a variable of one layer has no place in what two layers have in common");
  return met;
};

const isAllow = ({ effect }: Statement): boolean => effect === "allow";
const statementsOf = (policies: readonly Policy[]): readonly Statement[] =>
  policies.flatMap(({ statement }) => statement);

/** The layers that have to allow, from the caller's own policies; and the policies that only deny. */
const layersOf = (
  { identity, boundary, session, scp = [], general = [] }: Policies,
  caller: Caller | undefined,
): { readonly allowing: readonly (readonly Statement[])[]; readonly denying: readonly Statement[] } => {
  const own = caller?.type === "root" ? [allowAll] : caller?.type === "anonymous" ? [] : statementsOf(identity);
  const caps = [boundary, session].flatMap((policy) => (policy === undefined ? [] : [policy.statement]));
  const levels = caller !== undefined && isServiceLinkedRole(caller) ? [] : scp;
  const isUser = caller === undefined || caller.type === "user";
  return {
    allowing: [own, ...caps, ...levels.map(statementsOf)],
    denying: isUser ? statementsOf(general) : [],
  };
};

/** Reads policies as rows: what every layer allows, and beside it what any of them denies. */
export const draftsOf = (policies: Policies, caller: Caller | undefined, elements: Elements): Drafts => {
  const { allowing, denying } = layersOf(policies, caller);
  const read = (statement: Statement): Draft => draftOf(statement, elements);
  const inexact = new Set<string>();
  const [own = [], ...caps] = allowing;
  let rows = own.filter(isAllow).map(read);
  for (const cap of caps.map((statements) => statements.filter(isAllow).map(read))) {
    if (rows.length * cap.length > mostPairs) return tooMuch;
    rows = rows.flatMap((row) => cap.flatMap((each) => meetRows(elements, row, each, inexact) ?? []));
    rows = [...uncovered(rows, (outer, inner) => coversRow(elements, outer, inner))];
  }
  const denies = [...allowing.flat(), ...denying].filter((statement) => !isAllow(statement)).map(read);
  const [reason] = inexact;
  return {
    rows: rows.filter((row) => row.actions.length > 0 && row.resources.length > 0),
    denies,
    ...(reason === undefined ? {} : { reason }),
  };
};
