import type { TextFile } from "../facts/decode.js";
import { exportName } from "../model/name.js";
import { fileText } from "../render/file.js";
import { literal } from "../render/literal.js";
import { renderSets } from "../render/sets.js";
import type { NamedAccess } from "./access.js";
import type { SdkCorrections } from "./corrections.js";
import type { SdkService } from "./service.js";
import type { Snapshot } from "./snapshot.js";

const folder = "all/src/generated";
const origin = "facts/sdk.json by `npm run generate`";

const doc: Readonly<Record<NamedAccess, string>> = {
  list: "/** List access by its name. */",
  read: "/** Read access by its name. */",
  write: "/** Write access by its name. */",
  unknown: "/** Access unknown. */",
};

const constants = ({ actions }: SdkService): string =>
  fileText(
    origin,
    ['import type { UncheckedAction } from "@camwright/catalog";'],
    [
      actions
        .map(({ name, id, access }) => {
          const text = JSON.stringify(id);
          return `${doc[access]}\nexport const ${exportName(name)} = ${text} as UncheckedAction<${text}>;`;
        })
        .join("\n"),
    ],
  );

const namesBy = ({ actions }: SdkService, access: NamedAccess): readonly string[] =>
  actions.filter((it) => it.access === access).map((it) => it.id);

const namedLevels = (service: SdkService): Readonly<Record<string, readonly string[]>> => {
  const levels = ["list", "read", "write"] as const;
  const namesOf = (level: NamedAccess): readonly string[] =>
    service.actions.filter((it) => it.access === level).map((it) => exportName(it.name));
  return Object.fromEntries(levels.map((it) => [it, namesOf(it)] as const).filter(([, names]) => names.length > 0));
};

/** The module of a service: its constants, and the functions that choose among them. */
const service = (it: SdkService): string => {
  const constants = `../actions/${it.name}.js`;
  const [prefix, ...others] = it.prefixes;
  const sets = renderSets({
    origin,
    service: it.name,
    prefix: others.length === 0 ? prefix : undefined,
    shared: it.shared,
    version: { text: "catalogVersion", imported: 'import { catalogVersion } from "../version.js";' },
    constants,
    levels: namedLevels(it),
    levelBasis: "The level is judged from the name alone, so look the list over.",
  });
  return `${sets}\nexport * from "${constants}";\n`;
};

const metadata = (service: SdkService, snapshot: Snapshot): string => {
  const value = {
    service: service.name,
    apiVersions: service.versions,
    catalogVersion: snapshot.version,
    catalogDate: snapshot.date,
    granularity: "unknown",
    byName: {
      list: namesBy(service, "list"),
      read: namesBy(service, "read"),
      write: namesBy(service, "write"),
      unknown: namesBy(service, "unknown"),
    },
  };
  return fileText(
    origin,
    ['import type { SdkCatalog } from "../../sdk-catalog.js";'],
    [
      `/** What the SDK says about the service \`${service.name}\`. */\nexport const catalog: SdkCatalog = ${literal(value)};`,
    ],
  );
};

const version = (snapshot: Snapshot): string =>
  fileText(
    origin,
    [],
    [
      `/** The version of \`${snapshot.package}\` from which the catalogs were made. */\nexport const catalogVersion = ${JSON.stringify(snapshot.version)};`,
      `/** The day on which that version was published. */\nexport const catalogDate = ${JSON.stringify(snapshot.date)};`,
    ],
  );

const services = (all: readonly SdkService[]): string =>
  fileText(
    origin,
    [],
    [
      `/** The services that have a catalog in this package, by their names in the SDK: each is a subpath. */\nexport const services: readonly string[] = ${literal(all.map((it) => it.name))};`,
    ],
  );

const loaders = (all: readonly SdkService[]): string => {
  const lines = all.map(({ name }) => `  ${JSON.stringify(name)}: () => import("./metadata/${name}.js"),`);
  const loader = "() => Promise<{ readonly catalog: SdkCatalog }>";
  return fileText(
    origin,
    ['import type { SdkCatalog } from "../sdk-catalog.js";'],
    [
      `/** Loads what the SDK says about a service, by its name in the SDK: each service is a module of its own. */\nexport const loaders: Readonly<Record<string, ${loader}>> = {\n${lines.join("\n")}\n};`,
    ],
  );
};

const prefixes = (said: SdkCorrections): string =>
  fileText(
    "corrections.json by `npm run generate`",
    ['import type { PrefixFact } from "../prefix-fact.js";'],
    [
      `/** Services whose actions have another prefix than the SDK's name of the service. */\nexport const prefixFacts: readonly PrefixFact[] = ${literal(said.prefixes)};`,
    ],
  );

/** The generated files of the catalogs that are made from the SDK. */
export const renderSdk = (
  all: readonly SdkService[],
  snapshot: Snapshot,
  said: SdkCorrections,
): readonly TextFile[] => [
  { path: `${folder}/load.ts`, text: loaders(all) },
  { path: `${folder}/prefix-facts.ts`, text: prefixes(said) },
  { path: `${folder}/services.ts`, text: services(all) },
  { path: `${folder}/version.ts`, text: version(snapshot) },
  ...all.flatMap((it) => [
    { path: `${folder}/actions/${it.name}.ts`, text: constants(it) },
    { path: `${folder}/metadata/${it.name}.ts`, text: metadata(it, snapshot) },
    { path: `${folder}/services/${it.name}.ts`, text: service(it) },
  ]),
];
