import { ofCondition } from "./condition.js";
import { ofDocument } from "./document.js";
import { ofElement } from "./element.js";
import { ofKind } from "./kind.js";
import { ofName } from "./name.js";
import { ofPrincipal } from "./principal.js";
import type { RuleCase } from "./rule-case.js";
import { ofText } from "./text.js";

/** At least one document for every rule. */
export const ruleCases: readonly RuleCase[] = [
  ...ofText,
  ...ofDocument,
  ...ofElement,
  ...ofKind,
  ...ofName,
  ...ofPrincipal,
  ...ofCondition,
];
