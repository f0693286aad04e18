import { bundle } from "@camwright/test-support/bundle";
import { describe, expect, it } from "vitest";
import { roles } from "../src/all.js";

const rolesIn = (code: string): readonly string[] =>
  roles.map(({ name }) => name).filter((name) => new RegExp(`["\`]${name}["\`]`).test(code));

describe("a program that imports", () => {
  it("one role carries that role alone", async () => {
    const name = "TRTC_QCSLinkedRoleInCOSAccess";
    const code = await bundle(
      `import { ${name} } from "@camwright/roles/role/${name}"; console.log(${name});`,
      import.meta.dirname,
    );
    expect(rolesIn(code)).toEqual([name]);
    expect(code.length).toBeLessThan(6000);
  });

  it("one preset policy carries no role", async () => {
    const code = await bundle(
      'import { AdministratorAccess } from "@camwright/roles/preset/AdministratorAccess"; console.log(AdministratorAccess);',
      import.meta.dirname,
    );
    expect(rolesIn(code)).toEqual([]);
    expect(code).not.toContain("ReadOnlyAccess");
    expect(code.length).toBeLessThan(5000);
  });

  it("all roles carries them", async () => {
    const code = await bundle('import { roles } from "@camwright/roles/all"; console.log(roles);', import.meta.dirname);
    expect(rolesIn(code)).toHaveLength(roles.length);
  });
});
