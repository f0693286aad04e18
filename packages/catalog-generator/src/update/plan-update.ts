import { decode, type TextFile } from "../facts/decode.js";
import type { Finding } from "../finding.js";
import type { Product } from "../plan.js";
import { planAll } from "../plan-all.js";
import { type SdkCorrections, sdkCorrections } from "../sdk/corrections.js";
import type { SdkFacts } from "../sdk/plan-sdk.js";
import { type Snapshot, snapshot as snapshotSchema, snapshotText } from "../sdk/snapshot.js";
import { factsOf } from "../workspace.js";
import { changelogEntry, withEntry } from "./changelog.js";
import { changesBetween, type ServiceChanges } from "./changes.js";
import { changesetOf } from "./changeset.js";
import { checkDrift } from "./drift.js";

/** What an update starts from. */
export interface Before {
  readonly products: readonly Product[];
  readonly sdk: SdkFacts;
  /** The generated files that there are. */
  readonly present: readonly TextFile[];
  /** The list of changes, if there is one. */
  readonly changelog: string | undefined;
}

/** What an update writes, or why it writes nothing. */
export type UpdatePlan =
  | {
      readonly _tag: "planned";
      /** Of the folder of the catalogs. */
      readonly files: readonly TextFile[];
      readonly changelog: string;
      /** With a path from the root of the workspace. */
      readonly changeset: TextFile;
      readonly changes: readonly ServiceChanges[];
      /** What the facts of curated catalogs have to take up by hand. */
      readonly drift: readonly Finding[];
    }
  | { readonly _tag: "refused"; readonly findings: readonly Finding[] };

/** All that a newer SDK changes. Pure: nothing depends on the day of the run. */
export const planUpdate = ({ products, sdk, present, changelog }: Before, next: Snapshot): UpdatePlan => {
  const old = decode<Snapshot>(snapshotSchema, sdk.snapshot);
  const said = decode<SdkCorrections>(sdkCorrections, sdk.corrections);
  if (old._tag === "refused") return old;
  if (said._tag === "refused") return said;
  const text = snapshotText(next);
  const planned = planAll({ products, sdk: { ...sdk, snapshot: { path: sdk.snapshot.path, text } }, present });
  if (planned._tag === "refused") return planned;
  const changes = changesBetween(present, planned.files);
  return {
    _tag: "planned",
    files: planned.files,
    changelog: withEntry(changelog, changelogEntry(old.value, next, changes)),
    changeset: changesetOf(next, changes),
    changes,
    drift: checkDrift(factsOf(products), next, said.value),
  };
};
