import type { Finding } from "../finding.js";
import type { PresetFile, RoleFile, SourceEntry } from "./facts.js";

interface Sourced {
  readonly name: string;
  readonly source: readonly string[];
}

const duplicates = (file: string, path: string, names: readonly string[]): readonly Finding[] =>
  // File systems that do not tell letter case apart would make one file of two.
  names.flatMap((name, index) =>
    names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index
      ? []
      : [{ file, path: `${path}/${index}`, message: `\`${name}\` is there twice` }],
  );

const unknownSources = (
  file: string,
  path: string,
  sources: readonly SourceEntry[],
  entries: readonly Sourced[],
): readonly Finding[] => {
  const known = new Set(sources.map(({ id }) => id));
  return entries.flatMap(({ source }, index) =>
    source
      .filter((id) => !known.has(id))
      .map((id) => ({ file, path: `${path}/${index}/source`, message: `no source has the id \`${id}\`` })),
  );
};

const check = (
  file: string,
  path: string,
  sources: readonly SourceEntry[],
  entries: readonly Sourced[],
): readonly Finding[] => [
  ...duplicates(
    file,
    path,
    entries.map(({ name }) => name),
  ),
  ...unknownSources(file, path, sources, entries),
];

/** What is wrong with the facts about roles and no schema can say. */
export const checkRoles = (
  file: string,
  { sources, roles, legacy_service_principals }: RoleFile,
): readonly Finding[] => [
  ...check(
    file,
    "/roles",
    sources,
    roles.map(({ role_name, source }) => ({ name: role_name, source })),
  ),
  ...check(
    file,
    "/legacy_service_principals",
    sources,
    legacy_service_principals.map(({ principal, source }) => ({ name: principal, source: [source] })),
  ),
];

/** What is wrong with the facts about preset policies and no schema can say. */
export const checkPresets = (file: string, { sources, policies }: PresetFile): readonly Finding[] =>
  check(file, "/policies", sources, policies);
