import { type ReactNode, useMemo } from "react";
import { Tree } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { ResourceTree } from "../../engine/questions/reach.js";
import type { ResourceNode } from "../../engine/see/resource-node.js";
import { Empty, Failed, Waiting } from "../../parts/notice.js";
import { Section } from "../../parts/section.js";
import { useAnswer } from "../../state/use-answer.js";
import { DocumentGrantsView } from "./document-grants-view.js";
import { NothingToSee } from "./no-subject.js";
import { ResourceItem } from "./resource-item.js";
import type { SightProps } from "./sight-props.js";
import { useAskRequest } from "./use-ask-request.js";
import "./resources-sight.css";

/** A tree with fewer entries is open from the start. */
const few = 40;

const idsOf = (nodes: readonly ResourceNode[]): readonly string[] =>
  nodes.flatMap(({ id, children }) => [id, ...idsOf(children)]);

const TreeView = ({ tree, scope, change }: SightProps & { readonly tree: ResourceTree }): ReactNode => {
  const { t } = useTranslation();
  const ask = useAskRequest(scope, change);
  const { roots, omitted, reason } = tree;
  const count = roots.reduce((sum, root) => sum + root.count, 0);
  const open = useMemo(() => (count <= few ? idsOf(roots) : []), [roots, count]);
  if (roots.length === 0) return <Empty>{t(($) => $.see.tree.empty)}</Empty>;
  return (
    <>
      <Tree
        // Which parts are open belongs to this tree: another one begins anew.
        key={JSON.stringify(open)}
        className="tree"
        aria-label={t(($) => $.see.tree.label)}
        selectionMode="none"
        defaultExpandedKeys={open}
        items={roots}
        dependencies={[ask]}
      >
        {(root) => <ResourceItem node={root} ask={ask} />}
      </Tree>
      {omitted > 0 ? <p className="hint">{t(($) => $.see.tree.omitted, { count: omitted })}</p> : null}
      <p className="hint">
        {reason === undefined ? t(($) => $.see.tree.exact) : t(($) => $.see.tree.inexact, { reason })}
      </p>
    </>
  );
};

/** The resources that can be reached, and what the policies of buckets and roles say to others. */
export const ResourcesSight = (sight: SightProps): ReactNode => {
  const { t } = useTranslation();
  const { outcome, pending } = useAnswer("reach", sight.scope);
  if (outcome === undefined) return <Waiting />;
  if (outcome._tag === "failure") return <Failed message={outcome.message} />;
  const { tree, documents } = outcome.gives;
  return (
    <div className={pending ? "stack stale" : "stack"} aria-busy={pending}>
      <Section title={t(($) => $.see.tree.title)}>
        {tree._tag === "tree" ? <TreeView {...sight} tree={tree} /> : <NothingToSee why={tree} nameOf={sight.nameOf} />}
      </Section>
      {documents.map((each) => (
        <DocumentGrantsView key={each.tab} grants={each} name={sight.nameOf(each.tab)} />
      ))}
    </div>
  );
};
