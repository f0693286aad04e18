import type { Formula, Miss, OpenPlace, OpenQuestion, StatementExplanation } from "@camwright/evaluator";
import type { TFunction } from "i18next";
import { pathOf } from "../../../engine/decision/path.js";
import type { Asked } from "../../../engine/questions/ask.js";
import {
  type Block,
  type Item,
  itemOf,
  type Line,
  type Report,
  type Run,
  runsOf,
} from "../../../engine/report/report.js";
import type { RequestDraft, Tab } from "../../../engine/workspace.js";
import type { RuleTexts } from "../../../i18n/rule-text.js";
import {
  sayClosest,
  sayElement,
  sayLayer,
  sayMiss,
  sayNotAsked,
  sayQuestion,
  sayReason,
  sayWithoutPart,
} from "./say.js";
import { tabOf } from "./told.js";

/** What a report is made of. */
export interface ReportInput {
  readonly asked: Extract<Asked, { readonly _tag: "decided" }>;
  readonly tabs: readonly Tab[];
  readonly request: RequestDraft;
  readonly rules: RuleTexts;
  readonly version: string;
  /** As it shall be read. */
  readonly date: string;
}

const heading = (text: string): Block => ({ _tag: "heading", level: 2, text });
const codes = (values: readonly unknown[]): Line =>
  values.flatMap((value, index): readonly Run[] => [...(index === 0 ? [] : [", "]), { code: String(value) }]);

const requestFields = (t: TFunction, request: RequestDraft): Block => {
  const { principal, appId, action, resources, owner, facts } = request;
  const factLine = facts.flatMap(({ key, state, values }, index): readonly Run[] => [
    ...(index === 0 ? [] : ["; "]),
    { code: key },
    " = ",
    ...(state === "unknown" ? [t(($) => $.decision.report.unknown)] : codes(values)),
  ]);
  const caller = principal.trim() === "" ? [t(($) => $.decision.report.anonymous)] : codes([principal]);
  const fields: readonly (readonly [string, Line])[] = [
    [t(($) => $.decision.report.principal), [...caller, ...(appId === "" ? [] : [` (APPID ${appId})`])]],
    [t(($) => $.decision.report.action), codes([action])],
    [t(($) => $.decision.report.resource), codes(resources.filter((each) => each.trim() !== ""))],
    [t(($) => $.decision.report.owner), codes([owner.uin, owner.appId].filter((each) => each !== ""))],
    [t(($) => $.decision.report.facts), factLine],
  ];
  return { _tag: "fields", fields: fields.filter(([, line]) => line.length > 0) };
};

const missItem = (t: TFunction, miss: Miss): Item => {
  const { patterns, values } = miss;
  const says = (name: string, texts: readonly unknown[]): Line =>
    texts.length === 0 ? [] : [" ", `${name}: `, ...codes(texts)];
  return itemOf([
    `${sayElement(t, miss)} – `,
    ...runsOf(sayMiss(t, miss)),
    ".",
    ...says(
      t(($) => $.misses.policy),
      patterns,
    ),
    ...says(
      t(($) => $.misses.request),
      values,
    ),
  ]);
};

const statementLine = (t: TFunction, told: StatementExplanation, input: ReportInput): string =>
  t(($) => $.common.statement, {
    effect: t(($) => $.common.effect[told.effect]),
    index: told.statement + 1,
    name: tabOf(told, { ...input.asked, tabs: input.tabs })?.name ?? sayLayer(t, told),
  });

const statementItem = (t: TFunction, told: StatementExplanation, input: ReportInput): Item =>
  itemOf(
    [
      `${statementLine(t, told, input)} – ${t(($) => $.decision.outcome[told.outcome])}`,
      ...(told.notAsked === undefined ? [] : [` (${sayNotAsked(t, told.notAsked)})`]),
    ],
    told.misses.map((miss) => missItem(t, miss)),
  );

const layerItems = (t: TFunction, input: ReportInput): readonly Item[] =>
  pathOf(input.asked.decision).map((gate) => {
    const without = sayWithoutPart(t, gate, input.asked.decision);
    const standing = t(($) => $.decision.path.standing[gate.standing]);
    return itemOf(
      [`${sayLayer(t, gate.told)} – ${standing}`, ...(without === undefined ? [] : [` (${without})`])],
      without === undefined ? gate.told.statements.map((told) => statementItem(t, told, input)) : [],
    );
  });

const placeText = (t: TFunction, place: OpenPlace, input: ReportInput): string => {
  const name = tabOf(place, { ...input.asked, tabs: input.tabs })?.name ?? sayLayer(t, place);
  return place.statement === undefined
    ? name
    : t(($) => $.decision.residual.place, { index: place.statement + 1, name });
};

const formulaItem = (t: TFunction, formula: Formula, input: ReportInput): Item => {
  if (formula._tag === "all" || formula._tag === "any") {
    const title = t(($) => $.decision.residual[formula._tag]);
    return itemOf(
      [title],
      formula.of.map((each) => formulaItem(t, each, input)),
    );
  }
  if (formula._tag === "not") {
    return itemOf([t(($) => $.decision.residual.not)], [formulaItem(t, formula.of, input)]);
  }
  const question: OpenQuestion = formula;
  return itemOf([...runsOf(sayQuestion(t, question)), ` (${placeText(t, question.place, input)})`]);
};

const closestBlocks = (t: TFunction, input: ReportInput): readonly Block[] => {
  const { decision } = input.asked;
  if (decision.decision === "allow") return [];
  const { closest } = decision.explain;
  return [
    heading(t(($) => $.decision.report.change)),
    { _tag: "paragraph", line: [sayClosest(t, decision, closest)] },
    ...(closest === undefined ? [] : [{ _tag: "list", items: [statementItem(t, closest, input)] } as const]),
  ];
};

/** A decision told in the language of the page: what was asked of which documents, the answer, and why. */
export const reportOf = (t: TFunction, input: ReportInput): Report => {
  const { asked, tabs, request, rules, version, date } = input;
  const { decision } = asked;
  const answer = t(($) => $.common.decision[decision.decision]);
  return [
    { _tag: "heading", level: 1, text: `${t(($) => $.decision.report.title)}: ${answer}` },
    { _tag: "paragraph", line: [sayReason(t, decision)] },
    { _tag: "paragraph", line: [t(($) => $.decision.report.made, { version, date })] },
    heading(t(($) => $.decision.report.request)),
    requestFields(t, request),
    heading(t(($) => $.decision.report.documents)),
    { _tag: "list", items: tabs.map(({ name, kind }) => itemOf([`${name} – ${t(($) => $.common.kind[kind])}`])) },
    ...(decision.residual === undefined
      ? []
      : [
          heading(t(($) => $.decision.report.residual)),
          { _tag: "paragraph", line: [t(($) => $.decision.residual.lead)] } as const,
          { _tag: "list", items: [formulaItem(t, decision.residual.formula, input)] } as const,
        ]),
    heading(t(($) => $.decision.report.path)),
    { _tag: "list", items: layerItems(t, input) },
    ...closestBlocks(t, input),
    ...(decision.notes.length === 0
      ? []
      : [
          heading(t(($) => $.decision.report.notes)),
          {
            _tag: "list",
            items: decision.notes.map((note) =>
              itemOf([`${note.rule}: `, ...runsOf(rules.ofNote(note) ?? note.message)]),
            ),
          } as const,
        ]),
  ];
};
