import { decode, type TextFile } from "../facts/decode.js";
import { factFile } from "../facts/fact-file.js";
import { exportName } from "../model/name.js";
import type { Plan, Product } from "../plan.js";
import { checkPresets, checkRoles } from "./check.js";
import { type PresetFile, presetFile, type RoleFile, roleFile } from "./facts.js";
import { listModule } from "./module.js";
import { renderNaming } from "./render-naming.js";
import type { Constants } from "./render-policy.js";
import { renderPreset } from "./render-preset.js";
import { renderRole } from "./render-role.js";

/** The package of the roles as it was read. */
export interface RolePackage {
  readonly roles: TextFile;
  readonly presets: TextFile;
  /** The products of the catalogs that the package depends on. */
  readonly catalogs: readonly string[];
}

/** The operations of each catalog that has the name of its service; a subpath has other names of constants. */
const constantsOf = (catalogs: readonly string[], products: readonly Product[]): Constants =>
  new Map(
    products
      .filter(({ name }) => catalogs.includes(name))
      .flatMap(({ name, facts }) =>
        facts.flatMap((file) => {
          const decoded = decode(factFile, file);
          return decoded._tag === "decoded" && decoded.value.service === name
            ? [[name, new Set(decoded.value.actions.map((it) => it.name))] as const]
            : [];
        }),
      ),
  );

const folder = "roles/src/generated/";

const roleFiles = (facts: RoleFile, constants: Constants): readonly TextFile[] => {
  const origin = "facts/service-roles.json by `npm run generate`";
  const list = {
    name: "roles",
    type: "DocumentedRole",
    from: "../documented-role.js",
    prefix: "role-",
    doc: "Every documented role, in the order of the facts.",
  };
  const names = facts.roles.map(({ role_name }) => exportName(role_name));
  return [
    ...facts.roles.map((role) => ({
      path: `${folder}role-${role.role_name}.ts`,
      text: renderRole(role, facts, constants, origin),
    })),
    { path: `${folder}roles.ts`, text: listModule(origin, names, list) },
    { path: `${folder}naming.ts`, text: renderNaming(facts, origin) },
  ];
};

const presetFiles = (facts: PresetFile, constants: Constants): readonly TextFile[] => {
  const origin = "facts/preset-policies.json by `npm run generate`";
  const list = {
    name: "presetPolicies",
    type: "PresetPolicy",
    from: "../preset-policy.js",
    prefix: "preset-",
    doc: "Every preset policy of which a document is known, in the order of the facts.",
  };
  const names = facts.policies.map(({ name }) => exportName(name));
  return [
    ...facts.policies.map((preset) => ({
      path: `${folder}preset-${preset.name}.ts`,
      text: renderPreset(preset, facts, constants, origin),
    })),
    { path: `${folder}presets.ts`, text: listModule(origin, names, list) },
  ];
};

/** What the generated folder of the package of roles has to contain, with paths from the folder of packages. Pure. */
export const planRoles = (read: RolePackage, products: readonly Product[]): Plan => {
  const roles = decode<RoleFile>(roleFile, read.roles);
  const presets = decode<PresetFile>(presetFile, read.presets);
  const findings = [
    ...(roles._tag === "refused" ? roles.findings : checkRoles(roles.file, roles.value)),
    ...(presets._tag === "refused" ? presets.findings : checkPresets(presets.file, presets.value)),
  ];
  if (findings.length > 0 || roles._tag === "refused" || presets._tag === "refused") {
    return { _tag: "refused", findings };
  }
  const constants = constantsOf(read.catalogs, products);
  return {
    _tag: "planned",
    files: [...roleFiles(roles.value, constants), ...presetFiles(presets.value, constants)],
  };
};
