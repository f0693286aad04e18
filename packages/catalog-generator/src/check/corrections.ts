import type { ResourceTypeCorrection } from "../facts/corrections.js";
import type { FactFile } from "../facts/fact-file.js";
import { type CorrectionsCheck, each } from "./report.js";

interface Target {
  readonly service: string;
  readonly id: string;
}

const fileOf = ({ service }: Target, facts: readonly FactFile[]) => facts.find((file) => file.service === service);

const typeOf = (correction: ResourceTypeCorrection, facts: readonly FactFile[]) =>
  fileOf(correction, facts)?.resource_types.find((type) => type.id === correction.id);

const twice = (all: readonly Target[], it: Target, index: number): readonly string[] =>
  all.findIndex((other) => other.service === it.service && other.id === it.id) < index
    ? [`\`${it.service}/${it.id}\` is corrected twice`]
    : [];

const checkResourceTypes: CorrectionsCheck = ({ resourceTypes }, facts) =>
  each("/resourceTypes", resourceTypes, (it, index) => {
    const type = typeOf(it, facts);
    if (type === undefined) return [`unknown resource type \`${it.service}/${it.id}\``];
    const parameter = it.coversWhen?.parameter;
    return [
      ...(parameter === undefined || type.params.includes(parameter) ? [] : [`unknown parameter \`${parameter}\``]),
      ...twice(resourceTypes, it, index),
    ];
  });

const checkSources: CorrectionsCheck = ({ sources = [] }, facts) =>
  each("/sources", sources, (it, index) =>
    fileOf(it, facts)?.sources.some((source) => source.id === it.id) === true
      ? twice(sources, it, index)
      : [`unknown source \`${it.service}/${it.id}\``],
  );

/** Every correction is about something that exists, and there is one for each thing. */
export const checkCorrections: CorrectionsCheck = (corrections, facts) => [
  ...checkResourceTypes(corrections, facts),
  ...checkSources(corrections, facts),
];
