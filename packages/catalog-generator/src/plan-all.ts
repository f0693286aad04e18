import { actionsOf, checkRemovals } from "./check/removals.js";
import { membersOf, type TextFile } from "./facts/decode.js";
import type { Finding } from "./finding.js";
import { type Plan, type Product, plan } from "./plan.js";
import { planSdk, type SdkFacts } from "./sdk/plan-sdk.js";
import { statistics } from "./update/statistics.js";

/** Everything that a run is made from. */
export interface Everything {
  readonly products: readonly Product[];
  readonly sdk: SdkFacts | undefined;
  /** The generated files that there are. */
  readonly present: readonly TextFile[];
}

const nothing = { _tag: "planned", files: [], removed: [], sdk: undefined } as const;

/** Every member of the file of corrections is about a package that there is. */
const checkMembers = (products: readonly Product[], sdk: SdkFacts | undefined): readonly Finding[] => {
  const parts = [...products.flatMap((it) => it.corrections ?? []), ...(sdk === undefined ? [] : [sdk.corrections])];
  const known = new Set([...products.map((it) => it.name), ...parts.flatMap((it) => it.member ?? [])]);
  const file = parts.find((it) => it.member !== undefined);
  return file === undefined
    ? []
    : membersOf(file.text)
        .filter((name) => !known.has(name))
        .map((name) => ({ file: file.path, path: `/${name}`, message: `unknown package \`${name}\`` }));
};

/**
 * The generated files of all catalog packages: those of the products from their facts, those of the other services from the
 * SDK; and the statistics of both. Where both have an action, the product's wins. Refused, too, when too much would be removed. Pure.
 */
export const planAll = ({ products, sdk, present }: Everything): Plan => {
  const curated = plan(products);
  if (curated._tag === "refused") return curated;
  const others = sdk === undefined ? nothing : planSdk(sdk, actionsOf(curated.files));
  if (others._tag === "refused") return others;
  const unplaced = checkMembers(products, sdk);
  if (unplaced.length > 0) return { _tag: "refused", findings: unplaced };
  const files = [...curated.files, ...others.files, statistics(products, others.sdk)];
  const findings = checkRemovals(present, files, others.removed);
  return findings.length > 0 ? { _tag: "refused", findings } : { _tag: "planned", files };
};
