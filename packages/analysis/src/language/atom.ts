import {
  type ConditionValue,
  hasVariable,
  type Operator,
  parseOperator,
  readBool,
  readDate,
  readDecimal,
  readIpRange,
} from "@camwright/core";
import { type Caller, compileTemplate, fillTemplate } from "@camwright/evaluator";
import { hasForeignVariable } from "../template.js";

/** One operator, one key and its values, as a question about a request. */
export interface TestAtom {
  readonly _tag: "test";
  readonly operatorText: string;
  /** Absent for a text that is no operator. */
  readonly operator: Operator | undefined;
  readonly key: string;
  readonly values: readonly ConditionValue[];
  /** What the values stand for that can be read: variables are filled in. */
  readonly wanted: readonly ConditionValue[];
  /** Why it cannot be said of every request whether it holds, if that is so. */
  readonly open: string | undefined;
  /** Whether that is for want of a caller. */
  readonly lacksCaller: boolean;
  /** Whether it is for unknown variables alone, and the key has values that pass and values that fail whatever they stand for. */
  readonly isFillable: boolean;
}

/** A question that no request answers, such as what an action set has. */
interface OpenAtom {
  readonly _tag: "open";
  readonly open: string;
}

/** What a statement asks beside its action and resource. */
export type Atom = TestAtom | OpenAtom;

/** The atoms of a question, each once. */
export interface Atoms {
  readonly list: readonly Atom[];
  readonly idOf: (key: string, make: () => Atom) => number;
}

/** No atoms yet. */
export const newAtoms = (): Atoms => {
  const list: Atom[] = [];
  const ids = new Map<string, number>();
  const idOf = (key: string, make: () => Atom): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, list.length);
    return list.push(make()) - 1;
  };
  return { list, idOf };
};

const isReadable = ({ type }: Operator, value: ConditionValue): boolean => {
  switch (type) {
    case "string":
    case "binary":
      return true;
    case "numeric":
      return readDecimal(value) !== undefined;
    case "date":
      return readDate(value) !== undefined;
    case "ip":
      return readIpRange(value) !== undefined;
    case "bool":
    case "null":
      return readBool(value) !== undefined;
  }
};

/** Whether a test with values of its type always has both values that pass and values that fail. */
const isContingent = (
  { type, comparison, negated, ifExists }: Operator,
  values: readonly ConditionValue[],
): boolean => {
  // A pattern or several ranges may be everything there is, so that an absent key alone fails.
  const failsAbsent = !negated && !ifExists;
  switch (type) {
    case "string":
    case "binary":
      return comparison !== "like" || failsAbsent;
    case "ip":
      return values.length === 1 || failsAbsent;
    case "bool":
      return failsAbsent;
    case "numeric":
    case "date":
      return true;
    case "null":
      return false;
  }
};

const isTemplate = (value: ConditionValue): value is string => typeof value === "string" && hasVariable(value);

const wantedOf = (values: readonly ConditionValue[], caller: Caller | undefined): readonly ConditionValue[] =>
  values.flatMap((value): readonly ConditionValue[] => {
    if (!isTemplate(value)) return [value];
    if (caller === undefined || hasForeignVariable(value)) return [];
    return fillTemplate(compileTemplate(value), caller);
  });

/** A test of a condition, as an atom. */
export const testAtom = (
  operatorText: string,
  key: string,
  values: readonly ConditionValue[],
  caller: Caller | undefined,
): TestAtom => {
  const parsed = parseOperator(operatorText);
  const operator = parsed._tag === "Left" ? undefined : parsed.right;
  const wanted = wantedOf(values, caller);
  const templates = values.filter(isTemplate);
  const lacksCaller = caller === undefined && templates.some((value) => !hasForeignVariable(value));
  const isKnown = operator !== undefined && !lacksCaller && wanted.every((value) => isReadable(operator, value));
  const isFillable = isKnown && templates.some(hasForeignVariable) && isContingent(operator, values);
  const isOpen = !isKnown || isFillable || templates.some(hasForeignVariable);
  const open = isOpen
    ? `\`${operatorText}\` of \`${key}\` with ${values.map((value) => `\`${String(value)}\``).join(", ")}`
    : undefined;
  return { _tag: "test", operatorText, operator, key, values, wanted, open, lacksCaller, isFillable };
};
