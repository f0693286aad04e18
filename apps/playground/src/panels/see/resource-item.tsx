import { ChevronRight, Cloud, Folder, Globe, type LucideIcon, UserRound } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Collection, TreeItem, TreeItemContent } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Grant, ResourceNode } from "../../engine/see/resource-node.js";
import { GrantItem } from "./grant-item.js";

const icons: Readonly<Record<ResourceNode["level"], LucideIcon>> = {
  service: Cloud,
  region: Globe,
  account: UserRound,
  path: Folder,
};

/** What an empty or open part stands for, in words. */
const useLabel = (): ((node: ResourceNode) => string) => {
  const { t } = useTranslation();
  return ({ level, text }) => {
    if (text !== "" && text !== "*") return text;
    if (level === "service") return t(($) => $.see.tree.anyService);
    if (level === "region") return t(($) => $.see.tree.anyRegion);
    return level === "account" && text === "" ? t(($) => $.see.tree.ownAccount) : "*";
  };
};

/** What is below a part: its grants first, then finer parts. */
type Below =
  | { readonly id: string; readonly grant: Grant; readonly isWhole: boolean }
  | { readonly id: string; readonly node: ResourceNode };

const belowOf = ({ id, level, grants, children }: ResourceNode): readonly Below[] => [
  ...grants.map((grant, index) => ({ id: `${id} #${String(index)}`, grant, isWhole: level === "service" })),
  ...children.map((node) => ({ id: node.id, node })),
];

interface ResourceItemProps {
  readonly node: ResourceNode;
  readonly ask: (action: string, resource: string) => void;
}

/** One part of names with what is below it. */
export const ResourceItem = ({ node, ask }: ResourceItemProps): ReactNode => {
  const { t } = useTranslation();
  const label = useLabel()(node);
  const Icon = icons[node.level];
  return (
    <TreeItem id={node.id} textValue={label} className="tree-item">
      <TreeItemContent>
        {({ isExpanded }) => (
          <div className="tree-line">
            <Button slot="chevron" className={isExpanded ? "chevron open" : "chevron"}>
              <ChevronRight aria-hidden="true" />
            </Button>
            <Icon aria-hidden="true" />
            <span className="mono">{label}</span>
            {node.count > 1 ? <span className="hint">{t(($) => $.see.tree.grants, { count: node.count })}</span> : null}
          </div>
        )}
      </TreeItemContent>
      <Collection items={belowOf(node)} dependencies={[ask]}>
        {(below) =>
          "grant" in below ? (
            <GrantItem id={below.id} grant={below.grant} isWhole={below.isWhole} ask={ask} />
          ) : (
            <ResourceItem node={below.node} ask={ask} />
          )
        }
      </Collection>
    </TreeItem>
  );
};
