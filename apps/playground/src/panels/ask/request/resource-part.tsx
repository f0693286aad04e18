import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { readCaller } from "../../../engine/compose/caller.js";
import type { ActionOffer } from "../../../engine/compose/describe-action.js";
import type { AccountNames } from "../../../engine/compose/resource-fields.js";
import { limits } from "../../../engine/limits.js";
import type { RequestDraft } from "../../../engine/workspace.js";
import { Block } from "./block.js";
import { OwnerPart } from "./owner-part.js";
import type { PartProps } from "./part-props.js";
import { ResourceRow } from "./resource-row.js";

interface ResourcePartProps extends PartProps {
  /** What is known of the action. */
  readonly offer: ActionOffer | undefined;
}

/** Whose resources they are: the owner that is named, or the account of the caller. */
const accountOf = ({ principal, appId, owner }: RequestDraft): AccountNames => ({
  uin: owner.uin || (readCaller(principal)?.values["ownerUin"] ?? ""),
  appId: owner.appId || appId,
});

/** The resources that the call touches. */
export const ResourcePart = ({ request, onChange, offer }: ResourcePartProps): ReactNode => {
  const { t } = useTranslation();
  const resources = request.resources.length === 0 ? [""] : request.resources;
  const isOperation = offer?.granularity === "operation";
  const row = (text: string, index: number): ReactNode => (
    <ResourceRow
      // Texts are typed letter by letter, so that only the place stays the same.
      // oxlint-disable-next-line react/no-array-index-key
      key={index}
      number={resources.length > 1 ? index + 1 : undefined}
      text={text}
      offer={offer}
      account={accountOf(request)}
      onChange={(changed) => onChange({ resources: resources.map((each, at) => (at === index ? changed : each)) })}
      onDrop={
        resources.length > 1 ? () => onChange({ resources: resources.filter((_, at) => at !== index) }) : undefined
      }
    />
  );
  const isOnlyStar = resources.every((each) => each.trim() === "*");
  return (
    <Block
      name="resource"
      title={t(($) => $.ask.resource)}
      tools={
        isOperation ? undefined : (
          <Button
            className="button quiet small"
            isDisabled={resources.length >= limits.facts}
            onPress={() => onChange({ resources: [...resources, ""] })}
          >
            <Plus aria-hidden="true" /> {t(($) => $.ask.addResource)}
          </Button>
        )
      }
    >
      {isOperation ? (
        <p className="hint">
          {t(($) => $.ask.operationLevel)}{" "}
          {isOnlyStar ? null : (
            <Button className="button small" onPress={() => onChange({ resources: ["*"] })}>
              {t(($) => $.ask.useStar)}
            </Button>
          )}
        </p>
      ) : null}
      {resources.map(row)}
      <OwnerPart request={request} onChange={onChange} />
    </Block>
  );
};
