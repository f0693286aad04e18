import type { Principal } from "@camwright/core";
import { compilePrincipal, matchesPrincipal } from "../match/principal.js";
import type { Caller } from "../request.js";
import type { OpenPoint } from "./point.js";
import type { Placed, Question } from "./question.js";
import { naming, type Rewriting } from "./rewrite.js";

type Map = Exclude<Principal, "*">;

const everyoneSigned: Principal = { qcs: ["qcs::cam::anyone:anyone"] };
const everyone: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "qcs::cam::anonymous:anonymous",
  "qcs::cam::anyone:anyone",
]);

const isSigned = ({ request }: Question): boolean => request.principal.type !== "anonymous";

/** Leaves names out of principals. */
const withoutNames = (isLeftOut: (name: string, type: keyof Map, question: Question) => boolean): Rewriting =>
  naming(({ statement: { principal } }, question) => {
    if (principal === undefined || principal === "*") return undefined;
    const left = (type: keyof Map): readonly string[] =>
      (principal[type] ?? []).filter((name) => !isLeftOut(name, type, question));
    const kept = { qcs: left("qcs"), service: left("service"), federated: left("federated") };
    const isSame = (["qcs", "service", "federated"] as const).every(
      (type) => kept[type].length === (principal[type] ?? []).length,
    );
    return isSame ? undefined : kept;
  });

const isSaml = (name: string): boolean => name.includes(":saml-provider/");
const isOidc = (name: string, type: keyof Map): boolean =>
  type === "federated" ? !isSaml(name) : type === "qcs" && name.includes(":oidc");
const isRole = (name: string, type: keyof Map): boolean =>
  type === "qcs" && [":role/", ":roleName/", ":assumed-role/", ":federated-user/"].some((part) => name.includes(part));

const isService = ({ request }: Question): boolean => request.principal.type === "service";

/** The root principal of the account of a caller that is not the root. */
const isOwnRoot = (name: string, { type, ownerUin }: Caller): boolean =>
  !["root", "service", "anonymous"].includes(type) &&
  ownerUin !== undefined &&
  [`qcs::cam::uin/${ownerUin}:root`, `qcs::cam::uin/${ownerUin}:uin/${ownerUin}`].includes(name);

const ownRootIsEverybody = ({ layer, statement: { principal } }: Placed, question: Question): Principal | undefined => {
  if (layer !== "bucket" || principal === undefined || principal === "*" || !question.resource.isOwn) return undefined;
  return (principal.qcs ?? []).some((name) => isOwnRoot(name, question.request.principal)) ? "*" : undefined;
};

/** Whether a statement of a bucket policy is about the caller; by its name alone if another account's root is set aside. */
export const isAboutCaller = (principal: Principal | undefined, { request, resource }: Question): boolean =>
  matchesPrincipal(compilePrincipal(principal), request.principal, "allow", { _tag: "bucket", isOwn: resource.isOwn });

/** The points about principals of bucket and trust policies. */
export const principalPoints = (): {
  readonly [tag in "U-4" | "U-5" | "U-20" | "A-12" | "A-16" | "A-38" | "A-41" | "C-34"]: OpenPoint;
} => ({
  "U-4": {
    question: "an OIDC provider as a principal",
    reading: "compared with the caller's name",
    others: [withoutNames(isOidc)],
  },
  "U-5": {
    question: "a role as a principal",
    reading: "compared with the caller's name",
    others: [withoutNames(isRole)],
  },
  "U-20": {
    question: "the root principal in a bucket policy of its own account",
    reading: "the root account alone",
    others: [naming(ownRootIsEverybody)],
  },
  "A-12": {
    question: "a deny for the principal `*`",
    reading: "binds signed callers too",
    others: [
      naming(({ statement }, question) =>
        statement.effect === "deny" && statement.principal === "*" && isSigned(question) ? everyoneSigned : undefined,
      ),
    ],
  },
  "A-16": {
    question: "a statement without a principal",
    reading: "about nobody",
    others: [naming(({ statement: { principal } }) => (principal === undefined ? "*" : undefined))],
  },
  "A-38": {
    question: "a SAML provider under `qcs`",
    reading: "accepted",
    others: [withoutNames((name, type) => type === "qcs" && isSaml(name))],
  },
  "A-41": {
    question: "a caller of type service",
    reading: "named by a principal, and needs nothing else",
    others: [withoutNames((_, __, question) => isService(question))],
  },
  "C-34": {
    question: "a deny for everyone and a signed caller",
    reading: "binds unsigned callers alone",
    others: [
      naming(({ statement: { effect, principal } }, question) =>
        effect === "deny" &&
        principal !== "*" &&
        isSigned(question) &&
        principal?.qcs?.some((name) => everyone.has(name))
          ? "*"
          : undefined,
      ),
    ],
  },
});
