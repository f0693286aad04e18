import { coversRow, type Draft, type Elements } from "./drafts.js";
import { type Element, meetLists } from "./element.js";
import { uncovered } from "./glob.js";
import type { Questions } from "./questions.js";
import type { AllowedException } from "./row.js";

const mayMeet = ({ meet }: Element, left: readonly string[], right: readonly string[]): boolean =>
  left.some((one) => right.some((other) => meet(one, other)?.length !== 0));

/** Whether two rows may have a request in common, by their patterns; so may a row and a deny. */
export const mayShare = (elements: Elements, left: Draft, right: Draft): boolean =>
  mayMeet(elements.actions, left.actions, right.actions) &&
  mayMeet(elements.resources, left.resources, right.resources);

/** The part of a deny that is about a row, in no more words than the deny has itself. */
const within = (elements: Elements, row: Draft, deny: Draft): Draft => {
  // Without a value for a variable a deny says nothing at all, so it is left as it is.
  if (deny.isRigid || row.isRigid) return deny;
  const names = meetLists(elements.actions, row.actions, deny.actions) ?? deny.actions;
  const places = meetLists(elements.resources, row.resources, deny.resources) ?? deny.resources;
  const most = (list: readonly string[], own: readonly string[]): number => Math.max(list.length, own.length);
  return {
    ...deny,
    actions: names.length > most(row.actions, deny.actions) ? deny.actions : names,
    resources: places.length > most(row.resources, deny.resources) ? deny.resources : places,
  };
};

/** What denies take from a row. */
export const exceptionsOf = (
  elements: Elements,
  row: Draft,
  denies: readonly Draft[],
  questions: Questions,
): readonly AllowedException[] => {
  const taking = denies.filter((deny) => mayShare(elements, row, deny) && !questions.isApart(row, deny));
  return uncovered(
    taking.map((deny) => within(elements, row, deny)),
    (outer, inner) => coversRow(elements, outer, inner),
  ).map(({ actions, resources, conditions }) => ({ actions, resources, conditions }));
};
