/** Whether a value and everything that it holds, enumerable or not, is frozen. */
export const isDeepFrozen = (value: unknown): boolean =>
  (typeof value !== "object" && typeof value !== "function") ||
  value === null ||
  (Object.isFrozen(value) &&
    Object.values(Object.getOwnPropertyDescriptors(value)).every(({ value: member }) =>
      typeof member === "function" ? Object.isFrozen(member) : isDeepFrozen(member),
    ));
