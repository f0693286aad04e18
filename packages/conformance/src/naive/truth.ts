/** The three truth values of Kleene's logic; `unknown` is what cannot be resolved from the case. */
export type Truth = "false" | "unknown" | "true";

/** What is certain. */
export function truth(holds: boolean): Truth {
  return holds ? "true" : "false";
}

/** AND: the least of the values. True of an empty list. */
export function allOf(values: readonly Truth[]): Truth {
  if (values.includes("false")) return "false";
  return values.includes("unknown") ? "unknown" : "true";
}

/** OR: the greatest of the values. False of an empty list. */
export function anyOf(values: readonly Truth[]): Truth {
  if (values.includes("true")) return "true";
  return values.includes("unknown") ? "unknown" : "false";
}

/** NOT: true and false change places, unknown stays. */
export function not(value: Truth): Truth {
  if (value === "unknown") return "unknown";
  return value === "true" ? "false" : "true";
}
