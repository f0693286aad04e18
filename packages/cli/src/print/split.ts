import type { Split, SplitDocument, Step } from "@camwright/analysis";
import { encodePolicy, sizeOf } from "@camwright/core";
import { fileLabel, oneLine } from "./one-line.js";

type Done = Extract<Split, { readonly answer: "yes" }>;

const sizeIn = ({ policy }: SplitDocument): number => sizeOf(policy, "identity")?.size ?? 0;

const count = (number: number, thing: string): string => `${String(number)} ${thing}${number === 1 ? "" : "s"}`;

/** Whether a step writes a document that there is only until a later step. */
const isPassing = (step: Step, documents: readonly SplitDocument[]): boolean => {
  if (!("policy" in step)) return false;
  const last = documents.find(({ name }) => name === step.name);
  return last === undefined || encodePolicy(last.policy) !== encodePolicy(step.policy);
};

const stepLines = ({ steps, reason, documents }: Done): readonly string[] => {
  if (steps === undefined) return [`no safe order of steps: ${oneLine(reason ?? "none was found")}`];
  if (steps.length === 0) return ["nothing to do: these are the documents of the last split"];
  return [
    "in this order no request loses or gains access in between:",
    ...steps.map((step, index) => {
      const passing = isPassing(step, documents) ? ", for as long as the next steps take" : "";
      return `  ${String(index + 1)}. ${step.step} ${fileLabel(step.name)}${passing}`;
    }),
  ];
};

/** A split for people: the documents with their sizes, and the order of steps. */
export const formatSplit = (result: Split, limit: number): readonly string[] => {
  if (result.answer !== "yes") {
    const what = result.answer === "no" ? "cannot be split" : "it cannot be proven that nothing changes";
    return [`${what}: ${oneLine(result.reason)}`];
  }
  const { documents, atLeast, cut } = result;
  const fewest = documents.length > atLeast ? `; their size allows no fewer than ${String(atLeast)}` : "";
  return [
    `${count(documents.length, "document")}, together equivalent${fewest}`,
    ...documents.map(
      (document) =>
        `  ${fileLabel(document.name)}: ${String(sizeIn(document))} of ${String(limit)} characters, ${count(document.policy.statement.length, "statement")}`,
    ),
    ...(cut === 0 ? [] : [`${count(cut, "statement")} too long for a document, cut by resources and actions`]),
    ...stepLines(result),
  ];
};

/** A split for programs: `documents` are the documents themselves, and `names` their names. */
export const splitRecord = (result: Split): object => {
  if (result.answer !== "yes")
    return { documents: [], equivalent: false, answer: result.answer, reason: result.reason };
  const { documents, atLeast, cut, steps, reason } = result;
  return {
    documents: documents.map(({ policy }) => policy),
    equivalent: true,
    names: documents.map(({ name }) => name),
    sizes: documents.map(sizeIn),
    atLeast,
    cut,
    ...(steps === undefined ? { reason } : { steps }),
  };
};
