import { decode, type TextFile } from "../facts/decode.js";
import { type FactFile, factFile } from "../facts/fact-file.js";
import type { Product } from "../plan.js";
import type { SdkService } from "../sdk/service.js";
import type { Snapshot } from "../sdk/snapshot.js";

/** Where the statistics stand, as a path from the folder of the catalogs. */
export const statisticsPath = "STATISTICS.md";

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

const count = <A>(items: readonly A[], is: (item: A) => boolean): number => items.filter(is).length;

const levels = ["list", "read", "write", "tagging", "permissions"] as const;
const granularities = ["resource", "operation", "unknown"] as const;

const curatedRow = (product: string, { service, actions }: FactFile) => [
  `\`${service}\``,
  product,
  actions.length,
  ...levels.map((level) => count(actions, (it) => it.access === level)),
  ...granularities.map((level) => count(actions, (it) => it.granularity === level)),
];

const curatedTable = (products: readonly Product[]): string =>
  table(
    ["service", "catalog", "actions", ...levels, "resource level", "operation level", "level unknown"],
    products.flatMap(({ name, facts }) =>
      facts.flatMap((file) => {
        const decoded = decode<FactFile>(factFile, file);
        return decoded._tag === "decoded" ? [curatedRow(name, decoded.value)] : [];
      }),
    ),
  );

const named = ["list", "read", "write", "unknown"] as const;

const sdkRow = (label: string, actions: SdkService["actions"], versions: string) => [
  label,
  versions,
  actions.length,
  ...named.map((level) => count(actions, (it) => it.access === level)),
];

const sdkTable = (services: readonly SdkService[]): string =>
  table(
    ["service", "versions of the API", "actions", "list", "read", "write", "access unknown"],
    [
      ...services.map(({ name, versions, actions }) => sdkRow(`\`${name}\``, actions, versions.join(", "))),
      sdkRow(
        `all ${services.length}`,
        services.flatMap(({ actions }) => actions),
        "",
      ),
    ],
  );

/** What the catalogs have, service by service. */
export const statistics = (
  products: readonly Product[],
  sdk: { readonly snapshot: Snapshot; readonly services: readonly SdkService[] } | undefined,
): TextFile => {
  const others =
    sdk === undefined
      ? []
      : [
          "## `@camwright/catalog-all`",
          `From \`${sdk.snapshot.package}\` ${sdk.snapshot.version} of ${sdk.snapshot.date}. Access levels are judged from names.`,
          sdkTable(sdk.services),
        ];
  const parts = [
    "# Statistics of the catalogs",
    "Written by `npm run generate`.",
    "## Catalogs with facts of their own",
    curatedTable(products),
    ...others,
  ];
  return { path: statisticsPath, text: `${parts.join("\n\n")}\n` };
};
