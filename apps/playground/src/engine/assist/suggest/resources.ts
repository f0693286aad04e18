import { longRegion, policyVariables, shortRegions, splitSegments } from "@camwright/core";
import { field, insertPart, insertText, plain } from "../insertion.js";
import { actionsIn, resourceTypesWith, type TypeOf } from "../knowledge.js";
import { memberOf, statementsOf, textsOf } from "../members.js";
import { term, words } from "../said.js";
import type { Situation } from "../situation.js";
import type { Subject } from "../subject.js";
import type { Suggestion } from "../suggestion.js";
import { allOf, templateOf, templatePieces } from "./template.js";

const resource = (
  situation: Situation,
  template: string,
  rank: number,
  subject: Subject,
  detail: Suggestion["detail"],
): Suggestion => ({
  label: template,
  kind: "resource",
  rank,
  detail,
  subject,
  insertion: insertText(situation, templatePieces(template, situation.accounts), "listed"),
  goesOn: template.includes("${region}"),
});

const ofType = (situation: Situation, of: TypeOf, rank: number): readonly Suggestion[] => {
  const template = templateOf(of);
  const all = allOf(template);
  const subject: Subject = { _tag: "resource-type", service: of.catalog.service, id: of.type.id };
  const one = resource(situation, template, rank, subject, [words(of.type.id)]);
  return all === undefined ? [one] : [one, resource(situation, all, rank - 1, subject, [words(of.type.id)])];
};

const everything = (situation: Situation, rank: number, isNeeded: boolean): Suggestion => ({
  label: "*",
  kind: "resource",
  rank,
  detail: [term(isNeeded ? "needs-everything" : "all-services")],
  subject: { _tag: "resource", text: "*" },
  insertion: insertText(situation, [plain("*")], "listed"),
  goesOn: false,
});

const anyService = (situation: Situation): Suggestion => ({
  label: "qcs::${service}:${region}:uin/${uin}:${path}",
  kind: "resource",
  rank: -30,
  detail: [],
  subject: undefined,
  insertion: insertText(
    situation,
    [
      plain("qcs::"),
      field("service"),
      plain(":"),
      field("region", ""),
      plain(":uin/"),
      field("uin", situation.accounts.uins[0] ?? "uin"),
      plain(":"),
      field("path", "*"),
    ],
    "listed",
  ),
  goesOn: true,
});

/** The resource types of the services that the statement's actions name; first those that its actions take. */
const whole = (situation: Situation): readonly Suggestion[] => {
  const named = actionsIn(situation.slot.statement, situation.knowledge);
  const taken = new Set(
    named.flatMap(({ prefix, facts }) => (facts?.resourceTypes ?? []).map((id) => `${prefix} ${id}`)),
  );
  const needsEverything = named.some(({ granularity }) => granularity === "operation");
  const types = resourceTypesWith(situation.knowledge).flatMap((of) => {
    const fits = taken.has(`${of.catalog.service} ${of.type.id}`);
    return ofType(situation, of, fits ? 40 : 0);
  });
  return [everything(situation, needsEverything ? 60 : -10, needsEverything), ...types, anyService(situation)];
};

/** The segments of the resources in a document that stand in one place of them. */
const segmentsIn = ({ root }: Situation, segment: number): readonly string[] =>
  statementsOf(root)
    .flatMap((statement) => textsOf(memberOf(statement, "resource")?.value))
    .flatMap((text) => splitSegments(text)[segment] ?? []);

/** The regions that CAM's documents name, and those that the document has. */
export const regions = (situation: Situation): readonly string[] => [
  ...new Set(
    [...segmentsIn(situation, 3), ...shortRegions().map(longRegion)].filter((region) => /^\w+-[\w-]+$/.test(region)),
  ),
];

/** The accounts in the form that a service writes them in, those of the person first. */
const accounts = (situation: Situation, service: string): readonly string[] => {
  const { uins, appIds } = situation.accounts;
  const own = service === "cos" ? appIds.map((appId) => `uid/${appId}`) : uins.map((uin) => `uin/${uin}`);
  const written = segmentsIn(situation, 4).filter((account) => /^ui[nd]\/\d+$/.test(account));
  return [...new Set([...own, ...written, ...(service === "cos" ? [] : ["uin/${uin}"])])];
};

interface Segment {
  readonly start: number;
  readonly end: number;
}

/** Where the part begins that is being typed, and where it ends; a part of the last segment is a variable. */
const segmentAt = ({ text, offset, typed }: Situation): Segment => {
  const [rest = ""] = /^[^":\n]*/.exec(text.slice(offset, offset + 200)) ?? [];
  const end = splitSegments(typed).length === 6 ? offset : offset + rest.length;
  return { start: offset - typed.length + resourceStart(typed), end };
};

const parts = (
  situation: Situation,
  values: readonly string[],
  detail: Suggestion["detail"],
): readonly Suggestion[] => {
  const { start, end } = segmentAt(situation);
  return values.map((value, index) => ({
    label: value,
    kind: "value",
    rank: -index,
    detail,
    subject: undefined,
    insertion: insertPart(start, end, value),
    goesOn: false,
  }));
};

/** The variables that have a meaning in the last segment of a resource (598/10607). */
const variables = (situation: Situation): readonly Suggestion[] =>
  parts(
    situation,
    policyVariables.map((name) => `\${${name}}`),
    [],
  ).map((each) => ({
    ...each,
    subject: { _tag: "variable", name: each.label.slice(2, -1) },
  }));

/** Resources: whole templates; inside of one, what belongs in the segment. */
export const resources = (situation: Situation): readonly Suggestion[] => {
  const segments = splitSegments(situation.typed);
  if (segments.length <= 3) return whole(situation);
  if (segments.length === 4) return parts(situation, regions(situation), []);
  if (segments.length === 5) return parts(situation, accounts(situation, segments[2] ?? ""), []);
  return situation.typed.endsWith("$") || situation.typed.endsWith("${") ? variables(situation) : [];
};

/** Where the text begins that suggestions for a resource are compared with. */
export const resourceStart = (typed: string): number => {
  const segments = splitSegments(typed);
  if (segments.length <= 3) return 0;
  const last = segments.at(-1) ?? "";
  const dollar = segments.length === 6 ? last.lastIndexOf("$") : -1;
  return typed.length - (dollar === -1 ? last.length : last.length - dollar);
};
