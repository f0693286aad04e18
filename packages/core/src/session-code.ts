import type { ServerCode } from "./server-code.js";

/**
 * The code by which STS refuses in a session policy what CAM refuses with `code`. STS tells apart the syntax, the six
 * segments of resources and the length (1150/49452).
 */
export const sessionCode = (code: ServerCode): ServerCode => {
  if (code === "PolicyDocumentLengthOverLimit") return "PolicyTooLong";
  return code.startsWith("Resource") ? "ResouceError" : "StrategyFormatError";
};
