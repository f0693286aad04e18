import type { Card, CardSource, Row } from "../engine/assist/card.js";
import type { Said } from "../engine/assist/said.js";
import type { Words } from "./assist.js";

const element = (name: string, className: string, ...children: readonly (string | Node)[]): HTMLElement => {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.append(...children);
  return made;
};

/** What no document states is shown as such. */
const isOpen = (said: Said): boolean =>
  said._tag === "term" && /^(?:not-documented|not-catalogued|no-catalog|sdk-only|.*-unknown)$/.test(said.term);

const saidView = (said: Said, words: Words): HTMLElement => {
  const text = words.say(said);
  if (said._tag === "code") return element("code", "", text);
  return element("span", isOpen(said) ? "cm-card-open" : "", text);
};

const spaced = (views: readonly HTMLElement[]): readonly (string | Node)[] => views.flatMap((view) => [view, " "]);

/** The ids of the sources of a fact; none where all that are listed say so. */
const marksOf = ({ sources }: Row, card: Card): readonly HTMLElement[] =>
  card.sources.every(({ id }) => sources.includes(id)) ? [] : sources.map((id) => element("sup", "", id));

const rowView = (row: Row, card: Card, words: Words): readonly HTMLElement[] => {
  const { name, said } = row;
  const from = marksOf(row, card);
  return [
    element("dt", "", words.row(name)),
    element("dd", "", ...spaced(said.map((each) => saidView(each, words))), ...spaced(from)),
  ];
};

const sourceView = ({ id, title, ref, date }: CardSource): HTMLElement => {
  const named = id === ref ? "" : `${id} · `;
  const parts = [title, ref, date].filter((part) => part !== "");
  return element("li", "", `${named}${parts.join(" · ")}`);
};

/** A card as it is shown beside the text. What comes from documents is text and never markup. */
export const cardView = (card: Card, words: Words): HTMLElement => {
  const { title, summary, rows, notes, sources } = card;
  const view = element(
    "div",
    "cm-card",
    element("p", "cm-card-title", element("code", "", title)),
    ...(summary.length === 0 ? [] : [element("p", "", ...spaced(summary.map((each) => saidView(each, words))))]),
    ...(rows.length === 0 ? [] : [element("dl", "", ...rows.flatMap((row) => rowView(row, card, words)))]),
    ...(notes.length === 0
      ? []
      : [element("p", "cm-card-head", words.notes), ...notes.map((note) => element("p", "cm-card-note", note))]),
    ...(sources.length === 0
      ? []
      : [element("p", "cm-card-head", words.sources), element("ul", "", ...sources.map(sourceView))]),
  );
  // A long card is scrolled with the keys once it has the focus.
  view.tabIndex = 0;
  view.setAttribute("role", "group");
  view.setAttribute("aria-label", title);
  return view;
};

/** A card in one line, to be read out. */
export const cardText = ({ title, summary, rows }: Card, words: Words): string =>
  [
    title,
    ...summary.map(words.say),
    ...rows.map(({ name, said }) => `${words.row(name)}: ${said.map(words.say).join(", ")}`),
  ].join(". ");
