import {
  type Condition,
  type ConditionValue,
  formatResource,
  hasVariable,
  isPolicyVariable,
  parseTemplate,
  type SixSegments,
  splitSegments,
} from "@camwright/core";
import { type Comparer, textOf } from "../condition/comparer.js";
import { compileActions, matchesActions } from "../match/action.js";
import { compileGlob, globOf, matchesGlob } from "../match/glob.js";
import { compileTemplate, fillPattern, fillTemplate } from "../match/template.js";
import type { Caller } from "../request.js";
import { or, type Truth, truthOf } from "../truth.js";
import type { OpenPoint } from "./point.js";
import { lacksValue, type Placed, type Question } from "./question.js";
import { bySegments } from "./resource-points.js";
import { factValues, standardComparer, testBy, withValues } from "./retest.js";
import {
  both,
  changeStatements,
  dropping,
  matchingActions,
  matchingResources,
  type OtherTruth,
  type Rewriting,
  testing,
  truthOfTest,
} from "./rewrite.js";

type Occurs = (text: ConditionValue) => boolean;

const namesIn = (text: ConditionValue): readonly string[] =>
  typeof text === "string" && hasVariable(text)
    ? parseTemplate(text).flatMap((part) => (part._tag === "variable" ? [part.name] : []))
    : [];

const undocumentedIn = (text: ConditionValue): readonly string[] =>
  namesIn(text).filter((name) => !isPolicyVariable(name));

const hasDocumented: Occurs = (text) => namesIn(text).some(isPolicyVariable);

/** A text with a variable that no document describes; `qcs:user` alone is a point of its own (U-11). */
const isUndocumented: Occurs = (text) => undocumentedIn(text).some((name) => name !== "qcs:user");

const namesUser: Occurs = (text) => undocumentedIn(text).length > 0 && !isUndocumented(text);

/** Entries and values with such a variable match and equal nothing. */
const equalNothing = (occurs: Occurs): Rewriting =>
  both(
    matchingResources(bySegments(({ path }) => (occurs(path) ? [] : undefined))),
    testing((test, request) =>
      test.operator !== undefined && test.values.some(occurs)
        ? withValues(
            test,
            test.values.filter((value) => !occurs(value)),
            request,
          )
        : undefined,
    ),
  );

const pathsOf = ({ statement: { resource = [] }, layer }: Placed): readonly string[] =>
  layer === "trust" || resource === "*" ? [] : resource.map((entry) => splitSegments(entry)[5] ?? "");

/** Statements with such a variable match nothing. */
const matchNothing = (occurs: Occurs): Rewriting =>
  dropping((placed) => pathsOf(placed).some(occurs) || placed.tests.some(({ values }) => values.some(occurs)));

const anyPath = (segments: SixSegments, isMatched: boolean): readonly string[] =>
  isMatched ? [formatResource({ ...segments, path: "*" })] : [];

/** Entries and values with such a variable match and equal what a glob of them does. */
/* @__NO_SIDE_EFFECTS__ */
const asGlob = (occurs: Occurs, matches: (text: string, asked: string, isPath: boolean) => boolean): Rewriting => {
  // A documented variable in the same text would have to be filled in first; nobody writes that.
  const isSo: Occurs = (text) => occurs(text) && !hasDocumented(text);
  const comparer =
    (value: ConditionValue): Comparer =>
    (asked) =>
      truthOf(matches(textOf(value), textOf(asked), false));
  const byValue: OtherTruth = (test, request) => {
    const asked = test.operator?.type === "string" ? factValues(test, request) : undefined;
    const others = test.values.filter(isSo);
    if (asked === undefined || others.length === 0) return undefined;
    const rest = standardComparer({ ...test, values: test.values.filter((value) => !isSo(value)) }, request);
    return testBy(test, asked, (value) =>
      others.reduce<Truth>((truth, other) => or(truth, comparer(other)(value)), rest(value)),
    );
  };
  const byPath = bySegments((segments, _, { resource }) =>
    isSo(segments.path) ? anyPath(segments, matches(segments.path, resource.segments?.path ?? "", true)) : undefined,
  );
  return both(matchingResources(byPath), testing(byValue));
};

const plainText = asGlob(isUndocumented, (text, asked, isPath) =>
  isPath ? matchesGlob(compileGlob(text), asked) : text === asked,
);

/** Some name in the place of each variable; stars are wildcards in a path. */
const someName = asGlob(namesUser, (text, asked, isPath) => {
  const pieces = [""];
  for (const part of parseTemplate(text)) {
    if (part._tag === "variable") pieces.push("");
    else {
      const [head = "", ...rest] = isPath ? part.text.split("*") : [part.text];
      pieces[pieces.length - 1] += head;
      for (const piece of rest) pieces.push(piece);
    }
  }
  return matchesGlob(globOf(pieces), asked);
});

