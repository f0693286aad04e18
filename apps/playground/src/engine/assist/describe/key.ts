import { type Card, type CardSource, type Row, row } from "../card.js";
import { type KeyOf, type Knowledge, keysWith } from "../knowledge.js";
import { code, count, type Said, term, words } from "../said.js";
import { listed } from "./action.js";
import { sourcesOf } from "./sources.js";

const actionsSaid = ({ catalog, facts }: KeyOf): readonly Said[] => {
  const { actions, openEnded, context } = facts;
  const wider = openEnded === true ? [term("open-ended")] : [];
  if (context === "trust policy") return [term("trust-only")];
  if (actions === "every-request") return [term("every-request"), ...wider];
  if (actions.length === 0) return [term("not-documented")];
  return [count("actions", actions.length), ...listed(actions.map((name) => `${catalog.service}:${name}`)), ...wider];
};

/** The ids of two catalogs may be the same: they are told apart by the service. */
const idIn = ({ catalog }: KeyOf, id: string): string => `${catalog.service}/${id}`;

const rowsOf = (of: KeyOf): readonly Row[] => {
  const { type, typeBasis, operators, source, operatorsSource = source, scope } = of.facts;
  const from = [idIn(of, source)];
  return [
    row(
      "type",
      [term(`type-${type}`), ...(typeBasis === undefined ? [] : [term("type-inferred"), words(typeBasis)])],
      from,
    ),
    row(
      "operators",
      operators === undefined || operators.length === 0 ? [term("not-documented")] : operators.map(code),
      [idIn(of, operatorsSource)],
    ),
    row("actions", actionsSaid(of), from),
    ...(scope === undefined ? [] : [row("scope", [term("global-key")], from)]),
  ];
};

const sourcesFor = (of: KeyOf): readonly CardSource[] => {
  const { source, operatorsSource = source } = of.facts;
  return sourcesOf(of.catalog, [source, operatorsSource]).map((each) => ({ ...each, id: idIn(of, each.id) }));
};

/** What documents say about a condition key, one product after the other. */
export const describeKey = (key: string, knowledge: Knowledge): Card => {
  const known = keysWith(knowledge).filter(({ facts }) => facts.key === key);
  return {
    title: key,
    summary:
      known.length === 0 ? [term("not-catalogued")] : known.slice(0, 1).map(({ facts }) => words(facts.description)),
    rows: known.flatMap((of) => [
      ...(known.length === 1 ? [] : [row("product", [words(of.catalog.name)])]),
      ...rowsOf(of),
    ]),
    notes: known.flatMap(({ facts }) => facts.notes ?? []),
    sources: known.flatMap(sourcesFor),
  };
};
