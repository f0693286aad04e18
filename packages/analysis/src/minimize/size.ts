import type { Statement } from "@camwright/core";

/** How long the JSON of parts of a policy is, to tell which are shorter. */
export const lengthOf = (part: Statement | readonly (Statement | string)[]): number => JSON.stringify(part).length;
