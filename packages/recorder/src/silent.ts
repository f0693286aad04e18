/** Whether a method is one that every object has, or internal by its name. */
export const isSilent = (method: string): boolean => method.startsWith("_") || Object.hasOwn(Object.prototype, method);
