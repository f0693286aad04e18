import type { ResourceTypeCorrection } from "../facts/corrections.js";
import type { FactFile } from "../facts/fact-file.js";
import { type CorrectionsCheck, each } from "./report.js";

const target = (correction: ResourceTypeCorrection, facts: readonly FactFile[]) =>
  facts.find((file) => file.service === correction.service)?.resource_types.find((type) => type.id === correction.id);

/** Every correction is about a resource type and a parameter that exist, and there is one for each type. */
export const checkCorrections: CorrectionsCheck = (corrections, facts) => {
  const ids = corrections.resourceTypes.map((it) => `${it.service}/${it.id}`);
  return each("/resourceTypes", corrections.resourceTypes, (it, index) => {
    const type = target(it, facts);
    if (type === undefined) return [`unknown resource type \`${it.service}/${it.id}\``];
    const parameter = it.coversWhen?.parameter;
    return [
      ...(parameter === undefined || type.params.includes(parameter) ? [] : [`unknown parameter \`${parameter}\``]),
      ...(ids.indexOf(`${it.service}/${it.id}`) < index ? [`\`${it.service}/${it.id}\` is corrected twice`] : []),
    ];
  });
};
