import { describe, expect, it } from "vitest";
import * as asr from "../src/index.js";
import { catalog } from "../src/metadata.js";

const exported: Readonly<Record<string, unknown>> = { ...asr };

/** A value for each parameter: digits for accounts, as every segment but the last has its own alphabet. */
const sample = (parameter: string): string =>
  /^(uin|appid)$/.test(parameter) ? "1250000000" : `some-${parameter.toLowerCase()}`;

const call = (id: string, parts: Readonly<Record<string, string>>): unknown => {
  const resource = exported[id];
  return typeof resource === "function" ? Reflect.apply(resource, undefined, [parts]) : resource;
};

describe("the resources of asr", () => {
  it.each(catalog.resourceTypes)("$id has the documented form $template", ({ id, template, parameters }) => {
    const parts = Object.fromEntries(parameters.map((name) => [name, sample(name)]));
    expect(call(id, parts)).toBe(template.replace(/\$\{(\w+)\}/g, (_, name: string) => sample(name)));
  });

  it("names one model and all models as the policy syntax document does", () => {
    expect(asr.model({ uin: "164256472", modelId: "*" })).toBe("qcs::asr::uin/164256472:model/*");
    expect(asr.model({ uin: "164256472", modelId: "15b96676edb211ea9301b49691037310" })).toBe(
      "qcs::asr::uin/164256472:model/15b96676edb211ea9301b49691037310",
    );
  });

  it("puts one uin into both places of a sub-account", () => {
    expect(asr.subUin({ uin: "164256472" })).toBe("qcs::asr::uin/164256472:subUin/164256472");
  });

  it("rejects an empty id and an account that is no number", () => {
    expect(() => asr.vocab({ uin: "164256472", vocabId: "" })).toThrow("`vocabId`");
    // @ts-expect-error the compiler refuses it too
    expect(() => asr.vocab({ uin: "uin/164256472", vocabId: "*" })).toThrow("`uin`");
  });
});
