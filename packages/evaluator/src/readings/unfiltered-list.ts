import { looksLikeList } from "../explain/exceptions.js";
import { yes } from "../truth.js";
import type { Test } from "./question.js";
import { type Rewriting, testing } from "./rewrite.js";

const filters: ReadonlySet<string> = /* @__PURE__ */ new Set(["string_equal", "ip_equal", "ip_not_equal"]);

const isNoFilter = ({ operator }: Test): boolean => operator !== undefined && !filters.has(operator.name);

/** A list query as it is documented to be answered: conditions by most operators do not filter it (598/58417). */
export const unfilteredList: Rewriting = (question) =>
  looksLikeList(question.action.operation)
    ? testing((test, _request, _question, { layer, statement }) =>
        layer === "identity" && statement.effect === "allow" && isNoFilter(test) ? yes : undefined,
      )(question)
    : undefined;
