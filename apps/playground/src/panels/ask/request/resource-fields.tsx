import { longRegion, shortRegions } from "@camwright/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { problemOf, type ReadResource, type ResourceField } from "../../../engine/compose/resource-fields.js";
import type { FieldValues } from "../../../engine/compose/template.js";
import { Entry } from "./entry.js";

interface ResourceFieldsProps {
  readonly read: ReadResource;
  readonly onChange: (values: FieldValues) => void;
}

const regions: readonly string[] = [...new Set(shortRegions().map(longRegion))].toSorted();

const placeholders: Readonly<Record<ResourceField["kind"], string>> = {
  region: "ap-guangzhou",
  uin: "100000000001",
  appid: "1250000000",
  bucket: "examplebucket-1250000000",
  text: "",
};

/** A field for each placeholder of a resource type. */
export const ResourceFields = ({ read: { form, values }, onChange }: ResourceFieldsProps): ReactNode => {
  const { t } = useTranslation();
  const labelOf = ({ name, kind }: ResourceField): string =>
    kind === "text" ? name : t(($) => $.ask.resourceField[kind]);
  return form.fields.map((field, index) => {
    const { name, kind } = field;
    const value = values[name] ?? "";
    const problem = problemOf(form, field, value);
    return (
      <Entry
        key={name}
        className={index === form.fields.length - 1 && form.fields.length > 2 ? "long" : ""}
        label={labelOf(field)}
        value={value}
        placeholder={placeholders[kind]}
        suggestions={kind === "region" ? regions : []}
        isNumber={kind === "uin" || kind === "appid"}
        problem={problem === undefined ? undefined : t(($) => $.ask.resourceProblem[problem])}
        onChange={(text) => onChange({ ...values, [name]: text })}
      />
    );
  });
};