/** A text with its documented variables filled in, if each has one value. */
const filled = (text: string, caller: Caller): string | undefined => {
  if (!hasDocumented(text) || lacksValue(text, caller)) return undefined;
  const template = compileTemplate(text);
  return template.hasUnknown ? undefined : fillTemplate(template, caller)[0];
};

const filledSegments = bySegments((segments, _, { request: { principal } }) => {
  const fill = (text: string): string => filled(text, principal) ?? text;
  const { service, region, account } = segments;
  const others = { service: fill(service), region: fill(region), account: fill(account) };
  const isSame = others.service === service && others.region === region && others.account === account;
  return isSame ? undefined : [formatResource({ ...segments, ...others })];
});

const filledAction = (entry: string, { action, request }: Question): Truth | undefined => {
  const text = filled(entry, request.principal);
  return text === undefined ? undefined : matchesActions(compileActions([text]), action);
};

const filledKey: OtherTruth = (test, request) => {
  const key = filled(test.key, request.principal);
  return key === undefined ? undefined : truthOfTest({ ...test, key }, request);
};

const withoutLacking = ({ condition = {} }: Placed["statement"], caller: Caller): Condition =>
  Object.fromEntries(
    Object.entries(condition).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys).map(([key, values]) => [
          key,
          values.filter((value) => typeof value !== "string" || !lacksValue(value, caller)),
        ]),
      ),
    ]),
  );

/** Leaves out the elements alone that have a variable without a value. */
const lackingElementsAlone: Rewriting = (question) =>
  changeStatements(question, (placed) => {
    if (!placed.isMute) return [placed];
    const { statement } = placed;
    const caller = question.request.principal;
    const { resource = [] } = statement;
    const entries =
      resource === "*" ? resource : resource.filter((entry) => !lacksValue(splitSegments(entry)[5] ?? "", caller));
    return [
      { ...placed, statement: { ...statement, resource: entries, condition: withoutLacking(statement, caller) } },
    ];
  });

const noVariableInCos = bySegments(({ path }, _, { resource }) =>
  resource.segments?.service === "cos" && hasDocumented(path) ? [] : undefined,
);

const hasBothOfTag: Occurs = (text) => {
  const names = namesIn(text);
  return names.includes("qcs:principal_tag_key") && names.includes("qcs:principal_tag_value");
};

/** More tags than an identity may have (1150/49452). */
const manyTags = 51;

/** The caller with each of its tag keys and each of its tag values as the only tag. */
const withAnyTag = (caller: Caller): readonly Caller[] => {
  const tags = Object.entries(caller.tags ?? {}).slice(0, manyTags);
  return tags.flatMap(([key]) => tags.map(([, value]) => ({ ...caller, tags: { [key]: value } })));
};

const anyTagInPath = bySegments((segments, _, { resource, request: { principal } }) => {
  const template = hasBothOfTag(segments.path) ? compileTemplate(segments.path) : undefined;
  if (template === undefined || template.hasUnknown) return undefined;
  const asked = resource.segments?.path ?? "";
  const isMatched = withAnyTag(principal).some((caller) =>
    fillPattern(template, caller).some((glob) => matchesGlob(glob, asked)),
  );
  return isMatched ? anyPath(segments, true) : undefined;
});

const anyTagInValue: OtherTruth = (test, request) => {
  const asked = factValues(test, request);
  if (asked === undefined || test.operator === undefined || !test.values.some(hasBothOfTag)) return undefined;
  const comparers = withAnyTag(request.principal).map((principal) => standardComparer(test, { ...request, principal }));
  return testBy(test, asked, (value) =>
    comparers.reduce<Truth>((truth, compare) => or(truth, compare(value)), standardComparer(test, request)(value)),
  );
};

/** The points about variables. */
export const variablePoints = (): {
  readonly [tag in "U-11" | "A-17" | "A-18" | "A-19" | "A-20" | "A-21"]: OpenPoint;
} => ({
  "U-11": {
    question: "the variable `qcs:user`",
    reading: "not known, so not resolved",
    others: [equalNothing(namesUser), someName],
  },
  "A-17": {
    question: "a variable in the path of a COS resource",
    reading: "filled in",
    others: [matchingResources(noVariableInCos)],
  },
  "A-18": {
    question: "a variable that is neither in the last segment of a resource nor in a condition value",
    reading: "plain text",
    others: [matchingResources(filledSegments), matchingActions(filledAction), testing(filledKey)],
  },
  "A-19": {
    question: "a variable that has no value for the caller",
    reading: "the whole statement does not match",
    others: [lackingElementsAlone],
  },
  "A-20": {
    question: "a variable that no document describes",
    reading: "not resolved",
    others: [equalNothing(isUndocumented), matchNothing(isUndocumented), plainText],
  },
  "A-21": {
    question: "the variables for tag key and tag value in one text",
    reading: "of the same tag",
    others: [both(matchingResources(anyTagInPath), testing(anyTagInValue))],
  },
});
