import { accessMatrix, inspectStatements } from "@camwright/analysis";
import { inspectPolicy, type Policy } from "@camwright/core";
import type { Policies } from "@camwright/evaluator";
import { prefixesOf } from "@camwright/lint";
import type { ExploreQuestion } from "../questions/explore.js";
import { originsOf } from "../to-case.js";
import type { Tab, TabKind } from "../workspace.js";
import type { Loaders } from "./loaders.js";
import { marksOf } from "./marks.js";

/** The work that a picture of the whole may be, so that it is there in about a second. */
const steps = 1_000_000;

const read = (tabs: readonly Tab[], kind: TabKind): readonly Policy[] =>
  tabs.filter((tab) => tab.kind === kind).flatMap(({ text }) => inspectPolicy(text, { kind }).policy ?? []);

/** A caller's policies and the layers around them; the policies of buckets and roles are others' matter. */
const policiesOf = (tabs: readonly Tab[]): Policies => {
  const [boundary] = read(tabs, "boundary");
  const [session] = read(tabs, "session");
  const scp = read(tabs, "scp");
  return {
    identity: read(tabs, "identity"),
    ...(boundary === undefined ? {} : { boundary }),
    ...(session === undefined ? {} : { session }),
    ...(scp.length === 0 ? {} : { scp: [scp] }),
  };
};

const kinds: ReadonlySet<TabKind> = /* @__PURE__ */ new Set<TabKind>(["identity", "boundary", "session", "scp"]);

/** What the caller's policies allow by service and access level, and which of their statements do nothing. */
export const explore = async ({ tabs }: ExploreQuestion["takes"], load: Loaders): Promise<ExploreQuestion["gives"]> => {
  const broken = tabs.filter(({ kind, text }) => kinds.has(kind) && !inspectPolicy(text, { kind }).policy);
  if (broken.length > 0) return { _tag: "unreadable", tabs: broken.map(({ id }) => id) };
  const catalog = await load.levels([...new Set(tabs.flatMap(({ text, kind }) => prefixesOf(text, { kind })))]);
  const policies = policiesOf(tabs);
  const { cells, catalogVersion } = accessMatrix(policies, catalog, { steps });
  const { findings } = inspectStatements(policies, { steps, overlaps: 0 });
  const origins = originsOf(tabs);
  return {
    _tag: "explored",
    cells,
    catalogVersion,
    idle: findings.flatMap((finding) =>
      finding.kind === "vacuous" || finding.kind === "shadowed" || finding.kind === "redundant"
        ? marksOf([finding.at], origins, tabs).map((mark) => ({ ...mark, kind: finding.kind, at: finding.at }))
        : [],
    ),
  };
};
