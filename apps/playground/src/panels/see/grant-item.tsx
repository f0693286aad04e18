import { ArrowRight, Ban, Check } from "lucide-react";
import type { ReactNode } from "react";
import { Button, TreeItem, TreeItemContent } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Grant, Taken } from "../../engine/see/resource-node.js";
import { ConditionChips } from "../../parts/condition-chip.js";
import { Names } from "./names.js";

const TakenLine = ({ taken, resource }: { readonly taken: Taken; readonly resource: string }): ReactNode => {
  const { t } = useTranslation();
  const isSame = taken.resources.length === 1 && taken.resources[0] === resource;
  return (
    <div className="taken">
      <Ban aria-hidden="true" />
      <span>{t(($) => $.see.tree.taken)}</span> <Names names={taken.actions} />
      {isSame ? null : <Names names={taken.resources} />} <ConditionChips tests={taken.tests} />
    </div>
  );
};

interface GrantItemProps {
  readonly id: string;
  readonly grant: Grant;
  /** Whether it is about everything, and about calls without a resource. */
  readonly isWhole: boolean;
  readonly ask: (action: string, resource: string) => void;
}

/** What may be done with the resources of one pattern, and what is taken away from it. */
export const GrantItem = ({ id, grant, isWhole, ask }: GrantItemProps): ReactNode => {
  const { t } = useTranslation();
  const { actions, resource, tests, taken } = grant;
  const [first = "*"] = actions;
  return (
    <TreeItem id={id} textValue={actions.join(", ")} className="tree-item leaf">
      <TreeItemContent>
        <div className="leaf-row">
          <div className="grant">
            <div className="grant-line">
              <Check aria-hidden="true" className="given" />
              <Names names={actions} />
              {isWhole && resource === "*" ? <span className="hint">{t(($) => $.see.tree.any)}</span> : null}
              <ConditionChips tests={tests} />
            </div>
            {taken.map((each) => (
              <TakenLine key={JSON.stringify(each)} taken={each} resource={resource} />
            ))}
          </div>
          <Button
            className="button quiet small"
            aria-label={t(($) => $.see.tree.ask, { action: first, resource })}
            onPress={() => ask(first, resource)}
          >
            {t(($) => $.see.field.ask)} <ArrowRight aria-hidden="true" />
          </Button>
        </div>
      </TreeItemContent>
    </TreeItem>
  );
};
