import { hasVariable, type PolicyVariable, parseResource, quote, type Statement } from "@camwright/core";
import { compileTemplate, hasValue } from "../match/template.js";
import type { Caller } from "../request.js";
import type { Found } from "./miss.js";
import { below, sample } from "./sample.js";

/** A text in which variables have a meaning, with its place. */
interface Place {
  readonly text: string;
  readonly path: string;
  readonly variables: readonly PolicyVariable[];
}

const placeOf = (text: string, variables: string, path: string): readonly Place[] =>
  hasVariable(variables) ? [{ text, path, variables: compileTemplate(variables).variables }] : [];

/** In resources only the last segment takes variables, and only where the entry is a resource at all (598/10607). */
const inResource = (text: string, path: string): readonly Place[] => {
  const parsed = parseResource(text);
  return parsed._tag === "Right" && parsed.right._tag === "six-segments" ? placeOf(text, parsed.right.path, path) : [];
};

const placesOf = ({ resource, condition }: Statement, path: string): readonly Place[] => {
  const resources = resource === "*" || resource === undefined ? [] : resource;
  return [
    ...resources.flatMap((text, index) => inResource(text, below(`${path}/resource`, index))),
    ...Object.entries(condition ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys).flatMap(([key, values]) =>
        values.flatMap((value, index) =>
          typeof value === "string"
            ? placeOf(value, value, below(below(below(`${path}/condition`, operator), key), index))
            : [],
        ),
      ),
    ),
  ];
};

const foundOf = (variable: PolicyVariable, { text, path }: Place): Found => ({
  element: "variable",
  certain: true,
  tell: () => ({
    element: "variable",
    reason: "variable-without-value",
    certain: true,
    path,
    variable,
    patterns: sample([text]),
    patternCount: 1,
    values: [],
    valueCount: 0,
    message: `the caller has no value for the variable in ${quote(text)}`,
  }),
  kind: 0,
  shared: 0,
});

/** The variables of a statement that have no value for the caller, each where it stands first. */
export const variableMisses = (
  statement: Statement,
  variables: readonly PolicyVariable[],
  path: string,
  caller: Caller,
): readonly Found[] => {
  const missing = variables.filter((name) => !hasValue(caller, name));
  if (missing.length === 0) return [];
  const places = placesOf(statement, path);
  return missing.flatMap((name) => {
    const place = places.find((one) => one.variables.includes(name));
    return place === undefined ? [] : [foundOf(name, place)];
  });
};
