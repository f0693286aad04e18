import { type FieldValues, placeholdersOf, readFields, writeFields } from "./template.js";

/**
 * How each kind of caller is named (598/10606, 1150/49452), the narrower forms before those of which they are a case. For OIDC no document
 * shows the form, so that it is the one of SAML with another word (U-4).
 */
const templates = {
  root: "qcs::cam::uin/${ownerUin}:root",
  user: "qcs::cam::uin/${ownerUin}:uin/${uin}",
  role: "qcs::cam::uin/${ownerUin}:roleName/${roleName}",
  "service-role": "qcs::cam::uin/${ownerUin}:role/tencentcloudServiceRoleName/${roleName}",
  "role-id": "qcs::cam::uin/${ownerUin}:role/${roleId}",
  session: "qcs::sts:${ownerUin}:assumed-role/${session}",
  federated: "qcs::sts:${ownerUin}:federated-user/${uin}",
  saml: "qcs::cam::uin/${ownerUin}:saml-provider/${provider}",
  oidc: "qcs::cam::uin/${ownerUin}:oidc-provider/${provider}",
  anonymous: "",
  service: "${service}",
} as const;

/** A kind of caller that has a form. */
export type CallerKind = keyof typeof templates;

/** The kinds in the order in which they are offered. */
export const callerKinds: readonly CallerKind[] = [
  "user",
  "root",
  "role",
  "service-role",
  "role-id",
  "session",
  "federated",
  "saml",
  "oidc",
  "service",
  "anonymous",
];

/** What a person types in of a caller. */
export type CallerField = "ownerUin" | "uin" | "roleName" | "roleId" | "session" | "provider" | "service";

/** The name of a caller taken apart. */
export interface CallerForm {
  readonly kind: CallerKind;
  readonly values: FieldValues;
}

const kindsByForm = Object.keys(templates) as readonly CallerKind[];

/** Every text would fit the template of a service, which is named like a host. */
const formOf = (kind: CallerKind, name: string): CallerForm | undefined => {
  const values = readFields(templates[kind], name);
  return values === undefined || (kind === "service" && /[:*\s]/.test(name)) ? undefined : { kind, values };
};

const unsigned: CallerForm = { kind: "anonymous", values: {} };

/** `uin/O:uin/O` is the root account too (598/10606). */
const asRoot = (form: CallerForm): CallerForm => {
  const { ownerUin = "", uin } = form.values;
  return form.kind === "user" && ownerUin !== "" && uin === ownerUin ? { kind: "root", values: { ownerUin } } : form;
};

/**
 * The form of a caller's name, which may be unfinished: the preferred one where the name has it, so that a form does not change while it
 * is filled in. `undefined` for a text that has none, and that is edited as it is.
 */
export const readCaller = (text: string, preferred?: CallerKind): CallerForm | undefined => {
  const name = text.trim();
  const form = preferred === undefined ? undefined : formOf(preferred, name);
  if (form !== undefined) return form;
  if (["*", "anonymous", "qcs::cam::anonymous:anonymous"].includes(name)) return unsigned;
  const [first] = kindsByForm.flatMap((kind) => formOf(kind, name) ?? []);
  return first && asRoot(first);
};

/** The name that a form makes. */
export const writeCaller = ({ kind, values }: CallerForm): string => writeFields(templates[kind], values);

/** What is typed in for a kind of caller, in the order of its name. */
export const callerFields = (kind: CallerKind): readonly CallerField[] =>
  placeholdersOf(templates[kind]) as readonly CallerField[];

/** Another kind of caller, of the same account and with what else both have. */
export const asKind = (form: CallerForm | undefined, kind: CallerKind): CallerForm => ({
  kind,
  values: Object.fromEntries(callerFields(kind).map((name) => [name, form?.values[name] ?? ""])),
});

/** Whether a value is what its place in the name takes. */
export const isFilled = (kind: CallerKind, name: CallerField, value: string): boolean => {
  if (name === "ownerUin" || (name === "uin" && kind === "user")) return /^\d+$/.test(value);
  return name === "service" ? /^[\w-]+(?:\.[\w-]+)+$/.test(value) : value !== "";
};
