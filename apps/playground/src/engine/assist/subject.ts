import type { PrincipalType } from "@camwright/core";

/** The elements of a document and of a statement. */
export const elementNames = [
  "version",
  "statement",
  "sid",
  "effect",
  "principal",
  "action",
  "resource",
  "condition",
] as const;
export type ElementName = (typeof elementNames)[number];

/** Something in a document that there is something to say about. */
export type Subject =
  | { readonly _tag: "element"; readonly name: ElementName }
  | { readonly _tag: "effect"; readonly effect: "allow" | "deny" }
  | { readonly _tag: "service"; readonly prefix: string }
  | { readonly _tag: "action"; readonly text: string }
  | { readonly _tag: "resource"; readonly text: string }
  | { readonly _tag: "resource-type"; readonly service: string; readonly id: string }
  | { readonly _tag: "operator"; readonly text: string }
  | { readonly _tag: "key"; readonly key: string }
  | { readonly _tag: "variable"; readonly name: string }
  | { readonly _tag: "principal-type"; readonly type: PrincipalType }
  | { readonly _tag: "principal"; readonly type: PrincipalType; readonly text: string }
  | { readonly _tag: "everybody" };

const beforeColon = (text: string): string | undefined => {
  const colon = text.indexOf(":");
  return colon === -1 ? undefined : text.slice(0, colon);
};

/** The service whose catalog has what there is to say about a subject. */
export const serviceOf = (subject: Subject): string | undefined => {
  if (subject._tag === "service") return subject.prefix;
  if (subject._tag === "resource-type") return subject.service;
  if (subject._tag === "action") return beforeColon(subject.text.replace(/^name\//, ""));
  if (subject._tag === "resource") return subject.text.split(":", 3)[2];
  if (subject._tag === "key") return /^(?:saml|oidc):/.test(subject.key) ? "sts" : beforeColon(subject.key);
  return undefined;
};
