import type { CataloguedAction } from "@camwright/catalog-loader";
import { FilePlus2, MessageCircleQuestion } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { sampleResource } from "../../../engine/learn/sample-resource.js";
import { editTab, setRequest, showView } from "../../../engine/transitions.js";
import type { RequestDraft, Tab } from "../../../engine/workspace.js";
import type { ActionsProps } from "./actions.js";

/** The account of the caller, as its name has it. */
const accountOf = ({ principal, appId }: RequestDraft): { readonly uin: string; readonly appId: string } => ({
  uin: /^qcs::cam::uin\/(\d+):/.exec(principal)?.[1] ?? "",
  appId,
});

/** Asks with an action, or puts a statement that allows it into the shown document. */
export const UseAction = ({
  action,
  page,
  workspace,
  change,
  asker,
}: ActionsProps & { readonly action: CataloguedAction }): ReactNode => {
  const { t } = useTranslation();
  const [said, say] = useState("");
  const types = page._tag === "documented" ? page.catalog.resourceTypes : [];
  const resource = sampleResource(action, types, accountOf(workspace.request));
  const tab = workspace.tabs.find(({ id }) => id === workspace.active);

  const ask = (): void =>
    change((before) => showView(setRequest(before, { action: action.action, resources: [resource] }), "ask"));

  const put = async ({ id, name, text, kind }: Tab): Promise<void> => {
    const added = { action: action.action, resource, principal: workspace.request.principal };
    const outcome = await asker.ask("insert", { text, kind, added });
    const inserted = outcome._tag === "answer" ? outcome.gives.text : undefined;
    if (inserted === undefined) {
      say(t(($) => $.learn.catalog.notInserted, { name }));
      return;
    }
    // What was typed meanwhile is not overwritten.
    change((before) =>
      before.tabs.some((each) => each.id === id && each.text === text) ? editTab(before, id, inserted) : before,
    );
    say(t(($) => $.learn.catalog.inserted, { name, action: action.action }));
  };

  return (
    <>
      <div className="row">
        <Button className="button" onPress={ask}>
          <MessageCircleQuestion aria-hidden="true" /> {t(($) => $.learn.catalog.use)}
        </Button>
        {tab === undefined ? null : (
          <Button className="button" onPress={() => void put(tab)}>
            <FilePlus2 aria-hidden="true" /> {t(($) => $.learn.catalog.insert)}
          </Button>
        )}
      </div>
      <output className="hint">{said}</output>
    </>
  );
};
