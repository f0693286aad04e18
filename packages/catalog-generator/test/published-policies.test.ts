import { describe, expect, it } from "vitest";
import { decode } from "../src/facts/decode.js";
import { type FactFile, factFile } from "../src/facts/fact-file.js";
import { splitTemplate } from "../src/facts/template.js";
import { readProducts } from "../src/read.js";
import { means, type UsedAction, usedActions, usedResources } from "./published-policies.js";

const services = readProducts(new URL("../../catalogs", import.meta.url).pathname)
  .flatMap((product) => product.facts)
  .flatMap((file) => {
    const decoded = decode<FactFile>(factFile, file);
    return decoded._tag === "decoded" ? [decoded.value] : [];
  });

const namesOf = (service: string): readonly string[] | undefined =>
  services.find((it) => it.service === service)?.actions.map((it) => it.name);

const isUnseen = ({ service, name }: UsedAction): boolean =>
  namesOf(service)?.every((action) => !means(name, action)) === true;

/** Names and patterns that published policies use and no facts have, by service; each list with the reason. */
const unseen: Readonly<Record<string, readonly string[]>> = {
  // From one policy outside of Tencent's documents; neither the CAM page, as far as it was available, nor the SDK has them.
  cam: ["ListLoginRoles", "ListUserTags"],
  // A retired page's `<ActionName>` and empty names are placeholders. `Read*` is from the first samples for policy
  // variables; no operation of COS begins so.
  cos: ["", "<ActionName>", "Read*"],
  // From one policy of the page on contract management, which is not among the sources of the facts; `Get*` is from a
  // Terraform module and would mean these.
  finance: [
    "ElectronicSignature",
    "Get*",
    "GetBeianContractTemplate",
    "GetBeianList",
    "GetContractContact",
    "GetContractInfo",
    "GetContractList",
    "GetContractStatus",
    "GetDealContractTemplate",
    "GetDealList",
    "GetPactContractEpidemicTemplate",
    "GetPactContractTemplate",
    "GetPdfContent",
    "GetPdfDownload",
    "GetSealRecord",
    "GetStampSealDraft",
    "GetUidName",
    "OfflineMailing",
    "PreviewBeianTemplate",
    "PreviewDealTemplate",
    "PreviewPactTemplate",
    "StampSealDraft",
    "TenpayCheck",
    "UpdateContractContact",
    "UpdateContractUserName",
  ],
  // From the COS page on granting bucket tags. No operation of Tag in the facts begins so; which ones were meant is not known.
  tag: ["Put*"],
};

describe("the actions of published policies", () => {
  it("are used of these services so often", () => {
    const count = (service: string): number => usedActions.filter((it) => it.service === service).length;
    expect(["cam", "cvm", "sts", "tag"].map(count)).toEqual([112, 83, 24, 60]);
  });

  it.each(services.map((it) => it.service))("are known to the facts of %s, but for those listed", (service) => {
    const missing = usedActions.filter((it) => it.service === service && isUnseen(it)).map((it) => it.name);
    expect([...new Set(missing)].sort()).toEqual(unseen[service] ?? []);
  });
});

/** The beginnings of the paths that the facts of any service give to resources of a service: `instance/`, `roleName/`. */
const beginningsOf = (service: string): readonly string[] =>
  services
    .flatMap((it) => it.resource_types.flatMap(({ template }) => splitTemplate(template) ?? []))
    .filter((it) => it.service === service)
    .map(({ path }) => path.replace(/[$*].*$/, ""));

describe("the resources of published policies", () => {
  it.each([
    ["cam", 10, 1],
    ["cvm", 11, 8],
    ["sts", 0, 0],
    ["tag", 0, 0],
  ])("of %s have %i times the path of a type, and %i times stand for the whole product", (service, known, whole) => {
    const paths = usedResources.filter((it) => it.service === service).map((it) => it.path);
    const beginnings = beginningsOf(service);
    expect(paths.filter((path) => path === "*")).toHaveLength(whole);
    expect(paths.filter((path) => beginnings.some((it) => path.startsWith(it)))).toHaveLength(known);
    expect(paths).toHaveLength(known + whole);
  });
});

describe("means", () => {
  it.each([
    ["Describe*", "DescribeRegions", true],
    ["*Role*", "PassRole", true],
    ["Get*By*s", "GetResourcesByTags", true],
    ["*", "Any", true],
    ["Ab*b", "Ab", false],
    ["A*b*c", "Acb", false],
    ["Get", "GetRole", false],
  ])("takes %s for %s: %s", (pattern, name, expected) => {
    expect(means(pattern, name)).toBe(expected);
  });
});
