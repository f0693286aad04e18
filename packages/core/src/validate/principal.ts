import type { PolicyKind } from "../kind.js";
import type { PrincipalType } from "../principal.js";
import { noProblems, type Problem } from "../problem.js";
import { quote } from "../quote.js";
import { splitSegments } from "../resource.js";

const malformed = (text: string, message: string): Problem => ({
  rule: "principal-malformed",
  message: `${message}, but this is ${quote(text)}`,
  code: "PrincipalError",
});

const malformedQcs = (text: string, message: string): Problem => ({
  ...malformed(text, message),
  code: "PrincipalQcsError",
});

const reviewService = (text: string): readonly Problem[] =>
  /^[\w-]+(?:\.[\w-]+)+$/.test(text) ? [] : [malformed(text, "expected a service such as `cls.cloud.tencent.com`")];

const isUin = (text: string): boolean => /^uin\/\d+$/.test(text);

/** Whether the last two segments name somebody: an account and who of it, or one of the two names for everybody. */
const namesSomebody = (account: string, name: string): boolean =>
  name !== "" && (isUin(account) ? !name.startsWith("uin/") || isUin(name) : isEverybody(account) && account === name);

const isEverybody = (account: string): boolean => account === "anonymous" || account === "anyone";

const rootProblem = (text: string, account: string): Problem => {
  const suggestion = `${text.slice(0, text.lastIndexOf(":"))}:${account}`;
  const message = "`root` is another name of the root account's own uin; the service rewrites it";
  return { rule: "principal-root", message, suggestion };
};

/** No page of COS shows a user group in a bucket policy, and one says that it takes none (C-50). */
const groupProblem = (text: string): Problem => {
  const message = `user groups are not documented as grantees of a bucket: ${quote(text)} may name nobody`;
  return { rule: "principal-group", message };
};

/** What is to say about a name that names somebody. */
const reviewName = (text: string, account: string, name: string, kind: PolicyKind): readonly Problem[] => {
  if (name === "root") return [rootProblem(text, account)];
  return kind === "bucket" && name.startsWith("groupid/") ? [groupProblem(text)] : noProblems;
};

/** Whether a name is that of a SAML or OIDC provider. */
export const isProvider = (text: string): boolean => /^qcs::cam::[^:]*:(?:saml|oidc)-provider\//.test(text);

const reviewCam = (text: string, account: string, name: string, kind: PolicyKind): readonly Problem[] => {
  if (text.includes("${")) {
    const message = `variables have no meaning in a principal: ${quote(text)} is taken literally`;
    return [{ rule: "variable-position", message }];
  }
  if (text.includes("*")) {
    const message = `a star stands for nothing in a principal: ${quote(text)} names nobody`;
    return [{ rule: "principal-malformed", message, severity: "warning" }];
  }
  if (namesSomebody(account, name)) return reviewName(text, account, name, kind);
  return [
    malformedQcs(text, "expected `qcs::cam::uin/<root uin>:uin/<uin>` or the like, with the digits of the accounts"),
  ];
};

/** What is wrong about one name in a principal map (598/10603, 598/10606, 598/19381). */
export const reviewPrincipal = (type: PrincipalType, text: string, kind: PolicyKind): readonly Problem[] => {
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
    return [malformedQcs(text, "expected `qcs::cam::uin/<root uin>:…`")];
  }
  return service === "cam" ? reviewCam(text, account, name, kind) : noProblems;
};
