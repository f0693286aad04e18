import { type ResourceTypeFacts, readSixSegment, resourceTemplate, sixSegment } from "@camwright/catalog";
import { type FieldValues, placeholdersOf, readFields, writeFields } from "./template.js";

/** What is typed in for one placeholder. `account`: the digits of the root account, by its uin or its APPID. */
export interface ResourceField {
  readonly name: string;
  readonly kind: "region" | "uin" | "appid" | "bucket" | "text";
}

/** A resource type as a form. */
export interface ResourceForm {
  /** The name of the type in its catalog. */
  readonly id: string;
  readonly template: string;
  readonly fields: readonly ResourceField[];
  /** Whether the region may stay empty. */
  readonly region: "none" | "required" | "optional";
  /** The forms that a document gives to single values. */
  readonly formats: Readonly<Record<string, "bucket-name" | "no-variable">>;
  readonly notes: string;
}

const accountOf = (template: string): { readonly name: string; readonly kind: "uin" | "appid" } | undefined => {
  const [, form, name] = /^(uin|uid)\/\$\{(\w+)\}$/.exec(template.split(":")[4] ?? "") ?? [];
  return name === undefined ? undefined : { name, kind: form === "uid" ? "appid" : "uin" };
};

const kindOf = (template: string, name: string, { formats }: ResourceTypeFacts): ResourceField["kind"] => {
  const account = accountOf(template);
  if (account?.name === name) return account.kind;
  if (template.split(":")[3] === `\${${name}}`) return "region";
  return formats?.[name] === "bucket-name" ? "bucket" : "text";
};

/** The form of a resource type. */
export const formOfType = (type: ResourceTypeFacts): ResourceForm => {
  const template = resourceTemplate(type);
  const segment = template.split(":")[3];
  return {
    id: type.id,
    template,
    fields: placeholdersOf(template).map((name) => ({ name, kind: kindOf(template, name, type) })),
    region: segment === "" ? "none" : (type.region ?? "required"),
    formats: type.formats ?? {},
    notes: type.notes ?? "",
  };
};

/** The form that a text is read with, and the values in it. */
export interface ReadResource {
  readonly form: ResourceForm;
  readonly values: FieldValues;
}

const readAs = (form: ResourceForm, text: string): ReadResource | undefined => {
  const values = readFields(form.template, text);
  return values && { form, values };
};

const isWhole = ({ template }: ResourceForm, text: string): boolean => readSixSegment(template, text) !== undefined;

/**
 * A resource text in the fields of a form: the preferred one where the text fits it, so that a form does not change while it is filled in,
 * else the first in which nothing is missing, else the first that fits. `undefined` for a text that fits none and is edited as it is.
 */
export const readResource = (
  forms: readonly ResourceForm[],
  text: string,
  preferred?: string,
): ReadResource | undefined => {
  const fitting = forms.flatMap((form) => readAs(form, text) ?? []);
  const wanted = fitting.find(({ form }) => form.id === preferred);
  return wanted ?? fitting.find(({ form }) => isWhole(form, text)) ?? fitting[0];
};

/** The text of a form. */
export const writeResource = ({ template }: Pick<ResourceForm, "template">, values: FieldValues): string =>
  writeFields(template, values);

/** Whose resource it is, as far as that is known. */
export interface AccountNames {
  readonly uin: string;
  readonly appId: string;
}

/** The values to begin a form with: those that another form has under the same names or for the same purpose, and the account. */
export const startForm = (form: ResourceForm, account: AccountNames, before?: ReadResource): FieldValues => {
  const carried = (kind: ResourceField["kind"]): string | undefined => {
    const field = kind === "text" ? undefined : before?.form.fields.find((each) => each.kind === kind);
    return field && before?.values[field.name];
  };
  const known = ({ name, kind }: ResourceField): string => {
    const own = kind === "uin" ? account.uin : kind === "appid" ? account.appId : "";
    return before?.values[name] || carried(kind) || own;
  };
  return Object.fromEntries(form.fields.map((field) => [field.name, known(field)]));
};

/** What is wrong with a value in its place. */
export type FieldProblem = "missing" | "region" | "account" | "bucket" | "variable" | "sign";

const problems: Readonly<Record<ResourceField["kind"], FieldProblem>> = {
  region: "region",
  uin: "account",
  appid: "account",
  bucket: "bucket",
  text: "sign",
};

/** What is wrong with the value of a field, by the rules with which the catalogs' functions make resources. */
export const problemOf = (form: ResourceForm, field: ResourceField, value: string): FieldProblem | undefined => {
  if (value === "") return field.kind === "region" && form.region !== "none" ? undefined : "missing";
  const others = form.fields.filter(({ name }) => name !== field.name);
  const sample = Object.fromEntries(others.map(({ name, kind }) => [name, kind === "bucket" ? "b-1" : "1"]));
  try {
    sixSegment(form.template, { ...sample, [field.name]: value }, form.formats);
    return undefined;
  } catch {
    return form.formats[field.name] === "no-variable" && value.includes("${") ? "variable" : problems[field.kind];
  }
};
