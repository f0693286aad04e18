import type { Texts } from "../texts.js";
import { ask } from "./ask.js";
import { common } from "./common.js";
import { compare } from "./compare.js";
import { condition } from "./condition.js";
import { decision } from "./decision.js";
import { document } from "./document.js";
import { editor } from "./editor.js";
import { escalation } from "./escalation.js";
import { learn } from "./learn.js";
import { misses } from "./misses.js";
import { page } from "./page.js";
import { see } from "./see.js";
import { suite } from "./suite.js";
import { takeAway } from "./take-away.js";

/** The texts of the page in Simplified Chinese. */
export const zh: Texts = {
  ask,
  common,
  compare,
  condition,
  decision,
  document,
  editor,
  escalation,
  learn,
  misses,
  page,
  see,
  suite,
  takeAway,
};
