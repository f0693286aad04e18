import { checkParameter, type ParameterName } from "@camwright/core";

/** The text, if it keeps the rule of the parameter. */
export const checked = (rule: ParameterName, text: string): string => {
  const [problem] = checkParameter(rule, text);
  if (problem !== undefined) throw new TypeError(`${rule}: ${problem.message}`);
  return text;
};

/** The `Description` parameter where there is a description. */
export const describedBy = (description: string | undefined): { readonly Description?: string } =>
  description === undefined ? {} : { Description: checked("description", description) };
