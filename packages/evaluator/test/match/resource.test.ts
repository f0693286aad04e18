import { describe, expect, it } from "vitest";
import type { Request } from "../../src/index.js";
import { allow, answer, deny } from "../ask.js";

const byResource = (patterns: "*" | readonly string[], resource: string, request: Partial<Request> = {}) =>
  answer([allow({ resource: patterns })], { resource, ...request });

const instance = "qcs::cvm:ap-guangzhou:uin/100:instance/ins-1";
const object = "qcs::cos:ap-guangzhou:uid/125:docs-125/dir1/a.txt";

describe("a resource pattern covers", () => {
  it.each([
    // 3.3.3: empty segments
    ["qcs::cvm::uin/100:instance/*", instance],
    ["qcs::cvm:::instance/ins-1", instance],
    ["qcs:::::instance/*", instance],
    // C-9: `*` for all products and all regions
    ["qcs::*:*:uin/100:instance/*", instance],
    ["qcs::cvm:ap-*::instance/*", instance],
    ["qcs::c*m:::*", instance],
    // 3.3.4: `*` crosses `/` and may be empty
    ["qcs::cos:ap-guangzhou:uid/125:docs-125/*", object],
    ["qcs::cos:ap-guangzhou:uid/125:docs-125/*", "qcs::cos:ap-guangzhou:uid/125:docs-125/"],
    ["qcs::cos::uid/125:*", object],
    ["qcs::cos::uid/125:*/a.txt", object],
    ["qcs::cos::uid/125:docs-125/dir1*", object],
    // 3.3.2: further colons belong to the last segment (CCR repositories)
    ["qcs::ccr:::repo/ns/name:1.0", "qcs::ccr:::repo/ns/name:1.0"],
    ["qcs::ccr:::repo/ns/*", "qcs::ccr:::repo/ns/name:1.0"],
    ["qcs::ccr:::*:1.0", "qcs::ccr:::repo/ns/name:1.0"],
    // 3.3.5: the project of a request is not looked at
    ["qcs::cvm:::instance/*", "qcs:id/0:cvm:ap-guangzhou:uin/100:instance/ins-1"],
    // 3.1, U-3: older region names, on both sides
    ["qcs::cvm:gz::*", instance],
    ["qcs::cvm:ap-guangzhou::*", "qcs::cvm:gz:uin/100:instance/ins-1"],
    ["qcs::cvm:cn-south::*", "qcs::cvm:gz:uin/100:instance/ins-1"],
    ["qcs::cvm:shjr::*", "qcs::cvm:ap-shanghai-fsi::x"],
    ["qcs::cvm:ce::*", "qcs::cvm:sh::x"],
    // C-15: the older form of COS paths, on both sides
    ["qcs::cos::uid/125:prefix//125/docs/dir1/*", object],
    ["qcs::cos::uid/125:docs-125/dir1/*", "qcs::cos:ap-guangzhou:uid/125:prefix//125/docs/dir1/a.txt"],
    ["qcs::cos::uid/125:prefix//125/docs/", "qcs::cos:ap-guangzhou:uid/125:docs-125/"],
    ["qcs:::::prefix//125/docs/*", object],
    // … and of COS alone
    ["qcs::cvm:::prefix//125/docs/a", "qcs::cvm:::prefix//125/docs/a"],
    // without a key part it is left as written
    ["qcs::cos:::prefix//125/docs", "qcs::cos:::prefix//125/docs"],
    // 598/10606: CAM's own resources
    ["qcs::cam::uin/100:roleName/*", "qcs::cam::uin/100:roleName/reader"],
    // U-16: plain characters
    ["qcs::cvm:::a?[b].", "qcs::cvm:::a?[b]."],
  ])("%j: %j", (pattern, resource) => {
    expect(byResource([pattern], resource)).toBe("allow");
  });
});

describe("a resource pattern does not cover", () => {
  it.each([
    ["qcs::cos:::instance/ins-1", instance],
    ["qcs::cvm:ap-shanghai::*", instance],
    ["qcs::cvm:AP-GUANGZHOU::*", instance],
    ["qcs::cvm:GZ::*", instance],
    // C-45: the type is plain text
    ["qcs::cvm:::instanceid/ins-1", instance],
    ["qcs::cvm:::instance/INS-1", instance],
    // C-12, C-13: no prefix match without a star
    ["qcs::cvm:::instance", instance],
    ["qcs::cos:::docs-125/dir1/*", "qcs::cos:::docs-125/dir1"],
    ["qcs::cos:::docs-125/dir1", object],
    ["qcs::cvm:::a?", "qcs::cvm:::ab"],
    // only the whole of a region segment is an older name
    ["qcs::cvm:g*::*", "qcs::cvm:gz::x"],
    ["qcs::cvm:::prefix//125/docs/a", "qcs::cvm:::docs-125/a"],
    ["qcs::cos:::prefix//125/docs", "qcs::cos:::docs-125/"],
    // malformed patterns match nothing
    ["qcs::cvm:uin/100:instance/ins-1", instance],
    ["**", instance],
    ["qcs*", instance],
    ["", instance],
    ["QCS::cvm:::*", instance],
    ["*:*:*:*:*:*", instance],
    ["qcs:id/0:cvm:::*", "qcs:id/0:cvm:::x"],
    ["qcs::cvm:::", "qcs::cvm:::"],
  ])("%j: %j", (pattern, resource) => {
    expect(byResource([pattern], resource)).toBe("deny");
  });

  it("anything in an empty or absent element", () => {
    expect(byResource([], instance)).toBe("deny");
    expect(answer([{ effect: "allow", action: "*" }], { resource: instance })).toBe("deny");
  });
});

describe("an operation-level request, on `*`", () => {
  it("is covered by `*` alone (3.3.6, 598/47826)", () => {
    expect(byResource("*", "*")).toBe("allow");
    expect(byResource(["qcs::cvm:::*", "*"], "*")).toBe("allow");
    expect(byResource(["qcs::cvm:::*", "qcs:::::*", "**"], "*")).toBe("deny");
  });
});

describe("a request for what is no resource name", () => {
  it.each(["", "a", "**", "qcs::cvm:uin/100:a", "QCS::cvm:::a", "qcs"])("%j is allowed by nothing", (resource) => {
    expect(byResource(["*", "qcs:::::*", resource], resource)).toBe("deny");
  });

  it.each(["", "a", "qcs::cvm:uin/100:a"])("%j is denied by a deny on `*`", (resource) => {
    expect(answer([allow(), deny()], { resource })).toBe("deny");
  });
});

describe("a request with several resources (3.3.7, 1147/46037)", () => {
  const command = "qcs::tat::uin/100:command/c";
  it("needs an allow for each, from whichever statement", () => {
    const both = [allow({ resource: [command] }), allow({ resource: ["qcs::cvm:::instance/*"] })];
    expect(answer(both, { resource: [command, instance] })).toBe("allow");
    expect(answer(both.slice(1), { resource: [command, instance] })).toBe("deny");
  });

  it("is refused by a deny on one of them", () => {
    expect(answer([allow(), deny({ resource: [instance] })], { resource: [command, instance] })).toBe("deny");
  });

  it("is refused without any", () => {
    expect(answer([allow()], { resource: [] })).toBe("deny");
  });

  it("is decided as for one if they are the same", () => {
    expect(answer([allow({ resource: [instance] })], { resource: [instance, instance] })).toBe("allow");
  });
});
