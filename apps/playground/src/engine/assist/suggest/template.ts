import { resourceTemplate } from "@camwright/catalog";
import { parseTemplate } from "@camwright/core";
import { field, plain } from "../insertion.js";
import type { TypeOf } from "../knowledge.js";
import type { KnownAccounts } from "../situation.js";
import type { Piece } from "../suggestion.js";

/** What a placeholder begins as: an account that is known, else its own name, which says what belongs there. */
const initialOf = (name: string, { uins, appIds }: KnownAccounts): string => {
  if (/^(?:owner_?)?uin$/i.test(name)) return uins[0] ?? name;
  return /^app_?id$/i.test(name) ? (appIds[0] ?? name) : name;
};

/** A resource template with its placeholders as fields. */
export const templatePieces = (template: string, accounts: KnownAccounts): readonly Piece[] =>
  parseTemplate(template).map((part) =>
    part._tag === "text" ? plain(part.text) : field(part.name, initialOf(part.name, accounts)),
  );

/** The template of every resource of a type: a star for what names one; `undefined` where nothing at its end does. */
export const allOf = (template: string): string | undefined =>
  /\$\{\w+\}$/.test(template) ? template.replace(/\$\{\w+\}$/, "*") : undefined;

/** The template of a type as the page shows and fills it. */
export const templateOf = ({ type }: TypeOf): string => resourceTemplate(type);
