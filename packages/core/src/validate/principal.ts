import type { PrincipalType } from "../principal.js";
import type { Problem } from "../problem.js";
import { quote } from "../quote.js";
import { splitSegments } from "../resource.js";

const malformed = (text: string, message: string): Problem => ({
  rule: "principal-malformed",
  message: `${message}, but this is ${quote(text)}`,
});

/** What is wrong about one name in a principal map (598/10603, 598/19381). */
export const reviewPrincipal = (type: PrincipalType, text: string): readonly Problem[] => {
  if (/\s/.test(text)) {
    const suggestion = text.replace(/\s+/g, "");
    return [{ rule: "stray-blank", message: `principal ${quote(text)} has a blank`, suggestion }];
  }
  if (text === "*") {
    const message = '`"*"` in a list is nobody; everybody is `"principal": "*"`';
    return [{ rule: "principal-malformed", message, severity: "warning" }];
  }
  if (type === "service") {
    return /^[\w-]+(?:\.[\w-]+)+$/.test(text)
      ? []
      : [malformed(text, "expected a service such as `cls.cloud.tencent.com`")];
  }
  const segments = splitSegments(text);
  const isSixSegments = segments.length === 6 && segments[0] === "qcs";
  return isSixSegments ? [] : [malformed(text, "expected `qcs::cam::uin/<root uin>:…`")];
};
