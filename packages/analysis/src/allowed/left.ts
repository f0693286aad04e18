import { withOneLess } from "./conditions.js";
import type { Draft, Elements } from "./drafts.js";
import { mayShare } from "./exceptions.js";
import type { Questions } from "./questions.js";

/** The patterns of one element of a row of which denies leave something; those that the same denies are about are asked once. */
const withLeft = (
  elements: Elements,
  row: Draft,
  denies: readonly Draft[],
  part: "actions" | "resources",
  questions: Questions,
): Draft | undefined => {
  const classes = new Map<string, boolean>();
  const kept = row[part].filter((text) => {
    const narrow = { ...row, [part]: [text] };
    const taking = denies.filter((deny) => mayShare(elements, narrow, deny));
    if (taking.length === 0) return true;
    // Patterns without stars that the same patterns of the same denies match are one class.
    const matching = taking.map((deny) => deny[part].filter((each) => elements[part].covers(each, text)));
    const key =
      text.includes("*") || part === "resources"
        ? text
        : JSON.stringify([taking.map((deny) => denies.indexOf(deny)), matching]);
    const known = classes.get(key) ?? !questions.isEmpty(narrow, taking);
    classes.set(key, known);
    return known;
  });
  return kept.length === 0 ? undefined : { ...row, [part]: kept };
};

/** A row without tests that its other tests answer already, as those of two layers may do. */
const withoutSpareTests = (row: Draft, { isEnough }: Pick<Questions, "isEnough">): Draft => {
  const conditions = withOneLess(row.conditions).find((less) => isEnough(row, less));
  return conditions === undefined ? row : withoutSpareTests({ ...row, conditions }, { isEnough });
};

/** What denies leave of a row; `undefined` for nothing. */
export const leftOf = (
  elements: Elements,
  row: Draft,
  denies: readonly Draft[],
  questions: Questions,
): Draft | undefined => {
  const taking = denies.filter((deny) => mayShare(elements, row, deny));
  if (questions.isEmpty(row, taking)) return undefined;
  if (row.isRigid) return row;
  let left: Draft | undefined = withoutSpareTests(row, questions);
  for (const part of ["actions", "resources"] as const)
    if (left !== undefined && left[part].length > 1) left = withLeft(elements, left, taking, part, questions);
  return left;
};
