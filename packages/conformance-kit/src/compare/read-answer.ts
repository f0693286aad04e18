import type { Answer, Outcome } from "../case.js";
import { isObject, parseJson } from "../json.js";
import type { Problem } from "../problem.js";

const outcomes: ReadonlySet<unknown> = new Set(["allow", "deny", "unknown"]);
const isOutcome = (value: unknown): value is Outcome => outcomes.has(value);

const shorten = (text: string): string => `\`${text.length > 80 ? `${text.slice(0, 80)}…` : text}\``;

/** Reads the line that should answer the case `id`: a JSON object with a `decision`, and that `id` where it has one. */
export const readAnswer = (text: string, line: number, id: string): Answer | Problem => {
  const value = parseJson(text);
  if (!isObject(value) || !isOutcome(value["decision"])) {
    const message = `expected an object with \`decision\`: \`allow\`, \`deny\` or \`unknown\`, but this is ${shorten(text)}`;
    return { rule: "answer-unreadable", line, id, message };
  }
  if (value["id"] !== undefined && value["id"] !== id) {
    const message = `expected the answer to \`${id}\`, but this answers ${shorten(JSON.stringify(value["id"]))}`;
    return { rule: "answer-id", line, id, message };
  }
  const reason = value["reason"];
  return { decision: value["decision"], ...(typeof reason === "string" ? { reason } : {}) };
};
