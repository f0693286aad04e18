/**
 * `node bench/import.mjs`: how long Node takes to import each catalog: the constants, and the facts behind them, of each curated
 * product, and of the services of `@camwright/catalog-all` with the most actions, with as many as the middle one, and with the
 * fewest. `--json` gives one JSON document. Needs a build.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importTable } from "./lifetime.mjs";
import { printTables } from "./print.mjs";

const catalogs = join(import.meta.dirname, "../packages/catalogs");

const specifiersOf = (folder) => {
  const { name, exports } = JSON.parse(readFileSync(join(catalogs, folder, "package.json"), "utf8"));
  return Object.keys(exports)
    .filter((path) => !path.endsWith(".json"))
    .map((path) => `${name}${path.slice(1)}`);
};

const curated = () =>
  readdirSync(catalogs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "all")
    .flatMap(({ name }) => specifiersOf(name));

const servicesBySize = () => {
  const folder = join(catalogs, "all/dist/generated/actions");
  const actionsIn = (file) => readFileSync(join(folder, file), "utf8").match(/^export const /gm)?.length ?? 0;
  return readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => [actionsIn(file), file.slice(0, -".js".length)])
    .toSorted(([one], [other]) => other - one)
    .map(([, service]) => service);
};

const ofAll = () => {
  const services = servicesBySize();
  return [services[0], services[Math.floor(services.length / 2)], services.at(-1)].flatMap((service) => [
    `@camwright/catalog-all/${service}`,
    `@camwright/catalog-all/${service}/metadata`,
  ]);
};

const importing = () => {
  const table = importTable(Object.fromEntries([...curated(), ...ofAll()].map((name) => [name, name])));
  return { ...table, title: `${table.title}: catalogs` };
};

await printTables("import", { catalogs: importing });
