import { rolldown } from "rolldown";
import { describe, expect, it } from "vitest";
import { roles } from "../src/all.js";

/** A program of one line, with what it uses and nothing else. */
const bundle = async (program: string): Promise<string> => {
  const entry = "program.ts";
  const build = await rolldown({
    input: entry,
    cwd: import.meta.dirname,
    resolve: { conditionNames: ["@camwright/source", "import"] },
    plugins: [
      {
        name: "program",
        resolveId: (id) => (id === entry ? `${import.meta.dirname}/${entry}` : null),
        load: (id) => (id.endsWith(`/${entry}`) ? program : null),
      },
    ],
  });
  const { output } = await build.generate({ minify: true });
  return output[0].code;
};

const rolesIn = (code: string): readonly string[] =>
  roles.map(({ name }) => name).filter((name) => new RegExp(`["\`]${name}["\`]`).test(code));

describe("a program that imports", () => {
  it("one role carries that role alone", async () => {
    const name = "TRTC_QCSLinkedRoleInCOSAccess";
    const code = await bundle(`import { ${name} } from "@camwright/roles/role/${name}"; console.log(${name});`);
    expect(rolesIn(code)).toEqual([name]);
    expect(code.length).toBeLessThan(6000);
  });

  it("one preset policy carries no role", async () => {
    const code = await bundle(
      'import { AdministratorAccess } from "@camwright/roles/preset/AdministratorAccess"; console.log(AdministratorAccess);',
    );
    expect(rolesIn(code)).toEqual([]);
    expect(code).not.toContain("ReadOnlyAccess");
    expect(code.length).toBeLessThan(5000);
  });

  it("all roles carries them", async () => {
    const code = await bundle('import { roles } from "@camwright/roles/all"; console.log(roles);');
    expect(rolesIn(code)).toHaveLength(roles.length);
  });
});
