import { decode, type PartOfFile, type TextFile } from "../facts/decode.js";
import type { Plan } from "../plan.js";
import { checkSdkCorrections } from "./check.js";
import { type SdkCorrections, sdkCorrections } from "./corrections.js";
import { renderSdk } from "./render.js";
import { type SdkService, toServices } from "./service.js";
import { type Snapshot, snapshot } from "./snapshot.js";

/** What the catalogs of the SDK's services are made from: the snapshot of the SDK and what has to be said beside it. */
export interface SdkFacts {
  readonly snapshot: TextFile;
  readonly corrections: PartOfFile;
}

/** A plan, with what it was made from and the actions that corrections let disappear. */
export type SdkPlan =
  | (Extract<Plan, { readonly _tag: "planned" }> & {
      readonly removed: readonly string[];
      readonly sdk: { readonly snapshot: Snapshot; readonly services: readonly SdkService[] };
    })
  | Extract<Plan, { readonly _tag: "refused" }>;

/** The generated files of the SDK's services without the actions of `curated`; or everything that is wrong. Pure. */
export const planSdk = (facts: SdkFacts, curated: ReadonlySet<string>): SdkPlan => {
  const sdk = decode<Snapshot>(snapshot, facts.snapshot);
  const said = decode<SdkCorrections>(sdkCorrections, facts.corrections);
  if (sdk._tag === "refused" || said._tag === "refused")
    return { _tag: "refused", findings: [sdk, said].flatMap((it) => (it._tag === "refused" ? it.findings : [])) };
  const findings = checkSdkCorrections(said.value, sdk.value).map(({ path, message }) => ({
    file: said.file,
    path: `${said.at}${path}`,
    message,
  }));
  if (findings.length > 0) return { _tag: "refused", findings };
  const services = toServices(sdk.value, said.value, curated);
  return {
    _tag: "planned",
    files: renderSdk(services, sdk.value, said.value),
    removed: said.value.removed.map((it) => it.action),
    sdk: { snapshot: sdk.value, services },
  };
};
