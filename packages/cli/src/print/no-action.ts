import { quote } from "@camwright/core";

/** What is said of a word that stands for no action. */
export const noAction = (word: string): string => `${quote(word)} is no action: expected service:Operation or *`;
