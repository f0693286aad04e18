import { type Remark, unknown } from "../check/report.js";
import type { SdkCorrections } from "./corrections.js";
import type { Snapshot } from "./snapshot.js";

/** All that corrections say about services and actions that the SDK does not have. */
export const checkSdkCorrections = (said: SdkCorrections, snapshot: Snapshot): readonly Remark[] => {
  const services = new Set(Object.keys(snapshot.services));
  const actions = (service: string) => new Set(Object.values(snapshot.services[service] ?? {}).flat());
  const about = (list: string, entries: readonly { readonly service: string }[], names: (index: number) => string[]) =>
    entries.flatMap((entry, index) =>
      [
        ...unknown("service", [entry.service], services),
        ...(services.has(entry.service) ? unknown("action", names(index), actions(entry.service)) : []),
      ].map((message) => ({ path: `/${list}/${index}`, message })),
    );
  return [
    ...about("leftOut", said.leftOut, () => []),
    ...about("prefixes", said.prefixes, (index) => said.prefixes[index]?.actions ?? []),
    ...about("access", said.access, (index) => [said.access[index]?.action ?? ""]),
  ];
};
