import type { Card, RowName } from "../engine/assist/card.js";
import type { Hover } from "../engine/assist/hover.js";
import type { Said } from "../engine/assist/said.js";
import type { Subject } from "../engine/assist/subject.js";
import type { Completion } from "../engine/assist/suggestion.js";

/** What the editor asks while somebody types and points; `undefined` also where a newer question was asked meanwhile. */
export interface Assist {
  readonly complete: (text: string, offset: number) => Promise<Completion | undefined>;
  readonly hover: (text: string, offset: number) => Promise<Hover | undefined>;
  readonly describe: (subject: Subject) => Promise<Card | undefined>;
}

/** The words of the page in the language that it is shown in. */
export interface Words {
  readonly say: (said: Said) => string;
  readonly row: (name: RowName) => string;
  readonly sources: string;
  readonly notes: string;
  readonly phrases: Readonly<Record<string, string>>;
  /** What the text is, for who does not see it. */
  readonly label: string;
}
