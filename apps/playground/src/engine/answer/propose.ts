import { propose } from "../propose/propose.js";
import type { ProposeQuestion } from "../questions/propose.js";

/** Looks for changes of documents after which a request is decided as wanted. */
export const proposeChanges = ({ tabs, request, wanted }: ProposeQuestion["takes"]): ProposeQuestion["gives"] =>
  propose(tabs, request, wanted);
