import type { PrincipalType } from "../principal.js";
import type { Problem } from "../problem.js";
import { quote } from "../quote.js";
import { splitSegments } from "../resource.js";

const malformed = (text: string, message: string): Problem => ({
  rule: "principal-malformed",
  message: `${message}, but this is ${quote(text)}`,
});

const reviewService = (text: string): readonly Problem[] =>
  /^[\w-]+(?:\.[\w-]+)+$/.test(text) ? [] : [malformed(text, "expected a service such as `cls.cloud.tencent.com`")];

const isUin = (text: string): boolean => /^uin\/\d+$/.test(text);

/** Whether the last two segments name somebody: an account and who of it, or one of the two names for everybody. */
const namesSomebody = (account: string, name: string): boolean =>
  name !== "" && (isUin(account) ? !name.startsWith("uin/") || isUin(name) : isEverybody(account) && account === name);

const isEverybody = (account: string): boolean => account === "anonymous" || account === "anyone";

const reviewCam = (text: string, account: string, name: string): readonly Problem[] => {
  if (text.includes("${")) {
    const message = `variables have no meaning in a principal: ${quote(text)} is taken literally`;
    return [{ rule: "variable-position", message }];
  }
  if (text.includes("*")) {
    const message = `a star stands for nothing in a principal: ${quote(text)} names nobody`;
    return [{ rule: "principal-malformed", message, severity: "warning" }];
  }
  if (namesSomebody(account, name)) return [];
  return [
    malformed(text, "expected `qcs::cam::uin/<root uin>:uin/<uin>` or the like, with the digits of the accounts"),
  ];
};

/** What is wrong about one name in a principal map (598/10603, 598/10606, 598/19381). */
export const reviewPrincipal = (type: PrincipalType, text: string): readonly Problem[] => {
  if (/\s/.test(text)) {
    const suggestion = text.replace(/\s+/g, "");
    return [{ rule: "stray-blank", message: `principal ${quote(text)} has a blank`, suggestion }];
  }
  if (text === "*") {
    const message = '`"*"` in a list is nobody; everybody is `"principal": "*"`';
    return [{ rule: "principal-malformed", message, severity: "warning" }];
  }
  if (type === "service") return reviewService(text);
  const [prefix, project, service, , account = "", name] = splitSegments(text);
  if (prefix !== "qcs" || project !== "" || name === undefined) {
    return [malformed(text, "expected `qcs::cam::uin/<root uin>:…`")];
  }
  return service === "cam" ? reviewCam(text, account, name) : [];
};
